package muster.store.exchange;

import java.util.function.DoubleConsumer;
import org.locationtech.jts.geom.Geometry;

/** How much one file may bring: what bounds the time and the memory that an import takes. */
final class ImportBudget {
  /** A workspace of more could not be read again. */
  static final int MOST_VERTICES = 500_000;

  static final int MOST_FEATURES = 100_000;
  static final int MOST_CHARACTERS = 16_000_000;

  private final DoubleConsumer progress;
  private int features;
  private long vertices;
  private long characters;

  /**
   * @param progress as that of {@link ImportFile#read}
   */
  ImportBudget(DoubleConsumer progress) {
    this.progress = progress;
  }

  void takeFeature() throws ImportException {
    progress.accept((double) features / MOST_FEATURES);
    features++;
    if (features > MOST_FEATURES) {
      throw ImportException.of("import.features", MOST_FEATURES);
    }
  }

  void takeVertices(long count) throws ImportException {
    vertices += count;
    if (vertices > MOST_VERTICES) {
      throw ImportException.of("import.vertices", MOST_VERTICES);
    }
  }

  void take(Geometry geometry) throws ImportException {
    takeVertices(geometry.getNumPoints());
  }

  void takeText(String text) throws ImportException {
    characters += text.length();
    if (characters > MOST_CHARACTERS) {
      throw ImportException.of("import.text", MOST_CHARACTERS);
    }
  }
}
