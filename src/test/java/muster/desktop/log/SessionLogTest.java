package muster.desktop.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("Other tests log, too.")
final class SessionLogTest {
  private static final String SECRET = "ZIRKON";

  @TempDir Path temp;
  private SessionLog log;

  @BeforeEach
  void open() {
    log = new SessionLog(temp.resolve("100% mine").resolve("logs"), Runnable::run);
  }

  @AfterEach
  void close() {
    log.end();
  }

  private String text() throws IOException {
    return Files.readString(log.file());
  }

  @Test
  void aSessionSaysWhatRanAndWhenItEnded() throws IOException {
    log.begin();
    log.begin();
    log.end();
    assertThat(text().lines())
        .hasSize(2)
        .first()
        .asString()
        .contains("Session begins: Muster", "Java " + Runtime.version(), "processors");
    assertThat(text()).endsWith("Session ends\n");
  }

  @Test
  void anExceptionIsWrittenWithoutWhatItSays() throws IOException {
    IllegalStateException failure =
        new IllegalStateException(SECRET, new IOException("/home/" + SECRET + "/plan.json"));
    failure.addSuppressed(new RuntimeException(SECRET));
    log.failure("Unforeseen", failure);
    assertThat(text())
        .contains(
            "Unforeseen",
            "java.lang.IllegalStateException",
            "because of java.io.IOException",
            "also java.lang.RuntimeException",
            "SessionLogTest.anExceptionIsWrittenWithoutWhatItSays(SessionLogTest.java:")
        .doesNotContain(SECRET);
  }

  @Test
  void oneThatCausesItselfEndsToo() throws IOException {
    Exception outer = new Exception("a");
    outer.initCause(new Exception("b", outer));
    log.failure("Unforeseen", outer);
    assertThat(text()).contains("because of java.lang.Exception");
  }

  @Test
  void ofValuesOnlyNumbersAndIdsAreWritten() throws IOException {
    log.note("Read: {0}, {1}, {2}, {3}", 12, new LogId("us-backstop"), SECRET, Path.of(SECRET));
    assertThat(text()).contains("Read: 12, us-backstop, ?, ?").doesNotContain(SECRET);
  }

  @Test
  void anIdCannotBeginALineOfItsOwn() throws IOException {
    log.note("Read: {0}", new LogId("a\nSession ends"));
    assertThat(text()).contains("Read: a?Session ends");
  }

  @Test
  void whatAnyPartOfMusterLogsGoesThereInTheSameWay() throws IOException {
    log.begin();
    System.getLogger("muster.desktop")
        .log(Level.WARNING, "A setting was not saved", new IOException(SECRET));
    assertThat(text()).contains("A setting was not saved", "IOException").doesNotContain(SECRET);
  }

  @Test
  void aFolderIsNamedByWhatDoesNotSayWhichItIs() {
    LogId id = LogId.of(Path.of("/home/" + SECRET));
    assertThat(id.value()).matches("[0-9a-f]{8}");
    assertThat(LogId.of(Path.of("/home/x/../" + SECRET))).isEqualTo(id);
    assertThat(LogId.of(Path.of("/home/other"))).isNotEqualTo(id);
  }

  @Test
  void threeFilesOfAMegabyteAreTheMost() throws IOException {
    log.begin();
    LogId wide = new LogId("x".repeat(100_000));
    for (int i = 0; i < 45; i++) {
      log.note("{0}", wide);
    }
    log.end();
    try (Stream<Path> files = Files.list(log.folder())) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(3);
      assertThat(all).allSatisfy(file -> assertThat(Files.size(file)).isLessThan(1_200_000));
    }
  }

  @Test
  void whereItCannotBeWrittenNothingElseFails() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "");
    SessionLog none = new SessionLog(file.resolve("logs"), Runnable::run);
    none.note("Read: {0}", 1);
    none.end();
    assertThat(file).isEmptyFile();
  }
}
