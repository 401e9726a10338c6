package muster.draw.slide;

import java.util.ArrayList;
import java.util.List;
import muster.assess.Comparison;
import muster.assess.Exploration;
import muster.assess.WorldAssessor;
import muster.assess.WorldExplorer;
import muster.draw.chart.ComparedWorld;
import muster.geo.BaseScene;
import muster.geo.MapScene;
import muster.geo.MapScenes;
import muster.geo.ZoneResolver;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Slide;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Computes what slides show from their scenarios. A slide without a scenario, or whose scenario is
 * gone, shows every assumption at its baseline. Safe for use by threads.
 */
public final class SlideContents {

  private final Workspace workspace;
  private final MapScenes scenes;
  private @Nullable Exploration exploration;

  public SlideContents(Workspace workspace, BaseScene base) {
    this.workspace = workspace;
    this.scenes = new MapScenes(workspace, base, new ZoneResolver(base.map()));
  }

  /**
   * @throws muster.assess.UnanswerableException if the workspace's numbers are too large to sum
   */
  public SlideContent of(Slide slide) {
    Scenario scenario = Workspace.find(workspace.scenarios(), slide.scenario()).orElse(null);
    return of(slide, Setting.of(workspace, scenario));
  }

  /**
   * The slide under a setting that is not its scenario's: a branch of it.
   *
   * @throws muster.assess.UnanswerableException if the workspace's numbers are too large to sum
   */
  public SlideContent of(Slide slide, Setting setting) {
    Scenario scenario = Workspace.find(workspace.scenarios(), slide.scenario()).orElse(null);
    MapScene scene = scenes.of(setting.parameters());
    return new SlideContent(
        workspace,
        setting,
        WorldAssessor.assess(workspace, setting),
        scene,
        slide,
        slide.layout().equals(SlideContent.COMPARE)
            ? compared(slide, scenario, ComparedWorld.of(workspace, setting, scene))
            : List.of(),
        slide.layout().equals(SlideContent.CHART) && SlideChart.shown(slide.chart()).isOfAllWorlds()
            ? explored()
            : null);
  }

  /** All worlds, gone through once: they depend on no scenario. */
  private synchronized Exploration explored() {
    Exploration known = exploration;
    if (known == null) {
      known = WorldExplorer.explore(workspace, done -> {});
      exploration = known;
    }
    return known;
  }

  /**
   * The slide's own scenario leads, where it names one; else those that it lists are all, and the
   * baseline leads only if there is nothing to set beside the one that is left.
   */
  private List<ComparedWorld> compared(
      Slide slide, @Nullable Scenario scenario, ComparedWorld own) {
    List<String> ids = new ArrayList<>(slide.compare() == null ? List.of() : slide.compare());
    ids.remove(scenario == null ? null : scenario.id());
    List<ComparedWorld> listed = ComparedWorld.of(workspace, scenes, ids);
    return scenario == null && listed.size() >= Comparison.FEWEST
        ? ComparedWorld.fitting(listed)
        : ComparedWorld.led(own, listed);
  }
}
