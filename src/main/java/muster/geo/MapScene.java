package muster.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import muster.model.Line;
import muster.model.Site;
import muster.model.Workspace;
import muster.model.Zone;
import org.locationtech.jts.algorithm.InteriorPoint;
import org.locationtech.jts.geom.Geometry;

/**
 * Everything that a map can show of one workspace under one set of parameters, projected and ready
 * to draw. Immutable but for levels of detail that it keeps once made.
 *
 * @param base shared with every other scene
 * @param zones in the file's order; one that resolves to nothing has an empty geometry
 */
public record MapScene(
    BaseScene base, MapLayer<Zone> zones, MapLayer<Site> sites, MapLayer<Line> lines) {

  /**
   * @param zones the geometry of every zone of the workspace by its id, longitude and latitude
   */
  public static MapScene of(BaseScene base, Workspace workspace, Map<String, Geometry> zones) {
    return new MapScene(
        base, zones(base, workspace, zones), sites(base, workspace), lines(base, workspace));
  }

  static MapLayer<Zone> zones(BaseScene base, Workspace workspace, Map<String, Geometry> areas) {
    List<MapFeature<Zone>> features = new ArrayList<>();
    for (Zone zone : workspace.zones()) {
      features.add(zone(base, zone, geometryOf(zone, areas)));
    }
    return new MapLayer<>(features);
  }

  /** Weighed by itself, so that it need not be made anew where another zone changes. */
  static MapFeature<Zone> zone(BaseScene base, Zone zone, Geometry area) {
    Geometry geometry = base.projection().project(area);
    return new MapFeature<>(
        zone,
        geometry,
        InteriorPoint.getInteriorPoint(geometry),
        new VertexWeights(List.of(geometry)));
  }

  static MapLayer<Site> sites(BaseScene base, Workspace workspace) {
    return layer(base, workspace.sites(), Site::point);
  }

  static MapLayer<Line> lines(BaseScene base, Workspace workspace) {
    return layer(base, workspace.lines(), Line::geometry);
  }

  public MapProjection projection() {
    return base.projection();
  }

  static Geometry geometryOf(Zone zone, Map<String, Geometry> zones) {
    Geometry geometry = zones.get(zone.id());
    if (geometry == null) {
      throw new IllegalArgumentException("No geometry for zone " + zone.id());
    }
    return geometry;
  }

  private static <T> MapLayer<T> layer(
      BaseScene base, List<T> values, Function<T, ? extends Geometry> lonLat) {
    List<Geometry> projected = new ArrayList<>();
    for (T value : values) {
      projected.add(base.projection().project(lonLat.apply(value)));
    }
    VertexWeights weights = new VertexWeights(projected);
    List<MapFeature<T>> features = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Geometry geometry = projected.get(i);
      features.add(
          new MapFeature<>(
              values.get(i), geometry, InteriorPoint.getInteriorPoint(geometry), weights));
    }
    return new MapLayer<>(features);
  }
}
