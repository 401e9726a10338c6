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
  private static final String NAME = "muster";
  private static final int SIZE = 1 << 20;
  private static final int FILES = 3;
  private static final int PATIENCE = 2;

  private final Path folder;
  private final Executor writer;
  private @Nullable Opened opened;

  /** The logger is held here, because Java forgets one that nobody holds. */
  private record Opened(Logger logger, Handler handler, Handler file) {}

  /** Hands entries to the writer. */
  private static final class Later extends Handler {
    private final Handler file;
    private final Executor writer;

    Later(Handler file, Executor writer) {
      this.file = file;
      this.writer = writer;
    }

    @Override
    public void publish(LogRecord entry) {
      writer.execute(() -> file.publish(entry));
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

  /** From now on all goes to the file; at the first call it says what runs. */
  public void begin() {
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

  private void open() {
    if (opened != null) {
      return;
    }
    try {
      Files.createDirectories(folder);
      String pattern = folder.toString().replace("%", "%%") + "/muster.%g.log";
      Handler file = new FileHandler(pattern, SIZE, FILES, true);
      file.setEncoding("UTF-8");
      file.setFormatter(new SafeFormatter());
      Logger logger = Logger.getLogger(NAME);
      Handler handler = new Later(file, writer);
      // What others would do with an entry, such as print it, might show an exception's message.
      logger.setUseParentHandlers(false);
      logger.addHandler(handler);
      logger.setLevel(java.util.logging.Level.FINE);
      opened = new Opened(logger, handler, file);
    } catch (IOException | RuntimeException e) {
      Logger.getLogger(NAME).setUseParentHandlers(false);
      return;
    }
    String version = SessionLog.class.getPackage().getImplementationVersion();
    System.getLogger(NAME)
        .log(
            Level.INFO,
            "Session begins: Muster {0}, Java {1}, {2} {3} {4}, {5} processors, {6} MB",
            new LogId(version == null ? "of-a-build" : version),
            new LogId(Runtime.version().toString()),
            property("os.name"),
            property("os.version"),
            property("os.arch"),
            Runtime.getRuntime().availableProcessors(),
            Runtime.getRuntime().maxMemory() >> 20);
  }

  private static LogId property(String name) {
    return new LogId(System.getProperty(name, "?"));
  }

  private void close() {
    Opened log = opened;
    if (log != null) {
      opened = null;
      log.logger().removeHandler(log.handler());
      LogRecord last = new LogRecord(java.util.logging.Level.INFO, "Session ends");
      log.file().publish(last);
      log.file().close();
    }
  }
}
