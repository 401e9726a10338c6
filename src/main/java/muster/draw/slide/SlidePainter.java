package muster.draw.slide;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import muster.draw.Style;
import muster.draw.chart.ChartStyle;
import muster.draw.chart.CompareContent;
import muster.draw.chart.ComparePainter;
import muster.draw.chart.ThumbnailPainter;
import muster.draw.text.Align;
import muster.draw.text.Dates;
import muster.draw.text.Face;
import muster.draw.text.Fonts;
import muster.draw.text.TextBlock;
import muster.model.Messages;

/**
 * Paints a slide at any size: the same picture, larger or smaller. What does not fit is broken into
 * lines, made smaller down to a size that can be read, and only then ended with an ellipsis; a
 * table says how many rows it leaves out.
 */
public final class SlidePainter {

  private static final Messages TEXT = new Messages("muster.draw.messages");

  /** The outlook's strip below map and table. */
  private static final double STRIP = 214;

  private static final double GAP = 18;

  private final Style style;

  public SlidePainter(Style style) {
    this.style = style;
  }

  /**
   * Fills a graphics from its origin.
   *
   * @param width in the graphics' units
   * @param height in the graphics' units
   * @param cancelled once true, the slide stays unfinished
   * @throws UnmarkedException if the slide bears no marking
   */
  public void paint(
      Graphics2D target, int width, int height, SlideContent content, BooleanSupplier cancelled) {
    Marking.required(content.workspace(), content.slide());
    SlideFrame frame = SlideFrame.of(width, height);
    Graphics2D g = (Graphics2D) target.create();
    try {
      Fonts.prepare(g);
      g.scale(frame.scale(), frame.scale());
      SlideChrome chrome = new SlideChrome(style.slide(), frame, content, style.map().language());
      chrome.ground(g);
      if (content.slide().layout().equals("title")) {
        title(g, frame, content, cancelled);
      } else {
        body(g, frame.body(), content, cancelled);
        chrome.header(g);
        chrome.footer(g, showsMap(content));
      }
      chrome.banners(g);
    } finally {
      g.dispose();
    }
  }

  /** Fills a graphics with a sentence on why the slide cannot be shown. */
  public void refuse(Graphics2D target, int width, int height, String why) {
    SlideFrame frame = SlideFrame.of(width, height);
    Graphics2D g = (Graphics2D) target.create();
    try {
      Fonts.prepare(g);
      g.scale(frame.scale(), frame.scale());
      g.setColor(style.slide().paper().ground());
      g.fill(new Rectangle2D.Double(0, 0, frame.width(), frame.height()));
      double room = frame.width() * 0.7;
      TextBlock text =
          TextBlock.fit(
              why,
              Face.MEDIUM,
              style.slide().words().warning(),
              44,
              20,
              room,
              frame.height() * 0.6);
      text.paint(g, (frame.width() - room) / 2, (frame.height() - text.height()) / 2, Align.CENTER);
    } finally {
      g.dispose();
    }
  }

  /** Without a second scenario a comparison is a slide of the one that is left. */
  private static String layout(SlideContent content) {
    String layout = content.slide().layout();
    return layout.equals(SlideContent.COMPARE) && !content.compares() ? "map-table" : layout;
  }

  private static boolean showsMap(SlideContent content) {
    return switch (content.slide().layout()) {
      case "table", "outlook", SlideContent.CHART, SlideContent.TEXT -> false;
      default -> true;
    };
  }

  private void body(
      Graphics2D g, Rectangle2D body, SlideContent content, BooleanSupplier cancelled) {
    double top = body.getY() + 8;
    double height = body.getHeight() - 8;
    double width = body.getWidth();
    switch (layout(content)) {
      case SlideContent.COMPARE ->
          compare(
              g,
              new Rectangle2D.Double(body.getX(), top + 4, width, height - 4),
              content,
              cancelled);
      case SlideContent.CHART ->
          SlideChart.shown(content.slide().chart())
              .paint(
                  g,
                  new Rectangle2D.Double(body.getX(), top + 12, width, height - 18),
                  content,
                  chartStyle());
      case SlideContent.TEXT -> {
        List<String> text = content.slide().text();
        new ParagraphPainter(style.slide())
            .paint(
                g,
                new Rectangle2D.Double(body.getX(), top + 26, width, height - 32),
                text == null ? List.of() : text);
      }
      case "map" ->
          map(g, new Rectangle2D.Double(body.getX(), top, width, height), content, cancelled);
      case "outlook" ->
          outlook(g, new Rectangle2D.Double(body.getX(), top + 8, width, height - 8), content);
      case "table" -> {
        table(g, new Rectangle2D.Double(body.getX(), top, width, height - STRIP - GAP), content);
        outlook(g, strip(body), content);
      }
      default -> {
        double upper = height - STRIP - GAP;
        double left = Math.round((width - GAP) * 0.55);
        map(g, new Rectangle2D.Double(body.getX(), top, left, upper), content, cancelled);
        table(
            g,
            new Rectangle2D.Double(
                body.getX() + left + GAP, top - 4, width - left - GAP, upper + 4),
            content);
        outlook(g, strip(body), content);
      }
    }
  }

  private static Rectangle2D strip(Rectangle2D body) {
    return new Rectangle2D.Double(
        body.getX(), body.getMaxY() - STRIP + 6, body.getWidth(), STRIP - 6);
  }

  private void map(Graphics2D g, Rectangle2D box, SlideContent content, BooleanSupplier cancelled) {
    new SlideMap(style, content).paint(g, box, true, cancelled);
    g.setColor(style.slide().paper().edge());
    g.setStroke(new BasicStroke(1));
    g.draw(box);
  }

  private void compare(
      Graphics2D g, Rectangle2D box, SlideContent content, BooleanSupplier cancelled) {
    List<String> highlight = content.slide().highlight();
    new ComparePainter(chartStyle(), new ThumbnailPainter(style, content.slide().view(), cancelled))
        .paint(
            g,
            box,
            CompareContent.of(
                content.workspace(),
                content.compared(),
                highlight == null ? Set.of() : Set.copyOf(highlight)));
  }

  private ChartStyle chartStyle() {
    return new ChartStyle(style.slide(), ChartStyle.slide().letters());
  }

  private void table(Graphics2D g, Rectangle2D box, SlideContent content) {
    new TablePainter(style.slide()).paint(g, box, content);
  }

  private void outlook(Graphics2D g, Rectangle2D box, SlideContent content) {
    new OutlookPainter(style.slide()).paint(g, box, content.workspace(), content.assessment());
  }

  /** Words on the left, the country on the right. */
  private void title(
      Graphics2D g, SlideFrame frame, SlideContent content, BooleanSupplier cancelled) {
    double top = SlideFrame.BANNER;
    double height = frame.height() - 2 * top;
    double split = Math.round(frame.width() * 0.46);
    Rectangle2D map = new Rectangle2D.Double(split, top, frame.width() - split, height);
    new SlideMap(style, content).paint(g, map, false, cancelled);
    double x = 64;
    double width = split - x - 48;
    TextBlock title =
        TextBlock.fit(
            content.slide().title(),
            Face.BOLD,
            style.slide().words().title(),
            60,
            32,
            width,
            height * 0.32);
    String subtitle = content.slide().subtitle() == null ? "" : content.slide().subtitle();
    TextBlock below =
        TextBlock.fit(
            subtitle, Face.REGULAR, style.slide().words().soft(), 28, 20, width, height * 0.16);
    double y = top + height * 0.16;
    g.setColor(style.slide().paper().accent());
    g.setStroke(new BasicStroke(6));
    g.draw(new Line2D.Double(x, y - 26, x + 110, y - 26));
    title.paint(g, x, y);
    y += title.height() + 14;
    below.paint(g, x, y);
    y += below.height() + 34;
    double bottom = frame.height() - top - 92;
    for (String remark : SlideChrome.remarks(content.slide())) {
      TextBlock line =
          TextBlock.fit(
              remark, Face.REGULAR, style.slide().words().text(), 22, 18, width - 26, 22 * 1.3 * 3);
      if (y + line.height() > bottom) {
        break;
      }
      g.setColor(style.slide().paper().accent());
      g.fill(new Rectangle2D.Double(x, y + 9, 9, 9));
      line.paint(g, x + 26, y);
      y += line.height() + 12;
    }
    TextBlock.fit(
            content.workspace().header().title()
                + "  ·  "
                + TEXT.text("slide.as-of", Dates.full(content.workspace().header().asOf())),
            Face.REGULAR,
            style.slide().words().soft(),
            18,
            16,
            width,
            48)
        .paint(g, x, frame.height() - top - 78);
    TextBlock.line(
            style.map().language().text("map.borders"),
            Face.REGULAR,
            style.slide().words().soft(),
            16,
            width)
        .paint(g, x, frame.height() - top - 34);
  }
}
