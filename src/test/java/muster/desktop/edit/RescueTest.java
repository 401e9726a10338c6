package muster.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import muster.desktop.edit.Rescue.State;
import muster.desktop.session.Home;
import muster.desktop.session.Session;
import muster.desktop.task.ExecutorTasks;
import muster.model.Workspace;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.RecordList;
import muster.store.ForeignMembers;
import muster.store.LoadResult;
import muster.store.WorkspaceFolder;
import muster.testing.Answers;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving at once, when something went wrong. */
final class RescueTest {
  @TempDir Path temp;
  private final Session session = ShippedSession.empty();
  private final Deque<Runnable> disk = new ArrayDeque<>();
  private final List<Rescue> told = new ArrayList<>();
  private final Keeper keeper =
      new Keeper(
          session,
          new Keeping(
              new ExecutorTasks(disk::add, Runnable::run), (s, what) -> {}, ShippedData.FOLDER),
          new Answers(),
          ShippedSession::fail);
  private final Editor editor = new Editor(session, keeper, new Answers());

  private Path open() throws Exception {
    Path folder = temp.resolve("w");
    WorkspaceFolder.saveCopy(folder, ShippedData.WORKSPACE, ForeignMembers.NONE);
    LoadResult.Loaded loaded = (LoadResult.Loaded) WorkspaceFolder.load(folder);
    session.open(loaded.workspace(), new Home(folder, loaded.foreign()));
    write();
    return folder;
  }

  private void write() {
    while (!disk.isEmpty()) {
      disk.removeFirst().run();
    }
  }

  private void delete(String site) {
    Workspace shown = Objects.requireNonNull(session.questionProperty().get()).workspace();
    editor.apply(
        Edit.of(
            "delete",
            Change.removed(
                shown, RecordList.SITES, Workspace.find(shown.sites(), site).orElseThrow())));
  }

  private static boolean has(Path folder, String site) {
    Workspace read = ((LoadResult.Loaded) WorkspaceFolder.load(folder)).workspace();
    return Workspace.find(read.sites(), site).isPresent();
  }

  @Test
  void whatWasChangedIsOnTheDiskWhenItIsSaidToBe() throws Exception {
    Path folder = open();
    delete("lviv");
    keeper.rescue(told::add);
    assertThat(told).as("not before it is written").isEmpty();
    delete("odesa");
    write();
    assertThat(told).extracting(Rescue::state).containsExactly(State.SAVED);
    assertThat(has(folder, "lviv")).isFalse();
    assertThat(has(folder, "odesa")).as("and what came meanwhile").isFalse();
    keeper.rescue(told::add);
    assertThat(told).extracting(Rescue::state).containsExactly(State.SAVED, State.SAVED);
    keeper.release(() -> {});
    write();
  }

  @Test
  void aSaveThatFailsIsSaidToHaveFailedWithItsReason() throws Exception {
    Path folder = open();
    delete("lviv");
    Path zones = folder.resolve("sites.geojson");
    Path aside = Files.move(zones, temp.resolve("aside"));
    Files.createDirectory(zones);
    Files.writeString(zones.resolve("in the way"), "");
    keeper.rescue(told::add);
    write();
    assertThat(told).extracting(Rescue::state).containsExactly(State.FAILED);
    assertThat(told.getFirst().reason()).endsWith(".");
    assertThat(keeper.keptProperty().get()).as("it stays in memory").isFalse();
    assertThat(keeper.refusedProperty().get()).isTrue();
    Files.delete(zones.resolve("in the way"));
    Files.delete(zones);
    Files.move(aside, zones);
    keeper.rescue(told::add);
    write();
    assertThat(keeper.keptProperty().get()).isTrue();
    assertThat(keeper.refusedProperty().get()).isFalse();
    keeper.release(() -> {});
    write();
  }

  @Test
  void ofWhatMusterShipsThereIsNothingToSave() {
    session.open(ShippedData.WORKSPACE, new Home(ShippedData.FOLDER, ForeignMembers.NONE));
    keeper.rescue(told::add);
    assertThat(told).extracting(Rescue::state).containsExactly(State.UNCHANGED);
  }
}
