package muster.desktop.briefing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import muster.desktop.kit.Search;
import muster.desktop.kit.Words;
import muster.draw.map.MapThing;
import muster.geo.BaseMap;
import muster.geo.BaseMap.Place;
import muster.model.AnchorKind;
import muster.model.Extras;
import muster.model.Slide;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** What remarks can be anchored to, by what it is called. */
final class Anchors {
  private static final int MOST = 12;

  private final Workspace workspace;

  /** By what they are called, and what they are: names alone may be the same. */
  private final Map<String, Slide.Anchor> byName = new LinkedHashMap<>();

  /**
   * @param places towns of the base map
   */
  Anchors(Workspace workspace, List<Place> places) {
    this.workspace = workspace;
    workspace.zones().forEach(zone -> add(AnchorKind.ZONE, zone.id(), zone.name()));
    workspace.actors().forEach(actor -> add(AnchorKind.ACTOR, actor.id(), actor.name()));
    workspace.lines().forEach(line -> add(AnchorKind.LINE, line.id(), line.name()));
    workspace.sites().forEach(site -> add(AnchorKind.SITE, site.id(), site.name()));
    places.forEach(place -> add(AnchorKind.PLACE, place.name(), place.name()));
  }

  private void add(AnchorKind kind, String id, String name) {
    byName.putIfAbsent(called(kind, name), new Slide.Anchor(kind, id, Extras.NONE));
  }

  private static String called(AnchorKind kind, String name) {
    return Words.text("slide-form.anchor", name, Words.text("slide-form.anchor." + kind.code()));
  }

  /** What an anchor is called; its id where it is gone. */
  String name(Slide.Anchor anchor) {
    for (Map.Entry<String, Slide.Anchor> entry : byName.entrySet()) {
      Slide.Anchor known = entry.getValue();
      if (known.kind() == anchor.kind() && known.id().equals(anchor.id())) {
        return entry.getKey();
      }
    }
    return called(anchor.kind(), anchor.id());
  }

  /** What somebody who typed this may mean, the names that begin so first. */
  List<String> suggest(String typed) {
    String folded = Search.folded(typed.strip());
    List<String> begin = new ArrayList<>();
    List<String> have = new ArrayList<>();
    for (String name : byName.keySet()) {
      String other = Search.folded(name);
      if (other.startsWith(folded)) {
        begin.add(name);
      } else if (Search.finds(typed, other)) {
        have.add(name);
      }
    }
    return Stream.concat(begin.stream(), have.stream()).limit(MOST).toList();
  }

  /** What is called so, or what alone somebody can mean. */
  Optional<Slide.Anchor> find(String typed) {
    Slide.Anchor exact = byName.get(typed.strip());
    if (exact != null) {
      return Optional.of(exact);
    }
    List<String> suggested = suggest(typed);
    return suggested.size() == 1
        ? Optional.ofNullable(byName.get(suggested.getFirst()))
        : suggested.stream()
            .filter(name -> Search.folded(name).startsWith(Search.folded(typed.strip()) + " ("))
            .findFirst()
            .map(byName::get);
  }

  /**
   * The most particular of what is under the pointer; contingents move about, and to point into
   * Ukraine needs no anchor.
   */
  Slide.@Nullable Anchor of(List<MapThing> things) {
    return things.stream().map(this::of).flatMap(Optional::stream).findFirst().orElse(null);
  }

  private Optional<Slide.Anchor> of(MapThing thing) {
    return switch (thing.kind()) {
      case SITE -> Optional.of(new Slide.Anchor(AnchorKind.SITE, thing.id(), Extras.NONE));
      case PLACE -> Optional.of(new Slide.Anchor(AnchorKind.PLACE, thing.id(), Extras.NONE));
      case LINE -> Optional.of(new Slide.Anchor(AnchorKind.LINE, thing.id(), Extras.NONE));
      case ZONE -> Optional.of(new Slide.Anchor(AnchorKind.ZONE, thing.id(), Extras.NONE));
      case COUNTRY ->
          Workspace.find(workspace.actors(), thing.id())
              .filter(actor -> !actor.id().equals(BaseMap.UKRAINE))
              .map(actor -> new Slide.Anchor(AnchorKind.ACTOR, actor.id(), Extras.NONE));
      case CONTINGENT, GROUP, SITES, OCCUPIED, REGION -> Optional.empty();
    };
  }
}
