package muster.geo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import muster.geo.BaseMap.Border;
import muster.geo.BaseMap.Country;
import muster.geo.BaseMap.Lake;
import muster.geo.BaseMap.OccupiedArea;
import muster.geo.BaseMap.Place;
import muster.geo.BaseMap.Region;
import muster.geo.BaseMap.River;
import muster.geo.BaseMap.WideCountry;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Makes a {@link BaseMap} of the files of {@code maps/}. */
final class BaseMapReader {
  private final Path folder;
  private final GeoJsonReader reader = new GeoJsonReader();

  BaseMapReader(Path folder) {
    this.folder = folder;
  }

  BaseMap read() throws IOException {
    return new BaseMap(
        read("countries.geojson", BaseMapReader::country),
        read("countries-wide.geojson", BaseMapReader::wideCountry),
        read("oblasts.geojson", BaseMapReader::region),
        read("borders.geojson", BaseMapReader::border),
        read("lakes.geojson", BaseMapReader::lake),
        read("rivers.geojson", BaseMapReader::river),
        read("places.geojson", BaseMapReader::place),
        read("control-area.geojson", BaseMapReader::occupiedArea).getFirst());
  }

  private interface Maker<T> {
    T make(Row row, Geometry geometry);
  }

  private <T> List<T> read(String name, Maker<T> maker) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new IOException(GeoMessages.text("maps.missing", file));
    }
    try {
      List<T> made = new ArrayList<>();
      for (GeoJsonReader.Feature feature : reader.read(file)) {
        made.add(maker.make(new Row(feature.properties()), feature.geometry()));
      }
      return made;
    } catch (IOException | IllegalArgumentException e) {
      throw new IOException(
          GeoMessages.text("maps.unreadable", file, String.valueOf(e.getMessage())), e);
    }
  }

  private static Country country(Row row, Geometry geometry) {
    return new Country(
        row.text("isoA3"),
        row.text("name"),
        row.textOrNull("nameUk"),
        row.flag("nato"),
        row.flag("eu"),
        row.flag("neighbour"),
        row.label(),
        geometry);
  }

  private static WideCountry wideCountry(Row row, Geometry geometry) {
    return new WideCountry(
        row.text("isoA3"), row.text("name"), row.textOrNull("nameUk"), row.labelOrNull(), geometry);
  }

  private static Region region(Row row, Geometry geometry) {
    return new Region(row.text("iso"), row.text("name"), row.text("nameUk"), row.label(), geometry);
  }

  private static Border border(Row row, Geometry geometry) {
    String kind = row.text("kind").replace('-', '_').toUpperCase(Locale.ROOT);
    return new Border(Border.Kind.valueOf(kind), geometry);
  }

  private static Lake lake(Row row, Geometry geometry) {
    return new Lake(
        row.text("name", ""),
        row.text("kind"),
        (int) row.number("rank"),
        row.text("status", "").equals("drained"),
        geometry);
  }

  private static River river(Row row, Geometry geometry) {
    return new River(
        row.text("name", ""), row.textOrNull("nameUk"), (int) row.number("rank"), geometry);
  }

  private static Place place(Row row, Geometry geometry) {
    return new Place(
        row.text("name"),
        row.textOrNull("nameUk"),
        row.text("kind"),
        (int) row.number("rank"),
        (long) row.number("population"),
        row.text("country"),
        geometry.getCoordinate());
  }

  private static OccupiedArea occupiedArea(Row row, Geometry geometry) {
    return new OccupiedArea(row.text("name"), row.text("asOf"), row.number("accuracyKm"), geometry);
  }

  /** A feature's properties. */
  private record Row(Map<String, Object> values) {
    boolean has(String key) {
      return values.containsKey(key);
    }

    String text(String key) {
      return (String) required(key, String.class);
    }

    String text(String key, String fallback) {
      return has(key) ? text(key) : fallback;
    }

    @Nullable String textOrNull(String key) {
      return has(key) ? text(key) : null;
    }

    double number(String key) {
      return (Double) required(key, Double.class);
    }

    boolean flag(String key) {
      return (Boolean) required(key, Boolean.class);
    }

    Coordinate label() {
      return new Coordinate(number("labelLon"), number("labelLat"));
    }

    @Nullable Coordinate labelOrNull() {
      return has("labelLon") ? label() : null;
    }

    private Object required(String key, Class<?> type) {
      Object value = values.get(key);
      if (!type.isInstance(value)) {
        throw new IllegalArgumentException(key);
      }
      return value;
    }
  }
}
