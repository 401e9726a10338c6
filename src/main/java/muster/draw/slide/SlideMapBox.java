package muster.draw.slide;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import muster.draw.map.MapViewport;
import muster.geo.BaseScene;
import muster.geo.MapProjection;
import muster.model.Slide;

/**
 * Where a slide's map stands, for those who point at it.
 *
 * @param box in reference pixels
 * @param width of the slide, reference pixels
 * @param height of the slide, reference pixels
 */
public record SlideMapBox(Rectangle2D box, double width, double height) {
  /** Free reference pixels around Ukraine, where a slide names no view. */
  private static final double MARGIN = 40;

  /**
   * The map of a slide in a picture of a size; none where its layout has no map, or shows several,
   * or one as decoration.
   */
  public static Optional<SlideMapBox> of(Slide slide, int dotsAcross, int dotsDown) {
    SlideFrame frame = SlideFrame.of(dotsAcross, dotsDown);
    return switch (slide.layout()) {
      case "map" -> Optional.of(of(frame, alone(frame)));
      case "map-table" -> Optional.of(of(frame, besideTable(frame)));
      default -> Optional.empty();
    };
  }

  private static SlideMapBox of(SlideFrame frame, Rectangle2D box) {
    return new SlideMapBox(box, frame.width(), frame.height());
  }

  static Rectangle2D alone(SlideFrame frame) {
    Rectangle2D body = frame.body();
    return new Rectangle2D.Double(
        body.getX(), body.getY() + 8, body.getWidth(), body.getHeight() - 8);
  }

  static Rectangle2D besideTable(SlideFrame frame) {
    Rectangle2D all = alone(frame);
    return new Rectangle2D.Double(
        all.getX(),
        all.getY(),
        Math.round((all.getWidth() - SlideLayout.GAP) * 0.55),
        all.getHeight() - SlideLayout.STRIP - SlideLayout.GAP);
  }

  /** What the slide shows in this box. */
  public MapViewport viewport(Slide slide, BaseScene base) {
    return viewport(slide, base, base.projection(), box);
  }

  static MapViewport viewport(
      Slide slide, BaseScene base, MapProjection projection, Rectangle2D box) {
    Slide.View view = slide.view();
    return view == null
        ? MapViewport.fit(base.ukraine(), box.getWidth(), box.getHeight(), MARGIN)
        : MapViewport.of(view, projection, box.getWidth(), box.getHeight());
  }
}
