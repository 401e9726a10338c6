package muster.desktop.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import muster.desktop.edit.Rescue;
import muster.desktop.log.SessionLog;
import muster.draw.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CrashesTest {
  @TempDir Path temp;
  private final List<CrashViewModel> opened = new ArrayList<>();
  private final List<Throwable> early = new ArrayList<>();
  private final List<String> done = new ArrayList<>();
  private final Office office = new Office();
  private Instant now = Instant.parse("2026-02-24T10:42:00Z");
  private SessionLog log;

  /** Work of which a test says what becomes of it. */
  private final class Office implements Work {
    private Rescue rescue = Rescue.UNCHANGED;
    private int forms;
    private boolean shows;
    private final List<Runnable> after = new ArrayList<>();

    @Override
    public void save(Consumer<? super Rescue> told) {
      done.add("save");
      told.accept(rescue);
    }

    @Override
    public int unsavedForms() {
      return forms;
    }

    @Override
    public void whenAlone(Runnable opens) {
      if (shows) {
        after.add(opens);
      } else {
        opens.run();
      }
    }

    @Override
    public void say(String sentence) {
      if (shows) {
        done.add(sentence);
      }
    }

    @Override
    public void leave() {
      done.add("leave");
    }

    @Override
    public Language language() {
      return Language.ENGLISH;
    }
  }

  @BeforeEach
  void open() {
    log = new SessionLog(temp.resolve("logs"), Runnable::run);
  }

  @AfterEach
  void close() {
    log.end();
  }

  private Crashes crashes(Executor window) {
    return new Crashes(log, window, opened::add, () -> done.add("exit"), () -> now, early::add);
  }

  private Crashes guarded() {
    Crashes crashes = crashes(Runnable::run);
    crashes.guard(office);
    return crashes;
  }

  private long written() throws IOException {
    return Files.readString(log.file()).lines().filter(l -> l.endsWith("Unforeseen")).count();
  }

  @Test
  void aCrashOnAnyThreadIsWrittenAndSavedAndShownOnce() throws Exception {
    Crashes crashes = guarded();
    crashes.uncaughtException(Thread.currentThread(), new StackOverflowError());
    crashes.report(new OutOfMemoryError());
    crashes.report(new IllegalStateException());

    assertThat(opened).hasSize(1);
    assertThat(opened.getFirst().moreProperty().get()).isEqualTo(2);
    assertThat(done).containsExactly("save");
    assertThat(written()).isEqualTo(3);
  }

  @Test
  void whatIsSaidOfTheWorkIsWhatBecameOfIt() {
    Crashes crashes = guarded();
    office.rescue = Rescue.failed("The disk is full.");
    office.forms = 1;
    crashes.report(new IllegalStateException("a"));
    assertThat(opened.getLast().savedProperty().get())
        .startsWith("Your work could not be saved yet: The disk is full. It is still in the window")
        .endsWith("What is typed in a form of Data and not saved there is in the window only.");
    opened.getLast().goOn();

    office.rescue = Rescue.UNCHANGED;
    office.forms = 0;
    crashes.report(new UnsupportedOperationException("b"));
    assertThat(opened.getLast().savedProperty().get()).contains("there was nothing to save");
  }

  @Test
  void theSentenceSaysWhatMusterWasDoingAndNothingOfTheException() {
    Crashes crashes = guarded();
    IllegalStateException failure = new IllegalStateException("ZIRKON");
    failure.setStackTrace(
        new StackTraceElement[] {
          new StackTraceElement("java.util.List", "of", "List.java", 1),
          new StackTraceElement("muster.draw.map.MapPainter", "paint", "MapPainter.java", 2),
          new StackTraceElement("muster.desktop.map.MapView", "show", "MapView.java", 3)
        });
    crashes.report(failure);
    assertThat(opened.getFirst().sentence())
        .isEqualTo("Something went wrong while Muster was painting.");
    opened.getFirst().goOn();
    crashes.report(new OutOfMemoryError("ZIRKON"));
    assertThat(opened.getLast().sentence()).isEqualTo("Muster ran out of memory.");
  }

  @Test
  void duringAShowItIsSaidToThePresenterAndTheWindowWaits() {
    office.shows = true;
    Crashes crashes = guarded();
    crashes.report(new IllegalStateException());
    crashes.report(new IllegalStateException());
    assertThat(opened).isEmpty();
    assertThat(done).hasSize(2).contains("save");
    office.after.forEach(Runnable::run);
    assertThat(opened).hasSize(1);
  }

  @Test
  void aFaultThatComesBackWithEveryFrameIsNotShownAgainAtOnceAndFillsNoDisk() throws Exception {
    Crashes crashes = guarded();
    for (int i = 0; i < 1000; i++) {
      crashes.report(fault());
      opened.forEach(CrashViewModel::goOn);
    }
    assertThat(opened).hasSize(1);
    assertThat(written()).isEqualTo(10);
    now = now.plusSeconds(60);
    crashes.report(fault());
    assertThat(opened).hasSize(2);
  }

  private static Throwable fault() {
    return new IllegalStateException();
  }

  @Test
  void quittingEndsAsThePersonWouldAndElseAtOnce() {
    guarded().report(fault());
    opened.getFirst().quit();
    assertThat(done).containsExactly("save", "leave");

    crashes(Runnable::run).report(fault());
    assertThat(opened.getLast().canGoOn()).isFalse();
    assertThat(opened.getLast().savedProperty().get()).isEqualTo("Nothing of yours was changed.");
    opened.getLast().quit();
    assertThat(done).containsExactly("save", "leave", "exit");
  }

  @Test
  void beforeThereIsAThreadForWindowsItIsWrittenAndToldElsewhere() throws Exception {
    Throwable failure = fault();
    crashes(
            show -> {
              throw new IllegalStateException("Toolkit not initialized");
            })
        .report(failure);
    assertThat(early).containsExactly(failure);
    assertThat(written()).isEqualTo(1);
  }
}
