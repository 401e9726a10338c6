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
  private final Closer closer;
  private final ReadOnlyObjectWrapper<Hover> hover = new ReadOnlyObjectWrapper<>(Hover.NOTHING);
  private final ReadOnlyObjectWrapper<Pointed.@Nullable Outline> outline =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Pointed.@Nullable Anchor> anchor =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper description = new ReadOnlyStringWrapper("");
  private @Nullable Pointer pointer;
  private @Nullable MapThing walked;

  private record Pointer(double x, double y) {}

  /** Shows the map around a pixel of the pane closer. */
  @FunctionalInterface
  interface Closer {
    void at(double x, double y);
  }

  /**
   * @param seen what can be pointed at now; null until there is a picture
   * @param closer takes sites apart that are shown together
   */
  Pointing(Session session, Supplier<@Nullable Pointed> seen, Closer closer) {
    this.session = session;
    this.seen = seen;
    this.closer = closer;
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

  /** Picks out what the keys are on; goes closer to sites that are shown together. */
  void pickWalked() {
    Situation situation = session.situationProperty().get();
    MapThing there = walked;
    Pointed.Anchor at = anchor.get();
    if (there != null && there.kind() == MapThing.Kind.SITES && at != null) {
      walked = null;
      closer.at(at.x(), at.y());
    } else if (situation != null && there != null) {
      session.select(Picking.pick(situation.workspace(), List.of(there), null));
    }
  }

  /** Picks out what is there, or goes closer to sites that are shown together. */
  void pick(double x, double y) {
    Situation situation = session.situationProperty().get();
    List<MapThing> things = under(x, y);
    if (!things.isEmpty() && things.getFirst().kind() == MapThing.Kind.SITES) {
      closer.at(x, y);
    } else if (situation != null) {
      session.select(
          Picking.pick(situation.workspace(), things, session.selectionProperty().get()));
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
