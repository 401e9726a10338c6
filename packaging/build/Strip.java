import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Takes out of Java's machine code what only a debugger reads, a sixth of it, and what only windows
 * and sounds of Java's own need.
 */
final class Strip {
  private Strip() {}

  static void all(Path runtime) throws IOException {
    for (String library : List.of("awt_xawt", "jawt", "splashscreen", "jsound")) {
      Files.deleteIfExists(runtime.resolve("lib/lib" + library + ".so"));
    }
    Files.deleteIfExists(runtime.resolve("lib/classlist"));
    if (!Programs.has("strip")) {
      return;
    }
    try (Stream<Path> files = Files.walk(runtime)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".so")).toList()) {
        file.toFile().setWritable(true);
        try {
          Package.run(runtime, "strip", "--strip-unneeded", file.toString());
        } catch (InterruptedException e) {
          throw new IOException(e);
        }
      }
    }
    for (String program : List.of("keytool", "rmiregistry")) {
      Files.deleteIfExists(runtime.resolve("bin").resolve(program));
    }
  }
}
