package muster.store.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.store.json.Document;
import muster.store.json.Json;
import muster.store.json.JsonErrors;
import muster.store.json.JsonPath;
import muster.store.json.JsonTree;
import muster.store.json.PlainJson;
import muster.store.json.ValueBudget;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** A GeoJSON text (RFC 7946): a FeatureCollection, a Feature or a bare geometry. */
final class GeoJsonImport {
  /** As many as a workspace may have. */
  private static final int MOST_VALUES = 2_000_000;

  /** What older programs write into {@code crs}, and what RFC 7946 goes by without it. */
  private static final Set<String> LON_LAT =
      Set.of(
          "urn:ogc:def:crs:OGC:1.3:CRS84",
          "urn:ogc:def:crs:OGC::CRS84",
          "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
          "EPSG:4326");

  private final ImportBudget budget;
  private final JsonGeometry geometries;
  private final List<ForeignFeature> found = new ArrayList<>();

  private GeoJsonImport(ImportBudget budget) {
    this.budget = budget;
    this.geometries = new JsonGeometry(budget);
  }

  static List<ForeignFeature> read(String text, ImportBudget budget) throws ImportException {
    GeoJsonImport reading = new GeoJsonImport(budget);
    reading.root(parse(text));
    return reading.found;
  }

  private static Json parse(String text) throws ImportException {
    Document document = new Document(text);
    FirstError first = new FirstError(document);
    Json json = JsonTree.parse(text, first, new ValueBudget(MOST_VALUES));
    if (json == null || first.error != null) {
      throw first.error == null ? ImportException.of("import.geojson") : first.error;
    }
    return json;
  }

  /** Of several things wrong one is enough to say. */
  private static final class FirstError implements JsonErrors {
    private final Document document;
    private @Nullable ImportException error;

    FirstError(Document document) {
      this.document = document;
    }

    @Override
    public void report(int at, JsonPath path, String key, Object... arguments) {
      if (error == null) {
        error =
            ImportException.of(
                "import.json",
                document.line(at),
                document.column(at),
                ImportException.text(key, arguments));
      }
    }
  }

  private void root(Json json) throws ImportException {
    Map<String, Json> members = object(json);
    refuseOtherSystems(members.get("crs"));
    switch (type(members)) {
      case "FeatureCollection" -> collection(members);
      case "Feature" -> feature(members);
      case String type when JsonGeometry.isType(type) -> add(null, Map.of(), json);
      default -> throw ImportException.of("import.geojson");
    }
  }

  private void collection(Map<String, Json> members) throws ImportException {
    if (!(members.get("features") instanceof Json.Arr(int _, List<Json> features))) {
      throw ImportException.of("import.geojson");
    }
    for (Json feature : features) {
      Map<String, Json> each = object(feature);
      refuseOtherSystems(each.get("crs"));
      if (!type(each).equals("Feature")) {
        throw ImportException.of("import.geojson");
      }
      feature(each);
    }
  }

  private void feature(Map<String, Json> members) throws ImportException {
    Map<String, Object> properties = new LinkedHashMap<>();
    if (members.get("properties") instanceof Json.Obj(int _, Map<String, Json> known)) {
      known.forEach((key, value) -> properties.put(key, PlainJson.of(value)));
    }
    add(id(members.get("id")), properties, members.get("geometry"));
  }

  private void add(@Nullable String id, Map<String, Object> properties, @Nullable Json geometry)
      throws ImportException {
    budget.takeFeature();
    String place = ImportException.text("import.place", found.size() + 1);
    Object own = properties.get("id");
    String named = own instanceof String text ? text : id;
    Geometry shape = null;
    String refusal = null;
    try {
      shape = geometries.read(geometry);
    } catch (RefusedShape e) {
      refusal = e.sentence();
    }
    found.add(new ForeignFeature(place, named, properties, shape, refusal));
  }

  private static @Nullable String id(@Nullable Json json) {
    return json instanceof Json.Text(int _, String text) ? text : null;
  }

  private static Map<String, Json> object(Json json) throws ImportException {
    if (json instanceof Json.Obj(int _, Map<String, Json> members)) {
      return members;
    }
    throw ImportException.of("import.geojson");
  }

  private static String type(Map<String, Json> members) {
    return members.get("type") instanceof Json.Text(int _, String type) ? type : "";
  }

  /** Guessing would put a thing elsewhere without a word. */
  private static void refuseOtherSystems(@Nullable Json crs) throws ImportException {
    if (crs == null || crs instanceof Json.Null) {
      return;
    }
    boolean usual =
        crs instanceof Json.Obj(int _, Map<String, Json> members)
            && members.get("properties") instanceof Json.Obj(int _, Map<String, Json> properties)
            && properties.get("name") instanceof Json.Text(int _, String name)
            && LON_LAT.contains(name);
    if (!usual) {
      throw ImportException.of("import.crs");
    }
  }
}
