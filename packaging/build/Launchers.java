import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What jpackage's launchers read. */
final class Launchers {
  private Launchers() {}

  /**
   * Leaves the main jar alone on the class path: it names the others itself, always in the same
   * order, which the start's cache asks for.
   */
  static void classPath(Path configuration) throws IOException {
    List<String> lines =
        Files.readAllLines(configuration).stream()
            .filter(line -> !line.startsWith("app.classpath=") || line.endsWith("/muster.jar"))
            .toList();
    Files.write(configuration, lines);
  }
}
