package muster.draw.slide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import muster.draw.Golden;
import muster.draw.MapLook;
import muster.draw.Sample;
import muster.draw.SlideStyle;
import muster.draw.Style;
import muster.draw.chart.ComparedWorld;
import muster.draw.text.Language;
import muster.model.Extras;
import muster.model.Slide;
import muster.model.SlideBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

@Execution(ExecutionMode.CONCURRENT)
final class SlidePainterTest {

  private static BufferedImage paint(SlideContent content, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    new SlidePainter(Style.briefing()).paint(g, width, height, content, () -> false);
    g.dispose();
    return image;
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "map", "map-table", "table", "outlook", "chart", "compare"})
  void everyLayoutLooksAsItShould(String layout) throws IOException {
    Golden.check(paint(Sample.content(filled(layout)), 1280, 720), "slide-" + layout + "-wide");
  }

  private static Slide filled(String layout) {
    return new SlideBuilder(Sample.slide(layout, "What would stand in the west", null))
        .compare(List.of("backstop"))
        .build();
  }

  @ParameterizedTest
  @EnumSource
  void everyChartLooksAsItShould(SlideChart chart) throws IOException {
    Golden.check(paint(chart(chart), 640, 360), "slide-chart-" + chart.code());
  }

  @ParameterizedTest
  @EnumSource
  void everyChartLooksAsItShouldOnNarrowPaperToo(SlideChart chart) throws IOException {
    Golden.check(paint(chart(chart), 800, 600), "slide-chart-" + chart.code() + "-narrow");
  }

  private static SlideContent chart(SlideChart chart) {
    // With the backstop nothing is left that would unlock more.
    String scenario = chart == SlideChart.UNLOCKS ? null : "backstop";
    return Sample.content(
        new SlideBuilder(Sample.slide("chart", "How much hangs on what", scenario))
            .chart(chart.code())
            .build());
  }

  @ParameterizedTest
  @ValueSource(strings = {"map-table", "chart", "compare"})
  void aUkrainianSlideLooksAsItShould(String layout) throws IOException {
    BufferedImage image = new BufferedImage(1024, 576, BufferedImage.TYPE_INT_RGB);
    new SlidePainter(Style.of(MapLook.USUAL.with(Language.UKRAINIAN)))
        .paint(image.createGraphics(), 1024, 576, Sample.content(filled(layout)), () -> false);
    Golden.check(image, "slide-" + layout + "-uk");
  }

  @ParameterizedTest
  @CsvSource({"1280, 720", "1024, 768"})
  void textAndAMarkingOfItsOwnLookAsTheyShould(int width, int height) throws IOException {
    Slide slide =
        new SlideBuilder(Sample.slide("text", "What has to happen first", null))
            .callouts(null)
            .text(List.of("A ceasefire that holds.", "A mandate that parliaments can vote on."))
            .marking("NATO RESTRICTED")
            .build();

    Golden.check(paint(Sample.content(slide), width, height), "slide-text-" + width);
  }

  @ParameterizedTest
  @ValueSource(strings = {"title", "map", "map-table", "table", "outlook", "chart", "compare"})
  void everyLayoutLooksAsItShouldOnNarrowPaperToo(String layout) throws IOException {
    Golden.check(paint(Sample.content(filled(layout)), 1024, 768), "slide-" + layout + "-narrow");
  }

  @Test
  void moreTextThanFitsIsCounted() {
    Slide slide = Sample.slide("text", "Much to say", null);
    List<String> some = Collections.nCopies(60, "Many words that go on and on. ".repeat(4));
    List<String> more = Collections.nCopies(61, "Many words that go on and on. ".repeat(4));

    assertThat(dots(paint(text(slide, some), 640, 360)))
        .isNotEqualTo(dots(paint(text(slide, more), 640, 360)));
  }

  private static SlideContent text(Slide slide, List<String> paragraphs) {
    return Sample.content(new SlideBuilder(slide).text(paragraphs).build());
  }

  @Test
  void aSlideWhoseHighlightedZoneIsGoneSaysSo() {
    Slide slide =
        new SlideBuilder(Sample.slide("map", "A title", null))
            .highlight(List.of("FRA", "old-zone"))
            .build();
    SlideContent content = Sample.content(slide);

    assertThat(SlideProblems.of(content.workspace(), slide))
        .singleElement()
        .asString()
        .contains("“old-zone”")
        .doesNotContain("FRA");
    assertThat(dots(paint(content, 1920, 1080)))
        .contains(SlideStyle.briefing().words().warning().getRGB());
  }

  private static Slide compare(@Nullable String scenario, String... others) {
    return new Slide(
        "compare",
        "What a backstop adds",
        "Side by side",
        "compare",
        scenario,
        List.of(others),
        null,
        null,
        null,
        null,
        null,
        Extras.NONE);
  }

  @Test
  void aComparisonLooksAsItShould() throws IOException {
    Golden.check(paint(Sample.content(compare(null, "backstop")), 960, 540), "slide-compare");
  }

  @Test
  void aComparisonStartsWithItsOwnScenarioElseWithTheBaselineWhereOnlyOneIsListed() {
    assertThat(titles(compare("backstop", "backstop"))).containsExactly("With a backstop");
    assertThat(titles(compare(null, "backstop"))).containsExactly("Baseline", "With a backstop");
    assertThat(titles(compare("gone", "backstop"))).containsExactly("Baseline", "With a backstop");
    assertThat(titles(Sample.slide("map", "No comparison", "backstop"))).isEmpty();
  }

  private static List<String> titles(Slide slide) {
    return Sample.content(slide).compared().stream().map(ComparedWorld::title).toList();
  }

  @Test
  void aComparisonSaysWhichScenariosAreGone() {
    SlideContent content = Sample.content(compare(null, "backstop", "nobody", "nobody"));

    assertThat(SlideProblems.of(content.workspace(), content.slide()))
        .singleElement()
        .asString()
        .contains("“nobody”.");
    assertThat(content.comparedLeftOut()).isZero();
    assertThat(dots(paint(content, 1920, 1080)))
        .contains(SlideStyle.briefing().words().warning().getRGB());
    SlideContent sound = Sample.content(Sample.slide("map", "A title", null));
    assertThat(SlideProblems.of(sound.workspace(), sound.slide())).isEmpty();
  }

  @Test
  void withNothingLeftToCompareMapAndTableAreShown() {
    SlideContent content = Sample.content(compare("backstop", "nobody"));

    assertThat(content.compares()).isFalse();
    assertThat(dots(paint(content, 320, 180)))
        .as("a map with its table, and the warning")
        .isNotEqualTo(dots(paint(Sample.content(compare(null, "backstop")), 320, 180)));
  }

  @Test
  void unknownLayoutsShowMapAndTable() {
    BufferedImage unknown =
        paint(Sample.content(Sample.slide("collage", "A title", null)), 320, 180);
    BufferedImage known =
        paint(Sample.content(Sample.slide("map-table", "A title", null)), 320, 180);

    assertThat(dots(unknown)).isEqualTo(dots(known));
  }

  @Test
  void aSlideWhoseScenarioIsGoneSaysSo() {
    SlideContent gone = Sample.content(Sample.slide("map", "A title", "no-such-scenario"));

    assertThat(SlideProblems.of(gone.workspace(), gone.slide()))
        .singleElement()
        .asString()
        .contains("“no-such-scenario”");
    assertThat(dots(paint(gone, 1920, 1080)))
        .contains(SlideStyle.briefing().words().warning().getRGB());
  }

  /** Whatever is written, the margins stay clean: nothing is clipped by the edge. */
  @ParameterizedTest
  @CsvSource({
    "map, 640, 360",
    "map-table, 640, 360",
    "table, 800, 600",
    "outlook, 400, 700",
    "title, 300, 300",
    "compare, 640, 360"
  })
  void longTextsStayInsideTheirSlide(String layout, int width, int height) {
    String words = "Extraordinarily long considerations about everything ".repeat(12);
    Slide slide =
        new Slide(
            "long",
            words,
            words,
            layout,
            null,
            List.of("backstop"),
            null,
            null,
            List.of(
                new Slide.Callout(new Coordinate(24, 49.8), words, Extras.NONE),
                new Slide.Callout(new Coordinate(90, 10), words, Extras.NONE),
                new Slide.Callout(null, words, Extras.NONE)),
            List.of("FRA", "west", "nobody"),
            null,
            Extras.NONE);
    BufferedImage image = paint(Sample.content(slide), width, height);
    SlideFrame frame = SlideFrame.of(width, height);
    int banner = (int) Math.ceil(SlideFrame.BANNER * frame.scale()) + 1;
    int white = SlideStyle.briefing().paper().ground().getRGB();

    for (int y = banner; y < height - banner; y++) {
      assertThat(image.getRGB(1, y)).as("left edge at %d", y).isEqualTo(white);
      if (!layout.equals("title")) {
        assertThat(image.getRGB(width - 2, y)).as("right edge at %d", y).isEqualTo(white);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1920, 1080", "1280, 720", "3840, 2160", "1600, 1200", "1080, 1920", "160, 160"})
  void thePartsOfASlideLieInsideItAndApart(int width, int height) {
    SlideFrame frame = SlideFrame.of(width, height);
    Rectangle2D all = new Rectangle2D.Double(0, 0, frame.width() + 1e-6, frame.height() + 1e-6);
    List<Rectangle2D> parts =
        List.of(
            frame.topBanner(), frame.header(), frame.body(), frame.footer(), frame.bottomBanner());

    for (int i = 0; i < parts.size(); i++) {
      assertThat(all.contains(parts.get(i))).isTrue();
      for (Rectangle2D other : parts.subList(i + 1, parts.size())) {
        assertThat(parts.get(i).intersects(other)).isFalse();
      }
    }
    assertThat(frame.width() * frame.scale()).isCloseTo(width, within(1e-6));
  }

  private static int[] dots(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
