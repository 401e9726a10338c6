package muster.draw.map;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name that stands on the map.
 *
 * @param boxes what it covers, in pixels: one box, or one a letter where it follows a curve
 */
public record PlacedLabel(String text, List<Rectangle2D> boxes, @Nullable MapThing thing) {
  public PlacedLabel {
    boxes = List.copyOf(boxes);
  }
}
