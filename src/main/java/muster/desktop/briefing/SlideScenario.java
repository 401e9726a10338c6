package muster.desktop.briefing;

import java.util.List;
import muster.draw.chart.ComparedWorld;
import muster.model.Briefing;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Workspace;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.RecordList;
import org.jspecify.annotations.Nullable;

/**
 * The scenario that a slide names for what it shows.
 *
 * @param id null: every assumption at its baseline
 * @param made the scenario, where the workspace does not have it yet
 */
record SlideScenario(Workspace workspace, @Nullable String id, @Nullable Scenario made) {
  List<Change<?>> added() {
    return made == null ? List.of() : List.of(Change.added(workspace, RecordList.SCENARIOS, made));
  }

  /** A briefing's change, with the scenario in the same step. */
  Edit edit(String name, Briefing before, Briefing after) {
    return BriefingEdits.edit(
        workspace, name, before, after, null, added().toArray(Change<?>[]::new));
  }

  String title() {
    return made != null
        ? made.title()
        : ComparedWorld.title(
            workspace,
            Setting.of(workspace, Workspace.find(workspace.scenarios(), id).orElse(null)));
  }
}
