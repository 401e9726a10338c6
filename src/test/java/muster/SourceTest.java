package muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Promises about the source text itself. */
final class SourceTest {
  private static final Path MAIN = Path.of("src/main/java/muster");
  private static final Path RESOURCES = Path.of("src/main/resources/muster");
  private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\\s]+)\"");

  @Test
  void everyPackageIsNullMarkedAndSaysWhatItHolds() throws IOException {
    List<Path> silent = new ArrayList<>();
    try (var folders = Files.walk(MAIN)) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        Path info = folder.resolve("package-info.java");
        if (!Files.exists(info) || !Files.readString(info).contains("@NullMarked")) {
          silent.add(folder);
        }
      }
    }
    assertThat(silent).isEmpty();
  }

  @Test
  void noFileHasOutgrownFourHundredLines() {
    assertThat(sources(Path.of("src")))
        .allSatisfy(file -> assertThat(read(file).lines().count()).as("%s", file).isLessThan(401));
  }

  /** A key built from parts shows by its fixed beginning: {@code "verdict." + code}. */
  @Test
  void everyMessageIsUsed() throws IOException {
    List<String> unused = new ArrayList<>();
    try (var bundles = Files.walk(RESOURCES)) {
      for (Path bundle : bundles.filter(f -> f.endsWith("messages.properties")).toList()) {
        Set<String> literals = literals();
        Properties messages = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
          messages.load(reader);
        }
        for (String key : messages.stringPropertyNames()) {
          if (!literals.contains(key) && literals.stream().noneMatch(l -> begins(key, l))) {
            unused.add(bundle + ": " + key);
          }
        }
      }
    }
    assertThat(unused).isEmpty();
  }

  private static boolean begins(String key, String literal) {
    return literal.endsWith(".") && key.startsWith(literal);
  }

  private static Set<String> literals() {
    Set<String> literals = new TreeSet<>();
    for (Path file : sources(MAIN)) {
      LITERAL.matcher(read(file)).results().forEach(match -> literals.add(match.group(1)));
    }
    return literals;
  }

  private static List<Path> sources(Path folder) {
    try (var files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
