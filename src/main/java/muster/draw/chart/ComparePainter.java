package muster.draw.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import muster.draw.chart.CompareContent.Column;
import muster.draw.text.Face;
import muster.draw.text.Numbers;
import muster.draw.text.TextBlock;
import muster.model.TroopRange;
import org.jspecify.annotations.Nullable;

/**
 * Paints scenarios side by side: their maps, their troops on one scale, the force sizes whose
 * verdicts differ, and the countries, those that differ on top.
 */
public final class ComparePainter extends ChartPainter<CompareContent> {

  /** Paints the map of a scenario into a box. */
  @FunctionalInterface
  public interface Thumbnails {

    void paint(Graphics2D g, Rectangle2D box, Column column);
  }

  private static final double BAR = 0.95;

  /** A map is at most as high as this share of its width. */
  private static final double MAP_SHAPE = 0.62;

  /** The share of the chart's width that maps are high where nothing says how much room is. */
  private static final double MAP_HEIGHT = 0.2;

  private static final double MAP_LEAST = 10;

  /** A map is at most this many times as wide as high: Ukraine is what it is to show. */
  private static final double MAP_WIDTH = 1.8;

  /** The countries that differ most are shown in smaller letters rather than left out. */
  private static final int NEEDED = 3;

  private final ChartStyle style;
  private final @Nullable Thumbnails thumbnails;
  private final boolean actors;

  /**
   * @param thumbnails null: without maps
   */
  public ComparePainter(ChartStyle style, @Nullable Thumbnails thumbnails) {
    this(style, thumbnails, true);
  }

  private ComparePainter(ChartStyle style, @Nullable Thumbnails thumbnails, boolean actors) {
    super(style);
    this.style = style;
    this.thumbnails = thumbnails;
    this.actors = actors;
  }

  /** The same without the countries, for where they are a table of their own. */
  public ComparePainter withoutActors() {
    return new ComparePainter(style, thumbnails, false);
  }

  @Override
  int rows(CompareContent content) {
    // Each country that differs, and one row for all that do not.
    return !actors ? 0 : content.differing().size() + (content.same().isEmpty() ? 0 : 1);
  }

  @Override
  int needed(CompareContent content) {
    return actors ? Math.min(NEEDED, content.differing().size()) : 0;
  }

  @Override
  void lay(Sketch sketch, double height, CompareContent content, int rows) {
    CompareGrid grid = grid(sketch, content);
    double map = 0;
    if (thumbnails != null) {
      double most = grid.width() * MAP_SHAPE;
      map = Math.min(most, sketch.width() * MAP_HEIGHT);
      if (height > 0) {
        // Maps take what is left, and give way before letters do.
        Sketch rest = new Sketch(sketch);
        lay(rest, grid(rest, content), content, rows, 0);
        map = Math.clamp(height - rest.height(), Math.min(most, sketch.em(MAP_LEAST)), most);
      }
    }
    lay(sketch, grid, content, rows, map);
  }

  private CompareGrid grid(Sketch sketch, CompareContent content) {
    return CompareGrid.of(sketch, content.scenarios().size(), thumbnails != null);
  }

  private void lay(Sketch sketch, CompareGrid grid, CompareContent content, int rows, double map) {
    double y = heads(sketch, grid, content, map);
    y = totals(sketch, grid, content, y + sketch.em(0.7));
    y = new CompareSizes(grid).lay(y + sketch.em(0.8), content);
    if (actors) {
      new CompareActors(grid).lay(y + sketch.em(0.8), content, rows);
    }
  }

  private double heads(Sketch sketch, CompareGrid grid, CompareContent content, double high) {
    double end = 0;
    for (int i = 0; i < content.scenarios().size(); i++) {
      double below =
          sketch.write(
              sketch.block(title(content, i), Face.BOLD, sketch.ink(), 1, grid.width()),
              grid.x(i),
              0);
      String note = content.scenarios().get(i).note();
      if (!note.isEmpty()) {
        below =
            sketch.write(
                sketch.block(note, Face.REGULAR, sketch.soft(), 0.92, grid.width()),
                grid.x(i),
                below + sketch.em(0.1));
      }
      end = Math.max(end, below);
    }
    double top = end + sketch.em(0.35);
    for (int i = 0; i < content.scenarios().size(); i++) {
      Column column = content.scenarios().get(i);
      double wide = Math.min(grid.width(), high * MAP_WIDTH);
      Rectangle2D map = new Rectangle2D.Double(grid.x(i), top, wide, high);
      if (high > 0 && thumbnails != null) {
        sketch.custom(map, g -> map(g, map, column, thumbnails));
        sketch.draw(map, sketch.look().paper().edge(), 0.07);
      }
      sketch.hit(
          new Rectangle2D.Double(grid.x(i), 0, grid.width(), top + high),
          new ChartTarget.OfScenario(i),
          title(content, i));
    }
    if (high <= 0 || thumbnails == null) {
      return top;
    }
    TextBlock key =
        sketch.block(
            language().text("chart.compare.map", letter(0)),
            Face.REGULAR,
            sketch.soft(),
            0.85,
            grid.labels() > 0 ? grid.labels() - sketch.em(1) : sketch.width());
    return grid.labels() > 0
        ? Math.max(top + high, sketch.write(key, 0, top))
        : sketch.write(key, 0, top + high + sketch.em(0.2));
  }

  private static void map(Graphics2D g, Rectangle2D box, Column column, Thumbnails thumbnails) {
    Graphics2D own = (Graphics2D) g.create();
    try {
      own.clip(box);
      thumbnails.paint(own, box, column);
    } finally {
      own.dispose();
    }
  }

  /** A letter before the title, by which the scale names the scenario. */
  private String title(CompareContent content, int index) {
    return language()
        .text("chart.compare.total", letter(index), content.scenarios().get(index).title());
  }

  static String letter(int index) {
    return String.valueOf((char) ('A' + index));
  }

  private double totals(Sketch sketch, CompareGrid grid, CompareContent content, double top) {
    double y = grid.heading(top, language().text("chart.compare.totals"));
    long most = content.scenarios().stream().mapToLong(c -> c.troops().high()).max().orElse(0);
    double left = grid.labels() > 0 ? grid.labels() : sketch.em(0.3);
    TroopRuler scale = TroopRuler.of(sketch, left, sketch.width() - sketch.em(2), most);
    for (int i = 0; i < content.scenarios().size(); i++) {
      TroopRange troops = content.scenarios().get(i).troops();
      double room = grid.labels() > 0 ? grid.labels() - sketch.em(1) : sketch.width();
      double rowTop = y + sketch.em(0.25);
      double end =
          sketch.write(
              sketch.block(total(content, i), Face.MEDIUM, sketch.ink(), 0.95, room), 0, rowTop);
      double bar = grid.labels() > 0 ? rowTop + sketch.em(0.1) : end + sketch.em(0.15);
      range(sketch, scale, bar, troops);
      y = Math.max(end, bar + sketch.em(BAR + 0.25));
    }
    return scale.names(sketch, y + sketch.em(0.15));
  }

  private static void range(Sketch sketch, TroopRuler scale, double top, TroopRange troops) {
    double high = sketch.em(BAR);
    Color dark = sketch.look().signs().likely();
    sketch.fill(
        new Rectangle2D.Double(scale.left(), top, scale.right() - scale.left(), high),
        sketch.look().paper().faintRule());
    scale.grid(sketch, top, top + high);
    double from = scale.x((double) troops.low());
    double to = scale.x((double) troops.high());
    if (to > from) {
      Rectangle2D bar = new Rectangle2D.Double(from, top, to - from, high);
      sketch.bar(bar, sketch.look().signs().range());
      sketch.draw(bar, dark, 0.07);
    }
    double likely = scale.x((double) troops.likely());
    sketch.line(likely, top - sketch.em(0.2), likely, top + high + sketch.em(0.2), dark, 0.3);
  }

  @Override
  public String describe(CompareContent content) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < content.scenarios().size(); i++) {
      Column column = content.scenarios().get(i);
      lines.add(title(content, i) + ": " + Numbers.range(column.troops(), language()));
      if (!column.note().isEmpty()) {
        lines.add(column.note());
      }
    }
    lines.addAll(CompareSizes.describe(content, language()));
    if (content.differing().isEmpty()) {
      lines.add(language().text("chart.compare.actors.none"));
    }
    content.differing().forEach(row -> lines.add(CompareActors.words(row, language())));
    if (!content.same().isEmpty()) {
      lines.add(CompareActors.same(content, language()));
    }
    return String.join("\n", lines);
  }

  private String total(CompareContent content, int index) {
    return language()
        .text(
            "chart.compare.total",
            letter(index),
            Numbers.range(content.scenarios().get(index).troops(), language()));
  }
}
