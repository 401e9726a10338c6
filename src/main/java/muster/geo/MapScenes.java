package muster.geo;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import muster.model.Line;
import muster.model.Site;
import muster.model.Workspace;
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
  private final Map<Map<String, BigDecimal>, MapScene> made =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Map<String, BigDecimal>, MapScene> eldest) {
          return size() > MOST_KEPT;
        }
      };

  public MapScenes(Workspace workspace, BaseScene base, ZoneResolver zones) {
    this.workspace = workspace;
    this.base = base;
    this.zones = zones;
    this.sites = MapScene.sites(base, workspace);
    this.lines = MapScene.lines(base, workspace);
  }

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
    MapScene scene = new MapScene(base, MapScene.zones(base, workspace, areas), sites, lines);
    synchronized (made) {
      MapScene other = made.putIfAbsent(Map.copyOf(parameters), scene);
      return other == null ? scene : other;
    }
  }
}
