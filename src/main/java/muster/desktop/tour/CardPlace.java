package muster.desktop.tour;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;

/** Where a card stands: near what it speaks of, and never over it. */
final class CardPlace {
  private static final double GAP = 12;
  private static final double STEP = 16;

  private CardPlace() {}

  /**
   * The upper left corner of the card.
   *
   * @param window the room that there is, from 0
   * @param targets what the card speaks of, the most important first
   */
  static Point2D of(Bounds window, double width, double height, List<Bounds> targets) {
    if (targets.isEmpty()) {
      return new Point2D(
          Math.max(0, (window.getWidth() - width) / 2), window.getHeight() - height - 4 * GAP);
    }
    Bounds first = targets.getFirst();
    double x = first.getCenterX() - width / 2;
    double y = first.getCenterY() - height / 2;
    Best best = new Best(window, width, height, targets);
    best.look(first.getMaxX() + GAP, y);
    best.look(first.getMinX() - GAP - width, y);
    best.look(x, first.getMaxY() + GAP);
    best.look(x, first.getMinY() - GAP - height);
    if (best.covered > 0) {
      for (double left = GAP; left <= window.getWidth() - width - GAP; left += STEP) {
        for (double top = GAP; top <= window.getHeight() - height - GAP; top += STEP) {
          best.look(left, top);
        }
      }
    }
    return best.place;
  }

  /** The best of the places that were looked at: what covers least, and of those the nearest. */
  private static final class Best {
    private final Bounds window;
    private final double width;
    private final double height;
    private final List<Bounds> targets;
    private Point2D place = Point2D.ZERO;
    private double covered = Double.MAX_VALUE;
    private double distance = Double.MAX_VALUE;

    Best(Bounds window, double width, double height, List<Bounds> targets) {
      this.window = window;
      this.width = width;
      this.height = height;
      this.targets = targets;
    }

    void look(double left, double top) {
      double x = clamp(left, window.getWidth() - width - GAP);
      double y = clamp(top, window.getHeight() - height - GAP);
      Bounds card = new BoundingBox(x, y, width, height);
      double over = targets.stream().mapToDouble(target -> common(card, target)).sum();
      double far = distance(card, targets.getFirst());
      if (over < covered || (over == covered && far < distance)) {
        covered = over;
        distance = far;
        place = new Point2D(x, y);
      }
    }

    private static double clamp(double value, double most) {
      return Math.max(GAP, Math.min(value, most));
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
