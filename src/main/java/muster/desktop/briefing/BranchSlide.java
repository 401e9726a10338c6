package muster.desktop.briefing;

import java.util.ArrayList;
import java.util.List;
import muster.desktop.kit.Words;
import muster.model.Briefing;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Slide;
import muster.model.SlideBuilder;
import muster.model.Workspace;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.RecordList;

/**
 * Makes a branch of a slide a slide of its own, after the one that it came from.
 *
 * @param edit the slide, with its scenario where there is none yet, in one step
 * @param number of the new slide, from 1
 * @param title of the new slide
 */
public record BranchSlide(Edit edit, int number, String title) {
  /**
   * @param origin id of the slide from which the branch came; where it is gone, the new one is last
   * @param shown the slide as it was seen
   */
  public static BranchSlide of(
      Workspace workspace, Briefing briefing, String origin, Slide shown, Setting branch) {
    SlideOfView.Kept known = SlideOfView.scenario(workspace, branch);
    Scenario made = known == null ? SlideOfView.newScenario(workspace, branch) : null;
    String scenario = made != null ? made.id() : known == null ? null : known.id();
    int place = briefing.slides().stream().map(Slide::id).toList().indexOf(origin);
    int after = place < 0 ? briefing.slides().size() : place + 1;
    String title = Words.text("film.branch", shown.title());
    Slide slide =
        new SlideBuilder(BriefingEdits.copy(briefing, shown, title)).scenario(scenario).build();
    List<Change<?>> changes = new ArrayList<>();
    if (made != null) {
      changes.add(Change.added(workspace, RecordList.SCENARIOS, made));
    }
    Edit edit =
        BriefingEdits.edit(
            workspace,
            Words.text("film.edit.branch", title),
            briefing,
            BriefingEdits.added(briefing, after, slide),
            null,
            changes.toArray(Change<?>[]::new));
    return new BranchSlide(edit, after + 1, title);
  }
}
