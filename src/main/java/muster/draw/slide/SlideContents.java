package muster.draw.slide;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import muster.assess.WorldAssessor;
import muster.geo.BaseScene;
import muster.geo.MapScene;
import muster.geo.ZoneResolver;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Slide;
import muster.model.Workspace;

/**
 * Computes what slides show from their scenarios. A slide without a scenario, or whose scenario is
 * gone, shows every assumption at its baseline. Safe for use by threads.
 */
public final class SlideContents {

  private final Workspace workspace;
  private final BaseScene base;
  private final ZoneResolver zones;

  /** Scenes by their parameters: most slides of a deck share them. */
  private final Map<Map<String, BigDecimal>, MapScene> scenes = new ConcurrentHashMap<>();

  public SlideContents(Workspace workspace, BaseScene base) {
    this.workspace = workspace;
    this.base = base;
    this.zones = new ZoneResolver(base.map());
  }

  /**
   * @throws muster.assess.UnanswerableException if the workspace's numbers are too large to sum
   */
  public SlideContent of(Slide slide) {
    Scenario scenario = Workspace.find(workspace.scenarios(), slide.scenario()).orElse(null);
    Setting setting = Setting.of(workspace, scenario);
    MapScene scene =
        scenes.computeIfAbsent(
            setting.parameters(),
            parameters -> MapScene.of(base, workspace, zones.resolve(workspace, parameters)));
    return new SlideContent(
        workspace, setting, WorldAssessor.assess(workspace, setting), scene, slide);
  }
}
