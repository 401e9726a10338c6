package muster.draw.map;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import muster.model.Commitment;
import muster.model.Identified;
import muster.model.Site;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What is brought out on the map.
 *
 * @param zones ids
 * @param sites ids
 * @param lines ids
 * @param countries ids of states, as ISO 3166 alpha-3
 * @param hovered what the pointer is on, or null
 */
public record MapHighlight(
    Set<String> zones,
    Set<String> sites,
    Set<String> lines,
    Set<String> countries,
    @Nullable MapThing hovered) {

  public static final MapHighlight NONE =
      new MapHighlight(Set.of(), Set.of(), Set.of(), Set.of(), null);

  public MapHighlight {
    zones = Set.copyOf(zones);
    sites = Set.copyOf(sites);
    lines = Set.copyOf(lines);
    countries = Set.copyOf(countries);
  }

  /**
   * Brings out records by their ids: zones, sites and lines themselves, and of actors the zones of
   * their commitments and the sites that they guard. Unknown ids are left out.
   */
  public static MapHighlight of(Workspace workspace, List<String> ids) {
    Set<String> zones = known(workspace.zones(), ids);
    Set<String> sites = known(workspace.sites(), ids);
    for (Commitment commitment : workspace.commitments()) {
      if (ids.contains(commitment.actor()) && commitment.where() != null) {
        zones.add(commitment.where());
      }
    }
    zones.retainAll(known(workspace.zones(), List.copyOf(zones)));
    for (Site site : workspace.sites()) {
      if (site.guardedBy() != null && site.guardedBy().stream().anyMatch(ids::contains)) {
        sites.add(site.id());
      }
    }
    // An area along a line often has the line's id: the area is meant.
    Set<String> lines = known(workspace.lines(), ids);
    lines.removeAll(zones);
    return new MapHighlight(zones, sites, lines, known(workspace.actors(), ids), null);
  }

  private static Set<String> known(List<? extends Identified> records, List<String> ids) {
    Set<String> known = new HashSet<>();
    records.stream().map(Identified::id).filter(ids::contains).forEach(known::add);
    return known;
  }

  public MapHighlight hovering(@Nullable MapThing thing) {
    return new MapHighlight(zones, sites, lines, countries, thing);
  }

  boolean isHovered(MapThing.Kind kind, String id) {
    return hovered != null && hovered.is(kind, id);
  }
}
