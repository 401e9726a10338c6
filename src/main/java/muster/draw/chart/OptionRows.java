package muster.draw.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import muster.draw.chart.OptionRow.Option;
import muster.draw.text.Align;
import muster.draw.text.Face;
import muster.draw.text.Run;
import muster.draw.text.TextBlock;

/**
 * Lays out assumptions below each other: a band on one common scale with a mark for each option,
 * and the options' names and numbers below their marks.
 */
final class OptionRows {

  /** From this width the name stands beside the band instead of above it. */
  private static final double WIDE = 46;

  private static final double BAND = 1.15;

  /** Marks as near as this are one to click. */
  private static final double NEAR = 0.9;

  private final Sketch sketch;
  private final boolean barred;
  private final double reference;
  private final double names;
  private final TroopRuler scale;

  /**
   * @param barred whether a bar joins the lowest and the highest mark
   * @param reference the number that all are compared with
   */
  OptionRows(Sketch sketch, List<OptionRow> rows, boolean barred, double reference) {
    this.sketch = sketch;
    this.barred = barred;
    this.reference = reference;
    this.names = sketch.width() < sketch.em(WIDE) ? 0 : Math.min(sketch.em(17), sketch.width() / 4);
    double most = rows.stream().mapToDouble(OptionRow::most).max().orElse(0);
    this.scale =
        TroopRuler.of(
            sketch,
            names + sketch.em(names > 0 ? 1.5 : 0.8),
            sketch.width() - sketch.em(1.6),
            (long) Math.ceil(Math.max(most, reference)));
  }

  /** The scale with what the reference is; says where it ends. */
  double head(double y, String text) {
    double x = scale.x(reference);
    TextBlock block = sketch.block(text, Face.BOLD, sketch.ink(), 1, sketch.width());
    double start = Math.clamp(x - block.textWidth() / 2, 0, sketch.width() - block.textWidth());
    double end = sketch.write(block, start, y);
    double point = end + sketch.em(0.75);
    Path2D pointer = new Path2D.Double();
    pointer.moveTo(x, point);
    pointer.lineTo(x - sketch.em(0.5), end + sketch.em(0.1));
    pointer.lineTo(x + sketch.em(0.5), end + sketch.em(0.1));
    pointer.closePath();
    sketch.fill(pointer, sketch.look().signs().likely());
    return scale.names(sketch, point) + sketch.em(0.3);
  }

  /** One assumption; says where it ends. */
  double row(double y, OptionRow row) {
    double room = names > 0 ? names : sketch.width();
    TextBlock name = sketch.block(row.label(), Face.MEDIUM, sketch.ink(), 1, room);
    double top = y + sketch.em(0.5);
    double nameEnd = sketch.write(name, 0, top);
    double band = names > 0 ? top + sketch.em(0.05) : nameEnd + sketch.em(0.15);
    band(band, row);
    double end = labels(band + sketch.em(BAND + 0.3), row);
    end = Math.max(end, nameEnd) + sketch.em(0.4);
    sketch.line(0, end, sketch.width(), end, sketch.look().paper().faintRule(), 0.07);
    return end;
  }

  private void band(double top, OptionRow row) {
    double height = sketch.em(BAND);
    double bottom = top + height;
    double middle = (top + bottom) / 2;
    sketch.fill(
        new Rectangle2D.Double(scale.left(), top, scale.right() - scale.left(), height),
        sketch.look().paper().faintRule());
    scale.grid(sketch, top, bottom);
    double from = scale.x(row.least());
    double to = scale.x(row.most());
    if (barred && to > from) {
      Rectangle2D bar =
          new Rectangle2D.Double(from, top + sketch.em(0.14), to - from, height - sketch.em(0.28));
      sketch.bar(bar, sketch.look().signs().range());
      sketch.draw(bar, sketch.look().signs().likely(), 0.08);
    }
    double at = scale.x(reference);
    sketch.line(
        at, top - sketch.em(0.2), at, bottom + sketch.em(0.2), sketch.look().signs().likely(), 0.2);
    for (Option option : row.options()) {
      if (option.troops() != null && !option.chosen()) {
        OptionMarks.paint(sketch, scale.x(option.troops()), middle, false);
      }
    }
    for (Option option : row.options()) {
      if (option.troops() != null && option.chosen()) {
        OptionMarks.paint(sketch, scale.x(option.troops()), middle, true);
      }
    }
    cells(top, row);
  }

  /** The band between neighbouring marks belongs to the nearer one. */
  private void cells(double top, OptionRow row) {
    List<Option> marked =
        row.options().stream()
            .filter(option -> option.troops() != null)
            .sorted(Comparator.comparingDouble(this::x))
            .toList();
    List<List<Option>> groups = new ArrayList<>();
    for (Option option : marked) {
      if (groups.isEmpty() || x(option) - x(groups.getLast().getFirst()) > sketch.em(NEAR)) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(option);
    }
    double reach = sketch.em(0.8);
    for (int i = 0; i < groups.size(); i++) {
      List<Option> group = groups.get(i);
      double x = x(group.getFirst());
      double from = i == 0 ? x - reach : (x(groups.get(i - 1).getLast()) + x) / 2;
      double last = x(group.getLast());
      double to =
          i == groups.size() - 1 ? last + reach : (last + x(groups.get(i + 1).getFirst())) / 2;
      if (!barred) {
        from = Math.max(from, x - reach);
        to = Math.min(to, last + reach);
      }
      // Where marks coincide, a click on the chosen one must not choose another.
      Option option = group.stream().filter(Option::chosen).findFirst().orElse(group.getFirst());
      from = Math.max(0, from);
      to = Math.min(sketch.width(), to);
      hit(new Rectangle2D.Double(from, top, to - from, sketch.em(BAND)), row, option);
    }
  }

  private double x(Option option) {
    return option.troops() == null ? scale.left() : scale.x(option.troops());
  }

  private void hit(Rectangle2D box, OptionRow row, Option option) {
    sketch.hit(
        box,
        new ChartTarget.OfOption(row.assumption(), option.id()),
        OptionWords.of(row, option, sketch.language()));
  }

  private double labels(double y, OptionRow row) {
    double end = y;
    double diamond = sketch.em(1.05);
    double right = sketch.width();
    double left = names > 0 ? names + sketch.em(0.8) : 0;
    List<LabelLanes.Wish<Option>> wishes = new ArrayList<>();
    List<Option> without = new ArrayList<>();
    for (Option option : row.options()) {
      if (option.troops() == null) {
        without.add(option);
        continue;
      }
      double before = option.chosen() ? diamond : 0;
      TextBlock block = label(option, Math.min(right - left, sketch.em(24)) - before);
      wishes.add(new LabelLanes.Wish<>(option, block, x(option), block.textWidth() + before));
    }
    List<LabelLanes.Placed<Option>> placed = LabelLanes.place(wishes, left, right, sketch.em(0.9));
    double lane = wishes.stream().mapToDouble(w -> w.block().height()).max().orElse(0);
    for (LabelLanes.Placed<Option> label : placed) {
      double top = y + label.lane() * lane;
      TextBlock block = label.wish().block();
      boolean chosen = label.wish().thing().chosen();
      double start = label.left() + (chosen ? diamond : 0);
      if (chosen) {
        OptionMarks.small(sketch, label.left() + sketch.em(0.45), top + block.lineHeight() / 2);
      }
      end = Math.max(end, sketch.write(block, start, top));
      hit(
          new Rectangle2D.Double(label.left(), top, label.wish().width(), block.height()),
          row,
          label.wish().thing());
    }
    for (Option option : without) {
      TextBlock block = label(option, right - left);
      Rectangle2D box = block.bounds(left, end, Align.LEFT);
      hit(box, row, option);
      end = sketch.write(block, left, end);
    }
    return end;
  }

  private TextBlock label(Option option, double room) {
    Face name = option.chosen() ? Face.BOLD : Face.REGULAR;
    Face number = option.troops() == null ? Face.ITALIC : option.chosen() ? Face.BOLD : Face.MEDIUM;
    return sketch.block(
        List.of(
            new Run(option.label() + " ", name, sketch.ink()),
            new Run(
                OptionWords.number(option, sketch.language()),
                number,
                option.troops() == null ? sketch.soft() : sketch.ink())),
        0.92,
        room);
  }
}
