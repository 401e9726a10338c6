package muster.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import muster.store.history.History;
import muster.store.lock.WorkspaceLock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the place of a small file that Muster wrote. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class SmallFileTest {
  @TempDir Path temp;

  private static Path pipe(Path file) throws Exception {
    assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();
    return file;
  }

  @Test
  void aFileIsReadUpToItsBoundAndNotBeyond() throws IOException {
    Path file = Files.writeString(temp.resolve("a"), "Київ");
    assertThat(SmallFile.text(file, 8)).isEqualTo("Київ");
    assertThatThrownBy(() -> SmallFile.text(file, 7)).isInstanceOf(IOException.class);
  }

  @Test
  void otherBytesThanUtf8AreNoText() throws IOException {
    Path file = Files.write(temp.resolve("a"), new byte[] {(byte) 0xC0, (byte) 0xAF});
    assertThatThrownBy(() -> SmallFile.text(file, 9)).isInstanceOf(IOException.class);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void foldersPipesAndDevicesAreNotOpened() throws Exception {
    assertThatThrownBy(() -> SmallFile.text(temp, 9)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> SmallFile.text(Path.of("/dev/zero"), 9))
        .isInstanceOf(IOException.class);
    Path pipe = pipe(temp.resolve("pipe"));
    assertThatThrownBy(() -> SmallFile.text(pipe, 9)).isInstanceOf(IOException.class);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void pipesInPlaceOfTheLockAndOfVersionsHoldNobodyUp() throws Exception {
    Path versions = Files.createDirectories(temp.resolve(".muster/history/versions"));
    pipe(temp.resolve(".muster/lock"));
    pipe(versions.resolve("20260101T000000.000Z.version"));
    assertThat(WorkspaceLock.acquire(temp, Instant.now())).isInstanceOf(WorkspaceLock.HeldBy.class);
    assertThat(History.of(temp).versions()).isEmpty();
  }

  @Test
  void aVersionThatWouldUnfoldToMoreThanAWorkspaceMayHaveIsNone() throws IOException {
    Path versions = Files.createDirectories(temp.resolve(".muster/history/versions"));
    String line = "0".repeat(64) + " %d sites.geojson\n";
    Path note = versions.resolve("20260101T000000.000Z.version");
    Files.writeString(note, line.formatted(1000));
    assertThat(History.of(temp).versions()).hasSize(1);
    Files.writeString(
        note, line.formatted(99_999_999) + line.formatted(99_999_999).replace("sites", "zones"));
    assertThat(History.of(temp).versions()).isEmpty();
  }
}
