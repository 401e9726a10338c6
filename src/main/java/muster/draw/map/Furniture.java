package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import muster.draw.Style;
import muster.geo.BaseMap;
import muster.geo.MapFeature;

/**
 * What belongs to a map beside what it shows: legend, scale bar and north arrow, on plates in the
 * corners that cost the picture least. First laid out, so that names keep clear of them, then
 * painted over the map.
 */
public final class Furniture {

  private static final double MARGIN = 14;

  private final Style style;
  private final Legend legend;
  private final ScaleBar scale;
  private final Rectangle2D legendBox;
  private final Rectangle2D scaleBox;

  /**
   * Lays out the furniture of a picture.
   *
   * @param keepFree points in pixels that should stay visible
   */
  public Furniture(MapRequest request, Style style, List<Point2D> keepFree) {
    this.style = style;
    MapViewport viewport = request.viewport();
    this.legend =
        new Legend(
            LegendContent.of(request, style.map()), style, Math.max(160, viewport.height() * 0.58));
    this.scale = new ScaleBar(request.scene().projection(), viewport);
    Shape ukraine = ukraine(request);
    this.legendBox =
        corner(viewport, legend.width(), legend.height(), ukraine, keepFree, List.of());
    this.scaleBox =
        corner(viewport, ScaleBar.WIDTH, ScaleBar.HEIGHT, ukraine, keepFree, List.of(legendBox));
  }

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
  private static Rectangle2D corner(
      MapViewport viewport,
      double width,
      double height,
      Shape ukraine,
      List<Point2D> keepFree,
      List<Rectangle2D> taken) {
    double right = viewport.width() - MARGIN - width;
    double bottom = viewport.height() - MARGIN - height;
    double[][] corners = {{MARGIN, bottom}, {right, bottom}, {MARGIN, MARGIN}, {right, MARGIN}};
    Rectangle2D best = new Rectangle2D.Double(MARGIN, bottom, width, height);
    double least = Double.MAX_VALUE;
    for (int i = 0; i < corners.length; i++) {
      Rectangle2D box = new Rectangle2D.Double(corners[i][0], corners[i][1], width, height);
      double hidden = i * 0.02 + hidden(box, ukraine);
      hidden += keepFree.stream().filter(box::contains).count();
      hidden += taken.stream().anyMatch(box::intersects) ? 10 : 0;
      if (hidden < least) {
        least = hidden;
        best = box;
      }
    }
    return best;
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
    return List.of(legendBox, scaleBox);
  }

  /** Paints over the map, at the same origin. */
  public void paint(Graphics2D g) {
    legend.paint(g, legendBox.getX(), legendBox.getY());
    scale.paint(g, scaleBox.getX(), scaleBox.getY(), style.slide());
  }
}
