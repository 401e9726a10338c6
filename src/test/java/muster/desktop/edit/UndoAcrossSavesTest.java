package muster.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import muster.desktop.session.Home;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.model.Identified;
import muster.model.Workspace;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.RecordList;
import muster.store.ForeignMembers;
import muster.store.LoadResult;
import muster.store.WorkspaceException;
import muster.store.WorkspaceFolder;
import muster.testing.Answers;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UndoAcrossSavesTest {
  @TempDir Path temp;
  private final Session session = ShippedSession.empty();
  private final Answers dialogs = new Answers();
  private final Deque<Runnable> later = new ArrayDeque<>();
  private final Keeper keeper =
      new Keeper(
          session,
          new Keeping(Tasks.inline(), (seconds, what) -> later.add(what), ShippedData.FOLDER),
          dialogs,
          ShippedSession::fail);
  private final Editor editor = new Editor(session, keeper, dialogs);
  private Path folder;

  @BeforeEach
  void open() throws WorkspaceException {
    folder = temp.resolve("own");
    WorkspaceFolder.saveCopy(folder, ShippedData.WORKSPACE, ForeignMembers.NONE);
    session.open(ShippedData.WORKSPACE, new Home(folder, ForeignMembers.NONE));
  }

  private Workspace shown() {
    return Objects.requireNonNull(session.questionProperty().get()).workspace();
  }

  private Workspace onDisk() {
    return ((LoadResult.Loaded) WorkspaceFolder.load(folder)).workspace();
  }

  private <T extends Identified> Edit removal(RecordList<T> list, String id) {
    T record = Workspace.find(list.of(shown()), id).orElseThrow();
    return Edit.of("delete " + id, Change.removed(shown(), list, record));
  }

  private void passTime() {
    while (!later.isEmpty()) {
      later.removeFirst().run();
    }
  }

  @Test
  void undoAndRedoWorkAcrossASave() {
    Workspace before = shown();
    editor.apply(removal(RecordList.SITES, "lviv"));
    passTime();
    Workspace after = onDisk();
    assertThat(after).isEqualTo(shown()).isNotEqualTo(before);
    editor.undo();
    passTime();
    assertThat(onDisk()).as("the former state is written").isEqualTo(before);
    assertThat(editor.redoNameProperty().get()).isEqualTo("delete lviv");
    editor.redo();
    passTime();
    assertThat(onDisk()).isEqualTo(after);
    assertThat(keeper.keptProperty().get()).isTrue();
  }

  @Test
  void fiveHundredStepsAreUndoneAndDoneAgainThoughTheyWereSaved() {
    Workspace before = shown();
    for (int i = 1; i <= 500; i++) {
      Workspace.Header header = shown().header();
      Workspace.Header other =
          new Workspace.Header(
              "Title " + i, header.asOf(), header.marking(), header.rotation(), header.extras());
      assertThat(
              editor.apply(
                  Edit.of("step " + i, Change.replaced(shown(), RecordList.HEADER, header, other))))
          .isEmpty();
      if (i == 250) {
        passTime();
      }
    }
    passTime();
    Workspace after = onDisk();
    assertThat(after.header().title()).isEqualTo("Title 500");
    for (int i = 500; i >= 1; i--) {
      assertThat(editor.undoNameProperty().get()).isEqualTo("step " + i);
      editor.undo();
    }
    passTime();
    assertThat(shown()).isEqualTo(before);
    assertThat(onDisk()).isEqualTo(before);
    for (int i = 1; i <= 500; i++) {
      editor.redo();
    }
    passTime();
    assertThat(onDisk()).isEqualTo(after);
  }
}
