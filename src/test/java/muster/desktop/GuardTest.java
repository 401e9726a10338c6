package muster.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("It takes what is logged for all of Java.")
@SuppressWarnings("NullAway.Init") // JUnit sets it before each test.
final class GuardTest {
  private static final String SECRET = "ZIRKON";
  private static final Logger ALL = Logger.getLogger("");

  @TempDir Path settings;
  private final List<LogRecord> printed = new ArrayList<>();
  private List<Handler> handlers;
  private Thread.@Nullable UncaughtExceptionHandler uncaught;

  /** As the console's, which prints on standard error. */
  private final Handler console =
      new Handler() {
        @Override
        public void publish(LogRecord entry) {
          printed.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void keep() {
    uncaught = Thread.getDefaultUncaughtExceptionHandler();
    handlers = List.copyOf(Arrays.asList(ALL.getHandlers()));
    ALL.addHandler(console);
  }

  @AfterEach
  void restore() {
    Arrays.asList(ALL.getHandlers()).forEach(ALL::removeHandler);
    handlers.forEach(ALL::addHandler);
    Thread.setDefaultUncaughtExceptionHandler(uncaught);
  }

  @Test
  void whatIsLoggedBeforeTheSessionsLogBeginsIsInItAndPrintedNowhere() throws IOException {
    Guard guard = new Guard(settings, failure -> {});
    guard.begin();
    System.getLogger("muster.desktop")
        .log(Level.WARNING, "A setting was not saved", new IOException(SECRET));
    System.getLogger("javafx.beans")
        .log(Level.WARNING, "No number: " + SECRET, new NumberFormatException(SECRET));
    System.getLogger("javafx.css").log(Level.INFO, SECRET);
    guard.end();
    System.getLogger("muster.desktop").log(Level.ERROR, SECRET);

    assertThat(printed).isEmpty();
    assertThat(Files.readString(settings.resolve("logs").resolve("muster.0.log")))
        .containsSubsequence(
            "Session begins",
            "A setting was not saved",
            "java.io.IOException",
            "javafx.beans",
            "NumberFormatException",
            "Session ends")
        .doesNotContain(SECRET, "javafx.css");
  }
}
