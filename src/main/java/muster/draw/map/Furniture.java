package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import muster.draw.Style;
import muster.geo.BaseMap;
import muster.geo.MapFeature;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a map beside what it shows: legend, scale bar and north arrow, and a small map of
 * Ukraine where the picture shows but a part of it, on plates in the corners that cost the picture
 * least. First laid out, so that names keep clear of them, then painted over the map.
 */
public final class Furniture {

  private static final double MARGIN = 14;
  private static final int MOST_COLUMNS = 3;

  /** A long legend gets small rather than hide what the map is about. */
  private static final Legend.Size[] SIZES = {
    new Legend.Size(1, 272),
    new Legend.Size(0.87, 250),
    new Legend.Size(0.75, 230),
    new Legend.Size(0.66, 210)
  };

  /** The share of a legend over Ukraine that need not make it smaller. */
  private static final double LITTLE = 0.03;

  /** What a plate over Ukraine costs, over that anywhere. */
  private static final double HIDDEN = 5;

  /** What smaller letters cost, as a share of the picture that would be hidden instead. */
  private static final double SMALLER = 0.3;

  private final Style style;
  private final Legend legend;
  private final ScaleBar scale;
  private final Rectangle2D legendBox;
  private final Rectangle2D scaleBox;
  private final @Nullable Locator locator;
  private final Rectangle2D locatorBox;

  /**
   * Lays out the furniture of a picture.
   *
   * @param keepFree points in pixels that should stay visible
   */
  public Furniture(MapRequest request, Style style, List<Point2D> keepFree) {
    this.style = style;
    MapViewport viewport = request.viewport();
    this.scale = new ScaleBar(request.scene().projection(), viewport, style.map().language());
    Shape ukraine = ukraine(request);
    List<LegendEntry> entries = LegendContent.of(request, style.map());
    Legend best = new Legend(Legend.rows(entries, style, SIZES[0]), style, 1, SIZES[0]);
    Corner corner = corner(viewport, best.width(), best.height(), ukraine, keepFree, List.of());
    for (Legend.Size size : SIZES) {
      List<Legend.Row> rows = Legend.rows(entries, style, size);
      for (int columns = 1; columns <= MOST_COLUMNS; columns++) {
        Legend other = new Legend(rows, style, columns, size);
        Corner where =
            corner(viewport, other.width(), other.height(), ukraine, keepFree, List.of());
        double cost = where.cost() + SMALLER * (1 - size.scale());
        if (cost < corner.cost()) {
          best = other;
          corner = new Corner(where.box(), cost);
        }
      }
      if (hidden(corner.box(), ukraine) < LITTLE) {
        break;
      }
    }
    this.legend = best;
    this.legendBox = corner.box();
    this.scaleBox =
        corner(viewport, ScaleBar.WIDTH, ScaleBar.HEIGHT, ukraine, keepFree, List.of(legendBox))
            .box();
    this.locator = Locator.of(request).orElse(null);
    this.locatorBox =
        corner(
                viewport,
                Locator.WIDTH,
                Locator.HEIGHT,
                ukraine,
                keepFree,
                List.of(legendBox, scaleBox))
            .box();
  }

  /**
   * @param cost what of the picture it hides
   */
  private record Corner(Rectangle2D box, double cost) {}

  static Shape ukraine(MapRequest request) {
    for (MapFeature<BaseMap.Country> country : request.scene().base().countries().features()) {
      if (country.value().iso().equals(BaseMap.UKRAINE)) {
        return new Shapes(request.viewport())
            .path(country.shape(10 * request.viewport().metresPerPixel()));
      }
    }
    return new Rectangle2D.Double();
  }

  /** The corner that hides least; of equals the lower ones, as readers expect. */
  private static Corner corner(
      MapViewport viewport,
      double width,
      double height,
      Shape ukraine,
      List<Point2D> keepFree,
      List<Rectangle2D> taken) {
    double right = viewport.width() - MARGIN - width;
    double bottom = viewport.height() - MARGIN - height;
    double[][] corners = {{MARGIN, bottom}, {right, bottom}, {MARGIN, MARGIN}, {right, MARGIN}};
    double all = viewport.width() * viewport.height();
    Corner best = null;
    for (int i = 0; i < corners.length; i++) {
      Rectangle2D box = new Rectangle2D.Double(corners[i][0], corners[i][1], width, height);
      double share = width * height / all;
      double cost = i * 0.002 + share * (0.3 + HIDDEN * hidden(box, ukraine));
      cost += 0.1 * keepFree.stream().filter(box::contains).count();
      cost += taken.stream().anyMatch(box::intersects) ? 10 : 0;
      // A plate that leaves the picture is of no use.
      cost += bottom < MARGIN || right < MARGIN ? 5 : 0;
      if (best == null || cost < best.cost) {
        best = new Corner(box, cost);
      }
    }
    return Objects.requireNonNull(best);
  }

  /** The share of the box that lies over the area. */
  static double hidden(Rectangle2D box, Shape area) {
    int inside = 0;
    int all = 10;
    for (int i = 0; i < all; i++) {
      for (int k = 0; k < all; k++) {
        double x = box.getX() + box.getWidth() * (i + 0.5) / all;
        double y = box.getY() + box.getHeight() * (k + 0.5) / all;
        inside += area.contains(x, y) ? 1 : 0;
      }
    }
    return (double) inside / (all * all);
  }

  /** What the furniture covers, in pixels. */
  public List<Rectangle2D> boxes() {
    return Stream.of(Optional.of(legendBox), Optional.of(scaleBox), locatorBox())
        .flatMap(Optional::stream)
        .toList();
  }

  public Rectangle2D legendBox() {
    return legendBox;
  }

  public Rectangle2D scaleBox() {
    return scaleBox;
  }

  /** Where the small map is, if the picture has one. */
  public Optional<Rectangle2D> locatorBox() {
    return Optional.ofNullable(locator).map(shown -> locatorBox);
  }

  /** Paints over the map, at the same origin. */
  public void paint(Graphics2D g) {
    legend.paint(g, legendBox.getX(), legendBox.getY());
    scale.paint(g, scaleBox.getX(), scaleBox.getY(), style.slide());
    if (locator != null) {
      locator.paint(g, locatorBox.getX(), locatorBox.getY(), style);
    }
  }
}
