package muster.geo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.model.Line;
import muster.model.Site;
import muster.model.Workspace;
import muster.model.Zone;
import org.locationtech.jts.geom.Geometry;

/**
 * The map of one workspace under any parameters. Scenes that were made are kept, because scenarios
 * often share their parameters; the least recently used goes first. Safe for use by threads.
 */
public final class MapScenes {

  /** A slider's way there and back. */
  private static final int MOST_KEPT = 64;

  private final Workspace workspace;
  private final BaseScene base;
  private final ZoneResolver zones;
  private final MapLayer<Site> sites;
  private final MapLayer<Line> lines;
  private final MeasureRulers rulers;
  private volatile Map<String, Drawn> drawn = Map.of();
  private final Map<Map<String, BigDecimal>, MapScene> made =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Map<String, BigDecimal>, MapScene> eldest) {
          return size() > MOST_KEPT;
        }
      };

  public MapScenes(Workspace workspace, BaseScene base, ZoneResolver zones) {
    this(workspace, base, zones, new MeasureRulers(zones));
  }

  /**
   * @param rulers of the same base map; may be shared, so that it measures once what stays
   */
  public MapScenes(Workspace workspace, BaseScene base, ZoneResolver zones, MeasureRulers rulers) {
    this.workspace = workspace;
    this.base = base;
    this.zones = zones;
    this.sites = MapScene.sites(base, workspace);
    this.lines = MapScene.lines(base, workspace);
    this.rulers = rulers;
  }

  /** With those of the scene before whose areas are the same. */
  private MapLayer<Zone> layer(Map<String, Geometry> areas) {
    Map<String, Drawn> before = drawn;
    Map<String, Drawn> now = new HashMap<>();
    List<MapFeature<Zone>> features = new ArrayList<>();
    for (Zone zone : workspace.zones()) {
      Geometry area = MapScene.geometryOf(zone, areas);
      Drawn known = before.get(zone.id());
      Drawn one =
          // Vertex by vertex: whether two outlines enclose the same takes as long as to derive
          // them.
          known != null && known.area.equalsExact(area)
              ? known
              : new Drawn(area, MapScene.zone(base, zone, area));
      now.put(zone.id(), one);
      features.add(one.feature);
    }
    drawn = Map.copyOf(now);
    return new MapLayer<>(features);
  }

  private record Drawn(Geometry area, MapFeature<Zone> feature) {}

  /**
   * @param parameters a value for every parameter of the workspace
   */
  public MapScene of(Map<String, BigDecimal> parameters) {
    synchronized (made) {
      MapScene known = made.get(parameters);
      if (known != null) {
        return known;
      }
    }
    Map<String, Geometry> areas = zones.resolve(workspace, parameters);
    MapScene scene =
        new MapScene(
            base, layer(areas), sites, lines, rulers.measure(workspace, parameters, areas));
    synchronized (made) {
      MapScene other = made.putIfAbsent(Map.copyOf(parameters), scene);
      return other == null ? scene : other;
    }
  }
}
