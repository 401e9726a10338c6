package muster.draw.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import muster.draw.Sample;
import muster.draw.SlideStyle;
import muster.draw.text.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TablePainterTest {

  private static final SlideContent CONTENT = Sample.content(Sample.slide("table", "T", null));

  private static TablePainter.Painted paint(double width, double height) {
    BufferedImage image = new BufferedImage(1400, 800, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    Fonts.prepare(g);
    try {
      return new TablePainter(SlideStyle.briefing())
          .paint(g, new Rectangle2D.Double(10, 10, width, height), CONTENT);
    } finally {
      g.dispose();
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {150, 200, 260, 400, 700})
  void rowsStayInTheBoxAndThoseLeftOutAreCounted(double height) {
    TablePainter.Painted painted = paint(800, height);

    assertThat(painted.rows()).isNotEmpty();
    assertThat(painted.rows().size() + painted.more()).isEqualTo(3);
    assertThat(painted.rows())
        .allMatch(row -> row.bounds().getMaxY() <= 10 + height && row.bounds().getMinY() >= 10);
  }

  @Test
  void thoseBroughtOutComeFirstThenThoseWithTroops() {
    assertThat(paint(800, 600).rows())
        .extracting(TablePainter.Painted.Row::actor)
        .containsExactly("FRA", "GBR", "POL");
  }

  @Test
  void rowsSayWhatStandsAndWhatIsWaitedFor() {
    List<TableRow> rows = new TableRows(CONTENT, false).make();

    assertThat(rows.get(0).state()).isEqualTo(TableRow.State.STANDS);
    assertThat(rows.get(0).estimated()).isFalse();
    assertThat(rows.get(0).stands()).containsExactly("ground troops");
    assertThat(rows.get(1).state()).isEqualTo(TableRow.State.WAITS);
    assertThat(rows.get(1).estimated()).isTrue();
    assertThat(rows.get(1).waiting().likely()).isEqualTo(6500);
    assertThat(rows.get(1).waitsFor()).isEqualTo("US backstop");
    assertThat(rows.get(2).waitsFor()).isEqualTo("Mandate: NATO");
  }
}
