package muster.geo;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import muster.model.Workspace;
import org.locationtech.jts.geom.Geometry;

/**
 * The map of one workspace under any parameters. Scenes that were made are kept, because scenarios
 * often share their parameters. Safe for use by threads.
 */
public final class MapScenes {

  private final Workspace workspace;
  private final BaseScene base;
  private final ZoneResolver zones;
  private final MeasureRulers rulers;
  private final Map<Map<String, BigDecimal>, MapScene> made = new ConcurrentHashMap<>();

  public MapScenes(Workspace workspace, BaseScene base, ZoneResolver zones) {
    this.workspace = workspace;
    this.base = base;
    this.zones = zones;
    this.rulers = new MeasureRulers(zones);
  }

  /**
   * @param parameters a value for every parameter of the workspace
   */
  public MapScene of(Map<String, BigDecimal> parameters) {
    return made.computeIfAbsent(parameters, this::make);
  }

  private MapScene make(Map<String, BigDecimal> parameters) {
    Map<String, Geometry> areas = zones.resolve(workspace, parameters);
    return MapScene.of(base, workspace, areas, rulers.measure(workspace, parameters, areas));
  }
}
