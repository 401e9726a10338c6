package muster.desktop.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Shows folders in the system's own file manager. */
public final class SystemFolders implements Exporting.Folders {
  @Override
  public void open(Path folder) throws IOException {
    new ProcessBuilder(program(System.getProperty("os.name", "")), folder.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  static String program(String system) {
    String lower = system.toLowerCase(Locale.ROOT);
    if (lower.contains("win")) {
      return "explorer.exe";
    }
    return lower.contains("mac") ? "open" : "xdg-open";
  }
}
