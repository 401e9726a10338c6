package muster.desktop.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The folder for a user's settings, where each system keeps such folders. */
public final class UserFolder {
  /** A system property that names another folder, for tests. */
  public static final String PROPERTY = "muster.config";

  /** A system property of the launchers: the folder that holds the whole program. */
  private static final String BESIDE = "muster.beside";

  private UserFolder() {}

  public static Path find() {
    return find(
        orElse(System.getProperty(PROPERTY), () -> portable(System.getProperty(BESIDE))),
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")),
        System.getenv());
  }

  private static @Nullable String orElse(
      @Nullable String value, Supplier<@Nullable String> otherwise) {
    return value == null || value.isBlank() ? otherwise.get() : value;
  }

  /**
   * The folder {@code settings} beside the program, where a file {@code portable} lies there: for a
   * copy of it that goes from machine to machine.
   */
  static @Nullable String portable(@Nullable String beside) {
    return beside != null && Files.exists(Path.of(beside, "portable"))
        ? Path.of(beside, "settings").toString()
        : null;
  }

  static Path find(
      @Nullable String property, String system, Path home, Map<String, String> environment) {
    if (property != null && !property.isBlank()) {
      return Path.of(property);
    }
    String lower = system.toLowerCase(Locale.ROOT);
    if (lower.contains("win")) {
      String roaming = environment.get("APPDATA");
      return (roaming == null ? home : Path.of(roaming)).resolve("Muster");
    }
    if (lower.contains("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve("Muster");
    }
    String config = environment.get("XDG_CONFIG_HOME");
    return (config == null || config.isBlank() ? home.resolve(".config") : Path.of(config))
        .resolve("muster");
  }
}
