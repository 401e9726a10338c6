package muster.desktop.kit;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import muster.desktop.task.Refresher;
import muster.desktop.task.Tasks;
import muster.draw.text.Fonts;
import org.jspecify.annotations.Nullable;

/**
 * A picture that fills its box, painted off the window's thread by what slides are painted with, in
 * the screen's pixels. The one before stays until the next is there.
 *
 * @param <C> what the picture shows
 * @param <P> what the painter says of it
 */
public final class PaintedBox<C, P> extends Region {
  private final Brush<C, P> brush;
  private final Refresher<Painted<C, P>> pictures;
  private final Consumer<? super P> painted;
  private final ImageView view = new ImageView();
  private final ObservableValue<Number> outputScale = OutputScale.of(this);
  private @Nullable C content;
  private @Nullable Request<C> last;

  /** Paints into a box, on a worker. */
  @FunctionalInterface
  public interface Brush<C, P> {
    /**
     * @param box in units of the window
     */
    P paint(Graphics2D g, Rectangle2D box, C content);
  }

  /**
   * @param width in pixels of the screen
   * @param scale pixels of the screen a unit of the window
   */
  private record Request<C>(C content, int width, int height, double scale) {}

  private record Painted<C, P>(Request<C> request, BufferedImage image, P result) {}

  /**
   * @param failed takes what the brush threw
   * @param painted takes what the brush said of the picture that is now seen
   */
  public PaintedBox(
      Brush<C, P> brush,
      Tasks tasks,
      Consumer<? super Throwable> failed,
      Consumer<? super P> painted) {
    this.brush = brush;
    this.painted = painted;
    pictures = new Refresher<>(tasks, this::work, this::show, failed);
    view.setManaged(false);
    getChildren().add(view);
    setMinSize(0, 0);
    Lifecycle.whileAttached(this, () -> outputScale.subscribe(scale -> request()));
  }

  /** Shows this from now on; null: what is there stays. */
  public void show(@Nullable C shown) {
    content = shown;
    request();
  }

  @Override
  protected void layoutChildren() {
    request();
  }

  private void request() {
    C shown = content;
    double scale = outputScale.getValue().doubleValue();
    int width = (int) Math.floor(getWidth() * scale);
    int height = (int) Math.floor(getHeight() * scale);
    if (shown == null || width <= 0 || height <= 0) {
      return;
    }
    Request<C> wanted = new Request<>(shown, width, height, scale);
    if (!wanted.equals(last)) {
      last = wanted;
      pictures.request();
    }
  }

  private Callable<Painted<C, P>> work() {
    Request<C> wanted = last;
    if (wanted == null) {
      throw new IllegalStateException("Nothing was asked for");
    }
    return () -> paint(brush, wanted);
  }

  private static <C, P> Painted<C, P> paint(Brush<C, P> brush, Request<C> wanted) {
    BufferedImage image =
        new BufferedImage(wanted.width, wanted.height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    try {
      Fonts.prepare(g);
      g.scale(wanted.scale, wanted.scale);
      Rectangle2D box =
          new Rectangle2D.Double(0, 0, wanted.width / wanted.scale, wanted.height / wanted.scale);
      return new Painted<>(wanted, image, brush.paint(g, box, wanted.content));
    } finally {
      g.dispose();
    }
  }

  private void show(Painted<C, P> picture) {
    Pictures.show(view, picture.image, picture.request.scale);
    painted.accept(picture.result);
  }
}
