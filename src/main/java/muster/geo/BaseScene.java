package muster.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
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
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The base map on the plane, ready to draw: made once and shared by every scene.
 *
 * @param borders each feature one unbroken line of its kind
 * @param ukraine where Ukraine is on the plane
 */
public record BaseScene(
    BaseMap map,
    MapProjection projection,
    MapLayer<Country> countries,
    MapLayer<WideCountry> wideCountries,
    MapLayer<Region> regions,
    MapLayer<Border> borders,
    MapLayer<Lake> lakes,
    MapLayer<River> rivers,
    MapLayer<Place> places,
    MapLayer<OccupiedArea> occupied,
    Envelope ukraine) {

  /** Projects the base map and weighs its vertices. */
  public static BaseScene of(BaseMap map, MapProjection projection) {
    return new Maker(map, projection).make();
  }

  /** Features whose vertices are weighed together once all are there. */
  private static final class Maker {
    private final BaseMap map;
    private final MapProjection projection;
    private final List<Geometry> lineWork = new ArrayList<>();

    Maker(BaseMap map, MapProjection projection) {
      this.map = map;
      this.projection = projection;
    }

    BaseScene make() {
      List<Draft<Country>> countries = drafts(map.countries(), Country::geometry, Country::label);
      List<Draft<WideCountry>> wide =
          drafts(map.wideCountries(), WideCountry::geometry, WideCountry::label);
      List<Draft<Region>> regions = drafts(map.regions(), Region::geometry, Region::label);
      List<Draft<Border>> borders = parts(drafts(map.borders(), Border::geometry, b -> null));
      List<Draft<Lake>> lakes = drafts(map.lakes(), Lake::geometry, lake -> null);
      List<Draft<River>> rivers = drafts(map.rivers(), River::geometry, river -> null);
      List<Draft<OccupiedArea>> occupied =
          drafts(List.of(map.occupied()), OccupiedArea::geometry, area -> null);
      List<Draft<Place>> places =
          drafts(
              map.places(),
              place -> map.ukraine().getFactory().createPoint(place.point()),
              Place::point);
      VertexWeights weights = new VertexWeights(lineWork);
      return new BaseScene(
          map,
          projection,
          layer(countries, weights),
          layer(wide, weights),
          layer(regions, weights),
          layer(borders, weights),
          layer(lakes, weights),
          layer(rivers, weights),
          layer(places, weights),
          layer(occupied, weights),
          projection.envelope(map.ukraine()));
    }

    private <T> List<Draft<T>> drafts(
        List<T> values, Function<T, Geometry> geometry, Function<T, @Nullable Coordinate> label) {
      List<Draft<T>> drafts = new ArrayList<>();
      for (T value : values) {
        Geometry projected = projection.project(geometry.apply(value));
        Coordinate anchor = label.apply(value);
        lineWork.add(projected);
        drafts.add(
            new Draft<>(value, projected, anchor == null ? null : projection.project(anchor)));
      }
      return drafts;
    }
  }

  /** Borders come in a few geometries of many lines: apart, those out of view can be left out. */
  private static <T> List<Draft<T>> parts(List<Draft<T>> drafts) {
    List<Draft<T>> parts = new ArrayList<>();
    for (Draft<T> draft : drafts) {
      for (int i = 0; i < draft.geometry.getNumGeometries(); i++) {
        parts.add(new Draft<>(draft.value, draft.geometry.getGeometryN(i), draft.anchor));
      }
    }
    return parts;
  }

  private static <T> MapLayer<T> layer(List<Draft<T>> drafts, VertexWeights weights) {
    return new MapLayer<>(
        drafts.stream()
            .map(d -> new MapFeature<>(d.value, d.geometry, d.anchor, weights))
            .toList());
  }

  private record Draft<T>(T value, Geometry geometry, @Nullable Coordinate anchor) {}
}
