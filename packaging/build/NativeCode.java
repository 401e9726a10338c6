import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes the machine code of other systems out of the libraries, and puts JavaFX's beside Java's
 * own, where it is found without being unpacked into the user's home at the first start.
 */
final class NativeCode {
  private NativeCode() {}

  static void sort(Path app, Target target) throws IOException {
    for (Path jar : jars(app.resolve("javafx"), "javafx-graphics")) {
      unpack(jar, app.resolve("javafx"));
    }
    for (Path jar : jars(app.resolve("lib"), "sqlite-jdbc")) {
      keep(jar, target.sqlite());
    }
  }

  /** Takes what was unpacked to where Java looks for machine code. */
  static void move(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(f -> !f.toString().endsWith(".jar")).toList()) {
        Files.move(file, to.resolve(file.getFileName()));
      }
    }
  }

  /** Maven brings beside each system's jar of JavaFX one with nothing in it, which is no module. */
  static void dropEmpty(Path folder) throws IOException {
    for (Path jar : jars(folder, "javafx-")) {
      boolean empty;
      try (FileSystem inside = FileSystems.newFileSystem(jar)) {
        empty = !Files.exists(inside.getPath("/module-info.class"));
      }
      if (empty) {
        Files.delete(jar);
      }
    }
  }

  private static List<Path> jars(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.getFileName().toString().startsWith(name)).sorted().toList();
    }
  }

  private static void unpack(Path jar, Path to) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(jar);
        Stream<Path> files = Files.list(inside.getPath("/"))) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*\\.(so|dll|dylib|jar)")).toList()) {
        if (!file.toString().endsWith(".jar")) {
          Files.copy(file, to.resolve(file.getFileName().toString()));
        }
        Files.delete(file);
      }
    }
  }

  private static void keep(Path jar, String system) throws IOException {
    try (FileSystem inside = FileSystems.newFileSystem(jar);
        Stream<Path> files = Files.walk(inside.getPath("/org/sqlite/native"))) {
      List<Path> others =
          files
              .filter(Files::isRegularFile)
              .filter(file -> !file.getParent().endsWith(system))
              .toList();
      for (Path file : others) {
        Files.delete(file);
      }
    }
  }
}
