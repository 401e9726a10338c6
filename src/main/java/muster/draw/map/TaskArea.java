package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.assess.Contribution;
import muster.assess.Support;
import muster.assess.ZoneForce;
import muster.draw.MapStyle;
import muster.geo.BaseMap;
import muster.geo.BaseMap.Country;
import muster.geo.MapFeature;
import muster.model.Zone;
import org.locationtech.jts.geom.Geometry;

/**
 * Where tasks in the air and at sea apply: in the zones that their commitments name. Those that
 * name only that they are outside Ukraine apply, at sea, to the sea areas; in the air to all of
 * Ukraine, since they name no part of it.
 *
 * @param area in pixels
 * @param stands whether any of its commitments does
 * @param members those whose plates stand in no zone
 */
record TaskArea(Contribution contribution, Shape area, boolean stands, List<Support> members) {

  private static final double SPACING = 76;

  /**
   * Between the signs of tasks that wait: at this size an empty sign alone looks like a full one.
   */
  private static final double WAITING = 118;

  private static final double SIGN = 6;

  /** Pixels by which the outline may be off that signs are strewn in. */
  private static final double COARSE = 5;

  /** Behind what stands in the area, and yet to be seen. */
  private static final double FADED = 0.34;

  TaskArea {
    members = List.copyOf(members);
  }

  /** Those of a picture. */
  static List<TaskArea> of(MapRequest request, Shapes shapes) {
    if (!request.layers().has(Layer.TASKS)) {
      return List.of();
    }
    List<TaskArea> areas = new ArrayList<>();
    for (MapFeature<Zone> zone : request.scene().zones().features()) {
      for (Contribution contribution : List.of(Contribution.AIR, Contribution.SEA)) {
        inZone(request, zone.value(), contribution)
            .ifPresent(
                stands ->
                    areas.add(
                        new TaskArea(
                            contribution, path(zone, request, shapes), stands, List.of())));
      }
    }
    List<Support> air = outside(request, Contribution.AIR);
    if (!air.isEmpty()) {
      areas.add(new TaskArea(Contribution.AIR, shapes.path(ukraine(request)), anyStands(air), air));
    }
    List<Support> sea = outside(request, Contribution.SEA);
    if (!sea.isEmpty()) {
      seaArea(request, shapes)
          .ifPresent(area -> areas.add(new TaskArea(Contribution.SEA, area, anyStands(sea), sea)));
    }
    return areas;
  }

  private static Optional<Boolean> inZone(
      MapRequest request, Zone zone, Contribution contribution) {
    List<ZoneForce.Contingent> there =
        request.forces().stream()
            .filter(force -> force.zone().equals(zone.id()))
            .flatMap(force -> force.contingents().stream())
            .filter(contingent -> contingent.contribution() == contribution)
            .toList();
    return there.isEmpty() || request.layers().hiddenZones().contains(zone.id())
        ? Optional.empty()
        : Optional.of(there.stream().anyMatch(ZoneForce.Contingent::stands));
  }

  private static List<Support> outside(MapRequest request, Contribution contribution) {
    return request.support().stream()
        .filter(support -> support.contribution() == contribution)
        .toList();
  }

  private static boolean anyStands(List<Support> members) {
    return members.stream().anyMatch(Support::stands);
  }

  private static Geometry ukraine(MapRequest request) {
    for (MapFeature<Country> country : request.scene().base().countries().features()) {
      if (country.value().iso().equals(BaseMap.UKRAINE)) {
        return country.shape(COARSE * request.viewport().metresPerPixel());
      }
    }
    throw new IllegalStateException("The base map has no Ukraine");
  }

  /** All sea areas together; empty where there is none to be seen. */
  private static Optional<Shape> seaArea(MapRequest request, Shapes shapes) {
    Path2D all = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (MapFeature<Zone> zone : request.scene().zones().features()) {
      if (zone.value().kind().equals("maritime")
          && !request.layers().hiddenZones().contains(zone.value().id())) {
        all.append(path(zone, request, shapes), false);
      }
    }
    return all.getCurrentPoint() == null ? Optional.empty() : Optional.of(all);
  }

  private static Shape path(MapFeature<Zone> zone, MapRequest request, Shapes shapes) {
    return shapes.path(zone.shape(request.viewport().metresPerPixel()));
  }

  /**
   * Strews the area with its sign: close together and full where any of its commitments stands,
   * else far apart and empty.
   */
  void paint(Graphics2D g, MapViewport viewport, MapStyle style) {
    double anchorX = viewport.pixelX(0);
    double anchorY = viewport.pixelY(0);
    double spacing = stands ? SPACING : WAITING;
    double rows = spacing * 0.8;
    Path2D signs = new Path2D.Double();
    new Spans(rows, 0, anchorX, anchorY, viewport.frame())
        .each(
            area,
            (x1, y, x2, y2) -> {
              boolean odd = Math.floorMod(Math.round((y - anchorY) / rows), 2) == 1;
              double start = anchorX + (odd ? spacing / 2 : 0);
              double reach = SIGN + 3;
              for (double x = start + Math.ceil((x1 + reach - start) / spacing) * spacing;
                  x + reach <= x2;
                  x += spacing) {
                signs.append(ContributionSign.shape(contribution, x, y, SIGN), false);
              }
            });
    g.setColor(Strokes.faded(ContributionSign.look(style, contribution).ink(), FADED));
    if (stands) {
      g.fill(signs);
    } else {
      g.setStroke(Strokes.butt(0.8));
      g.draw(signs);
    }
  }
}
