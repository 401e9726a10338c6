package muster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Promises about the source text itself. */
final class SourceTest {
  private static final Path MAIN = Path.of("src/main/java/muster");
  private static final Path RESOURCES = Path.of("src/main/resources/muster");
  private static final Pattern ASKED =
      Pattern.compile("(?:TEXT|MESSAGES|language(?:\\(\\))?)\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern ASKED_OF_WORDS =
      Pattern.compile("Words\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]");
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
        for (String key : messages(bundle).stringPropertyNames()) {
          if (!literals.contains(key) && literals.stream().noneMatch(l -> begins(key, l))) {
            unused.add(bundle + ": " + key);
          }
        }
      }
    }
    assertThat(unused).isEmpty();
  }

  /** A key that is missing shows only where somebody looks. */
  @Test
  void everyMessageThatIsAskedForIsThere() throws IOException {
    Set<String> keys = new TreeSet<>();
    try (var bundles = Files.walk(RESOURCES)) {
      for (Path bundle : bundles.filter(f -> f.endsWith("messages.properties")).toList()) {
        keys.addAll(messages(bundle).stringPropertyNames());
      }
    }
    Map<Path, Set<String>> unknown = new TreeMap<>();
    Set<String> own =
        messages(RESOURCES.resolve("desktop/messages.properties")).stringPropertyNames();
    for (Path file : sources(MAIN)) {
      Set<String> missing = new TreeSet<>();
      asked(ASKED, file).filter(key -> !keys.contains(key)).forEach(missing::add);
      asked(ASKED_OF_WORDS, file).filter(key -> !own.contains(key)).forEach(missing::add);
      if (!missing.isEmpty()) {
        unknown.put(file, missing);
      }
    }
    assertThat(unknown).isEmpty();
  }

  /** Whole keys; one that is put together ends with a dot. */
  private static Stream<String> asked(Pattern call, Path file) {
    return call.matcher(read(file))
        .results()
        .map(match -> match.group(1))
        .filter(key -> !key.endsWith("."));
  }

  private static Properties messages(Path bundle) throws IOException {
    Properties messages = new Properties();
    try (var reader = Files.newBufferedReader(bundle)) {
      messages.load(reader);
    }
    return messages;
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
