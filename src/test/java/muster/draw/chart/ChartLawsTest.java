package muster.draw.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.Stream;
import muster.draw.text.Fonts;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every chart, whatever it shows and however large it is. */
@Execution(ExecutionMode.CONCURRENT)
final class ChartLawsTest {

  private static final int MARGIN = 12;

  /** Anti-aliasing and the pen's width may touch this much. */
  private static final int EDGE = 3;

  /** A chart with what it shows. */
  record Chart<C>(ChartPainter<C> painter, C content) {
    PaintedChart paint(Graphics2D g, Rectangle2D box) {
      return painter.paint(g, box, content);
    }

    double height(double width) {
      return painter.height(width, content);
    }
  }

  private static Stream<Chart<?>> of(ChartStyle style) {
    ComparePainter compare = new ComparePainter(style, (g, box, column) -> g.fill(box));
    return Stream.of(
        new Chart<>(new TornadoPainter(style), Samples.tornado()),
        new Chart<>(new TornadoPainter(style), Samples.manyWords()),
        new Chart<>(new TornadoPainter(style), new TornadoContent(0, List.of(), List.of("A"))),
        new Chart<>(new GivenPainter(style), Samples.given()),
        new Chart<>(new ChancesPainter(style), Samples.chances()),
        new Chart<>(new ChancesPainter(style), Samples.manySizes()),
        new Chart<>(
            new ChancesPainter(style), new ChancesContent(List.of(), List.of(), 0, "None.")),
        new Chart<>(new TasksPainter(style), Samples.tasks()),
        new Chart<>(new TasksPainter(style), Samples.manyTasks()),
        new Chart<>(new RotationPainter(style), Samples.rotation()),
        new Chart<>(new RotationPainter(style), Samples.manyPools()),
        new Chart<>(compare, Samples.compare()),
        new Chart<>(compare, Samples.manyCountries()));
  }

  static Stream<Arguments> sizes() {
    return Stream.of(new double[] {380, 260}, new double[] {760, 500}, new double[] {1760, 800})
        .flatMap(
            size ->
                of(size[0] < 1000 ? ChartStyle.pane() : ChartStyle.slide())
                    .map(chart -> Arguments.of(named(chart), size[0], size[1])));
  }

  static Stream<Arguments> widths() {
    return Stream.of(380.0, 640.0, 1760.0)
        .flatMap(width -> of(ChartStyle.pane()).map(chart -> Arguments.of(named(chart), width)));
  }

  private static Named<Chart<?>> named(Chart<?> chart) {
    return Named.of(chart.painter().getClass().getSimpleName(), chart);
  }

  private record Painted(PaintedChart chart, BufferedImage image, Rectangle2D box) {}

  private static Painted paint(Chart<?> chart, double width, double height) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(width) + 2 * MARGIN,
            (int) Math.ceil(height) + 2 * MARGIN,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    Fonts.prepare(g);
    Rectangle2D box = new Rectangle2D.Double(MARGIN, MARGIN, width, height);
    PaintedChart painted = chart.paint(g, box);
    g.dispose();
    return new Painted(painted, image, box);
  }

  private static void checkPlaces(Painted painted) {
    List<Rectangle2D> words = painted.chart.words().stream().map(PaintedChart.Words::box).toList();
    List<Rectangle2D> hits = painted.chart.hits().stream().map(ChartHit::box).toList();
    assertInside(words, painted.box);
    assertInside(hits, painted.box);
    assertInside(painted.chart.bars(), painted.box);
    assertApart(words, painted.chart.words());
    assertApart(hits, painted.chart.hits());
    int white = Color.WHITE.getRGB();
    BufferedImage image = painted.image;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        boolean margin =
            x < MARGIN - EDGE
                || y < MARGIN - EDGE
                || x >= image.getWidth() - MARGIN + EDGE
                || y >= image.getHeight() - MARGIN + EDGE;
        if (margin && image.getRGB(x, y) != white) {
          throw new AssertionError("Painted outside of the box at " + x + ", " + y);
        }
      }
    }
  }

  private static void assertInside(List<Rectangle2D> boxes, Rectangle2D outer) {
    Rectangle2D room =
        new Rectangle2D.Double(
            outer.getX() - 0.5, outer.getY() - 0.5, outer.getWidth() + 1, outer.getHeight() + 1);
    assertThat(boxes).allMatch(room::contains);
  }

  private static void assertApart(List<Rectangle2D> boxes, List<?> what) {
    for (int i = 0; i < boxes.size(); i++) {
      Rectangle2D box = boxes.get(i);
      Rectangle2D inner =
          new Rectangle2D.Double(
              box.getX() + 0.5, box.getY() + 0.5, box.getWidth() - 1, box.getHeight() - 1);
      for (int j = 0; j < i; j++) {
        assertThat(boxes.get(j).intersects(inner))
            .as("%s upon %s", what.get(i), what.get(j))
            .isFalse();
      }
    }
  }

  @ParameterizedTest(name = "{0} in {1} x {2}")
  @MethodSource("sizes")
  void nothingStandsOutsideItsBoxOrUponAnother(Chart<?> chart, double width, double height) {
    checkPlaces(paint(chart, width, height));
  }

  @ParameterizedTest(name = "{0}, {1} wide")
  @MethodSource("widths")
  void aBoxOfTheHeightAskedForShowsEveryWordInTheLettersWanted(Chart<?> chart, double width) {
    Painted painted = paint(chart, width, chart.height(width) + 0.01);

    checkPlaces(painted);
    assertThat(painted.chart.letters()).isCloseTo(ChartStyle.pane().letters(), within(0.01));
    assertThat(painted.chart.words()).isNotEmpty().noneMatch(PaintedChart.Words::cut);
  }
}
