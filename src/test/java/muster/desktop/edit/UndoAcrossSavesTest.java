package muster.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import muster.model.Workspace;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.RecordList;
import muster.store.WorkspaceException;
import muster.testing.EditedSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
final class UndoAcrossSavesTest {
  @TempDir Path temp;
  private final EditedSession edited = new EditedSession();
  private final Editor editor = edited.editor();
  private Path folder;

  @BeforeEach
  void open() throws WorkspaceException {
    folder = temp.resolve("own");
    edited.openCopy(folder);
  }

  private Workspace onDisk() {
    return EditedSession.onDisk(folder);
  }

  @Test
  void undoAndRedoWorkAcrossASave() {
    Workspace before = edited.shown();
    editor.apply(edited.removal(RecordList.SITES, "lviv"));
    edited.passTime();
    Workspace after = onDisk();
    assertThat(after).isEqualTo(edited.shown()).isNotEqualTo(before);
    editor.undo();
    edited.passTime();
    assertThat(onDisk()).as("the former state is written").isEqualTo(before);
    assertThat(editor.redoNameProperty().get()).isEqualTo("delete lviv");
    editor.redo();
    edited.passTime();
    assertThat(onDisk()).isEqualTo(after);
    assertThat(edited.keeper().keptProperty().get()).isTrue();
  }

  @Test
  void fiveHundredStepsAreUndoneAndDoneAgainThoughTheyWereSaved() {
    Workspace before = edited.shown();
    for (int i = 1; i <= 500; i++) {
      Workspace.Header header = edited.shown().header();
      Workspace.Header other =
          new Workspace.Header(
              "Title " + i, header.asOf(), header.marking(), header.rotation(), header.extras());
      assertThat(
              editor.apply(
                  Edit.of(
                      "step " + i,
                      Change.replaced(edited.shown(), RecordList.HEADER, header, other))))
          .isEmpty();
      if (i == 250) {
        edited.passTime();
      }
    }
    edited.passTime();
    Workspace after = onDisk();
    assertThat(after.header().title()).isEqualTo("Title 500");
    for (int i = 500; i >= 1; i--) {
      assertThat(editor.undoNameProperty().get()).isEqualTo("step " + i);
      editor.undo();
    }
    edited.passTime();
    assertThat(edited.shown()).isEqualTo(before);
    assertThat(onDisk()).isEqualTo(before);
    for (int i = 1; i <= 500; i++) {
      editor.redo();
    }
    edited.passTime();
    assertThat(onDisk()).isEqualTo(after);
  }
}
