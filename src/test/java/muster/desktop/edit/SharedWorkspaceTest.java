package muster.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import muster.desktop.edit.Standing.Access;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import muster.store.ForeignMembers;
import muster.store.WorkspaceException;
import muster.store.WorkspaceFolder;
import muster.testing.EditedSession;
import muster.testing.ShippedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two windows with one workspace open. */
@Execution(ExecutionMode.CONCURRENT)
final class SharedWorkspaceTest {
  @TempDir Path temp;
  private Path folder;
  private EditedSession holder;
  private EditedSession other;

  /** What a window has of a workspace. */
  private static EditedSession window(Path folder) {
    EditedSession window = new EditedSession();
    window.open(folder);
    window.keeper().watch();
    return window;
  }

  private static boolean has(EditedSession window, String site) {
    return Workspace.find(window.shown().sites(), site).isPresent();
  }

  private static Access access(EditedSession window) {
    return window.keeper().standingProperty().get().access();
  }

  @BeforeEach
  void open() throws WorkspaceException {
    folder = temp.resolve("w");
    WorkspaceFolder.saveCopy(folder, ShippedData.WORKSPACE, ForeignMembers.NONE);
    holder = window(folder);
    other = window(folder);
  }

  private Workspace onDisk() {
    return EditedSession.onDisk(folder);
  }

  @Test
  void theSecondIsReadOnlyAndSaysWhose() {
    assertThat(access(holder)).isEqualTo(Access.OWN);
    assertThat(access(other)).isEqualTo(Access.HELD);
    assertThat(other.keeper().standingProperty().get().sentence())
        .contains("has this workspace open");
    assertThat(other.keeper().statusProperty().get()).contains("has this workspace open");
    assertThat(other.editor().apply(other.removal(RecordList.SITES, "lviv")).orElseThrow())
        .contains("has this workspace open");
    other.editor().whenEditable(() -> {});
    assertThat(other.dialogs().told().getLast()).contains("has this workspace open");
  }

  @Test
  void theSecondShowsWhatTheFirstSaves() {
    other.session().choose("us-backstop", "yes");
    holder.editor().apply(holder.removal(RecordList.SITES, "lviv"));
    holder.passTime();
    assertThat(has(other, "lviv")).isTrue();
    other.passTime();
    assertThat(has(other, "lviv")).isFalse();
    assertThat(other.keeper().statusProperty().get()).contains("Lviv: deleted");
    assertThat(other.keeper().keptProperty().get()).isTrue();
    assertThat(
            Objects.requireNonNull(other.session().questionProperty().get())
                .setting()
                .choices()
                .optionOf("us-backstop"))
        .as("what is asked stays")
        .isEqualTo("yes");
    other.editor().undo();
    assertThat(has(other, "lviv")).as("it is not the second's to take back").isFalse();
  }

  @Test
  void whenTheFirstLeavesTheSecondIsToldAndGoesOnWithItsNextEdit() {
    holder.editor().apply(holder.removal(RecordList.SITES, "lviv"));
    holder.keeper().settle("Close", () -> holder.keeper().release(() -> {}));
    other.passTime();
    assertThat(access(other)).isEqualTo(Access.LEFT);
    assertThat(other.editor().apply(other.removal(RecordList.SITES, "sumy")))
        .as("nothing is taken unasked")
        .isPresent();

    other
        .editor()
        .whenEditable(
            () ->
                assertThat(other.editor().apply(other.removal(RecordList.SITES, "sumy")))
                    .isEmpty());
    assertThat(access(other)).isEqualTo(Access.OWN);
    assertThat(other.dialogs().told()).isEmpty();
    other.passTime();
    assertThat(Workspace.find(onDisk().sites(), "lviv")).isEmpty();
    assertThat(Workspace.find(onDisk().sites(), "sumy")).isEmpty();
    assertThat(access(window(folder))).isEqualTo(Access.HELD);
  }

  @Test
  void whatTheFirstSavedInTheLastMomentIsThereWhenItIsTakenOver() {
    holder.editor().apply(holder.removal(RecordList.SITES, "lviv"));
    holder.keeper().settle("Close", () -> holder.keeper().release(() -> {}));
    other.keeper().takeOver(() -> {});
    assertThat(access(other)).isEqualTo(Access.OWN);
    assertThat(has(other, "lviv")).isFalse();
    assertThat(other.keeper().statusProperty().get())
        .isEqualTo("This workspace is yours to change now.");
  }

  @Test
  void whoIsSlowerIsToldWhoHasItNow() throws Exception {
    EditedSession third = window(folder);
    holder.keeper().release(() -> {});
    other.passTime();
    third.passTime();
    assertThat(access(third)).isEqualTo(Access.LEFT);
    other.keeper().takeOver(() -> {});
    boolean[] taken = {false};
    third.keeper().takeOver(() -> taken[0] = true);
    assertThat(taken[0]).isFalse();
    assertThat(access(third)).isEqualTo(Access.HELD);
    Files.delete(folder.resolve(".muster/lock"));
    third.passTime();
    assertThat(access(third)).isEqualTo(Access.LEFT);
  }
}
