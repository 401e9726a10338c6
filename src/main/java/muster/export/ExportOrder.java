package muster.export;

import java.nio.file.Path;
import java.util.List;
import muster.model.Briefing;
import muster.model.Slide;

/**
 * What is to be exported.
 *
 * @param slides of the briefing, at least one, in the order in which they are written
 * @param formats at least one, each once
 * @param sizes at least one, each once; formats without dots take each page's first
 * @param folder made if it is not there
 */
public record ExportOrder(
    Briefing briefing,
    List<Slide> slides,
    List<ExportFormat> formats,
    List<ImageSize> sizes,
    Path folder) {
  public ExportOrder {
    slides = List.copyOf(slides);
    formats = formats.stream().distinct().toList();
    sizes = sizes.stream().distinct().toList();
    if (formats.isEmpty() || sizes.isEmpty()) {
      throw new IllegalArgumentException("Nothing to export: " + formats + ", " + sizes);
    }
  }

  /** How many files this comes to. */
  public int count() {
    return ExportPlan.of(this).stream().mapToInt(item -> item.files().size()).sum();
  }
}
