package muster.desktop.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import muster.desktop.map.MapPoint;
import muster.desktop.task.Refresher;
import muster.desktop.task.Tasks;
import muster.geo.BaseMap;
import muster.geo.BaseScene;
import muster.geo.MapFeature;
import muster.geo.MapScene;
import muster.geo.SnapIndex;
import muster.geo.SnapIndex.Snap;
import muster.model.Identified;
import muster.model.Line;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Lays a corner on what is near to it: regions, Ukraine's border, other zones and lines; a vertex
 * before an edge. The indexes are made on a worker; until they are there nothing is near.
 */
final class Snapper {
  /** Pixels of the pane. */
  private static final double REACH = 8;

  private final Refresher<Indexes> refresher;
  private @Nullable MapScene scene;
  private @Nullable Identified apart;
  private @Nullable Indexes indexes;

  private record Indexes(
      MapScene scene, @Nullable Identified apart, SnapIndex base, SnapIndex own) {}

  /**
   * @param tasks makes the indexes
   * @param failed takes what that threw
   */
  Snapper(Tasks tasks, Consumer<? super Throwable> failed) {
    refresher =
        new Refresher<>(
            tasks,
            () -> {
              MapScene wanted = scene;
              Identified without = apart;
              Indexes before = indexes;
              if (wanted == null) {
                throw new IllegalStateException("There is no map");
              }
              return () -> make(wanted, without, before);
            },
            made -> indexes = made,
            failed);
  }

  /**
   * Gets ready for a map.
   *
   * @param without what is being changed, and is not near to itself; null: nothing
   */
  void prepare(MapScene map, @Nullable Identified without) {
    boolean same = map.equals(scene) && (without == null ? apart == null : without.equals(apart));
    if (!same) {
      scene = map;
      apart = without;
      refresher.request();
    }
  }

  /** What the pointer is near to; with Alt held nothing. */
  Optional<Snap> near(MapPoint at) {
    Indexes made = indexes;
    return made == null || at.modifiers().alt()
        ? Optional.empty()
        : SnapIndex.nearest(List.of(made.base, made.own), at.metres(), REACH * at.metresPerPixel());
  }

  private static Indexes make(
      MapScene scene, @Nullable Identified apart, @Nullable Indexes before) {
    SnapIndex base =
        before != null && before.scene.base().equals(scene.base())
            ? before.base
            : SnapIndex.of(shapes(scene.base()));
    return new Indexes(scene, apart, base, SnapIndex.of(shapes(scene, apart)));
  }

  private static List<Geometry> shapes(BaseScene base) {
    List<Geometry> shapes = new ArrayList<>();
    base.regions().features().forEach(region -> shapes.add(region.geometry()));
    base.countries().features().stream()
        .filter(country -> country.value().iso().equals(BaseMap.UKRAINE))
        .forEach(country -> shapes.add(country.geometry()));
    return shapes;
  }

  /** While a line is changed, zones that a rule derives may follow it: those are left out then. */
  private static List<Geometry> shapes(MapScene scene, @Nullable Identified apart) {
    boolean lineMoves = apart instanceof Line;
    List<Geometry> shapes = new ArrayList<>();
    scene.zones().features().stream()
        .filter(zone -> !isIt(zone, apart) && !(lineMoves && zone.value().rule() != null))
        .forEach(zone -> shapes.add(zone.geometry()));
    scene.lines().features().stream()
        .filter(line -> !isIt(line, apart))
        .forEach(line -> shapes.add(line.geometry()));
    return shapes;
  }

  private static boolean isIt(
      MapFeature<? extends Identified> feature, @Nullable Identified apart) {
    return apart != null
        && apart.getClass().equals(feature.value().getClass())
        && apart.id().equals(feature.value().id());
  }
}
