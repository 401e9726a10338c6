import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the cache from which Muster starts: runs {@code muster.desktop.Rehearsal}, which goes
 * through the window and the commands without a display, and has Java keep the classes that this
 * took, loaded, linked and with what they were seen to do. The cache belongs to one build of Java
 * and to these jar files with their dates; anywhere else Java does without it.
 *
 * <p>{@code java StartCache.java HOME [JAVA]}: the folder of the application, and the {@code java}
 * that will run it if that is not the one that runs this.
 */
final class StartCache {
  /** So many of the last lines of a failed rehearsal say why. */
  private static final int LINES = 30;

  private StartCache() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path java = Path.of(args.length > 1 ? args[1] : System.getProperty("java.home") + "/bin/java");
    make(Path.of(args[0]), java);
  }

  static void make(Path home, Path java) throws IOException, InterruptedException {
    Path cache = home.resolve("start.aot");
    Path scratch = Files.createTempDirectory("muster-rehearsal");
    Path log = scratch.resolve("log.txt");
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(options(home.toString()));
    // An image's Java has JavaFX in itself.
    if (Files.isDirectory(home.resolve("javafx"))) {
      command.add("--module-path=" + home.resolve("javafx"));
      command.add("--add-modules=javafx.controls");
    }
    command.addAll(
        List.of(
            "-XX:+UseG1GC",
            "-XX:AOTCacheOutput=" + cache,
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Dmuster.config=" + scratch.resolve("settings"),
            "-Dmuster.rehearse=" + scratch.resolve("slides"),
            "-classpath",
            home.resolve("lib/muster.jar").toString(),
            "muster.Muster"));
    Files.deleteIfExists(cache);
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start()
            .waitFor();
    if (code != 0 || !Files.exists(cache)) {
      List<String> said = Files.readAllLines(log);
      said.subList(Math.max(0, said.size() - LINES), said.size()).forEach(System.err::println);
      System.exit(1);
    }
    delete(scratch);
  }

  /**
   * What the launchers say too: Java takes a cache only with the options that it was made with. The
   * second compiler costs a start more than it earns for hours.
   */
  static List<String> options(String home) {
    return List.of(
        "--enable-native-access=javafx.graphics,ALL-UNNAMED",
        "-Xlog:disable",
        "-XX:TieredStopAtLevel=1",
        "-XX:-UsePerfData",
        "-Djava.awt.headless=true",
        "-Dmuster.home=" + home);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
