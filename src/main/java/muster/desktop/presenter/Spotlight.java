package muster.desktop.presenter;

import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.CycleMethod;
import javafx.scene.paint.RadialGradient;
import javafx.scene.paint.Stop;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.presenter.Ink.Spot;
import muster.desktop.presenter.ShowViewModel.Tool;

/** Darkens the slide around the pointer. */
final class Spotlight extends Region {
  /** Of the slide's height. */
  private static final double RADIUS = 0.17;

  private static final Color DARK = Color.gray(0, 0.68);

  private final ShowViewModel show;
  private final Rectangle dark = new Rectangle();

  Spotlight(ShowViewModel show) {
    this.show = show;
    setMouseTransparent(true);
    dark.setManaged(false);
    getChildren().add(dark);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return Subscription.combine(
        show.toolProperty().subscribe(tool -> light()),
        show.pointerProperty().subscribe(spot -> light()));
  }

  @Override
  protected void layoutChildren() {
    light();
  }

  private void light() {
    Spot spot = show.pointerProperty().get();
    boolean lit = show.toolProperty().get() == Tool.SPOTLIGHT && spot != null;
    dark.setVisible(lit);
    if (spot != null && lit) {
      dark.setWidth(getWidth());
      dark.setHeight(getHeight());
      dark.setFill(
          new RadialGradient(
              0,
              0,
              spot.x() * getWidth(),
              spot.y() * getHeight(),
              Math.max(1, RADIUS * getHeight()),
              false,
              CycleMethod.NO_CYCLE,
              new Stop(0, Color.TRANSPARENT),
              new Stop(0.88, Color.TRANSPARENT),
              new Stop(1, DARK)));
    }
  }
}
