package muster.draw.map;

import muster.assess.ZoneForce;
import org.jspecify.annotations.Nullable;

/** A zone's name with the troops that stand there below it. */
record ZoneTitle(ZoneForce force, LabelStack lines) implements LabelBlock {

  @Override
  public double width() {
    return lines.width();
  }

  @Override
  public double height() {
    return lines.height();
  }

  @Override
  public double reach() {
    return lines.reach();
  }

  @Override
  public @Nullable ZoneTitle less() {
    LabelStack less = lines.less();
    return less == null ? null : new ZoneTitle(force, less);
  }

  @Override
  public void add(LabelBatch batch, double x, double y) {
    lines.add(batch, x, y);
  }
}
