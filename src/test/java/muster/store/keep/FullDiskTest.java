package muster.store.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import muster.model.Site;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import muster.store.ForeignMembers;
import muster.store.LoadResult;
import muster.store.WorkspaceException;
import muster.store.WorkspaceFolder;
import muster.store.merge.Decision;
import muster.testing.ManySites;
import muster.testing.ShippedData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is really full: a small one, where this account may mount one. */
@EnabledOnOs(OS.LINUX)
final class FullDiskTest {
  private static final int ROUNDS = 25;
  private static final int MOST_SITES = 3000;

  @TempDir Path temp;
  private Path disk = Path.of("");
  private boolean mounted;

  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectory(temp.resolve("disk"));
    mounted = run("mount", "-t", "tmpfs", "-o", "size=2m", "muster-test", disk.toString());
    assumeTrue(mounted, "this account may not mount a disk");
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      assertThat(run("umount", disk.toString())).isTrue();
    }
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void whatFitsIsSavedAndWhatDoesNotLeavesWhatWasThereBefore() throws Exception {
    Path folder = disk.resolve("w");
    Workspace onDisk = ShippedData.WORKSPACE;
    WorkspaceFolder.saveCopy(folder, onDisk, ForeignMembers.NONE);
    Random random = new Random(7);
    int saved = 0;
    int refused = 0;
    try (KeptFolder kept = KeptFolder.open(folder, onDisk, ForeignMembers.NONE)) {
      for (int round = 0; round < ROUNDS; round++) {
        Workspace mine = ManySites.in(onDisk, random.nextInt(MOST_SITES));
        try {
          kept.keep(mine, ForeignMembers.NONE, Decision.OPEN);
          onDisk = mine;
          saved++;
        } catch (WorkspaceException e) {
          assertThat(e).hasMessageContaining("No space left on device");
          refused++;
        }
        assertThat(sites(folder)).isEqualTo(onDisk.sites());
      }
      kept.keep(ShippedData.WORKSPACE, ForeignMembers.NONE, Decision.OPEN);
      assertThat(sites(folder)).isEqualTo(ShippedData.WORKSPACE.sites());
    }
    assertThat(saved).isGreaterThan(2);
    assertThat(refused).isGreaterThan(2);
  }

  private static List<Site> sites(Path folder) {
    LoadResult read = WorkspaceFolder.load(folder);
    assertThat(read.problems()).isEmpty();
    return RecordList.SITES.of(((LoadResult.Loaded) read).workspace());
  }
}
