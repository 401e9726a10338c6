package muster.desktop.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.text.Font;
import muster.draw.text.Face;

/** Muster's own letters for windows, since not every machine has them. On the window's thread. */
final class WindowFonts {
  private static final double ANY = 13;

  /** Each is read once: a start has no time to spare. */
  private static final Map<Face, Font> READ = new EnumMap<>(Face.class);

  private WindowFonts() {}

  /** A face, which style sheets know from now on too. */
  static Font of(Face face, double size) {
    Font read = READ.computeIfAbsent(face, WindowFonts::read);
    return new Font(read.getName(), size);
  }

  /** Has style sheets know these faces. */
  static void provide(Iterable<Face> faces) {
    faces.forEach(face -> READ.computeIfAbsent(face, WindowFonts::read));
  }

  private static Font read(Face face) {
    try (InputStream file = face.open()) {
      return Objects.requireNonNull(Font.loadFont(file, ANY));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
