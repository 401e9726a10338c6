package muster.draw.slide;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import muster.assess.Assessment;
import muster.assess.Exploration;
import muster.assess.ThreeTasks;
import muster.assess.Tornado;
import muster.draw.chart.ChancesContent;
import muster.draw.chart.ChancesPainter;
import muster.draw.chart.ChartPainter;
import muster.draw.chart.ChartStyle;
import muster.draw.chart.GivenContent;
import muster.draw.chart.GivenPainter;
import muster.draw.chart.RotationContent;
import muster.draw.chart.RotationPainter;
import muster.draw.chart.TasksContent;
import muster.draw.chart.TasksPainter;
import muster.draw.chart.TornadoContent;
import muster.draw.chart.TornadoPainter;
import muster.draw.chart.UnlocksContent;
import muster.draw.chart.UnlocksPainter;
import muster.draw.text.PhraseOdds;
import muster.model.Choices;
import muster.model.Coded;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** A chart that can stand on a slide. */
public enum SlideChart implements Coded {
  CHANCES("chances", true),
  TORNADO("tornado", false),
  UNLOCKS("unlocks", false),
  GIVEN("given", true),
  TASKS("tasks", false),
  ROTATION("rotation", false);

  /** Larger letters look shouted. */
  private static final double LARGEST = 30;

  private final String code;
  private final boolean ofAllWorlds;

  SlideChart(String code, boolean ofAllWorlds) {
    this.code = code;
    this.ofAllWorlds = ofAllWorlds;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether it shows all worlds, which takes longer to work out. */
  boolean isOfAllWorlds() {
    return ofAllWorlds;
  }

  public static Optional<SlideChart> of(@Nullable String code) {
    return Stream.of(values()).filter(chart -> chart.code.equals(code)).findFirst();
  }

  /** The chart that a slide shows: the first one where it names none, or one that is unknown. */
  static SlideChart shown(@Nullable String code) {
    return of(code).orElse(CHANCES);
  }

  void paint(Graphics2D g, Rectangle2D box, SlideContent content, ChartStyle style) {
    Workspace workspace = content.workspace();
    Assessment assessment = content.assessment();
    Choices choices = content.setting().choices();
    switch (this) {
      case CHANCES ->
          fill(
              g,
              box,
              style,
              ChancesPainter::new,
              ChancesContent.of(
                  workspace,
                  exploration(content),
                  assessment.troops().likely(),
                  PhraseOdds.judgement(workspace, style.language()),
                  style.language()));
      case TORNADO ->
          fill(
              g,
              box,
              style,
              TornadoPainter::new,
              TornadoContent.of(
                  workspace, choices, Tornado.find(workspace, choices), style.language()));
      case UNLOCKS ->
          fill(
              g,
              box,
              style,
              UnlocksPainter::new,
              UnlocksContent.of(
                  workspace,
                  choices,
                  assessment.troops().likely(),
                  content.slide().target(),
                  style.language()));
      case GIVEN ->
          fill(
              g,
              box,
              style,
              GivenPainter::new,
              GivenContent.of(workspace, choices, exploration(content), style.language()));
      case TASKS ->
          fill(
              g,
              box,
              style,
              TasksPainter::new,
              TasksContent.of(workspace, assessment, ThreeTasks.of(workspace, assessment)));
      case ROTATION ->
          fill(g, box, style, RotationPainter::new, RotationContent.of(workspace, assessment));
    }
  }

  /** Paints with letters as large as the slide has room for: a chart of little is read easily. */
  private static <C> void fill(
      Graphics2D g,
      Rectangle2D box,
      ChartStyle style,
      Function<ChartStyle, ChartPainter<C>> painters,
      C content) {
    double letters = LARGEST;
    ChartPainter<C> painter = painters.apply(style.withLetters(letters));
    while (letters > style.letters() && painter.height(box.getWidth(), content) > box.getHeight()) {
      letters -= 1;
      painter = painters.apply(style.withLetters(letters));
    }
    painter.paint(g, box, content);
  }

  private static Exploration exploration(SlideContent content) {
    return Objects.requireNonNull(content.exploration(), "a chart of all worlds needs them");
  }
}
