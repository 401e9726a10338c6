package muster.desktop.map;

import java.awt.Shape;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;

/** Shapes of the painter for JavaFX, their curves as short lines. */
final class PathElements {
  private static final double FLATNESS = 0.3;

  private PathElements() {}

  static List<PathElement> of(Shape shape) {
    List<PathElement> elements = new ArrayList<>();
    double[] point = new double[6];
    PathIterator segments = new FlatteningPathIterator(shape.getPathIterator(null), FLATNESS);
    while (!segments.isDone()) {
      elements.add(
          switch (segments.currentSegment(point)) {
            case PathIterator.SEG_MOVETO -> new MoveTo(point[0], point[1]);
            case PathIterator.SEG_CLOSE -> new ClosePath();
            default -> new LineTo(point[0], point[1]);
          });
      segments.next();
    }
    return elements;
  }
}
