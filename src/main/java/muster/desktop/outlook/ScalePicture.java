package muster.desktop.outlook;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import muster.desktop.kit.PaintedBox;
import muster.desktop.session.Situation;
import muster.desktop.task.Tasks;
import muster.draw.Style;
import muster.draw.slide.OutlookPainter;
import org.jspecify.annotations.Nullable;

/** The scale of troops as slides have it. */
final class ScalePicture {
  /** Slides are read from across a room, a window from near: its letters are smaller. */
  private static final double ZOOM = 0.75;

  private final OutlookPainter painter = new OutlookPainter(Style.briefing().slide());
  private final PaintedBox<Situation, Rectangle2D> box;
  private @Nullable Situation last;

  ScalePicture(Tasks tasks, Consumer<? super Throwable> failed) {
    box = new PaintedBox<>(this::paint, tasks, failed, seen -> {});
    box.getStyleClass().add("troop-scale");
    box.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  Region node() {
    return box;
  }

  /** Shows the troops of a situation; a distance that only moves zones changes nothing. */
  void show(@Nullable Situation situation) {
    if (situation != null && (last == null || !situation.isOfSameWorld(last))) {
      last = situation;
      box.show(situation);
    }
  }

  private Rectangle2D paint(Graphics2D g, Rectangle2D area, Situation situation) {
    g.scale(ZOOM, ZOOM);
    Rectangle2D zoomed =
        AffineTransform.getScaleInstance(1 / ZOOM, 1 / ZOOM)
            .createTransformedShape(area)
            .getBounds2D();
    painter.paintScale(g, zoomed, situation.workspace(), situation.assessment());
    return zoomed;
  }
}
