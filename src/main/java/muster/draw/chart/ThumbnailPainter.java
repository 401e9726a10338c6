package muster.draw.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.BooleanSupplier;
import muster.draw.Style;
import muster.draw.chart.CompareContent.Column;
import muster.draw.map.Layer;
import muster.draw.map.MapLayers;
import muster.draw.map.MapPainter;
import muster.draw.map.MapRequest;
import muster.draw.map.MapViewport;
import muster.geo.MapScene;
import muster.model.Slide;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Paints the map of a world so small that only zones, lines and how many stand there can be read.
 * For one thread at a time.
 */
public final class ThumbnailPainter implements ComparePainter.Thumbnails {

  /** Letters and symbols are smaller than on a large map by this. */
  private static final double ZOOM = 0.72;

  private static final double MARGIN = 10;

  private static final MapLayers LAYERS =
      MapLayers.USUAL
          .with(Layer.SITES, false)
          .with(Layer.PLACES, false)
          .with(Layer.RIVERS, false)
          .with(Layer.REGIONS, false)
          .with(Layer.NAMES, false);

  private final MapPainter painter;
  private final ZonePlates plates;
  private final Slide.@Nullable View view;
  private final BooleanSupplier cancelled;

  /**
   * @param view the part of the map, or null: all of Ukraine
   * @param cancelled once true, a map stays unfinished
   */
  public ThumbnailPainter(Style style, Slide.@Nullable View view, BooleanSupplier cancelled) {
    this.painter = new MapPainter(style.map());
    this.plates = new ZonePlates(style.map(), style.slide());
    this.view = view;
    this.cancelled = cancelled;
  }

  @Override
  public void paint(Graphics2D target, Rectangle2D box, Column column) {
    WorldMap map = column.map();
    if (map == null) {
      return;
    }
    Graphics2D g = (Graphics2D) target.create();
    try {
      g.translate(box.getX(), box.getY());
      g.scale(ZOOM, ZOOM);
      MapViewport viewport = viewport(map.scene(), box.getWidth() / ZOOM, box.getHeight() / ZOOM);
      // No name has room here: the zones' numbers say what a small map can.
      painter.paint(
          g,
          new MapRequest(
              map.scene(),
              viewport,
              LAYERS,
              map.highlight(),
              map.forces(),
              List.of(viewport.frame())),
          cancelled);
      plates.paint(g, map, viewport);
    } finally {
      g.dispose();
    }
  }

  /** A small map may be wider than a large one can be: all of Ukraine has to be seen. */
  private MapViewport viewport(MapScene scene, double width, double height) {
    if (view != null) {
      return MapViewport.of(view, scene.projection(), width, height);
    }
    Envelope area = scene.base().ukraine();
    Coordinate centre = area.centre();
    double scale =
        Math.max(
            area.getWidth() / Math.max(1, width - 2 * MARGIN),
            area.getHeight() / Math.max(1, height - 2 * MARGIN));
    return new MapViewport(centre.x, centre.y, scale, width, height);
  }
}
