package muster.draw.chart;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import muster.assess.Comparison;
import muster.draw.text.Language;
import muster.geo.MapScene;
import muster.geo.MapScenes;
import muster.model.Choices;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * One of the worlds that are set side by side.
 *
 * @param title of the scenario, and how far it was changed
 * @param scene with the zones of the setting's parameters, or null while there is none
 */
public record ComparedWorld(String title, Setting setting, @Nullable MapScene scene) {

  /** A world named by the scenario that its setting started from. */
  public static ComparedWorld of(Workspace workspace, Setting setting, @Nullable MapScene scene) {
    return new ComparedWorld(title(workspace, setting), setting, scene);
  }

  /** The scenario's title, and how many assumptions differ from it. */
  public static String title(Workspace workspace, Setting setting) {
    return title(workspace, setting, Language.ENGLISH);
  }

  /** The same in a language. */
  public static String title(Workspace workspace, Setting setting, Language language) {
    Scenario scenario = Workspace.find(workspace.scenarios(), setting.scenario()).orElse(null);
    String title = scenario == null ? language.text("slide.baseline") : scenario.title();
    int changes = setting.choices().differencesFrom(Choices.of(workspace, scenario)).size();
    return changes == 0 ? title : language.counted("slide.changed", changes, title, changes);
  }

  /**
   * Scenarios as they stand in the file.
   *
   * @param ids those that the workspace has not are left out, and so is one named again
   */
  public static List<ComparedWorld> of(
      Workspace workspace, @Nullable MapScenes scenes, List<String> ids) {
    List<ComparedWorld> worlds = new ArrayList<>();
    for (String id : new LinkedHashSet<>(ids)) {
      Workspace.find(workspace.scenarios(), id)
          .map(scenario -> Setting.of(workspace, scenario))
          .map(
              setting ->
                  of(workspace, setting, scenes == null ? null : scenes.of(setting.parameters())))
          .ifPresent(worlds::add);
    }
    return worlds;
  }

  /** A world and the others beside it, no more than fit. */
  public static List<ComparedWorld> led(ComparedWorld first, List<ComparedWorld> others) {
    List<ComparedWorld> worlds = new ArrayList<>();
    worlds.add(first);
    worlds.addAll(others);
    return fitting(worlds);
  }

  /** No more than fit beside each other. */
  public static List<ComparedWorld> fitting(List<ComparedWorld> worlds) {
    return List.copyOf(worlds.subList(0, Math.min(Comparison.MOST, worlds.size())));
  }
}
