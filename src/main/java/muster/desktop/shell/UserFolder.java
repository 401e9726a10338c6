package muster.desktop.shell;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The folder for a user's settings, where each system keeps such folders. */
public final class UserFolder {
  /** A system property that names another folder, for tests and for portable installations. */
  public static final String PROPERTY = "muster.config";

  private UserFolder() {}

  public static Path find() {
    return find(
        System.getProperty(PROPERTY),
        System.getProperty("os.name", ""),
        Path.of(System.getProperty("user.home", ".")),
        System.getenv());
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
