package muster.draw.map;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.assess.Contribution;
import muster.assess.Support;
import muster.draw.map.Flow.Source;
import org.locationtech.jts.geom.Coordinate;

/**
 * Lays out what comes from outside Ukraine: one arrow a direction and sort, into which that of each
 * state runs from its place, or from the edge of the picture.
 */
final class FlowLayout {

  /** What a place must have to the edge to be in the picture. */
  private static final double EDGE = 12;

  /** Between the tips of arrows from one direction. */
  private static final double APART = 30;

  /** How far a tip reaches over the border. */
  private static final double INSIDE = 12;

  /** Pixels by which the outline may be off that the arrows end inside of. */
  private static final double COARSE = 5;

  private final MapRequest request;
  private final MapViewport viewport;
  private final Shape ukraine;
  private final SupportHomes homes;

  FlowLayout(MapRequest request, Shapes shapes) {
    this.request = request;
    this.viewport = request.viewport();
    this.homes = new SupportHomes(request.scene());
    this.ukraine = homes.ukraine(shapes, COARSE * viewport.metresPerPixel());
  }

  /** The arrows of the picture; none where Ukraine's west, to which they lead, is out of it. */
  List<Flow> lay() {
    Point2D aim = viewport.pixel(homes.aim());
    List<Flow> flows = new ArrayList<>();
    groups(aim)
        .forEach(
            (direction, sorts) -> {
              int lane = 0;
              for (Map.Entry<Contribution, List<Support>> sort : sorts.entrySet()) {
                double offset = (lane - (sorts.size() - 1) / 2.0) * APART;
                flows.add(
                    flow(
                        direction,
                        sort.getKey(),
                        sources(direction, sort.getValue(), aim, offset),
                        aim,
                        offset));
                lane++;
              }
            });
    return flows;
  }

  /** Whose arrows the picture has, arrow by arrow. */
  List<Support> members() {
    return groups(viewport.pixel(homes.aim())).values().stream()
        .flatMap(sorts -> sorts.values().stream())
        .flatMap(List::stream)
        .toList();
  }

  private Map<Direction, Map<Contribution, List<Support>>> groups(Point2D aim) {
    Map<Direction, Map<Contribution, List<Support>>> groups = new EnumMap<>(Direction.class);
    if (!request.layers().has(Layer.SUPPORT) || !viewport.frame().contains(aim)) {
      return groups;
    }
    for (Support support : request.support()) {
      if (!support.contribution().isTask()) {
        groups
            .computeIfAbsent(homes.direction(support), d -> new EnumMap<>(Contribution.class))
            .computeIfAbsent(support.contribution(), c -> new ArrayList<>())
            .add(support);
      }
    }
    return groups;
  }

  /** Each state that is in the picture, and the edge for those that are not. */
  private List<Source> sources(
      Direction direction, List<Support> members, Point2D aim, double offset) {
    Rectangle2D frame = viewport.frame();
    Map<Coordinate, List<Support>> here = new LinkedHashMap<>();
    List<Support> beyond = new ArrayList<>();
    for (Support member : members) {
      Coordinate home = homes.of(member);
      Point2D at = home == null ? null : viewport.pixel(home);
      if (home == null || at == null || !inside(frame, at)) {
        beyond.add(member);
      } else {
        here.computeIfAbsent(home, h -> new ArrayList<>()).add(member);
      }
    }
    List<Source> sources = new ArrayList<>();
    here.forEach((home, there) -> sources.add(new Source(viewport.pixel(home), there)));
    if (!beyond.isEmpty()) {
      sources.add(new Source(edge(direction, aim, offset), beyond));
    }
    return sources;
  }

  private static boolean inside(Rectangle2D frame, Point2D at) {
    return at.getX() > EDGE
        && at.getY() > EDGE
        && at.getX() < frame.getWidth() - EDGE
        && at.getY() < frame.getHeight() - EDGE;
  }

  /** Where those beyond the picture come into it: straight from their direction. */
  private Point2D edge(Direction direction, Point2D aim, double offset) {
    return switch (direction) {
      case WEST -> new Point2D.Double(0, aim.getY() - 40 + offset);
      case NORTH -> new Point2D.Double(Math.max(EDGE, aim.getX() - 90) + offset, 0);
      case SOUTH -> new Point2D.Double(Math.max(EDGE, aim.getX() - 60) - offset, viewport.height());
    };
  }

  private Flow flow(
      Direction direction,
      Contribution contribution,
      List<Source> sources,
      Point2D aim,
      double offset) {
    Point2D middle = middle(sources);
    Point2D aside = aside(middle, aim, offset);
    Point2D tip = tip(middle, aside);
    int all = sources.stream().mapToInt(Source::commitments).sum();
    int stand = sources.stream().mapToInt(Source::standing).sum();
    Area whole = new Area();
    Area standing = new Area();
    List<Point2D> course;
    if (sources.size() == 1) {
      course = FlowShape.curve(middle, bend(middle, tip, offset), tip);
      whole.add(FlowShape.arrow(course, width(all) / 3, width(all)));
      if (stand > 0) {
        standing.add(FlowShape.arrow(course, width(stand) / 3, width(stand)));
      }
    } else {
      Point2D joint = between(middle, tip, 0.5);
      Point2D before = between(middle, tip, 0.15);
      course = FlowShape.curve(joint, between(joint, tip, 0.5), tip);
      whole.add(FlowShape.arrow(course, width(all), width(all)));
      if (stand > 0) {
        standing.add(FlowShape.arrow(course, width(stand), width(stand)));
      }
      for (Source source : sources) {
        List<Point2D> branch = FlowShape.curve(source.at(), before, joint);
        whole.add(FlowShape.band(branch, 1.5, width(source.commitments())));
        if (source.standing() > 0) {
          standing.add(FlowShape.band(branch, 1.5, width(source.standing())));
        }
      }
    }
    return new Flow(direction, contribution, sources, whole, standing, course);
  }

  /** Pixels for so many commitments. */
  static double width(int commitments) {
    return Math.min(18, 2.5 + 1.3 * commitments);
  }

  private static Point2D middle(List<Source> sources) {
    double x = 0;
    double y = 0;
    double weight = 0;
    for (Source source : sources) {
      x += source.at().getX() * source.commitments();
      y += source.at().getY() * source.commitments();
      weight += source.commitments();
    }
    return new Point2D.Double(x / weight, y / weight);
  }

  private static Point2D between(Point2D from, Point2D to, double part) {
    return new Point2D.Double(
        from.getX() + (to.getX() - from.getX()) * part,
        from.getY() + (to.getY() - from.getY()) * part);
  }

  /** The point beside the aim, so that arrows from one direction do not meet. */
  private static Point2D aside(Point2D from, Point2D aim, double offset) {
    double length = Math.max(1, from.distance(aim));
    return new Point2D.Double(
        aim.getX() - (aim.getY() - from.getY()) / length * offset,
        aim.getY() + (aim.getX() - from.getX()) / length * offset);
  }

  private static Point2D bend(Point2D from, Point2D to, double offset) {
    Point2D half = between(from, to, 0.5);
    double strength = offset < 0 ? -0.14 : 0.14;
    return new Point2D.Double(
        half.getX() - (to.getY() - from.getY()) * strength,
        half.getY() + (to.getX() - from.getX()) * strength);
  }

  /** Just inside Ukraine, on the way to the aim. */
  private Point2D tip(Point2D from, Point2D aim) {
    double length = Math.max(1, from.distance(aim));
    for (double way = 0; way < length; way += 3) {
      Point2D at = between(from, aim, way / length);
      if (ukraine.contains(at)) {
        return between(from, aim, Math.min(1, (way + INSIDE) / length));
      }
    }
    return aim;
  }
}
