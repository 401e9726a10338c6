package muster.draw.slide;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import muster.assess.Support;
import muster.assess.ZoneForce;
import muster.draw.Style;
import muster.draw.map.CalloutPoints;
import muster.draw.map.CalloutPoints.Pointed;
import muster.draw.map.Furniture;
import muster.draw.map.MapCallouts;
import muster.draw.map.MapHighlight;
import muster.draw.map.MapLayers;
import muster.draw.map.MapPainter;
import muster.draw.map.MapRequest;
import muster.draw.map.MapViewport;
import muster.draw.map.PaintedMap;
import muster.model.Identified;

/** A slide's map with its furniture and remarks. */
final class SlideMap {

  private final Style style;
  private final MapPainter painter;
  private final SlideContent content;

  SlideMap(Style style, MapPainter painter, SlideContent content) {
    this.style = style;
    this.painter = painter;
    this.content = content;
  }

  /**
   * Paints the map into a box.
   *
   * @param furnished whether with legend, scale bar and remarks
   */
  PaintedMap paint(Graphics2D g, Rectangle2D box, boolean furnished, BooleanSupplier cancelled) {
    MapRequest request =
        new MapRequest(
            content.scene(),
            viewport(box),
            layers(),
            highlight(),
            ZoneForce.of(content.workspace(), content.assessment()),
            List.of(),
            Support.of(content.workspace(), content.assessment()));
    Graphics2D map = (Graphics2D) g.create();
    Shape before = map.getClip();
    map.clip(box);
    map.translate(box.getX(), box.getY());
    try {
      if (!furnished) {
        return painter.paint(map, request, cancelled);
      }
      List<Pointed> remarks =
          new CalloutPoints(request.scene(), request.viewport()).of(content.slide().callouts());
      Furniture furniture =
          new Furniture(request, style, MapCallouts.inside(remarks, request.viewport()));
      MapCallouts callouts = new MapCallouts(request, remarks, style, furniture.boxes());
      MapRequest clearing = request.reserving(furniture.boxes()).reserving(callouts.boxes());
      PaintedMap painted = painter.paint(map, clearing, cancelled);
      furniture.paint(map);
      callouts.paint(map);
      return painted;
    } finally {
      map.setClip(before);
      map.dispose();
    }
  }

  private MapViewport viewport(Rectangle2D box) {
    return SlideMapBox.viewport(
        content.slide(), content.scene().base(), content.scene().projection(), box);
  }

  /** Where a slide brings out zones it is about those: the others are left out. */
  private MapLayers layers() {
    MapLayers layers = MapLayers.of(content.slide().layers());
    Set<String> lit = highlight().zones();
    if (lit.isEmpty()) {
      return layers;
    }
    Set<String> hidden = new HashSet<>();
    content.workspace().zones().stream().map(Identified::id).forEach(hidden::add);
    hidden.removeAll(lit);
    return new MapLayers(layers.shown(), hidden, layers.hiddenSites());
  }

  private MapHighlight highlight() {
    List<String> ids = Optional.ofNullable(content.slide().highlight()).orElse(List.of());
    return MapHighlight.of(content.workspace(), ids);
  }
}
