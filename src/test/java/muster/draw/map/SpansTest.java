package muster.draw.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

final class SpansTest {

  private static final Rectangle2D FRAME = new Rectangle2D.Double(0, 0, 200, 100);

  private static List<double[]> spans(Shape shape, double spacing, double angle) {
    List<double[]> spans = new ArrayList<>();
    new Spans(spacing, angle, 0, 0, FRAME)
        .each(shape, (x1, y1, x2, y2) -> spans.add(new double[] {x1, y1, x2, y2}));
    return spans;
  }

  @Test
  void levelLinesRunFromEdgeToEdge() {
    List<double[]> spans = spans(new Rectangle2D.Double(20, 15, 50, 30), 10, 0);

    assertThat(spans).hasSize(3);
    assertThat(spans.getFirst()).containsExactly(new double[] {20, 20, 70, 20}, within(1e-9));
  }

  @Property(tries = 100)
  void linesCoverTheAreaAtEveryAngle(@ForAll @DoubleRange(min = -3, max = 3) double angle) {
    Shape disc = new Ellipse2D.Double(60, 10, 80, 80);
    // Curves are flattened by half a pixel at most.
    Shape rim = new Ellipse2D.Double(59.5, 9.5, 81, 81);
    double length = 0;
    for (double[] span : spans(disc, 2, angle)) {
      length += Math.hypot(span[2] - span[0], span[3] - span[1]);
      assertThat(rim.contains((span[0] + span[2]) / 2, (span[1] + span[3]) / 2)).isTrue();
    }

    assertThat(length * 2).isCloseTo(Math.PI * 40 * 40, within(60.0));
  }

  @Test
  void holesStayFree() {
    Area ring = new Area(new Rectangle2D.Double(10, 10, 100, 80));
    ring.subtract(new Area(new Rectangle2D.Double(40, 30, 40, 40)));

    assertThat(spans(ring, 10, 0))
        .noneMatch(span -> span[1] > 30 && span[1] < 70 && span[0] < 60 && span[2] > 60);
  }

  @Test
  void nothingReachesBeyondTheFrame() {
    Shape large = new Rectangle2D.Double(-500, -500, 2000, 2000);

    assertThat(spans(large, 7, 0.7))
        .isNotEmpty()
        .allMatch(
            span ->
                FRAME.intersectsLine(span[0], span[1], span[2], span[3])
                    && Math.min(span[0], span[2]) > -1e-6
                    && Math.max(span[0], span[2]) < 200 + 1e-6);
  }
}
