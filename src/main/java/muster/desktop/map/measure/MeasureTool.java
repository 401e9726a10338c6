package muster.desktop.map.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import muster.desktop.map.MapKey;
import muster.desktop.map.MapPoint;
import muster.desktop.map.Overlay;
import muster.desktop.map.PointerLook;
import muster.desktop.map.ShownTool;
import muster.desktop.map.measure.Measurement.Kind;
import muster.geo.GeodesicWay;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Measures a distance or an area from click to click, with the pointer as the next point. Finished,
 * it stays on the map until the next click or Escape.
 */
public final class MeasureTool extends ShownTool {
  private static final GeometryFactory GEOMETRY = new GeometryFactory();

  /** Pixels of a leg that has room for its length. */
  private static final double ROOM = 64;

  private final UnaryOperator<Coordinate> project;
  private Measurement measured;
  private @Nullable Coordinate pointer;
  private double metresPerPixel = 1;
  private boolean finished;

  private MeasureTool(Kind kind, UnaryOperator<Coordinate> project) {
    super(PointerLook.CROSS);
    this.project = project;
    measured = Measurement.nothing(kind);
  }

  /**
   * @param project a longitude and latitude as metres on the map's plane
   */
  public static MeasureTool ofDistance(UnaryOperator<Coordinate> project) {
    return new MeasureTool(Kind.DISTANCE, project);
  }

  /**
   * @param project a longitude and latitude as metres on the map's plane
   */
  public static MeasureTool ofArea(UnaryOperator<Coordinate> project) {
    return new MeasureTool(Kind.AREA, project);
  }

  @Override
  public String result() {
    return MeasureWords.result(measured);
  }

  @Override
  public void take() {
    show();
  }

  @Override
  public void putBack() {
    clear();
  }

  /** Forgets what was measured and begins at a point. */
  public void begin(MapPoint at) {
    clear();
    measured = measured.with(at.lonLat());
    show();
  }

  @Override
  public boolean click(MapPoint at) {
    metresPerPixel = at.metresPerPixel();
    if (at.clicks() == 1) {
      if (finished) {
        clear();
      }
      measured = measured.with(at.lonLat());
      pointer = null;
    } else {
      finished = !measured.isEmpty();
    }
    show();
    return true;
  }

  @Override
  public void move(MapPoint at) {
    metresPerPixel = at.metresPerPixel();
    pointer = at.lonLat();
    show();
  }

  @Override
  public void leave() {
    pointer = null;
    show();
  }

  @Override
  public boolean key(MapKey key) {
    if (measured.isEmpty()) {
      return false;
    }
    switch (key) {
      case FINISH -> finished = true;
      case BACK -> {
        measured = finished ? measured : measured.withoutLast();
        finished = false;
      }
      case CANCEL -> clear();
      case REMOVE -> {
        return false;
      }
    }
    show();
    return true;
  }

  private void clear() {
    measured = Measurement.nothing(measured.kind());
    finished = false;
    pointer = null;
  }

  /** With the pointer as the point that a click would add. */
  private Measurement live() {
    Coordinate next = pointer;
    return next == null || finished || measured.isEmpty() ? measured : measured.with(next);
  }

  private void show() {
    Measurement live = live();
    hint.set(MeasureWords.hint(live, finished));
    List<Overlay.Mark> marks = new ArrayList<>();
    List<Coordinate> all = live.points();
    if (live.kind() == Kind.AREA && all.size() > 2) {
      marks.add(new Overlay.Figure(GEOMETRY.createPolygon(plane(live.closed())), "tool-area"));
      line(marks, List.of(all.getLast(), all.getFirst()), "tool-live");
    }
    line(marks, measured.points(), "tool-line");
    if (all.size() > measured.points().size() && all.size() > 1) {
      line(marks, all.subList(all.size() - 2, all.size()), "tool-live");
    }
    if (!measured.isEmpty()) {
      marks.add(
          new Overlay.Handles(
              measured.points().stream().map(project).toList(), Overlay.Form.DISC, "tool-handle"));
    }
    captions(marks, live);
    overlay.set(new Overlay(marks));
  }

  private void line(List<Overlay.Mark> marks, List<Coordinate> points, String style) {
    if (points.size() > 1) {
      marks.add(new Overlay.Figure(GEOMETRY.createLineString(plane(points)), style));
    }
  }

  /** The lengths of legs that have room for them, and the total at the last point. */
  private void captions(List<Overlay.Mark> marks, Measurement live) {
    List<Coordinate> points = live.points();
    List<Double> legs = live.legsKm();
    for (int i = 0; i < legs.size() && legs.size() > 1; i++) {
      if (legs.get(i) * 1000 >= ROOM * metresPerPixel) {
        Coordinate middle = GeodesicWay.middle(points.get(i), points.get(i + 1));
        marks.add(
            new Overlay.Caption(
                project.apply(middle), MeasureWords.length(legs.get(i)), "tool-leg"));
      }
    }
    String total = MeasureWords.total(live);
    if (!total.isEmpty()) {
      marks.add(new Overlay.Caption(project.apply(points.getLast()), total, "tool-total"));
    }
  }

  private Coordinate[] plane(List<Coordinate> lonLat) {
    return GeodesicWay.dense(lonLat).stream().map(project).toArray(Coordinate[]::new);
  }
}
