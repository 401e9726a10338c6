package muster.draw.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import muster.draw.MapStyle;
import muster.geo.BaseMap.Place;
import muster.geo.MapFeature;
import muster.geo.MapScene;
import muster.model.Site;
import org.locationtech.jts.geom.Coordinate;

/**
 * Which symbols the picture shows and how large: towns by rank and scale, all sites, and where they
 * crowd the less important ones as small marks, so that none hides another.
 */
final class Symbols {

  /** What must not be left out for a town's name. */
  private static final String NUCLEAR = "nuclear-plant";

  /** In the order of importance; other kinds come last. */
  private static final List<String> KINDS =
      List.of(
          "city",
          NUCLEAR,
          "port",
          "airport",
          "logistics-hub",
          "hydro-plant",
          "thermal-plant",
          "training-area");

  /** A town and a city's site nearer than this are the same. */
  private static final double SAME = 9_000;

  private final MapScene scene;
  private final MapViewport viewport;
  private final MapLayers layers;
  private final MapHighlight highlight;
  private final MapStyle style;

  Symbols(MapScene scene, MapViewport viewport, MapLayers layers, MapHighlight highlight, MapStyle style) {
    this.scene = scene;
    this.viewport = viewport;
    this.layers = layers;
    this.highlight = highlight;
    this.style = style;
  }

  /** Where a kind stands in the order of importance. */
  static int order(String kind) {
    int order = KINDS.indexOf(kind);
    return order < 0 ? KINDS.size() : order;
  }

  /** The symbols, the most important first. */
  List<Symbol> lay() {
    List<Symbol> wanted = new ArrayList<>();
    List<Coordinate> cities = new ArrayList<>();
    if (layers.has(Layer.PLACES)) {
      places(wanted, cities);
    }
    if (layers.has(Layer.SITES)) {
      sites(wanted, cities);
    }
    wanted.sort(Comparator.comparingDouble(Symbol::rank));
    return apart(wanted);
  }

  private void places(List<Symbol> wanted, List<Coordinate> cities) {
    double scale = viewport.metresPerPixel();
    for (MapFeature<Place> feature : scene.base().places().within(viewport.envelope(0))) {
      Place place = feature.value();
      boolean ukraine = place.country().equals("UKR");
      boolean capital = place.kind().equals("capital");
      int most = highestRank(scale) - (ukraine ? 0 : 2);
      if (place.rank() > most && !(capital && scale < 2600)) {
        continue;
      }
      Coordinate at = feature.geometry().getCoordinate();
      cities.add(at);
      double rank = capital && ukraine ? 30 : (ukraine ? 40 : 50) + place.rank();
      wanted.add(
          new Symbol(
              new MapThing(MapThing.Kind.PLACE, place.name(), place.name()),
              style.language().name(place.name(), place.nameUk()),
              Symbol.PLACE,
              rank,
              viewport.pixelX(at.x),
              viewport.pixelY(at.y),
              place.rank() <= 2 ? 5.2 : place.rank() <= 4 ? 4.4 : 3.4,
              capital,
              false,
              null));
    }
  }

  /** Smaller towns appear as the map gets closer. */
  private static int highestRank(double metresPerPixel) {
    double[] limits = {2400, 1500, 1000, 620, 380, 220, 130};
    int rank = 2;
    for (double limit : limits) {
      if (metresPerPixel < limit) {
        rank++;
      }
    }
    return rank;
  }

  private void sites(List<Symbol> wanted, List<Coordinate> cities) {
    double scale = viewport.metresPerPixel();
    double radius = scale > 1500 ? 6 : scale > 900 ? 7.5 : scale > 400 ? 8.5 : 10;
    for (MapFeature<Site> feature : scene.sites().within(viewport.envelope(0))) {
      Site site = feature.value();
      boolean lit = highlight.sites().contains(site.id());
      if (layers.hiddenSites().contains(site.kind()) && !lit) {
        continue;
      }
      Coordinate at = feature.geometry().getCoordinate();
      boolean city = site.kind().equals("city");
      if (city && !lit && cities.stream().anyMatch(other -> other.distance(at) < SAME)) {
        continue;
      }
      double rank = 70 + order(site.kind());
      wanted.add(
          new Symbol(
              new MapThing(MapThing.Kind.SITE, site.id(), site.name()),
              style.language().name(site.name(), site.nameUk()),
              site.kind(),
              lit ? rank - 60 : city ? 43 : site.kind().equals(NUCLEAR) ? 44.5 : rank,
              viewport.pixelX(at.x),
              viewport.pixelY(at.y),
              city ? 7 : radius,
              false,
              lit,
              style.framed() && !city ? Affiliation.of(site, at, scene.base()) : null));
    }
  }

  /** Makes those small that would cover a more important one. */
  private static List<Symbol> apart(List<Symbol> wanted) {
    List<Symbol> placed = new ArrayList<>();
    for (Symbol symbol : wanted) {
      boolean crowded =
          placed.stream()
              .anyMatch(
                  other ->
                      Math.hypot(other.x() - symbol.x(), other.y() - symbol.y())
                          < other.radius() + symbol.radius() + 1);
      placed.add(crowded ? symbol.small() : symbol);
    }
    return placed;
  }
}
