package muster.desktop.crash;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import muster.desktop.log.SessionLog;
import org.jspecify.annotations.Nullable;

/**
 * Takes what nobody foresaw, from any thread: writes it to the log, has the work saved, and shows
 * one window, never a second one beside it.
 */
public final class Crashes implements Thread.UncaughtExceptionHandler {
  /** A fault that comes back with every frame must not open its window again and again. */
  private static final Duration QUIET = Duration.ofSeconds(30);

  private final SessionLog log;
  private final Executor window;
  private final Consumer<? super CrashViewModel> opener;
  private final Runnable exit;
  private final InstantSource clock;
  private final Consumer<? super Throwable> early;
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<String, Instant> closed = new HashMap<>();
  private @Nullable Work work;
  private @Nullable CrashViewModel open;

  /**
   * @param window runs what belongs to the window's thread; throws where there is none
   * @param opener shows the window
   * @param exit ends the program at once
   * @param early takes what cannot be shown in a window
   */
  public Crashes(
      SessionLog log,
      Executor window,
      Consumer<? super CrashViewModel> opener,
      Runnable exit,
      InstantSource clock,
      Consumer<? super Throwable> early) {
    this.log = log;
    this.window = window;
    this.opener = opener;
    this.exit = exit;
    this.clock = clock;
    this.early = early;
  }

  /** From now on there is work to be saved; on the window's thread. */
  public void guard(Work begun) {
    work = begun;
  }

  @Override
  public void uncaughtException(Thread thread, Throwable failure) {
    report(failure);
  }

  /** To be told on any thread. */
  public void report(Throwable failure) {
    try {
      write(failure);
    } finally {
      try {
        window.execute(() -> show(failure));
      } catch (RuntimeException noWindow) {
        early.accept(failure);
      }
    }
  }

  /** The same fault again and again fills no disk: it is written the first, second, fourth time. */
  private void write(Throwable failure) {
    int times;
    synchronized (seen) {
      times = seen.merge(fingerprint(failure), 1, Integer::sum);
    }
    if (Integer.bitCount(times) == 1) {
      log.failure("Unforeseen", failure);
    }
  }

  private void show(Throwable failure) {
    CrashViewModel shown = open;
    if (shown != null) {
      shown.again();
      return;
    }
    String fault = fingerprint(failure);
    Instant before = closed.get(fault);
    if (before != null && clock.instant().isBefore(before.plus(QUIET))) {
      return;
    }
    Work saved = work;
    CrashViewModel model =
        new CrashViewModel(failure, log.file(), saved, exit, () -> closed(fault));
    open = model;
    model.save();
    if (saved == null) {
      opener.accept(model);
    } else {
      saved.say(model.sentence());
      saved.whenAlone(() -> opener.accept(model));
    }
  }

  private void closed(String fault) {
    open = null;
    closed.put(fault, clock.instant());
  }

  /** What was thrown where. */
  private static String fingerprint(Throwable failure) {
    StackTraceElement[] frames = failure.getStackTrace();
    return failure.getClass().getName() + (frames.length == 0 ? "" : "@" + frames[0]);
  }
}
