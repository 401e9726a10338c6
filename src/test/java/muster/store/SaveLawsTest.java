package muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import muster.model.Workspace;
import muster.testing.Workspaces;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever is saved over whatever, and wherever that ends: one of the two is there, whole. */
class SaveLawsTest {
  @Provide
  Arbitrary<Workspace> workspaces() {
    return Workspaces.sound();
  }

  @Property(tries = 40)
  void aStepThatFailsLeavesTheOldWorkspace(
      @ForAll("workspaces") Workspace old,
      @ForAll("workspaces") Workspace changed,
      @ForAll @IntRange(min = 1, max = 60) int failing)
      throws IOException {
    FailingDisk disk = new FailingDisk(step -> step == failing, false);
    Workspace now = after(old, changed, disk);
    assertThat(now).isIn(old, changed);
  }

  @Property(tries = 40)
  void aProgramThatDiesLeavesTheOldWorkspaceOrTheNew(
      @ForAll("workspaces") Workspace old,
      @ForAll("workspaces") Workspace changed,
      @ForAll @IntRange(min = 1, max = 60) int dying)
      throws IOException {
    assertThat(after(old, changed, new FailingDisk(step -> step == dying, true)))
        .isIn(old, changed);
  }

  @Property(tries = 60)
  void aPowerCutLeavesTheOldWorkspaceOrTheNew(
      @ForAll("workspaces") Workspace old,
      @ForAll("workspaces") Workspace changed,
      @ForAll @IntRange(min = 1, max = 60) int dying,
      @ForAll @IntRange(min = 0, max = 30) int lost)
      throws IOException {
    assertThat(after(old, changed, new PowerCut(dying, lost))).isIn(old, changed);
  }

  /** What is read after a save that may have failed; another save then does what it should. */
  private static Workspace after(Workspace old, Workspace changed, FileOperations disk)
      throws IOException {
    Path folder = Files.createTempDirectory("save");
    try {
      WorkspaceFolder.save(folder, old, ForeignMembers.NONE);
      try {
        WorkspaceFolder.save(folder, changed, ForeignMembers.NONE, disk);
        assertThat(read(folder)).isEqualTo(changed);
      } catch (WorkspaceException | FailingDisk.Crash e) {
        assertThat(read(folder)).isIn(old, changed);
      }
      Workspace now = read(folder);
      WorkspaceFolder.save(folder, changed, ForeignMembers.NONE);
      assertThat(read(folder)).isEqualTo(changed);
      return now;
    } catch (WorkspaceException e) {
      throw new AssertionError(e);
    } finally {
      delete(folder);
    }
  }

  private static Workspace read(Path folder) {
    return new SoundFolder(folder).loaded().workspace();
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
