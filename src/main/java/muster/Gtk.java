package muster;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds GTK 3, which JavaFX needs for a window on Linux: before JavaFX does, because that prints
 * stack traces where it is missing.
 */
final class Gtk {
  private static final String LIBRARY = "libgtk-3.so.0";

  /** The list of all libraries that the system's loader knows by their names. */
  private static final Path LOADERS_LIST = Path.of("/etc/ld.so.cache");

  private Gtk() {}

  static boolean isInstalled() {
    return isListed() || folders().stream().anyMatch(f -> Files.exists(f.resolve(LIBRARY)));
  }

  private static boolean isListed() {
    try {
      return Files.readString(LOADERS_LIST, StandardCharsets.ISO_8859_1).contains(LIBRARY + "\0");
    } catch (IOException e) {
      // A system without such a list has its libraries in folders of its own.
      return false;
    }
  }

  private static List<Path> folders() {
    List<Path> folders = new ArrayList<>();
    String more = System.getenv("LD_LIBRARY_PATH");
    if (more != null) {
      Arrays.stream(more.split(File.pathSeparator)).map(Path::of).forEach(folders::add);
    }
    String machine = System.getProperty("os.arch", "").replace("amd64", "x86_64");
    for (String root : List.of("/lib", "/usr/lib", "/lib64", "/usr/lib64", "/usr/local/lib")) {
      folders.add(Path.of(root));
      folders.add(Path.of(root, machine + "-linux-gnu"));
    }
    return folders;
  }
}
