package muster.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import muster.desktop.kit.UserFile;
import muster.draw.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a person has seen of the tour, and in which language the person reads, in a small file
 * beside the layout of the window. What cannot be read counts as not there.
 */
final class GuideStore {
  private static final String SEEN = "tour=seen";
  private static final String LANGUAGE = "language=";

  private final UserFile file;

  /**
   * What was seen.
   *
   * @param tour whether the tour was gone through, or skipped
   * @param language of help and tour; null: none was chosen
   */
  record Guided(boolean tour, @Nullable Language language) {}

  /**
   * @param folder need not exist yet
   */
  GuideStore(Path folder) {
    file = new UserFile(folder, "guide.txt");
  }

  Guided load() {
    try {
      List<String> lines = file.read().lines().toList();
      return new Guided(
          lines.contains(SEEN),
          lines.stream()
              .filter(line -> line.startsWith(LANGUAGE))
              .map(line -> Language.of(line.substring(LANGUAGE.length())))
              .flatMap(Optional::stream)
              .findFirst()
              .orElse(null));
    } catch (IOException e) {
      return new Guided(false, null);
    }
  }

  /**
   * @throws IOException if the folder of the file cannot be written
   */
  void save(Guided guided) throws IOException {
    Language language = guided.language();
    file.write(
        (guided.tour() ? SEEN + "\n" : "")
            + (language == null ? "" : LANGUAGE + language.code() + "\n"));
  }
}
