package muster.draw.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import muster.draw.MapStyle;
import muster.geo.BaseMap;
import muster.geo.BaseMap.Border;
import muster.geo.BaseMap.Lake;
import muster.geo.BaseMap.River;
import muster.geo.BaseScene;
import muster.geo.MapFeature;
import muster.geo.MapLayer;
import org.locationtech.jts.geom.Envelope;

/** The part of the map that depends on the viewport alone: sea, land, water and borders. */
final class BasePainter {

  private static final double BORDER = 2.6;

  /** Opacity of Ukraine's coast in the border's colour: all of the country is one outline. */
  private static final double COAST = 0.75;

  private final BaseScene scene;
  private final MapViewport viewport;
  private final MapLayers layers;
  private final MapStyle style;
  private final Shapes shapes;
  private final Envelope view;

  BasePainter(BaseScene scene, MapViewport viewport, MapLayers layers, MapStyle style) {
    this.scene = scene;
    this.viewport = viewport;
    this.layers = layers;
    this.style = style;
    this.shapes = new Shapes(viewport);
    this.view = viewport.envelope(20);
  }

  /** Paints until it is done or a newer picture is wanted. */
  void paint(Graphics2D g, BooleanSupplier cancelled) {
    double scale = viewport.metresPerPixel();
    Map<Border.Kind, Path2D> borders = borders(scale);
    // Soft edges many pixels wide show no detail.
    Map<Border.Kind, Path2D> coarse = borders(scale * 5);
    g.setColor(style.ground().sea());
    g.fill(viewport.frame());
    shallows(g, coarse);
    if (cancelled.getAsBoolean()) {
      return;
    }
    land(g, coarse);
    if (cancelled.getAsBoolean()) {
      return;
    }
    if (layers.has(Layer.REGIONS)) {
      stroke(g, borders, Border.Kind.OBLAST_BORDER, style.lines().region(), 0.9);
    }
    water(g);
    stroke(g, borders, Border.Kind.COAST, style.lines().coast(), 0.8);
    stroke(
        g, borders, Border.Kind.UKRAINE_COAST, Strokes.faded(style.lines().ukraine(), COAST), 1.4);
    stroke(g, borders, Border.Kind.STATE_BORDER, style.lines().state(), 1.2);
    stroke(g, borders, Border.Kind.UKRAINE_BORDER, style.lines().ukraine(), BORDER);
  }

  private Map<Border.Kind, Path2D> borders(double detail) {
    Map<Border.Kind, Path2D> paths = new EnumMap<>(Border.Kind.class);
    for (MapFeature<Border> border : scene.borders().within(view)) {
      shapes.append(
          paths.computeIfAbsent(border.value().kind(), kind -> new Path2D.Double()),
          border.shape(detail));
    }
    return paths;
  }

  /** Lighter water along the coasts, in steps, half of it covered by the land later. */
  private void shallows(Graphics2D g, Map<Border.Kind, Path2D> borders) {
    Path2D coast = new Path2D.Double();
    borders.forEach(
        (kind, path) -> {
          if (kind == Border.Kind.COAST || kind == Border.Kind.UKRAINE_COAST) {
            coast.append(path, false);
          }
        });
    g.setColor(Strokes.faded(style.ground().shallows(), 0.4));
    for (double width : new double[] {26, 14, 6}) {
      g.setStroke(Strokes.round(width));
      g.draw(coast);
    }
  }

  private void land(Graphics2D g, Map<Border.Kind, Path2D> borders) {
    Path2D land = path(scene.wideCountries());
    Path2D ukraine = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (MapFeature<BaseMap.Country> country : scene.countries().within(view)) {
      boolean isUkraine = country.value().iso().equals(BaseMap.UKRAINE);
      shapes.append(isUkraine ? ukraine : land, country.shape(viewport.metresPerPixel()));
    }
    g.setColor(style.ground().land());
    land.setWindingRule(Path2D.WIND_NON_ZERO);
    g.fill(land);
    // Neighbours share edges, which anti-aliasing would let the sea shine through.
    g.setStroke(Strokes.round(0.8));
    g.draw(land);
    Path2D border = borders.getOrDefault(Border.Kind.UKRAINE_BORDER, new Path2D.Double());
    double[] widths = {22, 14, 8};
    for (double width : widths) {
      g.setStroke(Strokes.round(width));
      g.setColor(Strokes.faded(style.ground().glow(), 0.09));
      g.draw(border);
    }
    g.setColor(style.ground().ukraine());
    g.fill(ukraine);
  }

  private void water(Graphics2D g) {
    double scale = viewport.metresPerPixel();
    if (layers.has(Layer.RIVERS)) {
      g.setColor(style.lines().river());
      for (MapFeature<River> river : scene.rivers().within(view)) {
        if (river.value().rank() <= highestRank(scale)) {
          g.setStroke(Strokes.round(riverWidth(river.value().rank(), scale)));
          g.draw(shapes.path(river.shape(scale)));
        }
      }
    }
    lakes(g, view);
  }

  /** Water again, over what was painted over it. */
  void lakesIn(Graphics2D g, MapLayer<?> area) {
    Envelope there = new Envelope();
    area.features().forEach(feature -> there.expandToInclude(feature.envelope()));
    Envelope both = there.intersection(view);
    if (!both.isNull()) {
      lakes(g, both);
    }
  }

  /** Ukraine's border once more, over what was painted over it. */
  void ukraineBorder(Graphics2D g) {
    g.setColor(style.lines().ukraine());
    g.setStroke(Strokes.round(BORDER));
    g.draw(ukraineBorder());
  }

  /** The visible part of Ukraine's border. */
  Path2D ukraineBorder() {
    Path2D border = new Path2D.Double();
    for (MapFeature<Border> feature : scene.borders().within(view)) {
      if (feature.value().kind() == Border.Kind.UKRAINE_BORDER) {
        shapes.append(border, feature.shape(viewport.metresPerPixel()));
      }
    }
    return border;
  }

  private void lakes(Graphics2D g, Envelope where) {
    double scale = viewport.metresPerPixel();
    for (MapFeature<Lake> lake : scene.lakes().within(where)) {
      Shape area = shapes.path(lake.shape(scale));
      Color water = lake.value().drained() ? style.ground().dryLake() : style.ground().lake();
      g.setColor(water);
      g.fill(area);
      g.setColor(style.lines().lakeEdge());
      if (lake.value().drained()) {
        g.setStroke(Strokes.butt(0.8));
        g.draw(Dashes.of(lake.shape(scale), viewport, 3, 3));
      } else {
        g.setStroke(Strokes.round(0.7));
        g.draw(area);
      }
    }
  }

  /** Lesser rivers appear as the map gets closer. */
  private static int highestRank(double metresPerPixel) {
    return metresPerPixel > 1600 ? 6 : metresPerPixel > 900 ? 8 : 99;
  }

  private static double riverWidth(int rank, double metresPerPixel) {
    double width = rank <= 4 ? 2.2 : rank <= 6 ? 1.7 : rank == 7 ? 1.3 : 0.9;
    return metresPerPixel > 1600 ? width * 0.75 : width;
  }

  private void stroke(
      Graphics2D g, Map<Border.Kind, Path2D> borders, Border.Kind kind, Color color, double width) {
    Path2D path = borders.get(kind);
    if (path != null) {
      g.setColor(color);
      g.setStroke(Strokes.round(width));
      g.draw(path);
    }
  }

  private Path2D path(MapLayer<?> layer) {
    Path2D path = new Path2D.Double();
    layer
        .within(view)
        .forEach(feature -> shapes.append(path, feature.shape(viewport.metresPerPixel())));
    return path;
  }
}
