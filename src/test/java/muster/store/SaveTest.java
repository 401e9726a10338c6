package muster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import muster.model.Extras;
import muster.model.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SaveTest {
  private static final int PLENTY = 200;

  @TempDir Path temp;
  private SoundFolder folder;
  private LoadResult.Loaded old;
  private Workspace changed;
  private Map<String, String> before;

  @BeforeEach
  void makeFolder() {
    start("w");
  }

  private void start(String name) {
    folder = SoundFolder.in(temp.resolve(name));
    old = folder.loaded();
    changed = changed(old.workspace());
    before = folder.contents();
  }

  /** Differs in three files. */
  private static Workspace changed(Workspace w) {
    return new Workspace(
        new Workspace.Header(
            "Another title",
            w.header().asOf(),
            w.header().marking(),
            w.header().rotation(),
            Extras.NONE),
        w.sources(),
        w.actors(),
        List.of(),
        w.assumptions(),
        w.commitments(),
        w.forceModels(),
        w.enablers(),
        w.parameters(),
        w.scenarios(),
        w.zones(),
        w.sites(),
        w.lines(),
        List.of());
  }

  private Workspace now() {
    return folder.loaded().workspace();
  }

  private void save(FileOperations disk) throws WorkspaceException {
    WorkspaceFolder.save(folder.path(), changed, old.foreign(), disk);
  }

  @Test
  void aSaveLeavesTheNewWorkspaceAndNothingElse() throws Exception {
    save(FileOperations.DISK);
    assertThat(now()).isEqualTo(changed);
    assertThat(folder.contents().keySet()).isEqualTo(before.keySet());
  }

  @Test
  void whereAnyOneStepFailsAllIsAsItWasOrAllIsSaved() throws Exception {
    int failures = 0;
    for (int n = 1; n <= PLENTY; n++) {
      start("one-" + n);
      int failing = n;
      FailingDisk disk = new FailingDisk(step -> step == failing, false);
      try {
        save(disk);
        assertThat(now()).isEqualTo(changed);
        if (disk.steps() < n) {
          break;
        }
      } catch (WorkspaceException e) {
        failures++;
        assertThat(e).hasMessageContaining("No space left on device");
        assertThat(now()).isEqualTo(old.workspace());
        assertThat(folder.contents()).isEqualTo(before);
      }
    }
    assertThat(failures).isBetween(10, PLENTY - 1);
  }

  @Test
  void whereEveryStepFailsFromOneOnTheFolderStillHoldsTheOldOrTheNew() throws Exception {
    holdsTheOldOrTheNew("from-", n -> step -> step >= n, false);
  }

  @Test
  void whereTwoStepsFailTheFolderStillHoldsTheOldOrTheNew() throws Exception {
    for (int gap : new int[] {1, 2, 4, 7}) {
      holdsTheOldOrTheNew("two-" + gap + "-", n -> step -> step == n || step == n + gap, false);
    }
  }

  @Test
  void whereverTheProgramDiesTheFolderHoldsTheOldOrTheNew() throws Exception {
    Set<String> seen = holdsTheOldOrTheNew("crash-", n -> step -> step == n, true);
    assertThat(seen).containsExactly("new", "old");
  }

  private interface Failures {
    IntPredicate from(int step);
  }

  private Set<String> holdsTheOldOrTheNew(String name, Failures failures, boolean crash)
      throws Exception {
    Set<String> seen = new TreeSet<>();
    for (int n = 1; n <= PLENTY; n++) {
      start(name + n);
      FailingDisk disk = new FailingDisk(failures.from(n), crash);
      try {
        save(disk);
      } catch (WorkspaceException | FailingDisk.Crash e) {
        assertThat(now()).isIn(old.workspace(), changed);
        seen.add(now().equals(changed) ? "new" : "old");
      }
      save(FileOperations.DISK);
      assertThat(now()).isEqualTo(changed);
      assertThat(folder.contents().keySet()).isEqualTo(before.keySet());
      if (disk.steps() < n) {
        return seen;
      }
    }
    throw new AssertionError("More steps than expected");
  }

  @Test
  void aFileThatSomeoneChangesAfterACrashIsNotReplaced() {
    int moves = 0;
    for (int n = 1; n <= PLENTY && moves == 0; n++) {
      start("changed-" + n);
      int dying = n;
      FailingDisk disk = new FailingDisk(step -> step == dying, true);
      assertThatThrownBy(() -> save(disk)).isInstanceOf(FailingDisk.Crash.class);
      if (Files.exists(folder.file(".muster-save"))) {
        moves++;
        assertThat(now()).isEqualTo(changed);
        folder.replace("workspace.json", "A small world", "Their title");
        assertThat(now().header().title()).isEqualTo("Their title");
        assertThat(now().positions()).isEqualTo(old.workspace().positions());
      }
    }
    assertThat(moves).isOne();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void permissionsAndLinksInsideTheFolderStay() throws Exception {
    var permissions = PosixFilePermissions.fromString("rw-rw----");
    Files.setPosixFilePermissions(folder.file("positions.json"), permissions);
    Files.move(folder.file("workspace.json"), folder.file("real.json"));
    Files.createSymbolicLink(folder.file("workspace.json"), Path.of("real.json"));
    save(FileOperations.DISK);
    assertThat(Files.getPosixFilePermissions(folder.file("positions.json"))).isEqualTo(permissions);
    assertThat(Files.isSymbolicLink(folder.file("workspace.json"))).isTrue();
    assertThat(folder.text("real.json")).contains("Another title");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkThatWaitsInTheWayIsNotWrittenThrough() throws Exception {
    Path outside = Files.writeString(temp.resolve("outside"), "mine");
    Files.createSymbolicLink(folder.file(".workspace.json.muster-new"), outside);
    save(FileOperations.DISK);
    assertThat(now()).isEqualTo(changed);
    assertThat(outside).hasContent("mine");
  }

  @Test
  void aWorkspaceThatCouldNotBeReadAgainIsNotSaved() {
    Workspace dangling =
        new Workspace(
            changed.header(),
            changed.sources(),
            List.of(),
            changed.positions(),
            changed.assumptions(),
            changed.commitments(),
            changed.forceModels(),
            changed.enablers(),
            changed.parameters(),
            changed.scenarios(),
            changed.zones(),
            changed.sites(),
            changed.lines(),
            changed.briefings());
    assertThatThrownBy(() -> WorkspaceFolder.save(folder.path(), dangling, old.foreign()))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("no actor “FRA”");
    assertThat(folder.contents()).isEqualTo(before);
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    assertThatThrownBy(() -> WorkspaceFolder.save(temp.resolve("nowhere"), changed, old.foreign()))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("Nothing was saved");
  }

  @Test
  void aCopyGoesIntoANewOrEmptyFolder() throws Exception {
    Path deep = temp.resolve("a/b/c");
    WorkspaceFolder.saveCopy(deep, changed, old.foreign());
    assertThat(new SoundFolder(deep).loaded().workspace()).isEqualTo(changed);
    Path empty = Files.createDirectory(temp.resolve("empty"));
    WorkspaceFolder.saveCopy(empty, changed, old.foreign());
    assertThat(new SoundFolder(empty).loaded().workspace()).isEqualTo(changed);
  }

  @Test
  void aCopyDoesNotGoWhereSomethingIs() throws IOException {
    Path used = Files.createDirectory(temp.resolve("used"));
    Files.writeString(used.resolve("letter.txt"), "mine");
    for (Path place : List.of(used, used.resolve("letter.txt"))) {
      assertThatThrownBy(() -> WorkspaceFolder.saveCopy(place, changed, old.foreign()))
          .isInstanceOf(WorkspaceException.class)
          .hasMessageContaining("choose a new or empty folder");
    }
    assertThat(new SoundFolder(used).contents()).containsOnlyKeys("letter.txt");
  }

  @Test
  void aCopyThatFailsLeavesNothingBehind() throws Exception {
    int failures = 0;
    for (int n = 1; n <= PLENTY; n++) {
      Path copy = temp.resolve("copy-" + n);
      int failing = n;
      FailingDisk disk = new FailingDisk(step -> step == failing, false);
      try {
        WorkspaceFolder.saveCopy(copy, changed, old.foreign(), disk);
        assertThat(new SoundFolder(copy).loaded().workspace()).isEqualTo(changed);
        if (disk.steps() < n) {
          break;
        }
      } catch (WorkspaceException e) {
        failures++;
        assertThat(copy).doesNotExist();
      }
    }
    assertThat(failures).isBetween(20, PLENTY - 1);
  }
}
