package muster.desktop.presenter;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import muster.desktop.map.FlightPath;
import muster.draw.map.MapViewport;
import muster.draw.slide.SlideMapBox;
import muster.geo.BaseScene;
import muster.model.Slide;

/**
 * Where two slides' maps stand at each moment on the way from the one to the other. All of it is in
 * shares of the slide's width.
 *
 * @param seconds how long the flight takes
 */
record FlightPlan(Place start, Place end, FlightPath path, double seconds) {
  private static final double SECONDS_A_LENGTH = 0.5;
  private static final double SHORTEST = 0.35;
  private static final double LONGEST = 1.4;

  /** One of the two maps: its box on its slide, in reference pixels, and what it shows. */
  record Place(SlideMapBox box, MapViewport view) {
    /** The box on the slide. */
    Rectangle2D seen() {
      double unit = 1 / box.width();
      return new Rectangle2D(
          box.box().getX() * unit,
          box.box().getY() * unit,
          box.box().getWidth() * unit,
          box.box().getHeight() * unit);
    }
  }

  /**
   * A moment.
   *
   * @param window in which the maps are seen
   * @param from where the map lies that is left; may reach beyond the window
   * @param to where the map lies that is flown to
   */
  record Frame(Rectangle2D window, Rectangle2D from, Rectangle2D to) {}

  /** The flight between two slides' pictures of a size; none where one of them has no map. */
  static Optional<FlightPlan> of(BaseScene base, Slide before, Slide now, int across, int down) {
    Place start = place(base, before, across, down).orElse(null);
    Place end = place(base, now, across, down).orElse(null);
    if (start == null || end == null) {
      return Optional.empty();
    }
    MapViewport here = start.view();
    // Seen in the box to come, so that the path knows one size only.
    MapViewport same =
        new MapViewport(
            here.centreX(),
            here.centreY(),
            here.metresPerPixel() * here.width() / end.view().width(),
            end.view().width(),
            end.view().height());
    FlightPath path = new FlightPath(same, end.view());
    return Optional.of(
        new FlightPlan(
            start, end, path, Math.clamp(path.length() * SECONDS_A_LENGTH, SHORTEST, LONGEST)));
  }

  private static Optional<Place> place(BaseScene base, Slide slide, int across, int down) {
    return SlideMapBox.of(slide, across, down)
        .map(box -> new Place(box, box.viewport(slide, base)));
  }

  /**
   * @param share of the way, from 0 to 1
   */
  Frame at(double share) {
    Rectangle2D one = start.seen();
    Rectangle2D other = end.seen();
    Rectangle2D window =
        new Rectangle2D(
            between(one.getMinX(), other.getMinX(), share),
            between(one.getMinY(), other.getMinY(), share),
            between(one.getWidth(), other.getWidth(), share),
            between(one.getHeight(), other.getHeight(), share));
    MapViewport seen = path.at(share);
    double metres = seen.metresPerPixel() * seen.width() / window.getWidth();
    return new Frame(
        window, lay(start.view(), seen, metres, window), lay(end.view(), seen, metres, window));
  }

  /**
   * @param metres of the plane, across the slide's width
   */
  private static Rectangle2D lay(
      MapViewport map, MapViewport seen, double metres, Rectangle2D window) {
    double width = map.width() * map.metresPerPixel() / metres;
    double height = map.height() * map.metresPerPixel() / metres;
    double x = window.getMinX() + window.getWidth() / 2;
    double y = window.getMinY() + window.getHeight() / 2;
    return new Rectangle2D(
        x + (map.centreX() - seen.centreX()) / metres - width / 2,
        y - (map.centreY() - seen.centreY()) / metres - height / 2,
        width,
        height);
  }

  private static double between(double one, double other, double share) {
    return one + (other - one) * share;
  }
}
