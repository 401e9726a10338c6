package muster.draw.map;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import muster.geo.BaseMap.Country;
import muster.geo.BaseMap.Region;
import muster.geo.MapFeature;
import muster.geo.MapScene;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;

/** Finds what was painted at a pixel. Immutable; safe for use by threads. */
public final class HitIndex {
  /** Pixels of height that count as one row to a reader. */
  private static final double ROW = 48;

  private final MapScene scene;
  private final MapViewport viewport;
  private final List<Symbol> symbols;
  private final List<LinePainter.PaintedLine> lines;
  private final List<AreaPainter.PaintedZone> zones;
  private final List<PlacedLabel> labels;

  HitIndex(
      MapRequest request,
      List<Symbol> symbols,
      List<LinePainter.PaintedLine> lines,
      List<AreaPainter.PaintedZone> zones,
      List<PlacedLabel> labels) {
    this.scene = request.scene();
    this.viewport = request.viewport();
    this.symbols = List.copyOf(symbols);
    this.lines = List.copyOf(lines);
    this.zones =
        zones.stream().sorted(Comparator.comparingDouble(AreaPainter.PaintedZone::size)).toList();
    this.labels = List.copyOf(labels);
  }

  /**
   * What is there, the most particular first: the nearest sites and towns, lines, what a name
   * names, zones from the smallest to the largest, the region, the country.
   *
   * @param tolerance pixels by which a pointer may miss a symbol or line
   */
  public List<MapThing> at(double x, double y, double tolerance) {
    List<MapThing> found = new ArrayList<>();
    symbols.stream()
        .filter(symbol -> distance(symbol, x, y) <= tolerance)
        .sorted(Comparator.comparingDouble(symbol -> distance(symbol, x, y)))
        .forEach(symbol -> add(found, symbol.thing()));
    for (LinePainter.PaintedLine line : lines) {
      if (distance(line.path(), x, y) <= tolerance + 2) {
        add(found, thing(line));
      }
    }
    labelAt(x, y).ifPresent(thing -> add(found, thing));
    for (AreaPainter.PaintedZone zone : zones) {
      if (zone.area().contains(x, y)) {
        add(found, thing(zone));
      }
    }
    Coordinate metres = viewport.metres(x, y);
    for (MapFeature<Region> region : scene.base().regions().within(new Envelope(metres))) {
      if (contains(region, metres)) {
        add(found, new MapThing(MapThing.Kind.REGION, region.value().iso(), region.value().name()));
      }
    }
    for (MapFeature<Country> country : scene.base().countries().within(new Envelope(metres))) {
      if (contains(country, metres)) {
        add(
            found,
            new MapThing(MapThing.Kind.COUNTRY, country.value().iso(), country.value().name()));
      }
    }
    return found;
  }

  /** Something of the workspace that can be seen, with a point of it, in pixels. */
  public record Spot(MapThing thing, double x, double y) {}

  /** The sites, lines and zones that can be seen, as one reads: row by row, from the left. */
  public List<Spot> spots() {
    Rectangle2D frame = viewport.frame();
    List<Spot> spots = new ArrayList<>();
    for (Symbol symbol : symbols) {
      if (!symbol.isPlace() && frame.contains(symbol.x(), symbol.y())) {
        spots.add(new Spot(symbol.thing(), symbol.x(), symbol.y()));
      }
    }
    for (LinePainter.PaintedLine line : lines) {
      InnerPoint.of(line.path(), frame).ifPresent(p -> spots.add(spot(thing(line), p)));
    }
    for (AreaPainter.PaintedZone zone : zones) {
      InnerPoint.of(zone.area(), frame).ifPresent(p -> spots.add(spot(thing(zone), p)));
    }
    spots.sort(
        Comparator.comparingDouble((Spot spot) -> Math.floor(spot.y() / ROW))
            .thenComparingDouble(Spot::x)
            .thenComparing(spot -> spot.thing().id()));
    return spots;
  }

  private static Spot spot(MapThing thing, Point2D at) {
    return new Spot(thing, at.getX(), at.getY());
  }

  /** The outline of something on the picture, in pixels; empty where it has none. */
  public Optional<Shape> outline(MapThing thing) {
    return switch (thing.kind()) {
      case SITE, SITES, PLACE ->
          symbols.stream().filter(s -> s.thing().equals(thing)).findFirst().map(HitIndex::ring);
      case LINE ->
          lines.stream().filter(l -> thing(l).equals(thing)).findFirst().map(l -> l.path());
      case ZONE ->
          zones.stream().filter(z -> thing(z).equals(thing)).findFirst().map(z -> z.area());
      case CONTINGENT, OCCUPIED, REGION, COUNTRY -> Optional.empty();
    };
  }

  private static Shape ring(Symbol symbol) {
    double radius = symbol.radius() + 3;
    return new Ellipse2D.Double(symbol.x() - radius, symbol.y() - radius, 2 * radius, 2 * radius);
  }

  private static MapThing thing(LinePainter.PaintedLine line) {
    return new MapThing(MapThing.Kind.LINE, line.line().id(), line.line().name());
  }

  private static MapThing thing(AreaPainter.PaintedZone zone) {
    return new MapThing(MapThing.Kind.ZONE, zone.zone().id(), zone.zone().name());
  }

  /** The first of what is there. */
  public Optional<MapThing> topmost(double x, double y, double tolerance) {
    return at(x, y, tolerance).stream().findFirst();
  }

  private Optional<MapThing> labelAt(double x, double y) {
    for (PlacedLabel label : labels) {
      for (Rectangle2D box : label.boxes()) {
        if (box.contains(x, y)) {
          return Optional.ofNullable(label.thing());
        }
      }
    }
    return Optional.empty();
  }

  private static void add(List<MapThing> found, MapThing thing) {
    if (!found.contains(thing)) {
      found.add(thing);
    }
  }

  private static double distance(Symbol symbol, double x, double y) {
    return Math.max(0, Math.hypot(symbol.x() - x, symbol.y() - y) - symbol.radius());
  }

  private static double distance(Shape path, double x, double y) {
    PathIterator segments = new FlatteningPathIterator(path.getPathIterator(null), 1);
    double[] point = new double[6];
    double nearest = Double.MAX_VALUE;
    double fromX = 0;
    double fromY = 0;
    while (!segments.isDone()) {
      if (segments.currentSegment(point) == PathIterator.SEG_LINETO) {
        nearest = Math.min(nearest, Line2D.ptSegDist(fromX, fromY, point[0], point[1], x, y));
      }
      fromX = point[0];
      fromY = point[1];
      segments.next();
    }
    return nearest;
  }

  private boolean contains(MapFeature<?> feature, Coordinate metres) {
    return SimplePointInAreaLocator.locate(metres, feature.shape(viewport.metresPerPixel()))
        != Location.EXTERIOR;
  }
}
