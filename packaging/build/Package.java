import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes Muster's packages for the system that this runs on: an image with a Java runtime of its
 * own, and the system's installers from it.
 *
 * <p>{@code java Package.java HOME OUT VERSION}: the folder of the application as {@code mvn
 * package} leaves it, and where the packages go.
 */
final class Package {
  /** Every file's date: jars keep it wherever they are unpacked, as the start's cache asks for. */
  static final Instant DATE = Instant.parse("2026-01-01T00:00:00Z");

  /**
   * What Muster and its libraries use of Java; the rehearsal that makes the start's cache fails
   * where one is missing.
   */
  private static final String MODULES =
      "java.base,java.desktop,java.logging,java.sql,java.xml,jdk.unsupported,jdk.localedata,"
          + "javafx.controls";

  private Package() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path home = Path.of(args[0]).toAbsolutePath();
    Path out = Path.of(args[1]).toAbsolutePath();
    // Installers know numbers only.
    String version = args[2].replaceAll("-.*", "");
    Target target = Target.here();
    Folders.delete(out);
    Files.createDirectories(out);
    Path icons = Icons.make(Path.of("packaging/muster.svg"), out.resolve("icons"));
    Icons.make(Path.of("packaging/workspace.svg"), icons.resolve("workspace"));
    Path input = input(home, out.resolve("input"), target);
    Path runtime = runtime(out.resolve("runtime"), input.resolve("javafx"), target);
    jpackage(target.image(out, input, runtime, icons, version));
    Path image = out.resolve(target.imageName());
    Path app = image.resolve(target.app());
    target.finish(image, app);
    date(image);
    StartCache.make(app, image.resolve(target.runtime()).resolve("bin/" + target.java()));
    target.packages(out, image, icons, version);
    Folders.delete(runtime);
    Folders.delete(input);
    Sizes.print(image, app, out);
  }

  /**
   * A runtime with what Muster uses of Java, in words of English and Ukrainian, and with JavaFX: a
   * start's cache is taken wherever the image is moved to, but not where a module's path changed.
   */
  private static Path runtime(Path folder, Path javafx, Target target) throws IOException {
    tool(
        "jlink",
        List.of(
            "--module-path=" + javafx,
            "--add-modules=" + MODULES,
            "--include-locales=en,uk",
            "--strip-debug",
            "--no-header-files",
            "--no-man-pages",
            "--compress=zip-9",
            "--output=" + folder));
    NativeCode.move(javafx, folder.resolve(target.libraries()));
    Folders.delete(javafx);
    return folder;
  }

  /** The application, without what belongs to other systems. */
  private static Path input(Path home, Path folder, Target target) throws IOException {
    try (Stream<Path> all = Files.walk(home, FileVisitOption.FOLLOW_LINKS)) {
      for (Path from : all.sorted().toList()) {
        Path to = folder.resolve(home.relativize(from).toString());
        if (Files.isDirectory(from)) {
          Files.createDirectories(to);
        } else if (!from.getFileName().toString().equals("start.aot")) {
          Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
    NativeCode.sort(folder, target);
    Slim.jars(folder.resolve("lib"));
    NativeCode.dropEmpty(folder.resolve("javafx"));
    Slim.jars(folder.resolve("javafx"));
    return folder;
  }

  private static void date(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        if (!Files.isSymbolicLink(path)) {
          Files.setLastModifiedTime(path, FileTime.from(DATE));
        }
      }
    }
  }

  /** Runs jpackage, which takes an option's value apart from its name only. */
  static void jpackage(List<String> options) {
    tool("jpackage", options.stream().flatMap(o -> Stream.of(o.split("=", 2))).toList());
  }

  /** Runs one of the JDK's own tools. */
  static void tool(String name, List<String> arguments) {
    ToolProvider tool =
        ToolProvider.findFirst(name)
            .orElseThrow(() -> new IllegalStateException("This JDK has no " + name));
    int code = tool.run(System.out, System.err, arguments.toArray(String[]::new));
    if (code != 0) {
      throw new IllegalStateException(name + " failed: " + String.join(" ", arguments));
    }
  }

  /** Runs a program of this system. */
  static void run(Path folder, String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(new ArrayList<>(List.of(command)))
            .directory(folder.toFile())
            .inheritIO()
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("failed: " + String.join(" ", command));
    }
  }
}
