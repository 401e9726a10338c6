package muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import muster.store.history.History;
import muster.store.history.Version;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Kills a program that edits and saves (SIGKILL, so that it can clean nothing up) at random
 * instants and opens the folder, and each new version in its history. {@code -Dmuster.crashes=500}
 * does so 500 times.
 */
@Execution(ExecutionMode.CONCURRENT)
final class CrashTest {
  private static final int CRASHES = Integer.getInteger("muster.crashes", 10);
  private static final int MOST_SAVES = 8;
  private static final int LONGEST_SAVE = 80_000_000;

  @TempDir Path temp;

  @Test
  void aKilledProgramLeavesAWholeWorkspaceWithAllThatItSaidItSaved() throws Exception {
    Random random = new Random(20260223);
    SoundFolder folder = SoundFolder.in(temp.resolve("w"));
    LoadResult.Loaded loaded = folder.loaded();
    WorkspaceFolder.save(
        folder.path(), CrashingSaver.numbered(loaded.workspace(), 0), loaded.foreign());
    History history = History.of(folder.path());
    Set<Instant> seen = new HashSet<>();
    int last = 0;
    int saves = 0;
    for (int crash = 1; crash <= CRASHES; crash++) {
      int said = killed(folder, last + 1, random);
      int found = CrashingSaver.number(folder.loaded().workspace());
      assertThat(found).as("after crash %d", crash).isBetween(Math.max(said, last), said + 1);
      for (Version version : history.versions()) {
        if (seen.add(version.time())) {
          history.files(version);
        }
      }
      saves += found - last;
      last = found;
    }
    assertThat(saves).isGreaterThan(CRASHES);
    for (Version version : history.versions()) {
      assertThat(history.load(version)).isInstanceOf(LoadResult.Loaded.class);
    }
  }

  /**
   * Lets the program save for a while and kills it.
   *
   * @return the last number that it said it had saved; the one before the first if it said none
   */
  private static int killed(SoundFolder folder, int first, Random random) throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                CrashingSaver.class.getName(),
                folder.path().toString(),
                Integer.toString(first))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int said = first - 1;
    try (BufferedReader out = program.inputReader()) {
      for (int saves = random.nextInt(1, MOST_SAVES); saves > 0; saves--) {
        said = next(out, said);
      }
      LockSupport.parkNanos(random.nextInt(LONGEST_SAVE));
      program.toHandle().destroyForcibly(); // The process itself would close what it said.
      program.waitFor();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        said = Integer.parseInt(line);
      }
    }
    return said;
  }

  private static int next(BufferedReader out, int said) throws IOException {
    String line = out.readLine();
    assertThat(line).as("what is said after %d", said).isNotNull();
    return Integer.parseInt(line);
  }
}
