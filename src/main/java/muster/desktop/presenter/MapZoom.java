package muster.desktop.presenter;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import muster.desktop.session.Ground;
import muster.desktop.session.Question;
import muster.draw.map.MapViewport;
import muster.draw.slide.SlideMapBox;
import muster.geo.BaseScene;
import muster.model.Slide;
import muster.model.SlideBuilder;
import org.jspecify.annotations.Nullable;

/** Looks at a slide's map more closely; the slide itself stays as it is. */
final class MapZoom {
  /** Any size: places are shares of the slide. */
  private static final int ACROSS = 1920;

  private static final int DOWN = 1080;

  private final ReadOnlyObjectWrapper<Slide.@Nullable View> view = new ReadOnlyObjectWrapper<>();
  private @Nullable Slide slide;
  private @Nullable Ground ground;

  /** The part of the map that is shown instead of the slide's; null: the slide's. */
  ReadOnlyObjectProperty<Slide.@Nullable View> viewProperty() {
    return view.getReadOnlyProperty();
  }

  boolean isZoomed() {
    return view.get() != null;
  }

  /** Looks at a slide, as it is if it is another one than before. */
  void turnTo(Question asked, Slide looked) {
    Slide before = slide;
    slide = looked;
    ground = asked.ground();
    if (before == null || !before.id().equals(looked.id())) {
      reset();
    }
  }

  /** What the maps stand on; null while that is being read. */
  @Nullable BaseScene base() {
    Ground on = ground;
    return on == null ? null : on.scene();
  }

  /** The slide with this part of the map. */
  Slide shown(Slide plain) {
    Slide.View closer = view.get();
    return closer == null ? plain : new SlideBuilder(plain).view(closer).build();
  }

  void reset() {
    view.set(null);
  }

  /** Looks closer (above 1) or less close; what is in the middle stays there. */
  void zoom(double factor) {
    map().ifPresent(map -> zoom(map, factor, map.seen().width() / 2, map.seen().height() / 2));
  }

  /**
   * Looks closer (above 1) or less close; what is there stays there.
   *
   * @param at outside the map: nothing happens
   */
  void zoom(double factor, Ink.Spot at) {
    map()
        .filter(map -> map.holds(at))
        .ifPresent(
            map ->
                zoom(
                    map,
                    factor,
                    at.x() * map.box().width() - map.box().box().getX(),
                    at.y() * map.box().height() - map.box().box().getY()));
  }

  /** Moves the map with the pointer. */
  void pan(Ink.Spot from, Ink.Spot to) {
    map()
        .filter(map -> map.holds(from))
        .ifPresent(
            map ->
                show(
                    map,
                    map.seen()
                        .panned(
                            (to.x() - from.x()) * map.box().width(),
                            (to.y() - from.y()) * map.box().height())));
  }

  private void zoom(Map map, double factor, double x, double y) {
    show(map, map.seen().zoomed(factor, x, y));
  }

  private void show(Map map, MapViewport seen) {
    view.set(seen.view(map.ground().scene().projection()));
  }

  /** The map of the slide, as it is seen. */
  private record Map(Ground ground, SlideMapBox box, MapViewport seen) {
    boolean holds(Ink.Spot spot) {
      return box.box().contains(spot.x() * box.width(), spot.y() * box.height());
    }
  }

  private Optional<Map> map() {
    Slide looked = slide;
    Ground on = ground;
    return looked == null || on == null
        ? Optional.empty()
        : SlideMapBox.of(looked, ACROSS, DOWN)
            .map(box -> new Map(on, box, box.viewport(shown(looked), on.scene())));
  }
}
