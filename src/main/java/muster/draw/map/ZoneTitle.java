package muster.draw.map;

import muster.assess.ZoneForce;

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
  public void add(LabelBatch batch, double x, double y) {
    lines.add(batch, x, y);
  }
}
