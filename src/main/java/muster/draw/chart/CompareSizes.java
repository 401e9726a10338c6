package muster.draw.chart;

import java.util.ArrayList;
import java.util.List;
import muster.assess.Assessment.Verdict;
import muster.draw.Glyph;
import muster.draw.chart.CompareContent.Size;
import muster.draw.text.Face;
import muster.draw.text.Language;
import muster.draw.text.Vocabulary;

/** Lists the force sizes on which scenarios do not agree, and sums up the others. */
final class CompareSizes {

  private final Sketch sketch;
  private final CompareGrid grid;

  CompareSizes(CompareGrid grid) {
    this.sketch = grid.sketch();
    this.grid = grid;
  }

  double lay(double top, CompareContent content) {
    double y = top;
    List<Size> differing = content.sizes().stream().filter(Size::differs).toList();
    if (!differing.isEmpty()) {
      y =
          grid.heading(
              y, sketch.language().text("chart.compare.sizes"), content.scenarios().size());
      for (Size size : differing) {
        CompareGrid.Name name = grid.name(y + sketch.em(0.2), size.label());
        double cells = name.cells();
        double end = name.end();
        for (int i = 0; i < size.verdicts().size(); i++) {
          Verdict verdict = size.verdicts().get(i);
          sketch.glyph(
              Glyph.of(verdict),
              grid.x(i) + sketch.em(0.55),
              cells + sketch.em(0.62),
              sketch.em(0.42),
              sketch.look().verdict(verdict));
          end =
              Math.max(
                  end,
                  sketch.write(
                      sketch.block(
                          Vocabulary.word(verdict, sketch.language()),
                          verdict == size.verdicts().getFirst() ? Face.REGULAR : Face.BOLD,
                          sketch.ink(),
                          0.95,
                          grid.width() - sketch.em(1.4)),
                      grid.x(i) + sketch.em(1.4),
                      cells));
        }
        y = grid.rule(end);
      }
    }
    String same = same(content, sketch.language());
    return same.isEmpty() ? y : grid.note(y, same);
  }

  /** The force sizes on which all scenarios agree, or an empty text. */
  private static String same(CompareContent content, Language language) {
    List<String> parts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      List<String> sizes =
          content.sizes().stream()
              .filter(size -> !size.differs() && size.verdicts().contains(verdict))
              .map(Size::label)
              .toList();
      if (!sizes.isEmpty()) {
        parts.add(
            language.text(
                "chart.compare.verdict",
                Vocabulary.word(verdict, language),
                String.join("; ", sizes)));
      }
    }
    return parts.isEmpty()
        ? ""
        : language.text("chart.compare.sizes.same", String.join(". ", parts));
  }

  /** The same in words. */
  static List<String> describe(CompareContent content, Language language) {
    List<String> lines = new ArrayList<>();
    for (Size size : content.sizes()) {
      if (size.differs()) {
        List<String> verdicts = new ArrayList<>();
        for (int i = 0; i < size.verdicts().size(); i++) {
          verdicts.add(
              ComparePainter.letter(i) + " " + Vocabulary.word(size.verdicts().get(i), language));
        }
        lines.add(size.label() + ": " + String.join("; ", verdicts));
      }
    }
    String same = same(content, language);
    if (!same.isEmpty()) {
      lines.add(same);
    }
    return lines;
  }
}
