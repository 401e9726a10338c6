package muster.store.exchange;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import muster.store.json.Excerpt;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** The feature layers that a GeoPackage's tables of contents list, and the rows of each. */
final class GeoPackageLayers {
  private static final int SHOWN = 60;
  private static final int MOST_LAYERS = 1000;
  private static final int MOST_COLUMNS = 200;

  private static final String LAYERS =
      """
      SELECT g.table_name, g.column_name, lower(s.organization), s.organization_coordsys_id
      FROM gpkg_contents c
      JOIN gpkg_geometry_columns g ON g.table_name = c.table_name
      LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
      WHERE c.data_type = 'features'
      LIMIT\s"""
          + (MOST_LAYERS + 1);

  private final Connection connection;
  private final ImportBudget budget;
  private final List<ForeignFeature> found = new ArrayList<>();

  GeoPackageLayers(Connection connection, ImportBudget budget) {
    this.connection = connection;
    this.budget = budget;
  }

  /** A table with a geometry column. */
  private record Layer(String table, String column, @Nullable String organization, int code) {}

  List<ForeignFeature> read() throws SQLException, ImportException {
    for (String table : List.of("gpkg_contents", "gpkg_geometry_columns", "gpkg_spatial_ref_sys")) {
      if (!isTable(table)) {
        throw ImportException.of("import.gpkg.contents", table);
      }
    }
    List<Layer> layers = layers();
    for (Layer layer : layers) {
      read(layer);
    }
    return found;
  }

  private List<Layer> layers() throws SQLException, ImportException {
    List<Layer> layers = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(LAYERS)) {
      while (rows.next()) {
        layers.add(
            new Layer(
                String.valueOf(rows.getString(1)),
                String.valueOf(rows.getString(2)),
                rows.getString(3),
                rows.getInt(4)));
      }
    }
    if (layers.isEmpty()) {
      throw ImportException.of("import.gpkg.none");
    }
    if (layers.size() > MOST_LAYERS) {
      throw ImportException.of("import.gpkg.layers", MOST_LAYERS);
    }
    return layers;
  }

  /** A plain table; a view or a virtual table would be a program of the file's own. */
  private boolean isTable(String name) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "SELECT 1 FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
                + " AND lower(name) = lower(?)")) {
      statement.setString(1, name);
      try (ResultSet rows = statement.executeQuery()) {
        return rows.next();
      }
    }
  }

  private void read(Layer layer) throws SQLException, ImportException {
    String shown = Excerpt.of(layer.table(), SHOWN);
    if (!isTable(layer.table())) {
      throw ImportException.of("import.gpkg.table", shown);
    }
    ReferenceSystem system =
        Optional.ofNullable(layer.organization())
            .filter("epsg"::equals)
            .flatMap(_ -> ReferenceSystem.ofEpsg(layer.code()))
            .orElseThrow(
                () ->
                    ImportException.of(
                        "import.gpkg.system",
                        shown,
                        Excerpt.of(String.valueOf(layer.organization()), SHOWN),
                        String.valueOf(layer.code())));
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT * FROM " + quoted(layer.table()))) {
      ResultSetMetaData columns = rows.getMetaData();
      int geometry = geometryColumn(columns, layer);
      if (columns.getColumnCount() > MOST_COLUMNS || geometry == 0) {
        throw ImportException.of("import.gpkg.table", shown);
      }
      int row = 0;
      while (rows.next()) {
        row++;
        budget.takeFeature();
        add(ImportException.text("import.place.layer", row, shown), rows, geometry, system);
      }
    }
  }

  private static int geometryColumn(ResultSetMetaData columns, Layer layer) throws SQLException {
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      if (columns.getColumnName(i).equalsIgnoreCase(layer.column())) {
        return i;
      }
    }
    return 0;
  }

  private void add(String place, ResultSet row, int geometry, ReferenceSystem system)
      throws SQLException, ImportException {
    Map<String, Object> properties = properties(row, geometry);
    Geometry shape = null;
    String refusal = null;
    byte[] blob = row.getBytes(geometry);
    try {
      shape = blob == null ? null : GeoPackageBlob.read(blob);
      if (shape != null) {
        budget.take(shape);
        shape = system.toLonLat(shape);
      }
    } catch (RefusedShape e) {
      refusal = e.sentence();
    }
    Object id = properties.get("id");
    found.add(
        new ForeignFeature(
            place, id instanceof String text ? text : null, properties, shape, refusal));
  }

  /** The other columns; of pictures and other binary values nothing can be made. */
  private Map<String, Object> properties(ResultSet row, int geometry)
      throws SQLException, ImportException {
    Map<String, Object> properties = new LinkedHashMap<>();
    ResultSetMetaData columns = row.getMetaData();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      Object value = i == geometry ? null : plain(row.getObject(i));
      if (value != null) {
        budget.takeText(value.toString());
        properties.put(columns.getColumnName(i), value);
      }
    }
    return properties;
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return switch (value) {
      case String text when !text.isBlank() -> text;
      case Integer number -> BigInteger.valueOf(number);
      case Long number -> BigInteger.valueOf(number);
      case Double number when Double.isFinite(number) -> BigDecimal.valueOf(number);
      case null, default -> null;
    };
  }

  /** An identifier as SQL has it, whatever is in it. */
  private static String quoted(String identifier) {
    return '"' + identifier.replace("\"", "\"\"") + '"';
  }
}
