package muster.desktop.exchange;

import java.util.Optional;
import muster.desktop.edit.Editor;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Words;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.model.Workspace;
import muster.model.edit.Edit;

/**
 * Makes an import that a person has looked at, unless the workspace is another one by now.
 *
 * @param title of the import, over what there is to say
 */
record ApplyImport(Session session, Editor editor, Dialogs dialogs, String title) {
  /**
   * @param before the workspace that the person looked at
   * @param done called if it was made
   */
  void apply(Workspace before, Edit edit, Runnable done) {
    editor.whenEditable(
        () -> {
          Question asked = session.questionProperty().get();
          Optional<String> refusal =
              asked == null || !asked.workspace().equals(before)
                  ? Optional.of(Words.text("import.meanwhile"))
                  : editor.apply(edit);
          refusal.ifPresentOrElse(why -> dialogs.tell(title, why), done);
        });
  }
}
