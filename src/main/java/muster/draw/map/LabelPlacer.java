package muster.draw.map;

import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds places for names, one after another: none overlaps another, a symbol or a reserved part of
 * the picture, and none reaches beyond its edge. Lines may be crossed, but a place that crosses
 * none is better.
 */
final class LabelPlacer {

  private static final double EDGE = 4;
  private static final double STEP = 8;
  private static final double CROSSING = 2.5;

  private final Rectangle2D frame;
  private final BoxGrid taken;
  private final BoxGrid lines;

  LabelPlacer(Rectangle2D frame) {
    this.frame =
        new Rectangle2D.Double(
            frame.getX() + EDGE,
            frame.getY() + EDGE,
            frame.getWidth() - 2 * EDGE,
            frame.getHeight() - 2 * EDGE);
    this.taken = new BoxGrid(frame);
    this.lines = new BoxGrid(frame);
  }

  /** No name will stand there. */
  void reserve(Rectangle2D box) {
    taken.add(box);
  }

  /** Names keep off the line where they can. */
  void avoid(Shape line) {
    PathIterator path = new FlatteningPathIterator(line.getPathIterator(null), 1);
    double[] point = new double[6];
    double x = 0;
    double y = 0;
    while (!path.isDone()) {
      int kind = path.currentSegment(point);
      if (kind == PathIterator.SEG_LINETO) {
        int steps = Math.min(400, (int) Math.ceil(Math.hypot(point[0] - x, point[1] - y) / STEP));
        for (int i = 1; i <= steps; i++) {
          note(x + (point[0] - x) * i / steps, y + (point[1] - y) * i / steps);
        }
      }
      if (kind != PathIterator.SEG_CLOSE) {
        x = point[0];
        y = point[1];
      }
      path.next();
    }
  }

  private void note(double x, double y) {
    if (frame.contains(x, y)) {
      lines.add(x, y);
    }
  }

  /** The free places from the cheapest on; none is reserved. */
  List<LabelWish.Spot> free(LabelWish wish) {
    Map<LabelWish.Spot, Double> costs = new LinkedHashMap<>();
    for (LabelWish.Spot spot : wish.spots()) {
      Rectangle2D box = box(wish.block(), spot);
      if (isFree(box)) {
        costs.put(spot, spot.cost() + CROSSING * lines.points(box));
      }
    }
    return costs.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The cheapest free place, reserved from now on; null if there is none. */
  LabelWish.@Nullable Spot place(LabelWish wish) {
    LabelWish.Spot best = null;
    double lowest = Double.MAX_VALUE;
    for (LabelWish.Spot spot : wish.spots()) {
      if (spot.cost() < lowest) {
        Rectangle2D box = box(wish.block(), spot);
        if (isFree(box)) {
          double cost = spot.cost() + CROSSING * lines.points(box);
          if (cost < lowest) {
            lowest = cost;
            best = spot;
          }
        }
      }
    }
    if (best != null) {
      reserve(box(wish.block(), best));
    }
    return best;
  }

  static Rectangle2D box(LabelBlock block, LabelWish.Spot spot) {
    double reach = block.reach();
    return new Rectangle2D.Double(
        spot.x() - reach, spot.y() - reach, block.width() + 2 * reach, block.height() + 2 * reach);
  }

  /** Whether all of the box is in the picture and nothing has taken it. */
  boolean isFree(Rectangle2D box) {
    return frame.contains(box) && !taken.meets(box);
  }
}
