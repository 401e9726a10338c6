package muster.desktop.tour;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;

/**
 * Where a card stands: near what it speaks of, and not over it.
 *
 * @param x of its upper left corner
 * @param covered how much of what it speaks of lies beneath it, in square pixels
 */
record CardPlace(double x, double y, double width, double height, double covered) {
  private static final double GAP = 12;
  private static final double EDGE = 4;
  private static final double STEP = 16;

  /** Lower is a button, whose card hangs from it. */
  private static final double LOW = 60;

  /**
   * The best place for a card that may be of several widths, of which it takes the first that
   * covers nothing.
   *
   * @param window the room that there is, from 0
   * @param height of the card for a width
   * @param targets what the card speaks of, the most important first
   */
  static CardPlace of(
      Bounds window, List<Double> widths, DoubleUnaryOperator height, List<Bounds> targets) {
    return widths.stream()
        .map(width -> of(window, width, height.applyAsDouble(width), targets))
        .reduce((first, next) -> next.covered < first.covered ? next : first)
        .orElseThrow();
  }

  private static CardPlace of(Bounds window, double width, double height, List<Bounds> targets) {
    if (targets.isEmpty()) {
      double middle = Math.max(0, (window.getWidth() - width) / 2);
      double low = Math.max(0, window.getHeight() - height - 4 * GAP);
      return new CardPlace(middle, low, width, height, 0);
    }
    Bounds first = targets.getFirst();
    double x = first.getCenterX() - width / 2;
    double y = first.getCenterY() - height / 2;
    Best best = new Best(window, width, height, targets);
    if (first.getHeight() < LOW) {
      best.look(x, first.getMaxY() + GAP);
    }
    best.look(first.getMaxX() + GAP, y);
    best.look(first.getMinX() - GAP - width, y);
    best.look(x, first.getMaxY() + GAP);
    best.look(x, first.getMinY() - GAP - height);
    if (best.covered > 0) {
      for (double left = EDGE; left <= window.getWidth() - width - EDGE; left += STEP) {
        for (double top = EDGE; top <= window.getHeight() - height - EDGE; top += STEP) {
          best.look(left, top);
        }
      }
    }
    return new CardPlace(best.left, best.top, width, height, best.covered);
  }

  /** The best of the places that were looked at: what covers least, and of those the nearest. */
  private static final class Best {
    private final Bounds window;
    private final double width;
    private final double height;
    private final List<Bounds> targets;
    private double left;
    private double top;
    private double covered = Double.MAX_VALUE;
    private double distance = Double.MAX_VALUE;

    Best(Bounds window, double width, double height, List<Bounds> targets) {
      this.window = window;
      this.width = width;
      this.height = height;
      this.targets = targets;
    }

    void look(double wantedX, double wantedY) {
      double x = clamp(wantedX, window.getWidth() - width - EDGE);
      double y = clamp(wantedY, window.getHeight() - height - EDGE);
      Bounds card = new BoundingBox(x, y, width, height);
      double over = targets.stream().mapToDouble(target -> common(card, target)).sum();
      double far = distance(card, targets.getFirst());
      if (over < covered || (over == covered && far < distance)) {
        covered = over;
        distance = far;
        left = x;
        top = y;
      }
    }

    private static double clamp(double value, double most) {
      return Math.max(EDGE, Math.min(value, most));
    }

    private static double common(Bounds a, Bounds b) {
      double across = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
      double down = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
      return Math.max(0, across) * Math.max(0, down);
    }

    private static double distance(Bounds a, Bounds b) {
      double across = Math.max(a.getMinX() - b.getMaxX(), b.getMinX() - a.getMaxX());
      double down = Math.max(a.getMinY() - b.getMaxY(), b.getMinY() - a.getMaxY());
      return Math.hypot(Math.max(0, across), Math.max(0, down));
    }
  }
}
