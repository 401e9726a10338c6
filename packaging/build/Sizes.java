import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Says what takes how much of the image. */
final class Sizes {
  private Sizes() {}

  static void print(Path image, Path app, Path out) throws IOException {
    line("image", image);
    for (Path part : List.of(image.resolve("lib/runtime"), app.resolve("start.aot"))) {
      line("  " + part.getFileName(), part);
    }
    for (String part : List.of("lib", "maps", "data")) {
      line("  " + part, app.resolve(part));
    }
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        line(file.getFileName().toString(), file);
      }
    }
  }

  private static void line(String name, Path path) throws IOException {
    if (Files.exists(path)) {
      System.out.printf(Locale.ROOT, "%7.1f MB  %s%n", Folders.size(path) / 1e6, name);
    }
  }
}
