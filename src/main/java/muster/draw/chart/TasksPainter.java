package muster.draw.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import muster.draw.Glyph;
import muster.draw.chart.TasksContent.Need;
import muster.draw.chart.TasksContent.Taken;
import muster.draw.text.Face;
import muster.draw.text.Numbers;

/**
 * Paints the dilemma of the three tasks: the force in Ukraine, at the same scale what it takes from
 * NATO's defence, and the enablers that are missing. Side by side where there is room.
 */
public final class TasksPainter extends ChartPainter<TasksContent> {

  /** From this width the tasks stand side by side. */
  private static final double WIDE = 66;

  /** How the width is shared by the tasks. */
  private static final double[] SHARES = {0.3, 0.43, 0.27};

  private static final double GAP = 2.2;
  private static final double BAR = 1.15;

  public TasksPainter(ChartStyle style) {
    super(style);
  }

  @Override
  int rows(TasksContent content) {
    return content.taken().size();
  }

  @Override
  void lay(Sketch sketch, double height, TasksContent content, int rows) {
    boolean wide = sketch.width() >= sketch.em(WIDE);
    double room = sketch.width() - (wide ? 2 * sketch.em(GAP) : 0);
    double largest =
        content.taken().stream().mapToDouble(taken -> (double) taken.troops()).max().orElse(0);
    double most = Math.max(1, Math.max(largest, (double) content.inUkraine().high()));
    double unit = room * (wide ? SHARES[0] : 1) / most;
    double x = 0;
    double y = 0;
    for (int task = 0; task < SHARES.length; task++) {
      TaskColumn column = new TaskColumn(x, room * (wide ? SHARES[task] : 1), unit);
      double end =
          switch (task) {
            case 0 -> ukraine(sketch, column, y, content);
            case 1 -> defence(sketch, column, y, content, rows);
            default -> enablers(sketch, column, y, content);
          };
      x = wide ? x + column.width() + sketch.em(GAP) : 0;
      y = wide ? 0 : end + sketch.em(1);
    }
  }

  private double heading(Sketch sketch, TaskColumn column, double y, String key) {
    double end =
        sketch.write(
            sketch.block(
                language().text(key),
                Face.BOLD,
                sketch.look().words().title(),
                1.08,
                column.width()),
            column.x(),
            y);
    double line = end + sketch.em(0.2);
    sketch.line(column.x(), line, column.x() + column.width(), line, sketch.ink(), 0.1);
    return line + sketch.em(0.35);
  }

  private double ukraine(Sketch sketch, TaskColumn column, double y, TasksContent content) {
    double top = heading(sketch, column, y, "chart.tasks.ukraine");
    double end =
        sketch.write(
            sketch.block(inUkraine(content), Face.MEDIUM, sketch.ink(), 1, column.width()),
            column.x(),
            top);
    double low = column.bar((double) content.inUkraine().low());
    double high = column.bar((double) content.inUkraine().high());
    double likely = column.bar((double) content.inUkraine().likely());
    double barTop = end + sketch.em(0.45);
    track(sketch, column, barTop);
    if (content.inUkraine().high() > 0) {
      Rectangle2D sure = new Rectangle2D.Double(column.x(), barTop, low, sketch.em(BAR));
      Rectangle2D range =
          new Rectangle2D.Double(column.x() + low, barTop, high - low, sketch.em(BAR));
      sketch.bar(sure, sketch.look().signs().range());
      sketch.hatch(range, Hatch.RISING, sketch.look().signs().likely());
      sketch.draw(
          new Rectangle2D.Double(column.x(), barTop, high, sketch.em(BAR)),
          sketch.look().signs().likely(),
          0.08);
      double x = Math.min(column.x() + likely, column.x() + column.width() - sketch.em(0.15));
      sketch.line(
          x,
          barTop - sketch.em(0.25),
          x,
          barTop + sketch.em(BAR + 0.25),
          sketch.look().signs().likely(),
          0.3);
    }
    return barTop + sketch.em(BAR + 0.25);
  }

  private static void track(Sketch sketch, TaskColumn column, double top) {
    sketch.fill(
        new Rectangle2D.Double(column.x(), top, column.width(), sketch.em(BAR)),
        sketch.look().paper().faintRule());
  }

  private double defence(
      Sketch sketch, TaskColumn column, double y, TasksContent content, int rows) {
    double top = heading(sketch, column, y, "chart.tasks.defence");
    double end =
        sketch.write(
            sketch.block(taken(content), Face.MEDIUM, sketch.ink(), 1, column.width()),
            column.x(),
            top);
    boolean unknown = false;
    for (Taken taken : content.taken().subList(0, rows)) {
      if (!taken.isKnown() && !unknown) {
        unknown = true;
        end =
            sketch.write(
                sketch.block(
                    language().text("chart.tasks.unknown"),
                    Face.ITALIC,
                    sketch.soft(),
                    0.95,
                    column.width()),
                column.x(),
                end + sketch.em(0.5));
      }
      end = TakenItem.paint(sketch, column, end + sketch.em(unknown ? 0.15 : 0.4), taken);
    }
    int left = content.taken().size() - rows;
    return left == 0
        ? end
        : sketch.write(
            sketch.block(
                language().counted("chart.more", left, left),
                Face.ITALIC,
                sketch.soft(),
                0.92,
                column.width()),
            column.x(),
            end + sketch.em(0.3));
  }

  private double enablers(Sketch sketch, TaskColumn column, double y, TasksContent content) {
    double end = heading(sketch, column, y, "chart.tasks.enablers");
    end =
        sketch.write(
            sketch.block(missing(content), Face.MEDIUM, sketch.ink(), 1, column.width()),
            column.x(),
            end);
    for (boolean covered : new boolean[] {false, true}) {
      for (Need need : content.enablers()) {
        if (need.covered() == covered) {
          end = need(sketch, column, end + sketch.em(0.25), need);
        }
      }
    }
    return end;
  }

  private static double need(Sketch sketch, TaskColumn column, double y, Need need) {
    double indent = sketch.em(1.7);
    sketch.glyph(
        need.covered() ? Glyph.CHECK : Glyph.CROSS,
        column.x() + sketch.em(0.7),
        y + sketch.em(0.62),
        sketch.em(0.42),
        need.covered() ? sketch.look().signs().good() : sketch.look().signs().bad());
    return sketch.write(
        sketch.block(
            need.label(),
            need.covered() ? Face.REGULAR : Face.BOLD,
            need.covered() ? sketch.soft() : sketch.ink(),
            1,
            column.width() - indent),
        column.x() + indent,
        y);
  }

  @Override
  public String describe(TasksContent content) {
    List<String> lines = new ArrayList<>();
    lines.add(language().text("chart.tasks.ukraine") + ": " + inUkraine(content));
    lines.add(language().text("chart.tasks.defence") + ": " + taken(content));
    for (Taken taken : content.taken()) {
      lines.add(TakenItem.words(taken, language()));
    }
    lines.add(language().text("chart.tasks.enablers") + ": " + missing(content));
    if (!content.missing().isEmpty()) {
      lines.add(String.join(", ", content.missing()));
    }
    return String.join("\n", lines);
  }

  private String inUkraine(TasksContent content) {
    return language()
        .text("chart.tasks.in-ukraine", Numbers.range(content.inUkraine(), language()));
  }

  private String taken(TasksContent content) {
    return content.taken().isEmpty()
        ? language().text("chart.tasks.nothing")
        : language()
            .counted(
                "chart.tasks.taken",
                content.unknown(),
                Numbers.whole(content.known(), language()),
                content.unknown());
  }

  private String missing(TasksContent content) {
    return language()
        .counted(
            "chart.tasks.missing",
            content.missing().size(),
            content.missing().size(),
            content.enablers().size());
  }
}
