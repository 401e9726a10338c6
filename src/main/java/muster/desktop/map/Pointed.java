package muster.desktop.map;

import java.awt.Shape;
import java.util.List;
import java.util.Optional;
import muster.draw.map.HitIndex;
import muster.draw.map.HitIndex.Spot;
import muster.draw.map.MapThing;
import muster.draw.map.MapViewport;
import org.jspecify.annotations.Nullable;

/**
 * What pointer or keys are on, as the last picture shows it. The pointer is on all that lies under
 * a pixel; the keys are on one thing, and walk from it to the next as one reads.
 *
 * @param picture the last one
 * @param viewport what of the map is shown now
 */
record Pointed(Painted picture, MapViewport viewport) {
  private static final double TOLERANCE = 4;

  /** What lies under a pixel of the pane, the most particular first. */
  List<MapThing> under(double x, double y) {
    MapViewport then = picture.order().viewport();
    return picture
        .hits()
        .at(
            then.pixelX(viewport.metresX(PaneSize.reference(x))),
            then.pixelY(viewport.metresY(PaneSize.reference(y))),
            PaneSize.reference(TOLERANCE));
  }

  /**
   * The next thing in the pane, after the last the first.
   *
   * @param from null: before the first
   * @param steps negative: back
   */
  Optional<MapThing> next(@Nullable MapThing from, int steps) {
    List<MapThing> seen =
        picture.hits().spots().stream().filter(this::isInPane).map(Spot::thing).distinct().toList();
    int here = seen.indexOf(from);
    int first = here < 0 && steps < 0 ? 0 : here;
    return seen.isEmpty()
        ? Optional.empty()
        : Optional.of(seen.get(Math.floorMod(first + steps, seen.size())));
  }

  /** Where something is, in pixels of the pane; empty if the picture does not show it. */
  Optional<Anchor> anchor(MapThing thing) {
    return picture.hits().spots().stream()
        .filter(spot -> spot.thing().equals(thing))
        .findFirst()
        .map(spot -> new Anchor(x(spot), y(spot)));
  }

  /** The outline of something, in pixels of the picture; null if it has none. */
  @Nullable Outline outline(MapThing thing) {
    HitIndex hits = picture.hits();
    return hits.outline(thing)
        .map(shape -> new Outline(thing, shape, picture.order().dots()))
        .orElse(null);
  }

  private boolean isInPane(Spot spot) {
    double x = x(spot);
    double y = y(spot);
    return x >= 0
        && y >= 0
        && x <= viewport.width() * PaneSize.UNIT
        && y <= viewport.height() * PaneSize.UNIT;
  }

  private double x(Spot spot) {
    return viewport.pixelX(picture.order().viewport().metresX(spot.x())) * PaneSize.UNIT;
  }

  private double y(Spot spot) {
    return viewport.pixelY(picture.order().viewport().metresY(spot.y())) * PaneSize.UNIT;
  }

  /** A pixel of the pane. */
  record Anchor(double x, double y) {}

  /**
   * What goes around a thing on a picture.
   *
   * @param shape in reference pixels
   * @param dots of the picture a reference pixel
   */
  record Outline(MapThing thing, Shape shape, double dots) {}
}
