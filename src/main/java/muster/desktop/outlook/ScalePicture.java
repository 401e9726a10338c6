package muster.desktop.outlook;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import muster.desktop.kit.Pictures;
import muster.desktop.session.Situation;
import muster.desktop.task.Refresher;
import muster.desktop.task.Tasks;
import muster.draw.Style;
import muster.draw.slide.OutlookPainter;
import muster.draw.text.Fonts;
import org.jspecify.annotations.Nullable;

/**
 * The scale of troops as slides have it, painted off the window's thread in the screen's pixels.
 */
final class ScalePicture extends Region {
  /** Slides are read from across a room, a window from near: its letters are smaller. */
  private static final double ZOOM = 0.75;

  private final OutlookPainter painter = new OutlookPainter(Style.briefing().slide());
  private final ImageView view = new ImageView();
  private final Refresher<Painted> pictures;
  private @Nullable Situation situation;
  private double outputScale = 1;
  private @Nullable Request last;

  ScalePicture(Tasks tasks, Consumer<? super Throwable> failed) {
    pictures = new Refresher<>(tasks, this::work, this::show, failed);
    getStyleClass().add("troop-scale");
    view.setManaged(false);
    getChildren().add(view);
    setMinSize(0, 0);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  void setSituation(@Nullable Situation shown) {
    if (situation == null || shown == null || !shown.isOfSameWorld(situation)) {
      situation = shown;
      request();
    }
  }

  /** How many pixels of the screen a unit of the window has. */
  void setOutputScale(double scale) {
    outputScale = scale;
    request();
  }

  @Override
  protected void layoutChildren() {
    request();
  }

  private void request() {
    Request wanted = wanted();
    if (wanted != null && !wanted.equals(last)) {
      last = wanted;
      pictures.request();
    }
  }

  private @Nullable Request wanted() {
    int width = (int) Math.floor(getWidth() * outputScale);
    int height = (int) Math.floor(getHeight() * outputScale);
    return situation == null || width <= 0 || height <= 0
        ? null
        : new Request(situation, width, height, outputScale);
  }

  private Callable<Painted> work() {
    Request wanted = last;
    if (wanted == null) {
      throw new IllegalStateException("Nothing was asked for");
    }
    return () -> new Painted(wanted, paint(painter, wanted));
  }

  private static BufferedImage paint(OutlookPainter painter, Request wanted) {
    BufferedImage image =
        new BufferedImage(wanted.width, wanted.height, BufferedImage.TYPE_INT_ARGB_PRE);
    double scale = wanted.outputScale * ZOOM;
    Graphics2D g = image.createGraphics();
    try {
      Fonts.prepare(g);
      g.scale(scale, scale);
      painter.paintScale(
          g,
          new Rectangle2D.Double(0, 0, wanted.width / scale, wanted.height / scale),
          wanted.situation.workspace(),
          wanted.situation.assessment());
    } finally {
      g.dispose();
    }
    return image;
  }

  private void show(Painted painted) {
    Pictures.show(view, painted.image, painted.request.outputScale);
  }

  /**
   * @param width in pixels of the screen
   */
  private record Request(Situation situation, int width, int height, double outputScale) {}

  private record Painted(Request request, BufferedImage image) {}
}
