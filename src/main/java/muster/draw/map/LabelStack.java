package muster.draw.map;

import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * Lines of letters, each with a look of its own, centred below each other.
 *
 * @param needed how many must be there; those after them may be left out
 */
record LabelStack(List<LabelShape> lines, int needed) implements LabelBlock {
  LabelStack {
    lines = List.copyOf(lines);
  }

  private DoubleStream widths() {
    return lines.stream().mapToDouble(LabelShape::width);
  }

  @Override
  public double width() {
    return widths().max().orElse(0);
  }

  @Override
  public double height() {
    return lines.stream().mapToDouble(LabelShape::height).sum();
  }

  @Override
  public double reach() {
    return lines.stream().mapToDouble(LabelShape::reach).max().orElse(0);
  }

  @Override
  public @Nullable LabelStack less() {
    return lines.size() > needed ? new LabelStack(lines.subList(0, needed), needed) : null;
  }

  @Override
  public void add(LabelBatch batch, double x, double y) {
    double top = y;
    for (LabelShape line : lines) {
      batch.add(line, x + (width() - line.width()) / 2, top);
      top += line.height();
    }
  }
}
