package muster.desktop.presenter;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How long the talk has lasted; can be halted. */
final class TalkTimer {
  private final LongSupplier nanos;
  private boolean running;
  private long before;
  private long begun;

  /**
   * @param nanos a clock that only goes forward, in nanoseconds
   */
  TalkTimer(LongSupplier nanos) {
    this.nanos = nanos;
  }

  void start() {
    if (!running) {
      running = true;
      begun = nanos.getAsLong();
    }
  }

  void pause() {
    before = nanosSoFar();
    running = false;
  }

  /** Begins at nothing again; whether it runs stays as it is. */
  void reset() {
    before = 0;
    begun = nanos.getAsLong();
  }

  boolean isRunning() {
    return running;
  }

  Duration elapsed() {
    return Duration.ofNanos(nanosSoFar());
  }

  private long nanosSoFar() {
    return before + (running ? nanos.getAsLong() - begun : 0);
  }
}
