package muster.draw.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import muster.draw.Golden;
import muster.draw.text.Fonts;
import muster.draw.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChartPaintersTest {

  private static final ChartStyle STYLE = ChartStyle.pane();
  private static final ComparePainter COMPARE = new ComparePainter(STYLE, null);

  private static <C> BufferedImage picture(ChartPainter<C> painter, C content, int width) {
    int height = (int) Math.ceil(painter.height(width - 20.0, content)) + 20;
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    Fonts.prepare(g);
    painter.paint(g, new Rectangle2D.Double(10, 10, width - 20.0, height - 20.0), content);
    g.dispose();
    return image;
  }

  private static <C> PaintedChart paint(
      ChartPainter<C> painter, C content, double width, double height) {
    Graphics2D g = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB).createGraphics();
    PaintedChart painted = painter.paint(g, new Rectangle2D.Double(0, 0, width, height), content);
    g.dispose();
    return painted;
  }

  @ParameterizedTest
  @ValueSource(strings = {"tornado", "given", "chances", "tasks", "rotation", "compare"})
  void everyChartLooksAsItShould(String name) throws IOException {
    BufferedImage picture =
        switch (name) {
          case "tornado" -> picture(new TornadoPainter(STYLE), Samples.tornado(), 420);
          case "given" -> picture(new GivenPainter(STYLE), Samples.given(), 420);
          case "chances" -> picture(new ChancesPainter(STYLE), Samples.chances(), 420);
          case "tasks" -> picture(new TasksPainter(STYLE), Samples.tasks(), 420);
          case "rotation" -> picture(new RotationPainter(STYLE), Samples.rotation(), 420);
          default -> picture(COMPARE, Samples.compare(), 640);
        };

    Golden.check(picture, "chart-" + name);
  }

  @Test
  void aTornadoCanBeReadAloud() {
    assertThat(new TornadoPainter(STYLE).describe(Samples.tornado()))
        .isEqualTo(
            """
            Likely troops now: 21,190
            Mandate: None 0; Coalition, invited by Ukraine (chosen) 21,190; European Union 21,190; NATO 24,000
            US backstop: No backstop 12,990; Backstop (chosen) 21,190
            Turkish role: Marginal (chosen) 21,190; Central 21,790
            Change nothing alone: Russian consent, Polish politics""");
  }

  @Test
  void expectationsCanBeReadAloud() {
    assertThat(new GivenPainter(STYLE).describe(Samples.given()))
        .isEqualTo(
            """
            Expected over all worlds: 3,384 troops
            Ceasefire: No ceasefire (chosen) 0; Peace agreement 9,855
            Mandate: None (chosen) 1,200; The Moon: no chance under these odds""");
  }

  @Test
  void chancesCanBeReadAloud() {
    assertThat(new ChancesPainter(STYLE).describe(Samples.chances()))
        .startsWith("Likely troops now: 10,400\n10,000 (Brigade): 16%, very unlikely\n")
        .contains("15,000 (UK and France; Paris): 4.5%, almost no chance")
        .contains("0–999 troops: 70%")
        .endsWith("The odds are judgements of the workspace’s analysts.");
  }

  @Test
  void tasksCanBeReadAloudTheLargestFirst() {
    assertThat(new TasksPainter(STYLE).describe(Samples.tasks()))
        .isEqualTo(
            """
            1. Secure Ukraine: Troops in Ukraine: 9,170–31,230 (likely 21,190)
            2. Deter Russia, defend NATO territory: Taken from NATO’s defence: 7,000 troops as far as \
            known; for 2 commitments no number is known
            at least 4,800 The brigade in Lithuania (Germany, Norway)
            2,200 NATO’s battle group in Latvia (Canada)
            Number not known: Units for the defence of Estonia itself (Estonia)
            3. Enable both: 1 of 2 enablers missing
            Strategic airlift""");
  }

  @Test
  void rotationCanBeReadAloud() {
    assertThat(new RotationPainter(STYLE).describe(Samples.rotation()))
        .isEqualTo(
            """
            Pool of 50,000: 2.5 in all for each one deployed
            Deployed 20,000
            Preparing 15,000
            Recovering 15,000
            No source says how the pool divides: those who are not deployed count as two equal halves.
            France: 24,000 of the 115,000 it has (21%)
            Estonia: 5,000, more than the 4,200 it has
            Türkiye: 8,000; no source says how many it has""");
  }

  @Test
  void aComparisonCanBeReadAloudTheDifferencesFirst() {
    assertThat(COMPARE.describe(Samples.compare()))
        .isEqualTo(
            """
            A: Europe alone: 7,420–18,130 (likely 12,990)
            B: US backstop: 9,170–31,230 (likely 21,190)
            Unlike A: US backstop: Backstop
            C: UN mandate: 7,920–21,430 (likely 14,640)
            Unlike A: Mandate: United Nations
            20,000 Reassurance force: A Short; B Likely met; C Stretch
            The same in all: Likely met: 10,000 Brigade
            France: A 6,000; B 7,250 (more than A); C 6,000
            United States: A –; B no troops; 2 commitments (other commitments than A); C –
            The same in all: Norway 200. No troops in any: Italy.""");
  }

  @Test
  void everyOptionCanBeClickedAtItsNameAndAtItsMark() {
    TornadoContent content = Samples.tornado();
    TornadoPainter painter = new TornadoPainter(STYLE);
    PaintedChart painted = paint(painter, content, 420, painter.height(420, content));

    for (OptionRow row : content.rows()) {
      for (OptionRow.Option option : row.options()) {
        var target = new ChartTarget.OfOption(row.assumption(), option.id());
        assertThat(painted.hits()).anyMatch(hit -> hit.target().equals(target));
      }
    }
    ChartHit none = painted.hits().getFirst();
    assertThat(none.words()).isEqualTo("Mandate: None 0");
    assertThat(painted.at(none.box().getCenterX(), none.box().getCenterY())).contains(none);
    assertThat(painted.at(-5, -5)).isEmpty();
  }

  /** The EU's option gives the same number as the chosen one. */
  @Test
  void aClickOnTheMarkOfWhatIsChosenChangesNothing() {
    TornadoContent content = Samples.tornado();
    TornadoPainter painter = new TornadoPainter(STYLE);
    PaintedChart painted = paint(painter, content, 420, painter.height(420, content));
    List<ChartTarget> targets = painted.hits().stream().map(ChartHit::target).toList();

    assertThat(targets)
        .filteredOn(new ChartTarget.OfOption("mandate", "coalition")::equals)
        .hasSize(2);
    assertThat(targets).filteredOn(new ChartTarget.OfOption("mandate", "eu")::equals).hasSize(1);
  }

  @Test
  void sameCountriesAreSummedBeforeLettersShrink() {
    double all = COMPARE.height(640, Samples.compare());
    PaintedChart painted = paint(COMPARE, Samples.compare(), 640, all - 1);

    assertThat(painted.words()).noneMatch(words -> words.text().contains("more not shown"));
    assertThat(painted.hits())
        .extracting(ChartHit::target)
        .contains(new ChartTarget.OfActor("FRA"), new ChartTarget.OfActor("USA"));
  }

  @Test
  void rowsThatFindNoRoomAreCounted() {
    GivenContent given = Samples.given();
    TornadoContent many =
        new TornadoContent(0, Collections.nCopies(30, given.rows().getFirst()), List.of());
    PaintedChart painted = paint(new TornadoPainter(STYLE), many, 380, 260);

    long shown = painted.words().stream().filter(w -> w.text().equals("Ceasefire")).count();
    assertThat(shown).isBetween(3L, 10L);
    assertThat(painted.words())
        .anyMatch(words -> words.text().equals((30 - shown) + " more not shown"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0%",
    "0.0000001, <0.01%",
    "0.0024, 0.24%",
    "0.04494, 4.5%",
    "0.02, 2%",
    "0.1632, 16%",
    "0.5, 50%",
    "0.996, 99.6%",
    "0.9999999, >99.99%",
    "1, 100%"
  })
  void whatIsPossibleNeverReadsAsNothingAndWhatIsNotCertainNeverAsAll(double p, String text) {
    assertThat(Percents.of(p, Language.ENGLISH)).isEqualTo(text);
  }
}
