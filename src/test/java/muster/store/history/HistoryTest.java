package muster.store.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import muster.store.FailingDisk;
import muster.store.FileOperations;
import muster.store.LoadResult;
import muster.store.WorkspaceException;
import muster.store.WorkspaceFiles;
import muster.testing.ShippedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
final class HistoryTest {
  private static final Instant NOON = Instant.parse("2026-02-23T12:00:00Z");

  @TempDir Path folder;
  private History history;

  @BeforeEach
  void begin() {
    history = History.of(folder);
  }

  private static Map<String, byte[]> files(String actors, String sources) {
    return Map.of("actors.json", bytes(actors), "sources.json", bytes(sources));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Path kept(String name) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.getFileName().toString().endsWith(name)).findFirst().orElseThrow();
    }
  }

  private long contents() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(".muster/history/contents"))) {
      return files.count();
    }
  }

  @Test
  void whatIsKeptComesBackByteForByteTheNewestFirst() throws Exception {
    history.keep(files("a", "s"), NOON);
    history.keep(files("b", "s"), NOON.plusSeconds(2));
    List<Version> versions = History.of(folder).versions();
    assertThat(versions).extracting(Version::time).containsExactly(NOON.plusSeconds(2), NOON);
    assertThat(history.files(versions.get(1)))
        .usingRecursiveComparison()
        .isEqualTo(files("a", "s"));
    assertThat(versions.getFirst().differentFrom(versions.get(1))).containsExactly("actors.json");
  }

  @Test
  void theSameAgainIsNoVersionAndAFileThatStaysTakesRoomOnce() throws Exception {
    assertThat(history.keep(files("a", "s"), NOON)).isPresent();
    assertThat(history.keep(files("a", "s"), NOON.plusSeconds(2))).isEmpty();
    assertThat(history.keep(files("b", "s"), NOON.plusSeconds(4))).isPresent();
    assertThat(history.versions()).hasSize(2);
    assertThat(contents()).isEqualTo(3);
  }

  @Test
  void twoVersionsOfOneInstantBothStay() throws Exception {
    history.keep(files("a", "s"), NOON);
    history.keep(files("b", "s"), NOON);
    assertThat(history.versions()).hasSize(2);
  }

  @Test
  void theWorkspaceThatIsShippedComesBackAsItIs() throws Exception {
    Version version = history.keep(WorkspaceFiles.in(ShippedData.FOLDER), NOON).orElseThrow();
    assertThat(history.load(version))
        .isInstanceOfSatisfying(
            LoadResult.Loaded.class,
            loaded -> assertThat(loaded.workspace()).isEqualTo(ShippedData.WORKSPACE));
  }

  @Test
  void versionsGetFewerWithAgeAndTheNewestStays() throws Exception {
    int minutes = 40 * 24 * 60;
    int step = 30;
    for (int minute = 0; minute < minutes; minute += step) {
      history.keep(files("a" + minute, "s"), NOON.plus(Duration.ofMinutes(minute)));
    }
    Instant now = NOON.plus(Duration.ofMinutes(minutes - step));
    List<Duration> ages =
        history.versions().stream().map(v -> Duration.between(v.time(), now)).toList();
    assertThat(ages.getFirst()).isZero();
    assertThat(ages).filteredOn(a -> a.toMinutes() <= 60).hasSize(3);
    assertThat(ages)
        .filteredOn(a -> a.toMinutes() > 60 && a.toHours() <= 24)
        .hasSizeBetween(22, 25);
    assertThat(ages).filteredOn(a -> a.toHours() > 24 && a.toDays() <= 31).hasSizeBetween(29, 32);
    assertThat(ages).filteredOn(a -> a.toDays() > 31).hasSizeBetween(1, 2);
    assertThat(contents()).isEqualTo(ages.size() + 1);
  }

  @Test
  void versionsTakeNoMoreRoomThanTheyMay() throws Exception {
    History small = new History(folder, FileOperations.DISK, 50_000);
    Random random = new Random(1);
    for (int i = 0; i < 60; i++) {
      byte[] noise = new byte[5_000];
      random.nextBytes(noise);
      small.keep(Map.of("actors.json", noise), NOON.plusSeconds(i * 30L));
    }
    long bytes = 0;
    try (Stream<Path> files = Files.walk(folder.resolve(".muster"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    assertThat(bytes).isLessThan(55_000);
    List<Version> versions = small.versions();
    assertThat(versions).hasSize(9);
    assertThat(versions.getFirst().time()).isEqualTo(NOON.plusSeconds(59 * 30L));
    assertThat(versions.getLast().time()).isBefore(NOON.plusSeconds(300));
  }

  @Test
  void aDamagedContentIsNoticedAndTheNextOlderWholeVersionIsFound() throws Exception {
    Map<String, byte[]> shipped = WorkspaceFiles.in(ShippedData.FOLDER);
    Version good = history.keep(shipped, NOON).orElseThrow();
    shipped.put("actors.json", bytes("[]"));
    Version unsound = history.keep(shipped, NOON.plusSeconds(1)).orElseThrow();
    shipped.put("actors.json", bytes("[ ]"));
    Version damaged = history.keep(shipped, NOON.plusSeconds(2)).orElseThrow();
    Files.write(
        kept(Objects.requireNonNull(damaged.files().get("actors.json")).digest() + ".z"),
        bytes("x"));
    assertThatThrownBy(() -> history.files(damaged))
        .isInstanceOf(WorkspaceException.class)
        .hasMessageContaining("actors.json");
    assertThat(history.load(unsound)).isInstanceOf(LoadResult.Rejected.class);
    assertThat(history.newestWhole().orElseThrow().version()).isEqualTo(good);
  }

  @Test
  void whatIsNoNoteIsPassedOverAndWhatItMayNeedStays() throws Exception {
    history.keep(files("a", "s"), NOON.minus(Duration.ofHours(2)));
    history.keep(files("b", "s"), NOON.minus(Duration.ofHours(2)).plusSeconds(1));
    Files.write(folder.resolve(".muster/history/versions/x.version"), bytes("../../evil"));
    history.keep(files("c", "s"), NOON);
    assertThat(history.versions()).hasSize(2);
    assertThat(contents()).isEqualTo(4);
  }

  @Test
  void whicheverStepFailsWhatWasKeptIsStillThere() throws Exception {
    history.keep(files("a", "s"), NOON);
    int failures = 0;
    for (int n = 1; n < 40; n++) {
      int failing = n;
      FailingDisk disk = new FailingDisk(step -> step == failing, false);
      try {
        new History(folder, disk, 1 << 20).keep(files("b" + n, "s"), NOON.plusSeconds(n));
      } catch (IOException e) {
        failures++;
      }
      List<Version> versions = history.versions();
      for (Version version : versions) {
        history.files(version);
      }
      assertThat(versions.getLast().time()).isEqualTo(NOON);
    }
    assertThat(failures).isBetween(4, 30);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nothingIsKeptThroughALinkThatLeadsOut(@TempDir Path outside) throws IOException {
    Files.createSymbolicLink(folder.resolve(".muster"), outside);
    assertThatThrownBy(() -> history.keep(files("a", "s"), NOON))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("leads out");
  }
}
