package muster.draw.slide;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import muster.assess.Assessment;
import muster.assess.Exploration;
import muster.assess.ThreeTasks;
import muster.assess.Tornado;
import muster.draw.chart.ChancesContent;
import muster.draw.chart.ChancesPainter;
import muster.draw.chart.ChartStyle;
import muster.draw.chart.GivenContent;
import muster.draw.chart.GivenPainter;
import muster.draw.chart.RotationContent;
import muster.draw.chart.RotationPainter;
import muster.draw.chart.TasksContent;
import muster.draw.chart.TasksPainter;
import muster.draw.chart.TornadoContent;
import muster.draw.chart.TornadoPainter;
import muster.draw.text.PhraseOdds;
import muster.model.Choices;
import muster.model.Coded;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** A chart that can stand on a slide. */
public enum SlideChart implements Coded {
  CHANCES("chances", true),
  TORNADO("tornado", false),
  GIVEN("given", true),
  TASKS("tasks", false),
  ROTATION("rotation", false);

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
          new ChancesPainter(style)
              .paint(
                  g,
                  box,
                  ChancesContent.of(
                      workspace,
                      exploration(content),
                      assessment.troops().likely(),
                      PhraseOdds.judgement(workspace)));
      case TORNADO ->
          new TornadoPainter(style)
              .paint(
                  g, box, TornadoContent.of(workspace, choices, Tornado.find(workspace, choices)));
      case GIVEN ->
          new GivenPainter(style)
              .paint(g, box, GivenContent.of(workspace, choices, exploration(content)));
      case TASKS ->
          new TasksPainter(style)
              .paint(
                  g,
                  box,
                  TasksContent.of(workspace, assessment, ThreeTasks.of(workspace, assessment)));
      case ROTATION ->
          new RotationPainter(style).paint(g, box, RotationContent.of(workspace, assessment));
    }
  }

  private static Exploration exploration(SlideContent content) {
    return Objects.requireNonNull(content.exploration(), "a chart of all worlds needs them");
  }
}
