package muster.draw.map;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of the map is shown.
 *
 * @param hiddenZones ids of zones that are not shown though their layer is
 * @param hiddenSites kinds of sites that are not shown though their layer is
 */
public record MapLayers(Set<Layer> shown, Set<String> hiddenZones, Set<String> hiddenSites) {

  public static final MapLayers USUAL = new MapLayers(Layer.USUAL, Set.of(), Set.of());

  public MapLayers {
    shown = Set.copyOf(shown);
    hiddenZones = Set.copyOf(hiddenZones);
    hiddenSites = Set.copyOf(hiddenSites);
  }

  /**
   * A slide's layers; names that Muster does not know are left out. Names of countries and seas are
   * always there.
   *
   * @param codes null: the usual layers
   */
  public static MapLayers of(@Nullable List<String> codes) {
    if (codes == null) {
      return USUAL;
    }
    Set<Layer> shown = EnumSet.of(Layer.NAMES);
    codes.forEach(code -> Layer.of(code).ifPresent(shown::add));
    return new MapLayers(shown, Set.of(), Set.of());
  }

  public boolean has(Layer layer) {
    return shown.contains(layer);
  }

  public MapLayers with(Layer layer, boolean on) {
    Set<Layer> changed = EnumSet.noneOf(Layer.class);
    changed.addAll(shown);
    if (on) {
      changed.add(layer);
    } else {
      changed.remove(layer);
    }
    return new MapLayers(changed, hiddenZones, hiddenSites);
  }

  public MapLayers withZone(String zone, boolean on) {
    return new MapLayers(shown, changed(hiddenZones, zone, !on), hiddenSites);
  }

  public MapLayers withSites(String kind, boolean on) {
    return new MapLayers(shown, hiddenZones, changed(hiddenSites, kind, !on));
  }

  private static Set<String> changed(Set<String> set, String element, boolean in) {
    Set<String> changed = new HashSet<>(set);
    if (in) {
      changed.add(element);
    } else {
      changed.remove(element);
    }
    return changed;
  }
}
