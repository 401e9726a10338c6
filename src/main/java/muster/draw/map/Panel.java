package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import muster.draw.SlideStyle;

/** A light plate that text stands on. */
public final class Panel {

  private Panel() {}

  public static void paint(Graphics2D g, Rectangle2D box, SlideStyle style) {
    RoundRectangle2D plate =
        new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), 8, 8);
    g.setColor(Strokes.faded(style.paper().panel(), 0.95));
    g.fill(plate);
    g.setColor(Strokes.faded(style.paper().edge(), 0.7));
    g.setStroke(Strokes.butt(1));
    g.draw(plate);
  }
}
