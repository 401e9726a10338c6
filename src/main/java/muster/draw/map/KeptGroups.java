package muster.draw.map;

import java.util.List;
import java.util.Set;
import muster.geo.MapLayer;
import muster.model.Site;
import org.jspecify.annotations.Nullable;

/** The groups of the sites of the last picture, for the next one. For one thread. */
final class KeptGroups {

  private @Nullable Key key;
  private SiteGroups groups = new SiteGroups(List.of());

  /** What groups depend on: what is brought out stands by itself. */
  private record Key(MapLayer<Site> sites, Set<String> hidden, Set<String> lit) {}

  /** The groups of the sites that a picture shows and does not bring out. */
  SiteGroups of(MapRequest request) {
    Key wanted =
        new Key(
            request.scene().sites(), request.layers().hiddenSites(), request.highlight().sites());
    if (!wanted.equals(key)) {
      groups =
          new SiteGroups(
              wanted.sites.features().stream()
                  .filter(site -> !wanted.hidden.contains(site.value().kind()))
                  .filter(site -> !wanted.lit.contains(site.value().id()))
                  .toList());
      key = wanted;
    }
    return groups;
  }
}
