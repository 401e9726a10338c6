package muster.draw.map;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import muster.draw.MapStyle;

/**
 * The figures of the grids: of a line where it leaves the picture, of a square in its middle. Those
 * at the edge have their places before the names of the map; those within give way to names.
 */
final class GridLabels {
  private static final double INSET = 4;

  /** How far a figure may stand from the middle of its square, and where. */
  private static final double STEP = 14;

  private static final double[][] AWAY = {{0, 0}, {0, -1}, {0, 1}, {-1, 0}, {1, 0}};

  private final Rectangle2D frame;
  private final List<Rectangle2D> taken;
  private final List<Rectangle2D> boxes = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();
  private final List<Placed> within = new ArrayList<>();

  private record Placed(LabelShape shape, double x, double y) {
    Rectangle2D box() {
      double reach = shape.reach();
      return new Rectangle2D.Double(
          x - reach, y - reach, shape.width() + 2 * reach, shape.height() + 2 * reach);
    }
  }

  /**
   * The figures of the grids that a picture shows.
   *
   * @param typeset names once set
   */
  static GridLabels of(MapRequest request, MapStyle style, LabelShapes typeset) {
    GridLabels labels = new GridLabels(request);
    if (request.layers().has(Layer.GRATICULE)) {
      new GraticulePainter(request.scene().projection(), request.viewport())
          .label(labels, style, typeset);
    }
    if (request.layers().has(Layer.MGRS)) {
      new MgrsPainter(request.scene().projection(), request.viewport())
          .label(labels, style, typeset);
    }
    return labels;
  }

  private GridLabels(MapRequest request) {
    frame = request.viewport().frame();
    taken = new ArrayList<>(request.reserved());
  }

  /**
   * Where a line that goes north leaves the picture: above, or else below.
   *
   * @param path of straight pieces, in pixels
   */
  void northward(Path2D path, LabelShape shape) {
    for (double edge : new double[] {frame.getMinY(), frame.getMaxY()}) {
      double y = edge == frame.getMinY() ? INSET : edge - INSET - shape.height();
      OptionalDouble x = crossing(path, edge, true);
      if (x.isPresent() && place(shape, x.getAsDouble() - shape.width() / 2, y)) {
        return;
      }
    }
  }

  /** Where a line that goes east leaves the picture: on the left, or else on the right. */
  void eastward(Path2D path, LabelShape shape) {
    for (double edge : new double[] {frame.getMinX(), frame.getMaxX()}) {
      double x = edge == frame.getMinX() ? INSET : edge - INSET - shape.width();
      OptionalDouble y = crossing(path, edge, false);
      if (y.isPresent() && place(shape, x, y.getAsDouble() - shape.height() / 2)) {
        return;
      }
    }
  }

  /** Around a point. */
  void middle(double x, double y, LabelShape shape) {
    within.add(new Placed(shape, x - shape.width() / 2, y - shape.height() / 2));
  }

  private boolean place(LabelShape shape, double x, double y) {
    Placed figure = new Placed(shape, x, y);
    Rectangle2D box = figure.box();
    if (!frame.contains(box) || taken.stream().anyMatch(box::intersects)) {
      return false;
    }
    taken.add(box);
    boxes.add(box);
    placed.add(figure);
    return true;
  }

  /** What the figures at the edge cover, in pixels. */
  List<Rectangle2D> boxes() {
    return boxes;
  }

  /**
   * Adds the figures to the names.
   *
   * @param free whether neither name nor symbol stands there
   */
  void add(LabelBatch batch, Predicate<Rectangle2D> free) {
    placed.forEach(figure -> batch.add(figure.shape, figure.x, figure.y));
    for (Placed middle : within) {
      for (double[] away : AWAY) {
        Placed figure =
            new Placed(middle.shape, middle.x + away[0] * STEP, middle.y + away[1] * STEP);
        if (frame.contains(figure.box()) && free.test(figure.box())) {
          batch.add(figure.shape, figure.x, figure.y);
          break;
        }
      }
    }
  }

  /**
   * @param level whether the edge is at one y; else at one x
   */
  private static OptionalDouble crossing(Path2D path, double edge, boolean level) {
    double[] to = new double[6];
    double fromAlong = 0;
    double fromAcross = 0;
    for (PathIterator pieces = path.getPathIterator(null); !pieces.isDone(); pieces.next()) {
      boolean joined = pieces.currentSegment(to) == PathIterator.SEG_LINETO;
      double along = level ? to[0] : to[1];
      double across = level ? to[1] : to[0];
      if (joined && fromAcross != across && (fromAcross - edge) * (across - edge) <= 0) {
        double share = (edge - fromAcross) / (across - fromAcross);
        return OptionalDouble.of(fromAlong + share * (along - fromAlong));
      }
      fromAlong = along;
      fromAcross = across;
    }
    return OptionalDouble.empty();
  }
}
