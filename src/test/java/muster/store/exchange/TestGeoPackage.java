package muster.store.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.io.WKTReader;

/** Makes GeoPackage files, and files that only look like one. */
final class TestGeoPackage {
  private TestGeoPackage() {}

  /** A file with the tables that the standard asks for and what the statements add. */
  static Path of(Path folder, String... statements) {
    Path file = folder.resolve("layers.gpkg");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER PRIMARY KEY,"
              + " organization TEXT, organization_coordsys_id INTEGER, definition TEXT)");
      statement.execute("CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT)");
      statement.execute(
          "CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT,"
              + " geometry_type_name TEXT, srs_id INTEGER, z TINYINT, m TINYINT)");
      for (String sql : statements) {
        statement.execute(sql);
      }
      return file;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** A file with one layer of one column beside its geometries. */
  static Path layer(Path folder, String table, int epsg, Object... namesAndShapes) {
    String quoted = '"' + table.replace("\"", "\"\"") + '"';
    Path file = of(folder, "CREATE TABLE " + quoted + " (fid INTEGER, geom BLOB, name TEXT)");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
      insert(connection, "gpkg_spatial_ref_sys", "x", epsg, "EPSG", epsg, "undefined");
      insert(connection, "gpkg_contents", table, "features");
      insert(connection, "gpkg_geometry_columns", table, "geom", "GEOMETRY", epsg, 0, 0);
      for (int i = 0; i < namesAndShapes.length; i += 2) {
        insert(connection, quoted, i, namesAndShapes[i + 1], namesAndShapes[i]);
      }
      return file;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static void insert(Connection connection, String table, Object... values)
      throws SQLException {
    String marks = "?,".repeat(values.length - 1) + "?";
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO " + table + " VALUES (" + marks + ")")) {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.executeUpdate();
    }
  }

  /** A geometry as a GeoPackage holds it, with an envelope as QGIS writes one. */
  static byte[] blob(String wkt) {
    try {
      Geometry geometry = new WKTReader().read(wkt);
      byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
      return ByteBuffer.allocate(40 + wkb.length).put(header().array()).put(wkb).array();
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
  }

  /** Little-endian, with an envelope of four numbers. */
  private static ByteBuffer header() {
    ByteBuffer header = ByteBuffer.allocate(40).order(ByteOrder.LITTLE_ENDIAN);
    return header.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) 0b11).putInt(4326);
  }
}
