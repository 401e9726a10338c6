package muster.desktop.log;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The log of a session: three files of at most 1 MB that take turns, in the user's folder. All that
 * Muster logs goes there and nowhere else, as {@link SafeFormatter} writes it. Nothing waits for
 * it, and where it cannot be written Muster does without. May be used on any thread.
 */
public final class SessionLog {
  static final String NAME = "muster";
  private static final int SIZE = 1 << 20;
  private static final int FILES = 3;
  private static final int PATIENCE = 2;

  private final Path folder;
  private final Executor writer;

  /** Held here, because Java forgets a logger that nobody holds. */
  private final Logger own = Logger.getLogger(NAME);

  private final Logger libraries = Logger.getLogger("");
  private final Handler handler = new Later();
  private @Nullable Handler file;

  /** Nothing is written any more, or never was. */
  private boolean closed;

  /** Hands entries to the writer, the first of which opens the file. */
  private final class Later extends Handler {
    @Override
    public void publish(LogRecord entry) {
      if (isLoggable(entry)) {
        writer.execute(() -> write(entry));
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  /**
   * @param folder for the files, need not exist yet
   * @param writer waits for the disk; does one thing after the other
   */
  public SessionLog(Path folder, Executor writer) {
    this.folder = folder;
    this.writer = writer;
  }

  /** Where the files are. */
  public Path folder() {
    return folder;
  }

  /** The file that is written while Muster runs once. */
  public Path file() {
    return folder.resolve("muster.0.log");
  }

  /**
   * From now on what anybody logs goes to the file and nowhere else: others would print it, with
   * what exceptions say. Until there is something to write, there is no file.
   */
  public void listen() {
    take();
    for (Handler printing : libraries.getHandlers()) {
      libraries.removeHandler(printing);
    }
    Handler warnings = new Later();
    warnings.setLevel(java.util.logging.Level.WARNING);
    libraries.addHandler(warnings);
  }

  private void take() {
    own.setUseParentHandlers(false);
    own.setLevel(java.util.logging.Level.FINE);
    own.removeHandler(handler);
    own.addHandler(handler);
  }

  /** From now on all that Muster logs goes to the file; at the first call it says what runs. */
  public void begin() {
    take();
    writer.execute(this::open);
  }

  /**
   * Writes a line.
   *
   * @param what in words that are the program's own, with places such as {@code {0}}
   * @param values numbers, constants and {@link LogId}s
   */
  public void note(String what, Object... values) {
    begin();
    writer.execute(() -> System.getLogger(NAME).log(Level.INFO, what, values));
  }

  /** Writes down what was thrown where. */
  public void failure(String what, Throwable failure) {
    begin();
    writer.execute(() -> System.getLogger(NAME).log(Level.ERROR, what, failure));
  }

  /** Writes that the session ends, and lets the file go once all is in it. */
  public void end() {
    CompletableFuture<Void> closed = CompletableFuture.runAsync(this::close, writer);
    try {
      closed.get(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      // A disk that does not answer must not keep the program from ending.
      closed.cancel(true);
    }
  }

  private void write(LogRecord entry) {
    Handler opened = open();
    if (opened != null) {
      opened.publish(entry);
    }
  }

  /** Null: it cannot be written. */
  private @Nullable Handler open() {
    if (file != null || closed) {
      return file;
    }
    Handler opened;
    try {
      Files.createDirectories(folder);
      String pattern = folder.toString().replace("%", "%%") + "/muster.%g.log";
      opened = new FileHandler(pattern, SIZE, FILES, true);
      opened.setEncoding("UTF-8");
      opened.setFormatter(new SafeFormatter());
      file = opened;
    } catch (IOException | RuntimeException e) {
      closed = true;
      return null;
    }
    String version = SessionLog.class.getPackage().getImplementationVersion();
    opened.publish(
        entry(
            "Session begins: Muster {0}, Java {1}, {2} {3} {4}, {5} processors, {6} MB",
            new LogId(version == null ? "of-a-build" : version),
            new LogId(Runtime.version().toString()),
            property("os.name"),
            property("os.version"),
            property("os.arch"),
            Runtime.getRuntime().availableProcessors(),
            Runtime.getRuntime().maxMemory() >> 20));
    return opened;
  }

  private static LogRecord entry(String what, Object... values) {
    LogRecord entry = new LogRecord(java.util.logging.Level.INFO, what);
    entry.setLoggerName(NAME);
    entry.setParameters(values);
    return entry;
  }

  private static LogId property(String name) {
    return new LogId(System.getProperty(name, "?"));
  }

  private void close() {
    own.removeHandler(handler);
    Handler opened = file;
    if (opened != null) {
      file = null;
      opened.publish(entry("Session ends"));
      opened.close();
    }
    closed = true;
  }
}
