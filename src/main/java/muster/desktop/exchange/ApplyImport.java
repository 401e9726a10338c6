package muster.desktop.exchange;

import java.util.Optional;
import muster.desktop.edit.Editor;
import muster.desktop.kit.Words;
import muster.desktop.session.Question;
import muster.model.Workspace;
import muster.model.edit.Edit;

/**
 * Makes an import that a person has looked at, unless the workspace is another one by now.
 *
 * @param title of the import, over what there is to say
 */
record ApplyImport(Exchanging exchanging, String title) {
  /**
   * @param before the workspace that the person looked at
   * @param done called if it was made
   */
  void apply(Workspace before, Edit edit, Runnable done) {
    Editor editor = exchanging.editor();
    editor.whenEditable(
        () -> {
          Question asked = exchanging.session().questionProperty().get();
          Optional<String> refusal =
              asked == null || !asked.workspace().equals(before)
                  ? Optional.of(Words.text("import.meanwhile"))
                  : editor.apply(edit);
          refusal.ifPresentOrElse(why -> exchanging.dialogs().tell(title, why), done);
        });
  }
}
