package muster.desktop.map;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.transform.Translate;
import muster.draw.map.MapViewport;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Coordinate;

/**
 * What a tool draws, as JavaFX shapes above the picture. While the map is only moved, they are
 * moved as they are; another scale makes them anew, so that strokes keep their width.
 */
final class OverlayShapes extends Group {
  private static final double BESIDE = 10;

  /** Pixels that the map's buttons take at its right edge. */
  private static final double BUTTONS = 56;

  private final Translate place = new Translate();
  private Overlay overlay = Overlay.NONE;
  private @Nullable MapViewport viewport;

  /** The point of the plane at the shapes' origin: near to them, for the screen's short numbers. */
  private Coordinate origin = new Coordinate();

  private double made = Double.NaN;

  OverlayShapes() {
    setManaged(false);
    setMouseTransparent(true);
    getTransforms().add(place);
  }

  void show(Overlay shown) {
    overlay = shown;
    made = Double.NaN;
    place();
  }

  void go(@Nullable MapViewport there) {
    viewport = there;
    place();
  }

  private void place() {
    MapViewport there = viewport;
    if (there == null || overlay.marks().isEmpty()) {
      getChildren().clear();
      made = Double.NaN;
      return;
    }
    if (there.metresPerPixel() != made) {
      made = there.metresPerPixel();
      origin = new Coordinate(there.centreX(), there.centreY());
      getChildren().setAll(overlay.marks().stream().map(this::node).toList());
    }
    place.setX(there.pixelX(origin.x) * PaneSize.UNIT);
    place.setY(there.pixelY(origin.y) * PaneSize.UNIT);
    double right = there.width() * PaneSize.UNIT - BUTTONS - place.getX();
    for (Node node : getChildren()) {
      if (node instanceof Words words) {
        words.stand(right);
      }
    }
  }

  /** Words right of a point, or left of it where the buttons would cover them. */
  private static final class Words extends Label {
    private final double x;

    Words(Overlay.Caption caption, double x, double y) {
      super(caption.text());
      this.x = x;
      getStyleClass().addAll("tool-caption", caption.style());
      setLayoutY(y - 2 * BESIDE);
    }

    /**
     * @param right how far they may reach
     */
    void stand(double right) {
      applyCss();
      double wide = prefWidth(-1);
      setLayoutX(x + BESIDE + wide > right ? x - BESIDE - wide : x + BESIDE);
    }
  }

  private Node node(Overlay.Mark mark) {
    return switch (mark) {
      case Overlay.Figure figure -> path(figure);
      case Overlay.Handles handles -> path(handles);
      case Overlay.Caption caption -> new Words(caption, x(caption.metres()), y(caption.metres()));
    };
  }

  private Path path(Overlay.Figure figure) {
    ShapeWriter writer =
        new ShapeWriter((metres, point) -> point.setLocation(x(metres), y(metres)));
    return styled(PathElements.of(writer.toShape(figure.metres())), figure);
  }

  private Path path(Overlay.Handles handles) {
    double radius = handles.form().radius();
    boolean square = handles.form() == Overlay.Form.SQUARE;
    return styled(
        handles.metres().stream()
            .flatMap(at -> (square ? square(at, radius) : disc(at, radius)).stream())
            .toList(),
        handles);
  }

  private static Path styled(List<PathElement> elements, Overlay.Mark mark) {
    Path path = new Path(elements);
    path.getStyleClass().add(mark.style());
    return path;
  }

  private List<PathElement> square(Coordinate at, double radius) {
    double x = x(at);
    double y = y(at);
    return List.of(
        new MoveTo(x - radius, y - radius),
        new LineTo(x + radius, y - radius),
        new LineTo(x + radius, y + radius),
        new LineTo(x - radius, y + radius),
        new ClosePath());
  }

  private List<PathElement> disc(Coordinate at, double radius) {
    double x = x(at);
    double y = y(at);
    return List.of(
        new MoveTo(x - radius, y),
        new ArcTo(radius, radius, 0, x + radius, y, false, true),
        new ArcTo(radius, radius, 0, x - radius, y, false, true),
        new ClosePath());
  }

  private double x(Coordinate metres) {
    return (metres.x - origin.x) / made * PaneSize.UNIT;
  }

  private double y(Coordinate metres) {
    return (origin.y - metres.y) / made * PaneSize.UNIT;
  }
}
