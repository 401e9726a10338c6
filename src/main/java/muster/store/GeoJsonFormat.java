package muster.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import muster.model.Extras;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** A FeatureCollection, and the frame that every feature in it has. */
final class GeoJsonFormat {
  private GeoJsonFormat() {}

  static <T> List<T> read(Value value, RecordIds ids, Function<FeatureFormat.Feature, T> read) {
    Fields collection = value.fields();
    if (collection == null) {
      value.reading().index().unreadable(value.reading().file());
      return List.of();
    }
    type(collection, "FeatureCollection");
    Value features = collection.required("features");
    value.reading().keepForeign("", "", collection.extras());
    if (features == null || !features.isArray()) {
      value.reading().index().unreadable(value.reading().file());
    }
    return features == null
        ? List.of()
        : features.records(fields -> read.apply(feature(fields, ids)));
  }

  private static FeatureFormat.Feature feature(Fields fields, RecordIds ids) {
    type(fields, "Feature");
    Value properties = fields.required("properties");
    Value geometry = fields.required("geometry");
    Fields known = properties == null ? null : properties.fields();
    String id = known == null ? "" : ids.next(known);
    fields.reading().keepForeign(id, "", fields.extras());
    return new FeatureFormat.Feature(
        id, known == null ? new Fields(fields.owner(), Map.of()) : known, geometry);
  }

  private static void type(Fields fields, String word) {
    Value type = fields.required("type");
    String text = type == null ? word : type.text();
    if (type != null && !text.isEmpty() && !text.equals(word)) {
      type.problem("geojson.type", Value.shown(text), word);
    }
  }

  static Map<String, Object> collection(
      WorkspaceFile file, List<Object> features, ForeignMembers foreign) {
    Map<String, Object> collection =
        new Members().put("type", "FeatureCollection").and(of(foreign, file, "", ""));
    collection.put("features", features);
    return collection;
  }

  static Map<String, Object> feature(
      WorkspaceFile file,
      String id,
      Map<String, Object> properties,
      @Nullable Geometry geometry,
      ForeignMembers foreign) {
    Map<String, Object> feature =
        new Members().put("type", "Feature").and(of(foreign, file, id, ""));
    feature.put("properties", properties);
    feature.put(
        "geometry",
        geometry == null
            ? Extras.NULL
            : GeometryFormat.write(geometry, of(foreign, file, id, ".geometry")));
    return feature;
  }

  private static Extras of(ForeignMembers foreign, WorkspaceFile file, String id, String path) {
    return foreign.of(new ForeignMembers.Owner(file.fileName(), id, path));
  }
}
