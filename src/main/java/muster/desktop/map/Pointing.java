package muster.desktop.map;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import muster.desktop.session.Session;
import muster.desktop.session.Situation;
import muster.draw.map.MapThing;
import org.jspecify.annotations.Nullable;

/** What pointer and keys are on, named and outlined wherever the picture has been moved. */
final class Pointing {
  private final Session session;
  private final Supplier<@Nullable Pointed> seen;
  private final ReadOnlyObjectWrapper<Hover> hover = new ReadOnlyObjectWrapper<>(Hover.NOTHING);
  private final ReadOnlyObjectWrapper<Pointed.@Nullable Outline> outline =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Pointed.@Nullable Anchor> anchor =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper description = new ReadOnlyStringWrapper("");
  private @Nullable Pointer pointer;
  private @Nullable MapThing walked;

  private record Pointer(double x, double y) {}

  /**
   * @param seen what can be pointed at now; null until there is a picture
   */
  Pointing(Session session, Supplier<@Nullable Pointed> seen) {
    this.session = session;
    this.seen = seen;
  }

  ReadOnlyObjectProperty<Hover> hoverProperty() {
    return hover.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Pointed.@Nullable Outline> outlineProperty() {
    return outline.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Pointed.@Nullable Anchor> anchorProperty() {
    return anchor.getReadOnlyProperty();
  }

  ReadOnlyStringProperty descriptionProperty() {
    return description.getReadOnlyProperty();
  }

  /** Where the pointer is, or else what the keys are on; null if neither is on the map. */
  Pointed.@Nullable Anchor where() {
    Pointer here = pointer;
    return here == null ? anchor.get() : new Pointed.Anchor(here.x(), here.y());
  }

  boolean hasPointer() {
    return pointer != null;
  }

  /** The pointer is here now. */
  void point(double x, double y) {
    pointer = new Pointer(x, y);
    walked = null;
    refresh();
  }

  /** The pointer is on nothing. */
  void leave() {
    pointer = null;
    refresh();
  }

  /** Takes the keys so many things on, as one reads. */
  void walk(int steps) {
    Pointed pointed = seen.get();
    if (pointed != null) {
      pointer = null;
      walked = pointed.next(walked, steps).orElse(null);
      refresh();
    }
  }

  /** Picks out what the keys are on. */
  void pickWalked() {
    Situation situation = session.situationProperty().get();
    MapThing there = walked;
    if (situation != null && there != null) {
      session.select(Picking.pick(situation.workspace(), List.of(there), null));
    }
  }

  /** Picks out what is there; where nothing is, nothing. */
  void pick(double x, double y) {
    Situation situation = session.situationProperty().get();
    if (situation != null) {
      session.select(
          Picking.pick(situation.workspace(), under(x, y), session.selectionProperty().get()));
    }
  }

  /** Picks out nothing, and takes the keys from where they are. */
  void clear() {
    walked = null;
    refresh();
    session.select(null);
  }

  /** Looks again: the map has moved, or another picture has come. */
  void refresh() {
    Situation situation = session.situationProperty().get();
    Pointed pointed = seen.get();
    if (situation == null || pointed == null) {
      return;
    }
    MapThing key = walked;
    Pointer here = pointer;
    List<MapThing> things =
        key != null ? List.of(key) : here != null ? under(here.x(), here.y()) : List.of();
    anchor.set(key == null ? null : pointed.anchor(key).orElse(null));
    outline.set(things.isEmpty() ? null : pointed.outline(things.getFirst()));
    hover.set(Hover.of(situation.workspace(), things));
    describe(situation);
  }

  void describe(Situation situation) {
    description.set(
        walked == null
            ? MapWords.description(situation.workspace(), session.selectionProperty().get())
            : MapWords.walked(hover.get()));
  }

  List<MapThing> under(double x, double y) {
    Pointed pointed = seen.get();
    return pointed == null ? List.of() : pointed.under(x, y);
  }
}
