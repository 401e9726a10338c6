import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Which files a system opens with Muster, in jpackage's words; Linux has its own in {@code
 * packaging/linux}. Windows and macOS know kinds of files by their endings alone, so that a
 * folder's {@code workspace.json} is left to other programs there.
 */
final class Association {
  static final String TYPE = "application/vnd.muster.workspace+zip";

  private Association() {}

  /**
   * Writes it into a file.
   *
   * @param icon of such files
   */
  static Path write(Path folder, Path icon) throws IOException {
    Properties association = new Properties();
    association.setProperty("extension", "muster");
    association.setProperty("mime-type", TYPE);
    association.setProperty("description", "Muster workspace");
    association.setProperty("icon", icon.toString());
    Path file = folder.resolve("association.properties");
    try (Writer writer = Files.newBufferedWriter(file)) {
      association.store(writer, null);
    }
    return file;
  }
}
