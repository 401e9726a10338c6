package muster.store.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * A GeoPackage (OGC 12-128r18): an SQLite database. Somebody else's database is somebody else's
 * program: it is read from a copy that nobody else can reach, which nothing can be written to;
 * nothing in its schema is trusted, no extension is loaded, and what takes too long is stopped.
 */
final class GeoPackageImport {
  private static final Duration LONGEST = Duration.ofSeconds(10);

  /** Steps of SQLite's machine between two looks at the clock: some milliseconds. */
  private static final int STEPS = 20_000;

  private static final int LARGEST_VALUE = 32 << 20;
  private static final int LARGEST_HEAP = 64 << 20;

  private GeoPackageImport() {}

  static List<ForeignFeature> read(byte[] bytes, ImportBudget budget) throws ImportException {
    try {
      Path copy = Files.createTempFile("muster", ".gpkg");
      try {
        Files.write(copy, bytes);
        return read(copy, budget);
      } finally {
        Files.delete(copy);
      }
    } catch (IOException | SecurityException e) {
      throw ImportException.of("import.copy");
    } catch (LinkageError e) {
      // Its native code is not there for this machine, or may not be loaded.
      throw ImportException.of("import.sqlite");
    }
  }

  private static List<ForeignFeature> read(Path copy, ImportBudget budget) throws ImportException {
    Deadline deadline = new Deadline(System.nanoTime() + LONGEST.toNanos());
    try (Connection connection = open(copy, deadline)) {
      return new GeoPackageLayers(connection, budget).read();
    } catch (SQLException e) {
      throw ImportException.of(deadline.passed() ? "import.slow" : "import.gpkg");
    }
  }

  private static Connection open(Path copy, Deadline deadline) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.enableLoadExtension(false);
    // Immutable: neither a lock nor a journal beside it is looked for.
    Connection connection = config.createConnection("jdbc:sqlite:" + copy.toUri() + "?immutable=1");
    try {
      restrict(connection.unwrap(SQLiteConnection.class));
      ProgressHandler.setHandler(connection, STEPS, deadline);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static void restrict(SQLiteConnection connection) throws SQLException {
    connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LARGEST_VALUE);
    connection.setLimit(SQLiteLimits.SQLITE_LIMIT_ATTACHED, 0);
    connection.setLimit(SQLiteLimits.SQLITE_LIMIT_WORKER_THREADS, 0);
    try (Statement statement = connection.createStatement()) {
      for (String pragma :
          List.of(
              "query_only = 1",
              "trusted_schema = 0",
              "cell_size_check = 1",
              "mmap_size = 0",
              "temp_store = 2",
              "hard_heap_limit = " + LARGEST_HEAP)) {
        statement.execute("PRAGMA " + pragma);
      }
    }
  }

  /** Stops SQLite at a time. */
  private static final class Deadline extends ProgressHandler {
    private final long nanoTime;

    Deadline(long nanoTime) {
      this.nanoTime = nanoTime;
    }

    boolean passed() {
      return System.nanoTime() - nanoTime > 0;
    }

    @Override
    protected int progress() {
      return passed() ? 1 : 0;
    }
  }
}
