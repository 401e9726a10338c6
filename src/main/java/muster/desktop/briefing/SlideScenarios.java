package muster.desktop.briefing;

import java.util.function.Supplier;
import muster.desktop.edit.Editor;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Words;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Workspace;

/** A slide names a scenario: choices that are none yet become one, if the person agrees. */
final class SlideScenarios {
  private final Session session;
  private final Editor editor;
  private final Dialogs dialogs;

  SlideScenarios(Session session, Editor editor, Dialogs dialogs) {
    this.session = session;
    this.editor = editor;
    this.dialogs = dialogs;
  }

  /** Goes on with a scenario that there is, or that comes with the edit. */
  @FunctionalInterface
  interface Keep {
    void with(SlideScenario kept, SlideState state);
  }

  /**
   * Goes on once there is a scenario and a workspace that can be changed.
   *
   * @param action what it is for, as the person reads it
   * @param taken what the slide is to show
   * @param then not called if the person would rather not
   */
  void whenKept(String action, Supplier<SlideState> taken, Keep then) {
    if (session.questionProperty().get() == null) {
      return;
    }
    editor.whenEditable(
        () -> {
          Question asked = session.questionProperty().get();
          if (asked != null) {
            keep(asked.workspace(), action, taken.get(), then);
          }
        });
  }

  private void keep(Workspace workspace, String action, SlideState state, Keep then) {
    SlideOfView.Kept known = SlideOfView.scenario(workspace, state.setting());
    if (known != null) {
      then.with(new SlideScenario(workspace, known.id(), null), state);
      return;
    }
    Scenario made = SlideOfView.newScenario(workspace, state.setting());
    if (dialogs.confirm(
        action, Words.text("film.keep", made.title()), Words.text("film.keep.action"))) {
      then.with(new SlideScenario(workspace, made.id(), made), state);
      session.show(
          new Setting(
              made.id(),
              state.setting().choices(),
              state.setting().parameters(),
              state.setting().rotation()));
    }
  }
}
