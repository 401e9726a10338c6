package muster.draw.slide;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import muster.draw.SlideStyle;
import muster.draw.Style;
import muster.draw.chart.ChartStyle;
import muster.draw.chart.CompareContent;
import muster.draw.chart.ComparePainter;
import muster.draw.chart.ThumbnailPainter;
import muster.draw.map.MapPainter;
import muster.draw.slide.SlidePart.Fill;
import muster.draw.slide.SlidePart.Picture;
import muster.draw.slide.SlidePart.Role;
import muster.draw.slide.SlidePart.Rule;
import muster.draw.slide.SlidePart.Words;
import muster.draw.text.Align;
import muster.draw.text.Dates;
import muster.draw.text.Face;
import muster.draw.text.Language;
import muster.draw.text.Run;
import muster.draw.text.TextBlock;

/** Lays out a slide of a size: which parts it has and where they stand. */
final class SlideLayout {

  /** The outlook's strip below map and table. */
  static final double STRIP = 214;

  static final double GAP = 18;

  private final Style style;
  private final Supplier<MapPainter> maps;
  private final SlideFrame frame;
  private final SlideContent content;
  private final BooleanSupplier cancelled;
  private final Language language;
  private final List<SlidePart> parts = new ArrayList<>();

  /**
   * @param maps the painter of maps, asked for by the thread that paints
   */
  SlideLayout(
      Style style,
      Supplier<MapPainter> maps,
      SlideFrame frame,
      SlideContent content,
      BooleanSupplier cancelled) {
    this.style = style;
    this.maps = maps;
    this.language = style.map().language();
    this.frame = frame;
    this.content = content;
    this.cancelled = cancelled;
  }

  SlideParts parts() {
    SlideChrome chrome = new SlideChrome(style.slide(), frame, content, language);
    chrome.ground(parts);
    if (content.slide().layout().equals("title")) {
      title(chrome);
    } else {
      body(frame.body());
      chrome.header(parts);
      chrome.footer(parts, showsMap());
    }
    chrome.banners(parts);
    return new SlideParts(frame.scale(), frame.width(), frame.height(), parts);
  }

  /** Without a second scenario a comparison is a slide of the one that is left. */
  private String layout() {
    String layout = content.slide().layout();
    return layout.equals(SlideContent.COMPARE) && !content.compares() ? "map-table" : layout;
  }

  private boolean showsMap() {
    return content.showsMap();
  }

  private void body(Rectangle2D body) {
    double top = body.getY() + 8;
    double height = body.getHeight() - 8;
    double width = body.getWidth();
    switch (layout()) {
      case SlideContent.COMPARE ->
          compare(new Rectangle2D.Double(body.getX(), top + 4, width, height - 4));
      case SlideContent.CHART ->
          chart(new Rectangle2D.Double(body.getX(), top + 12, width, height - 18));
      case SlideContent.TEXT ->
          text(new Rectangle2D.Double(body.getX(), top + 26, width, height - 32));
      case "map" -> map(SlideMapBox.alone(frame));
      case "outlook" -> outlook(new Rectangle2D.Double(body.getX(), top + 8, width, height - 8));
      case "table" -> {
        table(new Rectangle2D.Double(body.getX(), top, width, height - STRIP - GAP));
        outlook(strip(body));
      }
      default -> {
        double upper = height - STRIP - GAP;
        Rectangle2D map = SlideMapBox.besideTable(frame);
        double left = map.getWidth();
        map(map);
        table(
            new Rectangle2D.Double(
                body.getX() + left + GAP, top - 4, width - left - GAP, upper + 4));
        outlook(strip(body));
      }
    }
  }

  private static Rectangle2D strip(Rectangle2D body) {
    return new Rectangle2D.Double(
        body.getX(), body.getMaxY() - STRIP + 6, body.getWidth(), STRIP - 6);
  }

  private void map(Rectangle2D box) {
    parts.add(new Picture(box, g -> map(g, box)));
  }

  private void map(Graphics2D g, Rectangle2D box) {
    new SlideMap(style, maps.get(), content).paint(g, box, true, cancelled);
    g.setColor(style.slide().paper().edge());
    g.setStroke(new BasicStroke(1));
    g.draw(box);
  }

  private void compare(Rectangle2D box) {
    List<String> highlight = content.slide().highlight();
    CompareContent compared =
        CompareContent.of(
            content.workspace(),
            content.compared(),
            highlight == null ? Set.of() : Set.copyOf(highlight),
            language);
    ComparePainter painter =
        new ComparePainter(
            chartStyle(), new ThumbnailPainter(style, content.slide().view(), cancelled));
    parts.add(
        new SlidePart.Comparison(
            box,
            style.slide(),
            compared,
            g -> painter.paint(g, box, compared),
            (g, above) -> painter.withoutActors().paint(g, above, compared)));
  }

  private void chart(Rectangle2D box) {
    SlideChart chart = SlideChart.shown(content.slide().chart());
    parts.add(new Picture(box, g -> chart.paint(g, box, content, chartStyle())));
  }

  private void text(Rectangle2D box) {
    List<String> text = content.slide().text();
    parts.addAll(
        new Paragraphs(style.slide(), language).parts(box, text == null ? List.of() : text));
  }

  private ChartStyle chartStyle() {
    return new ChartStyle(style.slide(), ChartStyle.slide().letters(), language);
  }

  private void table(Rectangle2D box) {
    parts.add(new SlidePart.Table(new TablePainter(style.slide(), language).layout(box, content)));
  }

  private void outlook(Rectangle2D box) {
    OutlookPainter painter = new OutlookPainter(style.slide(), language);
    parts.add(
        new Picture(box, g -> painter.paint(g, box, content.workspace(), content.assessment())));
  }

  /** Words on the left, the country on the right. */
  private void title(SlideChrome chrome) {
    double top = SlideFrame.BANNER;
    double height = frame.height() - 2 * top;
    double split = Math.round(frame.width() * 0.46);
    Rectangle2D map = new Rectangle2D.Double(split, top, frame.width() - split, height);
    parts.add(
        new Picture(
            map, g -> new SlideMap(style, maps.get(), content).paint(g, map, false, cancelled)));
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
    Line2D accent = new Line2D.Double(x, y - 26, x + 110, y - 26);
    parts.add(new Rule(accent, style.slide().paper().accent(), 6));
    parts.add(new Words(Role.TITLE, title, x, y, Align.LEFT));
    y += title.height() + 14;
    parts.add(new Words(Role.SUBTITLE, below, x, y, Align.LEFT));
    remarks(x, y + below.height() + 34, width);
    foot(chrome, x, width);
  }

  private void remarks(double x, double start, double width) {
    double y = start;
    double bottom = frame.height() - SlideFrame.BANNER - 180;
    List<String> all = content.remarksInText();
    for (int i = 0; i < all.size(); i++) {
      TextBlock line =
          TextBlock.fit(
              all.get(i),
              Face.REGULAR,
              style.slide().words().text(),
              22,
              18,
              width - 26,
              22 * 1.3 * 3);
      double below = i < all.size() - 1 ? line.lineHeight() + 12 : 0;
      if (y + line.height() + below > bottom) {
        int left = all.size() - i;
        TextBlock more =
            TextBlock.line(
                language.counted("slide.remarks.more", left, left),
                Face.ITALIC,
                style.slide().words().soft(),
                18,
                width - 26);
        parts.add(new Words(Role.REMARK, more, x + 26, y, Align.LEFT));
        return;
      }
      parts.add(new Fill(new Rectangle2D.Double(x, y + 9, 9, 9), style.slide().paper().accent()));
      parts.add(new Words(Role.REMARK, line, x + 26, y, Align.LEFT));
      y += line.height() + 12;
    }
  }

  /** From below: what holds for every map, sources, and the stamp. */
  private void foot(SlideChrome chrome, double x, double width) {
    SlideStyle.Words words = style.slide().words();
    double y = frame.height() - SlideFrame.BANNER - 34;
    TextBlock borders =
        TextBlock.line(language.text("map.borders"), Face.REGULAR, words.soft(), 16, width);
    parts.add(new Words(Role.NOTE, borders, x, y, Align.LEFT));
    chrome.sources(parts, new Rectangle2D.Double(x, y - 50, width, 44));
    String asOf =
        language.text("slide.as-of", Dates.full(content.workspace().header().asOf(), language));
    List<Run> stamp = new ArrayList<>();
    String title = content.workspace().header().title() + "  ·  " + asOf + "  ·  ";
    stamp.add(new Run(title, Face.REGULAR, words.soft()));
    stamp.addAll(chrome.world());
    TextBlock block = TextBlock.fit(stamp, 18, 16, width, 70);
    parts.add(new Words(Role.STAMP, block, x, y - 62 - block.height(), Align.LEFT));
  }
}
