package muster.store.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import muster.store.lock.WorkspaceLock.Answer;
import muster.store.lock.WorkspaceLock.Held;
import muster.store.lock.WorkspaceLock.HeldBy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkspaceLockTest {
  private static final Instant NOON = Instant.parse("2026-02-23T12:00:00Z");

  @TempDir Path folder;

  private Answer acquire() {
    return WorkspaceLock.acquire(folder, NOON);
  }

  private static WorkspaceLock lockOf(Answer answer) {
    assertThat(answer).isInstanceOf(Held.class);
    return ((Held) answer).lock();
  }

  private Path lock() {
    return folder.resolve(".muster/lock");
  }

  private void leave(Owner owner, Instant seen) throws IOException {
    Files.createDirectories(folder.resolve(".muster"));
    Files.write(lock(), owner.text());
    Files.setLastModifiedTime(lock(), FileTime.from(seen));
  }

  private static Owner elsewhere() {
    return new Owner("anna", "laptop-7", 4711, "", NOON, "t");
  }

  @Test
  void theSecondIsToldWhoHasItUntilItIsLetGo() {
    WorkspaceLock first = lockOf(acquire());
    Answer second = acquire();
    assertThat(second).isInstanceOf(HeldBy.class);
    assertThat(((HeldBy) second).sentence())
        .contains(System.getProperty("user.name"), "23 February 2026", "read-only");
    first.close();
    lockOf(acquire()).close();
  }

  @Test
  void aLockOfAProcessThatIsGoneIsTakenOverAndSaid() throws Exception {
    Process brief = new ProcessBuilder("true").start();
    brief.waitFor();
    Owner here = Owner.here(NOON);
    leave(new Owner("anna", here.machine(), brief.pid(), "", NOON, "t"), Instant.now());
    Answer answer = acquire();
    assertThat(lockOf(answer).isMine()).isTrue();
    assertThat(((Held) answer).note()).contains("anna", "did not end properly");
  }

  @Test
  void aProcessThatHasTheNumberOfOneThatIsGoneIsNotTakenForIt() throws IOException {
    Owner here = Owner.here(NOON);
    leave(
        new Owner("anna", here.machine(), here.process(), "2001-01-01T00:00:00Z", NOON, "t"),
        Instant.now());
    lockOf(acquire());
  }

  @Test
  void aProcessOfThisMachineThatLivesKeepsItHoweverLongItShowedNothing() throws IOException {
    leave(Owner.here(NOON), Instant.now().minusSeconds(86_400));
    assertThat(acquire()).isInstanceOf(HeldBy.class);
  }

  @Test
  void anotherMachineKeepsItWhileItShowsThatItLives() throws IOException {
    leave(elsewhere(), Instant.now().minus(WorkspaceLock.STALE.dividedBy(2)));
    Answer answer = acquire();
    assertThat(answer).isInstanceOf(HeldBy.class);
    assertThat(((HeldBy) answer).sentence()).contains("anna", "laptop-7");
  }

  @Test
  void anotherMachineThatShowedNothingForLongHasLostIt() throws IOException {
    leave(elsewhere(), Instant.now().minus(WorkspaceLock.STALE).minusSeconds(60));
    assertThat(lockOf(acquire()).isMine()).isTrue();
  }

  @Test
  void whoLostItNoticesAndDoesNotTakeItBack() throws IOException {
    WorkspaceLock slept = lockOf(acquire());
    leave(elsewhere(), Instant.now());
    assertThat(slept.beat()).isFalse();
    slept.close();
    assertThat(Owner.read(lock())).isEqualTo(elsewhere());
  }

  @Test
  void aBeatShowsThatTheOwnerLives() throws IOException {
    WorkspaceLock lock = lockOf(acquire());
    Files.setLastModifiedTime(lock(), FileTime.from(Instant.now().minusSeconds(86_400)));
    assertThat(lock.beat()).isTrue();
    assertThat(Files.getLastModifiedTime(lock()).toInstant())
        .isAfter(Instant.now().minusSeconds(3_600));
  }

  @Test
  void aLockThatIsDamagedCountsUntilItIsOld() throws IOException {
    Files.createDirectories(folder.resolve(".muster"));
    Files.writeString(lock(), "?");
    assertThat(acquire()).isInstanceOf(HeldBy.class);
    Files.setLastModifiedTime(lock(), FileTime.from(Instant.now().minusSeconds(86_400)));
    lockOf(acquire());
  }

  @Test
  void ofManyWhoAskAtOnceOneGetsIt() throws Exception {
    Owner here = Owner.here(NOON);
    leave(
        new Owner("anna", here.machine(), here.process(), "2001-01-01T00:00:00Z", NOON, "t"),
        Instant.now());
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      List<Callable<Answer>> asking =
          IntStream.range(0, 32).<Callable<Answer>>mapToObj(i -> this::acquire).toList();
      int holders = 0;
      for (var asked : pool.invokeAll(asking)) {
        holders += asked.get() instanceof Held ? 1 : 0;
      }
      assertThat(holders).isOne();
    }
  }

  @Test
  void gitLeavesTheLockAlone() {
    lockOf(acquire());
    assertThat(folder.resolve(".muster/.gitignore")).hasContent("*\n");
  }

  @Test
  void aFolderThatIsNotThereIsNobodys() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    assertThat(WorkspaceLock.acquire(file, NOON)).isInstanceOf(HeldBy.class);
  }
}
