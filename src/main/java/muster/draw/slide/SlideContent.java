package muster.draw.slide;

import java.util.Optional;
import muster.assess.Assessment;
import muster.geo.MapScene;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Slide;
import muster.model.Workspace;

/**
 * Everything that a slide is painted from, for a briefing's slides and for the current view alike.
 *
 * @param assessment of the setting
 * @param scene with the zones of the setting's parameters
 */
public record SlideContent(
    Workspace workspace, Setting setting, Assessment assessment, MapScene scene, Slide slide) {

  /** The scenario that the slide names, if the workspace still has it. */
  Optional<Scenario> scenario() {
    return Workspace.find(workspace.scenarios(), slide.scenario());
  }

  /** The scenario that the setting started from, if the workspace has it. */
  Optional<Scenario> shownScenario() {
    return Workspace.find(workspace.scenarios(), setting.scenario());
  }

  /** Whether the slide names a scenario that the workspace has no more. */
  boolean scenarioIsGone() {
    return slide.scenario() != null && scenario().isEmpty();
  }
}
