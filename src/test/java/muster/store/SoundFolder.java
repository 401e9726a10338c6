package muster.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A copy of the small sound workspace that has every kind of record, for a test to break. */
record SoundFolder(Path path) {
  static SoundFolder in(Path folder) {
    try {
      Files.createDirectories(folder);
      for (WorkspaceFile file : WorkspaceFile.values()) {
        Files.copy(original(file.fileName()), folder.resolve(file.fileName()));
      }
      return new SoundFolder(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its files by name. */
  static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try {
      for (String name : fileNames()) {
        files.put(name, Files.readAllBytes(original(name)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  private static Path original(String name) throws IOException {
    try {
      return Path.of(
          Objects.requireNonNull(SoundFolder.class.getResource("sound/" + name)).toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  Path file(String name) {
    return path.resolve(name);
  }

  String text(String name) {
    try {
      return Files.readString(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SoundFolder write(String name, String text) {
    try {
      Files.writeString(file(name), text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SoundFolder write(String name, byte... bytes) {
    try {
      Files.write(file(name), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces the first occurrence; one that is not there is a mistake of the test's. */
  SoundFolder replace(String name, String from, String to) {
    String text = text(name);
    if (!text.contains(from)) {
      throw new IllegalArgumentException("Not in " + name + ": " + from);
    }
    int at = text.indexOf(from);
    return write(name, text.substring(0, at) + to + text.substring(at + from.length()));
  }

  LoadResult load() {
    return WorkspaceFolder.load(path);
  }

  LoadResult.Loaded loaded() {
    LoadResult result = load();
    if (result instanceof LoadResult.Loaded loaded) {
      return loaded;
    }
    throw new AssertionError(result.problems());
  }

  /** Everything in the folder, by name: hidden files too. */
  Map<String, String> contents() {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(path)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }

  static String[] fileNames() {
    return Arrays.stream(WorkspaceFile.values())
        .map(WorkspaceFile::fileName)
        .toArray(String[]::new);
  }
}
