package muster.desktop.map;

import java.util.Objects;
import muster.desktop.session.Ground;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.draw.map.MapThing;
import muster.draw.map.MapViewport;
import muster.model.Workspace;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.locationtech.jts.geom.Coordinate;

/** The workspace and the base map that Muster ships, in a session that answers at once. */
final class Shipped {
  static final Workspace WORKSPACE = ShippedData.WORKSPACE;
  static final Ground GROUND = ShippedSession.ground();

  private Shipped() {}

  static Session session() {
    return ShippedSession.withMap();
  }

  static Session emptySession() {
    return ShippedSession.empty();
  }

  static MapViewModel model(Session session, Tasks painting) {
    return new MapViewModel(session, painting, ShippedSession::fail);
  }

  /** Where a place is in the pane. */
  static double[] pixel(MapViewModel model, double longitude, double latitude) {
    MapViewport viewport = Objects.requireNonNull(model.viewportProperty().get());
    Coordinate metres = GROUND.scene().projection().project(longitude, latitude);
    return new double[] {
      viewport.pixelX(metres.x) * PaneSize.UNIT, viewport.pixelY(metres.y) * PaneSize.UNIT
    };
  }

  /** A pixel in the western deployment area where neither a symbol nor a name is in the way. */
  static double[] bareDeploymentArea(MapViewModel model) {
    Painted painted = Objects.requireNonNull(model.paintedProperty().get());
    for (int i = 0; i < 200; i++) {
      double[] pixel = pixel(model, 23.5 + 0.1 * (i % 20), 48.7 + 0.2 * Math.floorDiv(i, 20));
      boolean bare =
          painted
              .hits()
              .topmost(PaneSize.reference(pixel[0]), PaneSize.reference(pixel[1]), 12)
              .filter(thing -> thing.is(MapThing.Kind.ZONE, "western-deployment"))
              .isPresent();
      if (bare) {
        return pixel;
      }
    }
    throw new AssertionError("Everything is covered");
  }
}
