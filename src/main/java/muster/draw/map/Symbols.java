package muster.draw.map;

import java.awt.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.draw.MapStyle;
import muster.draw.SiteStyle;
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

  /** After the largest towns. */
  private static final double GROUPS = 44;

  /** A town and a city's site nearer than this are the same. */
  private static final double SAME = 9_000;

  private final MapScene scene;
  private final MapViewport viewport;
  private final MapLayers layers;
  private final MapHighlight highlight;
  private final MapStyle style;
  private final SiteGroups groups;

  /**
   * @param groups of the sites that are shown and not brought out
   */
  Symbols(MapRequest request, MapStyle style, SiteGroups groups) {
    this.scene = request.scene();
    this.viewport = request.viewport();
    this.layers = request.layers();
    this.highlight = request.highlight();
    this.style = style;
    this.groups = groups;
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
              null,
              1));
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
    SiteGroups.Seen seen = groups.within(viewport.envelope(0), scale);
    seen.groups().forEach(group -> wanted.add(symbol(group)));
    List<MapFeature<Site>> alone = new ArrayList<>(seen.alone());
    if (!highlight.sites().isEmpty()) {
      scene.sites().within(viewport.envelope(0)).stream()
          .filter(site -> highlight.sites().contains(site.value().id()))
          .forEach(alone::add);
    }
    for (MapFeature<Site> feature : alone) {
      Site site = feature.value();
      boolean lit = highlight.sites().contains(site.id());
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
              style.framed() && style.site(site.kind()).glyph() != SiteStyle.Sign.CITY
                  ? Affiliation.of(site, at, scene.base())
                  : null,
              1));
    }
  }

  private Symbol symbol(SiteGroups.Group group) {
    String name = style.language().text("map.sites", group.count());
    return new Symbol(
        new MapThing(MapThing.Kind.SITES, group.id(), name),
        name,
        Symbol.GROUP,
        GROUPS,
        viewport.pixelX(group.at().x),
        viewport.pixelY(group.at().y),
        group.radius(),
        false,
        false,
        null,
        group.count());
  }

  /**
   * Makes those small that would cover a more important one; lesser towns give way to groups of
   * sites.
   */
  private static List<Symbol> apart(List<Symbol> wanted) {
    Crowd groups = new Crowd();
    wanted.stream().filter(Symbol::isGroup).forEach(groups::add);
    Crowd crowd = new Crowd();
    List<Symbol> placed = new ArrayList<>();
    for (Symbol symbol : wanted) {
      if (symbol.isPlace() && !symbol.capital() && groups.touches(symbol)) {
        continue;
      }
      Symbol fitting = crowd.touches(symbol) ? symbol.small() : symbol;
      crowd.add(fitting);
      placed.add(fitting);
    }
    return placed;
  }

  /** Symbols by squares of the picture, each wider than two of the widest symbols. */
  private static final class Crowd {
    private static final double SQUARE = 64;

    private final Map<Point, List<Symbol>> squares = new HashMap<>();

    void add(Symbol symbol) {
      squares.computeIfAbsent(square(symbol, 0, 0), at -> new ArrayList<>()).add(symbol);
    }

    boolean touches(Symbol symbol) {
      for (int down = -1; down <= 1; down++) {
        for (int across = -1; across <= 1; across++) {
          for (Symbol other : squares.getOrDefault(square(symbol, across, down), List.of())) {
            if (Math.hypot(other.x() - symbol.x(), other.y() - symbol.y())
                < other.radius() + symbol.radius() + 1) {
              return true;
            }
          }
        }
      }
      return false;
    }

    private static Point square(Symbol symbol, int across, int down) {
      return new Point(
          (int) Math.floor(symbol.x() / SQUARE) + across,
          (int) Math.floor(symbol.y() / SQUARE) + down);
    }
  }
}
