package muster.draw.slide;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import muster.draw.SlideStyle;
import muster.draw.chart.ComparedWorld;
import muster.draw.slide.SlidePart.Fill;
import muster.draw.slide.SlidePart.Role;
import muster.draw.slide.SlidePart.Rule;
import muster.draw.slide.SlidePart.Words;
import muster.draw.text.Align;
import muster.draw.text.Dates;
import muster.draw.text.Face;
import muster.draw.text.Language;
import muster.draw.text.Run;
import muster.draw.text.TextBlock;
import muster.model.Slide;

/** What surrounds a slide's content: marking, title, stamp of the scenario, sources and notes. */
final class SlideChrome {

  private static final double SMALL = 16;
  private static final double STAMP = 430;

  private final SlideStyle style;
  private final SlideFrame frame;
  private final SlideContent content;
  private final Language language;

  /**
   * @param language of what is said of the map
   */
  SlideChrome(SlideStyle style, SlideFrame frame, SlideContent content, Language language) {
    this.style = style;
    this.frame = frame;
    this.content = content;
    this.language = language;
  }

  void ground(List<SlidePart> parts) {
    parts.add(
        new Fill(
            new Rectangle2D.Double(0, 0, frame.width(), frame.height()), style.paper().ground()));
  }

  /** The marking, larger than the text below it, at top and bottom. */
  void banners(List<SlidePart> parts) {
    for (Rectangle2D banner : List.of(frame.topBanner(), frame.bottomBanner())) {
      parts.add(new Fill(banner, style.paper().banner()));
      TextBlock marking =
          TextBlock.fit(
              Marking.required(content.workspace(), content.slide()),
              Face.BOLD,
              style.words().banner(),
              20,
              SMALL,
              frame.width() - 2 * SlideFrame.MARGIN,
              banner.getHeight() - 4);
      parts.add(
          new Words(Role.MARKING, marking, SlideFrame.MARGIN, banner.getY() + 5, Align.CENTER));
    }
  }

  /** Title, subtitle, and the stamp of the world that is shown. */
  void header(List<SlidePart> parts) {
    Rectangle2D box = frame.header();
    double width = box.getWidth() - STAMP - 30;
    Slide slide = content.slide();
    String below = below();
    TextBlock title =
        TextBlock.fit(
            slide.title(),
            Face.BOLD,
            style.words().title(),
            38,
            24,
            width,
            below.isEmpty() ? box.getHeight() : 60);
    parts.add(new Words(Role.TITLE, title, box.getX(), box.getY(), Align.LEFT));
    if (!below.isEmpty()) {
      double top = box.getY() + title.height() + 2;
      TextBlock subtitle =
          TextBlock.fit(
              below, Face.REGULAR, style.words().soft(), 22, 18, width, box.getMaxY() - top);
      parts.add(new Words(Role.SUBTITLE, subtitle, box.getX(), top, Align.LEFT));
    }
    stamp(
        parts,
        new Rectangle2D.Double(box.getMaxX() - STAMP, box.getY() + 2, STAMP, box.getHeight()));
    double y = SlideFrame.BANNER + SlideFrame.HEADER;
    double accent = box.getX() + 120;
    parts.add(new Rule(new Line2D.Double(box.getX(), y, accent, y), style.paper().accent(), 3));
    parts.add(new Rule(new Line2D.Double(accent, y, box.getMaxX(), y), style.paper().rule(), 1));
  }

  /** The subtitle, and remarks that point nowhere. */
  private String below() {
    List<String> parts = new ArrayList<>();
    if (content.slide().subtitle() != null) {
      parts.add(content.slide().subtitle());
    }
    parts.addAll(content.remarksInText());
    return String.join("  ·  ", parts);
  }

  /** Which world is shown, or what of it cannot be. */
  List<Run> world() {
    SlideStyle.Words words = style.words();
    List<Run> runs = new ArrayList<>();
    for (String warning : warnings()) {
      String space = runs.isEmpty() ? "" : " ";
      runs.add(new Run(space + warning, Face.MEDIUM, words.warning()));
    }
    if (runs.isEmpty() && content.compares()) {
      runs.add(
          new Run(
              language.counted(
                  "slide.compared", content.compared().size(), content.compared().size()),
              Face.BOLD,
              words.text()));
    } else if (runs.isEmpty()) {
      runs.add(new Run(language.text("slide.scenario") + " ", Face.REGULAR, words.soft()));
      runs.add(
          new Run(
              ComparedWorld.title(content.workspace(), content.setting(), language),
              Face.BOLD,
              words.text()));
    }
    return runs;
  }

  private void stamp(List<SlidePart> parts, Rectangle2D box) {
    SlideStyle.Words words = style.words();
    TextBlock text = TextBlock.fit(world(), 18, SMALL, box.getWidth(), box.getHeight() - 24);
    parts.add(new Words(Role.STAMP, text, box.getX(), box.getY(), Align.RIGHT));
    TextBlock asOf =
        TextBlock.line(
            language.text("slide.as-of", Dates.full(content.workspace().header().asOf(), language)),
            Face.REGULAR,
            words.soft(),
            SMALL,
            box.getWidth());
    parts.add(new Words(Role.STAMP, asOf, box.getX(), box.getY() + text.height() + 2, Align.RIGHT));
  }

  /** What the slide asks for and cannot show. */
  private List<String> warnings() {
    List<String> warnings =
        new ArrayList<>(SlideProblems.of(content.workspace(), content.slide(), language));
    int left = content.comparedLeftOut();
    if (left > 0) {
      warnings.add(language.counted("slide.compared.left", left, left));
    }
    return warnings;
  }

  /** Sources on the left, what holds for every map on the right. */
  void footer(List<SlidePart> parts, boolean map) {
    Rectangle2D box = frame.footer();
    double notes = map ? box.getWidth() * 0.36 : 0;
    double width = box.getWidth() - notes - (map ? 30 : 0);
    sources(parts, new Rectangle2D.Double(box.getX(), box.getY(), width, box.getHeight()));
    if (map) {
      String text =
          language.text("map.borders")
              + " · "
              + content.scene().projection().description(language.locale());
      TextBlock note =
          TextBlock.fit(
              text, Face.REGULAR, style.words().soft(), SMALL, SMALL, notes, box.getHeight());
      parts.add(new Words(Role.NOTE, note, box.getMaxX() - notes, box.getY(), Align.RIGHT));
    }
  }

  /** The sources that there is room for; the others are counted. */
  void sources(List<SlidePart> parts, Rectangle2D box) {
    SourceLine sources = new SourceLine(content, language);
    if (sources.count() == 0) {
      return;
    }
    TextBlock line = sources(sources, sources.count(), box.getWidth(), box.getHeight());
    for (int shown = sources.count() - 1; shown >= 1 && line.cut(); shown--) {
      line = sources(sources, shown, box.getWidth(), box.getHeight());
    }
    parts.add(new Words(Role.SOURCES, line, box.getX(), box.getY(), Align.LEFT));
  }

  private TextBlock sources(SourceLine sources, int shown, double width, double height) {
    return TextBlock.fit(
        sources.text(shown), Face.REGULAR, style.words().soft(), SMALL, SMALL, width, height);
  }
}
