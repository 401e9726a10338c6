package muster.draw.slide;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import muster.assess.Assessment;
import muster.assess.Assessment.OfForceModel;
import muster.draw.Glyph;
import muster.draw.SlideStyle;
import muster.draw.text.Align;
import muster.draw.text.Face;
import muster.draw.text.Language;
import muster.draw.text.Numbers;
import muster.draw.text.TextBlock;
import muster.draw.text.Vocabulary;
import muster.model.ForceModel;
import muster.model.Workspace;

/** Lists the published force sizes with verdict, shortfall and missing enablers. */
final class ForceListPainter {

  private static final double SIZE = 17;
  private static final double SMALL = 16;
  private static final double HEAD = 30;
  private static final double PAD = 10;
  private static final double GAP = 24;

  private final SlideStyle style;
  private final Language language;

  ForceListPainter(SlideStyle style, Language language) {
    this.style = style;
    this.language = language;
  }

  /** Where columns start. */
  private record Columns(
      double name, double size, double verdict, double shortfall, double missing, double end) {}

  void paint(Graphics2D g, Rectangle2D box, Workspace workspace, Assessment assessment) {
    double w = box.getWidth();
    double x = box.getX();
    Columns columns = new Columns(x, x + w * 0.36, x + w * 0.47, x + w * 0.56, x + w * 0.65, x + w);
    head(g, columns, box.getY());
    double y = box.getY() + HEAD;
    int shown = 0;
    int all = assessment.forceModels().size();
    for (OfForceModel model : assessment.forceModels()) {
      double height = row(g, columns, y, box.getMaxY() - 26, model, workspace, shown == all - 1);
      if (height == 0) {
        break;
      }
      y += height;
      shown++;
    }
    if (shown < all) {
      TextBlock.line(
              language.counted("outlook.more", all - shown, all - shown),
              Face.ITALIC,
              style.words().soft(),
              SMALL,
              w)
          .paint(g, x, y + 4);
    }
  }

  private void head(Graphics2D g, Columns columns, double y) {
    cell("outlook.force", columns.name, columns.size, y, g, Align.LEFT);
    cell("outlook.size", columns.size, columns.verdict, y, g, Align.RIGHT);
    cell("outlook.verdict", columns.verdict + 24, columns.shortfall, y, g, Align.LEFT);
    cell("outlook.shortfall", columns.shortfall, columns.missing, y, g, Align.RIGHT);
    cell("outlook.lacks", columns.missing + GAP, columns.end, y, g, Align.LEFT);
    rule(g, columns, y + HEAD - 3, style.words().text(), 1.6);
  }

  private void cell(String key, double from, double to, double y, Graphics2D g, Align align) {
    TextBlock.line(language.text(key), Face.BOLD, style.words().soft(), SMALL, to - from - PAD)
        .paint(g, from, y, align);
  }

  /** Paints a row and says how high it is; 0 if it does not fit. */
  private double row(
      Graphics2D g,
      Columns columns,
      double y,
      double bottom,
      OfForceModel model,
      Workspace workspace,
      boolean last) {
    ForceModel published = Workspace.find(workspace.forceModels(), model.id()).orElse(null);
    if (published == null) {
      return 0;
    }
    Color ink = style.words().text();
    TextBlock name = text(published.label(), Face.MEDIUM, ink, columns.size - columns.name);
    String lacks =
        model.missingEnablers().isEmpty()
            ? language.text("outlook.nothing")
            : String.join(
                ", ",
                model.missingEnablers().stream()
                    .map(id -> OutlookPainter.label(workspace, id))
                    .toList());
    TextBlock missing =
        text(
            lacks,
            Face.REGULAR,
            model.missingEnablers().isEmpty() ? style.words().soft() : style.words().warning(),
            columns.end - columns.missing - GAP + PAD);
    double height = Math.max(name.height(), missing.height()) + 9;
    if (y + height > bottom + (last ? 26 : 0)) {
      return 0;
    }
    name.paint(g, columns.name, y + 3);
    text(size(published), Face.REGULAR, ink, columns.verdict - columns.size)
        .paint(g, columns.size, y + 3, Align.RIGHT);
    Color color = style.verdict(model.verdict());
    Glyph.of(model.verdict()).paint(g, columns.verdict + 12, y + 13, 6.5, color);
    text(
            Vocabulary.word(model.verdict(), language),
            Face.MEDIUM,
            color,
            columns.shortfall - columns.verdict - 24)
        .paint(g, columns.verdict + 24, y + 3);
    String shortfall = model.shortfall() == 0 ? "–" : Numbers.whole(model.shortfall(), language);
    text(shortfall, Face.REGULAR, ink, columns.missing - columns.shortfall)
        .paint(g, columns.shortfall, y + 3, Align.RIGHT);
    missing.paint(g, columns.missing + GAP, y + 3);
    rule(g, columns, y + height - 2, style.paper().faintRule(), 1);
    return height;
  }

  private static TextBlock text(String text, Face face, Color color, double width) {
    return TextBlock.fit(text, face, color, SIZE, SMALL, width - PAD, SMALL * 2.6);
  }

  private String size(ForceModel model) {
    Long max = model.troops().max();
    return max == null
        ? language.text("outlook.at-least", Numbers.whole(model.troops().min(), language))
        : Numbers.span(model.troops().min(), max, language);
  }

  private static void rule(Graphics2D g, Columns columns, double y, Color color, double weight) {
    g.setColor(color);
    g.setStroke(new BasicStroke((float) weight));
    g.draw(new Line2D.Double(columns.name, y, columns.end, y));
  }
}
