package muster.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import muster.desktop.edit.Standing.Access;
import muster.desktop.session.Home;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
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

/** Two windows with one workspace open. */
final class SharedWorkspaceTest {
  @TempDir Path temp;
  private Path folder;
  private Window holder;
  private Window other;

  /** What a window has of a workspace. */
  private static final class Window {
    final Session session = ShippedSession.empty();
    final Answers dialogs = new Answers();
    final Deque<Runnable> later = new ArrayDeque<>();
    final Keeper keeper =
        new Keeper(
            session,
            new Keeping(Tasks.inline(), (s, what) -> later.add(what), ShippedData.FOLDER),
            dialogs,
            ShippedSession::fail);
    final Editor editor = new Editor(session, keeper, dialogs);

    Window(Path folder) {
      LoadResult.Loaded loaded = (LoadResult.Loaded) WorkspaceFolder.load(folder);
      session.open(loaded.workspace(), new Home(folder, loaded.foreign()));
      keeper.watch();
    }

    Workspace shown() {
      return Objects.requireNonNull(session.questionProperty().get()).workspace();
    }

    boolean has(String site) {
      return Workspace.find(shown().sites(), site).isPresent();
    }

    Access access() {
      return keeper.standingProperty().get().access();
    }

    Edit removal(String site) {
      return Edit.of(
          "delete " + site,
          Change.removed(
              shown(), RecordList.SITES, Workspace.find(shown().sites(), site).orElseThrow()));
    }

    void passTime() {
      int waiting = later.size();
      for (int i = 0; i < waiting; i++) {
        later.removeFirst().run();
      }
    }
  }

  @BeforeEach
  void open() throws WorkspaceException {
    folder = temp.resolve("w");
    WorkspaceFolder.saveCopy(folder, ShippedData.WORKSPACE, ForeignMembers.NONE);
    holder = new Window(folder);
    other = new Window(folder);
  }

  private Workspace onDisk() {
    return ((LoadResult.Loaded) WorkspaceFolder.load(folder)).workspace();
  }

  @Test
  void theSecondIsReadOnlyAndSaysWhose() {
    assertThat(holder.access()).isEqualTo(Access.OWN);
    assertThat(other.access()).isEqualTo(Access.HELD);
    assertThat(other.keeper.standingProperty().get().sentence())
        .contains("has this workspace open");
    assertThat(other.keeper.statusProperty().get()).contains("has this workspace open");
    assertThat(other.editor.apply(other.removal("lviv")).orElseThrow())
        .contains("has this workspace open");
    other.editor.whenEditable(() -> {});
    assertThat(other.dialogs.told().getLast()).contains("has this workspace open");
  }

  @Test
  void theSecondShowsWhatTheFirstSaves() {
    other.session.choose("us-backstop", "yes");
    holder.editor.apply(holder.removal("lviv"));
    holder.passTime();
    assertThat(other.has("lviv")).isTrue();
    other.passTime();
    assertThat(other.has("lviv")).isFalse();
    assertThat(other.keeper.statusProperty().get()).contains("Lviv: deleted");
    assertThat(other.keeper.keptProperty().get()).isTrue();
    assertThat(
            Objects.requireNonNull(other.session.questionProperty().get())
                .setting()
                .choices()
                .optionOf("us-backstop"))
        .as("what is asked stays")
        .isEqualTo("yes");
    other.editor.undo();
    assertThat(other.has("lviv")).as("it is not the second's to take back").isFalse();
  }

  @Test
  void whenTheFirstLeavesTheSecondIsToldAndGoesOnWithItsNextEdit() {
    holder.editor.apply(holder.removal("lviv"));
    holder.keeper.settle("Close", () -> holder.keeper.release(() -> {}));
    other.passTime();
    assertThat(other.access()).isEqualTo(Access.LEFT);
    assertThat(other.editor.apply(other.removal("sumy")))
        .as("nothing is taken unasked")
        .isPresent();

    other.editor.whenEditable(
        () -> assertThat(other.editor.apply(other.removal("sumy"))).isEmpty());
    assertThat(other.access()).isEqualTo(Access.OWN);
    assertThat(other.dialogs.told()).isEmpty();
    other.passTime();
    assertThat(Workspace.find(onDisk().sites(), "lviv")).isEmpty();
    assertThat(Workspace.find(onDisk().sites(), "sumy")).isEmpty();
    assertThat(new Window(folder).access()).isEqualTo(Access.HELD);
  }

  @Test
  void whatTheFirstSavedInTheLastMomentIsThereWhenItIsTakenOver() {
    holder.editor.apply(holder.removal("lviv"));
    holder.keeper.settle("Close", () -> holder.keeper.release(() -> {}));
    other.keeper.takeOver(() -> {});
    assertThat(other.access()).isEqualTo(Access.OWN);
    assertThat(other.has("lviv")).isFalse();
    assertThat(other.keeper.statusProperty().get())
        .isEqualTo("This workspace is yours to change now.");
  }

  @Test
  void whoIsSlowerIsToldWhoHasItNow() throws Exception {
    Window third = new Window(folder);
    holder.keeper.release(() -> {});
    other.passTime();
    third.passTime();
    assertThat(third.access()).isEqualTo(Access.LEFT);
    other.keeper.takeOver(() -> {});
    boolean[] taken = {false};
    third.keeper.takeOver(() -> taken[0] = true);
    assertThat(taken[0]).isFalse();
    assertThat(third.access()).isEqualTo(Access.HELD);
    Files.delete(folder.resolve(".muster/lock"));
    third.passTime();
    assertThat(third.access()).isEqualTo(Access.LEFT);
  }
}
