package muster.desktop.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import muster.desktop.session.Selection;
import muster.draw.map.MapHighlight;
import muster.draw.map.MapThing;
import muster.model.Identified;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** Between what is on the map and what can be picked out of a workspace. */
final class Picking {
  private Picking() {}

  /**
   * What a click picks out: the most particular record that is there. If one that is there is
   * picked out already, the next one below it, so that clicks reach a zone that lies under another.
   *
   * @param things under the pointer, the most particular first
   * @return null if nothing of the workspace is there
   */
  static @Nullable Selection pick(
      Workspace workspace, List<MapThing> things, @Nullable Selection before) {
    List<Selection> there =
        things.stream().flatMap(thing -> record(workspace, thing).stream()).distinct().toList();
    return there.isEmpty() ? null : there.get((there.indexOf(before) + 1) % there.size());
  }

  private static Optional<Selection> record(Workspace workspace, MapThing thing) {
    String id = thing.id();
    return switch (thing.kind()) {
      case SITE -> known(Selection.Kind.SITE, workspace.sites(), id);
      case LINE -> known(Selection.Kind.LINE, workspace.lines(), id);
      case ZONE -> known(Selection.Kind.ZONE, workspace.zones(), id);
      case CONTINGENT, COUNTRY -> known(Selection.Kind.ACTOR, workspace.actors(), id);
      case SITES, PLACE, OCCUPIED, REGION -> Optional.empty();
    };
  }

  private static Optional<Selection> known(
      Selection.Kind kind, List<? extends Identified> records, String id) {
    return records.stream().anyMatch(record -> record.id().equals(id))
        ? Optional.of(new Selection(kind, id))
        : Optional.empty();
  }

  /** What to bring out on the map: the thing itself, or all that is an actor's. */
  static MapHighlight highlight(Workspace workspace, @Nullable Selection selection) {
    if (selection == null) {
      return MapHighlight.NONE;
    }
    Set<String> id = Set.of(selection.id());
    return switch (selection.kind()) {
      case ACTOR -> MapHighlight.of(workspace, List.of(selection.id()));
      case ZONE -> new MapHighlight(id, Set.of(), Set.of(), Set.of(), null);
      case SITE -> new MapHighlight(Set.of(), id, Set.of(), Set.of(), null);
      case LINE -> new MapHighlight(Set.of(), Set.of(), id, Set.of(), null);
    };
  }

  /** The name of what is picked out; empty if the workspace has no such record. */
  static Optional<String> name(Workspace workspace, Selection selection) {
    String id = selection.id();
    return switch (selection.kind()) {
      case ACTOR -> Workspace.find(workspace.actors(), id).map(actor -> actor.name());
      case ZONE -> Workspace.find(workspace.zones(), id).map(zone -> zone.name());
      case SITE -> Workspace.find(workspace.sites(), id).map(site -> site.name());
      case LINE -> Workspace.find(workspace.lines(), id).map(line -> line.name());
    };
  }
}
