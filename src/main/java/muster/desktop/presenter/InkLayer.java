package muster.desktop.presenter;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.presenter.Ink.Spot;
import muster.desktop.presenter.Ink.Stroke;

/** Shows what was drawn on the slide, each line with a light edge so that it shows on anything. */
final class InkLayer extends Pane {
  /** None of them is a colour of the map's. */
  static final List<Color> COLOURS =
      List.of(Color.web("#d1242f"), Color.web("#0b3d91"), Color.web("#1f2328"));

  /** Of the slide's height. */
  private static final double WIDTH = 0.0055;

  private final Ink ink;

  InkLayer(Ink ink) {
    this.ink = ink;
    setMouseTransparent(true);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return Subscription.combine(
        ink.shownProperty().subscribe(strokes -> show()),
        widthProperty().subscribe(width -> show()),
        heightProperty().subscribe(height -> show()));
  }

  private void show() {
    List<Polyline> lines =
        ink.shownProperty().get().stream()
            .flatMap(
                stroke ->
                    List.of(
                        line(stroke, Color.gray(1, 0.85), 1.9),
                        line(stroke, COLOURS.get(stroke.colour()), 1))
                        .stream())
            .toList();
    getChildren().setAll(lines);
  }

  private Polyline line(Stroke stroke, Color colour, double times) {
    Polyline line = new Polyline();
    for (Spot spot : stroke.spots()) {
      line.getPoints().addAll(spot.x() * getWidth(), spot.y() * getHeight());
    }
    if (stroke.spots().size() == 1) {
      // A dot: a line of no length would not be drawn.
      Spot only = stroke.spots().getFirst();
      line.getPoints().addAll(only.x() * getWidth() + 0.1, only.y() * getHeight());
    }
    line.setFill(null);
    line.setStroke(colour);
    line.setStrokeWidth(getHeight() * WIDTH * times);
    line.setStrokeLineCap(StrokeLineCap.ROUND);
    line.setStrokeLineJoin(StrokeLineJoin.ROUND);
    return line;
  }
}
