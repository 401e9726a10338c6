package muster.geo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Reads the features of a GeoJSON file of the base map in one pass, without a tree in between. It
 * expects what this project ships; a user's files are read by the store, which checks everything.
 */
final class GeoJsonReader {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.USE_FAST_DOUBLE_PARSER).build();

  private final GeometryFactory factory = new GeometryFactory();

  /**
   * @param properties text, {@code Double} or {@code Boolean}; lists, objects and nulls are left
   *     out
   */
  record Feature(Map<String, Object> properties, Geometry geometry) {}

  List<Feature> read(Path file) throws IOException {
    List<Feature> features = new ArrayList<>();
    try (JsonParser json = JSON.createParser(Files.readAllBytes(file))) {
      expect(json, json.nextToken(), JsonToken.START_OBJECT);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean isFeatures = json.currentName().equals("features");
        JsonToken value = json.nextToken();
        if (isFeatures) {
          expect(json, value, JsonToken.START_ARRAY);
          while (json.nextToken() == JsonToken.START_OBJECT) {
            features.add(feature(json));
          }
        } else {
          json.skipChildren();
        }
      }
    }
    return features;
  }

  private Feature feature(JsonParser json) throws IOException {
    Map<String, Object> properties = Map.of();
    Geometry geometry = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "properties" -> properties = properties(json);
        case "geometry" -> geometry = geometry(json);
        default -> json.skipChildren();
      }
    }
    if (geometry == null) {
      throw new JsonParseException(json, "a feature without a geometry");
    }
    return new Feature(properties, geometry);
  }

  private static Map<String, Object> properties(JsonParser json) throws IOException {
    Map<String, Object> properties = new HashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      switch (json.nextToken()) {
        case VALUE_STRING -> properties.put(name, json.getText());
        case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> properties.put(name, json.getDoubleValue());
        case VALUE_TRUE, VALUE_FALSE -> properties.put(name, json.getBooleanValue());
        default -> json.skipChildren();
      }
    }
    return properties;
  }

  private Geometry geometry(JsonParser json) throws IOException {
    String type = "";
    Object coordinates = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      switch (name) {
        case "type" -> type = json.getText();
        case "coordinates" -> {
          expect(json, value, JsonToken.START_ARRAY);
          coordinates = coordinates(json);
        }
        default -> json.skipChildren();
      }
    }
    try {
      return geometry(type, coordinates);
    } catch (ClassCastException | IllegalArgumentException e) {
      throw new JsonParseException(json, "not the coordinates of a " + type, e);
    }
  }

  /** A {@code Coordinate} for a position, else a list of what is in the array. */
  private static Object coordinates(JsonParser json) throws IOException {
    JsonToken token = json.nextToken();
    if (token != null && token.isNumeric()) {
      double x = json.getDoubleValue();
      json.nextToken();
      double y = json.getDoubleValue();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        json.skipChildren();
      }
      return new Coordinate(x, y);
    }
    List<Object> parts = new ArrayList<>();
    while (token == JsonToken.START_ARRAY) {
      parts.add(coordinates(json));
      token = json.nextToken();
    }
    expect(json, token, JsonToken.END_ARRAY);
    return parts;
  }

  private Geometry geometry(String type, @Nullable Object coordinates) {
    if (coordinates == null) {
      throw new IllegalArgumentException(type);
    }
    return switch (type) {
      case "Point" -> factory.createPoint((Coordinate) coordinates);
      case "LineString" -> line(coordinates);
      case "MultiLineString" ->
          factory.createMultiLineString(
              parts(coordinates).stream().map(this::line).toArray(LineString[]::new));
      case "Polygon" -> polygon(coordinates);
      case "MultiPolygon" ->
          factory.createMultiPolygon(
              parts(coordinates).stream().map(this::polygon).toArray(Polygon[]::new));
      default -> throw new IllegalArgumentException(type);
    };
  }

  private LineString line(Object positions) {
    return factory.createLineString(positions(positions));
  }

  private Polygon polygon(Object rings) {
    List<?> all = parts(rings);
    LinearRing[] made =
        all.stream()
            .map(ring -> factory.createLinearRing(positions(ring)))
            .toArray(LinearRing[]::new);
    return factory.createPolygon(made[0], Arrays.copyOfRange(made, 1, made.length));
  }

  private static Coordinate[] positions(Object array) {
    return parts(array).stream().map(Coordinate.class::cast).toArray(Coordinate[]::new);
  }

  private static List<?> parts(Object array) {
    return (List<?>) array;
  }

  private static void expect(JsonParser json, @Nullable JsonToken is, JsonToken expected)
      throws IOException {
    if (is != expected) {
      throw new JsonParseException(json, expected + " expected, not " + is);
    }
  }
}
