package muster.desktop.map;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import muster.desktop.session.Session;
import muster.desktop.session.Situation;
import muster.desktop.task.Refresher;
import muster.desktop.task.Tasks;
import muster.draw.map.MapHighlight;
import muster.draw.map.MapViewport;
import org.jspecify.annotations.Nullable;

/** Orders the picture that pane and session ask for, unless it is the one that was ordered last. */
final class MapOrders {
  private final Session session;
  private final Supplier<@Nullable Wanted> pane;
  private final Refresher<Painted> pictures;
  private @Nullable MapOrder ordered;

  /** Found when something else is brought out: a drag orders a picture at every step. */
  private MapHighlight lit = MapHighlight.NONE;

  /**
   * What the pane asks for.
   *
   * @param dots of the screen a reference pixel
   * @param legend whether it lies over the map
   */
  record Wanted(MapViewport viewport, double dots, boolean legend) {}

  /**
   * @param pane null until it shows a part of the map
   * @param painting runs the painter, away from the window's thread
   * @param done takes the newest picture
   * @param failed takes what the painter threw
   */
  MapOrders(
      Session session,
      Supplier<@Nullable Wanted> pane,
      Tasks painting,
      Consumer<? super Painted> done,
      Consumer<? super Throwable> failed) {
    this.session = session;
    this.pane = pane;
    MapPictures painter = new MapPictures();
    pictures =
        new Refresher<>(
            painting,
            () -> {
              MapOrder order = order();
              ordered = order;
              return () -> painter.paint(order);
            },
            done,
            failed);
  }

  /** To be called when what is wanted may be something else now. */
  void request() {
    if (pane.get() != null && !order().equals(ordered)) {
      pictures.request();
    }
  }

  /** Brings out what a slide does, or what is picked out. */
  void light() {
    Situation situation = session.situationProperty().get();
    if (situation != null) {
      List<String> ids = session.highlightProperty().get();
      lit =
          ids.isEmpty()
              ? Picking.highlight(situation.workspace(), session.selectionProperty().get())
              : MapHighlight.of(situation.workspace(), ids);
    }
  }

  private MapOrder order() {
    Situation situation = session.situationProperty().get();
    Wanted wanted = pane.get();
    if (situation == null || situation.scene() == null || wanted == null) {
      throw new IllegalStateException("There is no map yet");
    }
    return new MapOrder(
        situation.scene(),
        wanted.viewport(),
        session.layersProperty().get(),
        session.lookProperty().get(),
        lit,
        situation.forces(),
        situation.support(),
        wanted.dots(),
        wanted.legend());
  }
}
