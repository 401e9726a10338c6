package muster.desktop.map;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * What a tool draws over the map. All of it is in metres of the map's plane and goes with the map;
 * strokes, handles and letters keep their size.
 *
 * @param marks the lowest first
 */
public record Overlay(List<Mark> marks) {
  public static final Overlay NONE = new Overlay(List.of());

  public Overlay {
    marks = List.copyOf(marks);
  }

  /** Something drawn, in the look that map.css gives to its style. */
  public sealed interface Mark {
    /** A style class, such as {@code tool-line}. */
    String style();
  }

  /** Lines, and areas with their holes. */
  public record Figure(Geometry metres, String style) implements Mark {}

  /** Small squares or discs at points. */
  public record Handles(List<Coordinate> metres, Form form, String style) implements Mark {
    public Handles {
      metres = List.copyOf(metres);
    }
  }

  /** The form of a handle. */
  public enum Form {
    SQUARE(4),
    DISC(4),
    /** Between two others: dragged, it becomes one. */
    SMALL_DISC(2.6),
    /** Around a point that the pointer has caught. */
    RING(8);

    private final double radius;

    Form(double radius) {
      this.radius = radius;
    }

    /** Pixels of the pane from its middle to its edge. */
    double radius() {
      return radius;
    }
  }

  /** Words beside a point and above, right of it where there is room. */
  public record Caption(Coordinate metres, String text, String style) implements Mark {}
}
