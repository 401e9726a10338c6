package muster.draw.map;

import java.awt.Shape;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import muster.assess.Support;
import muster.geo.BaseMap;
import muster.geo.BaseMap.Country;
import muster.geo.BaseMap.WideCountry;
import muster.geo.MapFeature;
import muster.geo.MapScene;
import muster.model.Zone;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/** Where on the plane support comes from, and where it goes. */
final class SupportHomes {

  private static final String DEPLOYMENT = "deployment";

  private final MapScene scene;
  private final Coordinate centre;
  private final Map<String, Coordinate> states = new HashMap<>();

  SupportHomes(MapScene scene) {
    this.scene = scene;
    this.centre = Direction.centre(scene.base().ukraine());
    for (MapFeature<WideCountry> country : scene.base().wideCountries().features()) {
      note(country.value().iso(), country.anchor());
    }
    for (MapFeature<Country> country : scene.base().countries().features()) {
      note(country.value().iso(), country.anchor());
    }
  }

  private void note(String iso, @Nullable Coordinate anchor) {
    if (anchor != null) {
      states.put(iso, anchor);
    }
  }

  /** The deployment area, the largest of several; the west of Ukraine where there is none. */
  Coordinate aim() {
    return scene.zones().features().stream()
        .filter(zone -> zone.value().kind().equals(DEPLOYMENT) && !zone.geometry().isEmpty())
        .max(Comparator.comparingDouble(zone -> zone.geometry().getArea()))
        .map(MapFeature::anchor)
        .orElse(centre);
  }

  /** Ukraine, coarse: to find where arrows reach it. */
  Shape ukraine(Shapes shapes, double metresPerPixel) {
    Optional<MapFeature<Country>> ukraine =
        scene.base().countries().features().stream()
            .filter(country -> country.value().iso().equals(BaseMap.UKRAINE))
            .findFirst();
    return shapes.path(ukraine.orElseThrow().shape(4 * metresPerPixel));
  }

  /** States and bodies that the base map does not have lie in the west. */
  Direction direction(Support support) {
    Coordinate home = of(support);
    return home == null ? Direction.WEST : Direction.of(home, centre);
  }

  /** Null where the base map does not have it. */
  @Nullable Coordinate of(Support support) {
    String zone = support.zone();
    return zone == null ? states.get(support.actor().id()) : anchor(zone);
  }

  private @Nullable Coordinate anchor(String id) {
    for (MapFeature<Zone> zone : scene.zones().features()) {
      if (zone.value().id().equals(id)) {
        return zone.anchor();
      }
    }
    return null;
  }
}
