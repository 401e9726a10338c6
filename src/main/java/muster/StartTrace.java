package muster;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiConsumer;
import muster.desktop.StartTimes;
import muster.desktop.Workbench;
import muster.model.Messages;

/** Prints how long after the start of the process the window was how far, for those who measure. */
final class StartTrace implements BiConsumer<Workbench, StartTimes> {
  private static final Messages MESSAGES = new Messages("muster.messages");

  private final long main = System.nanoTime();
  private final PrintWriter out;

  /** To be made at the very beginning of the program. */
  StartTrace(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void accept(Workbench bench, StartTimes times) {
    long now = System.nanoTime();
    Duration lived =
        ProcessHandle.current()
            .info()
            .startInstant()
            .map(start -> Duration.between(start, Instant.now()))
            .orElse(Duration.ZERO);
    out.println(
        MESSAGES.text(
            times.map() < times.painted() ? "trace.startup.kept" : "trace.startup",
            millis(lived, now - main),
            millis(lived, now - times.window()),
            millis(lived, now - times.map()),
            millis(lived, now - times.painted()),
            millis(lived, now - times.idle())));
    out.flush();
  }

  private static long millis(Duration lived, long nanosAgo) {
    return lived.minusNanos(nanosAgo).toMillis();
  }
}
