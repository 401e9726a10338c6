package muster.draw.map;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.List;
import muster.assess.ZoneForce;
import muster.draw.MapStyle;
import muster.draw.text.Face;
import muster.draw.text.Numbers;
import muster.geo.MapFeature;
import muster.model.Zone;
import org.jspecify.annotations.Nullable;

/** The names that zones want, with the troops that stand there. */
final class ZoneWishes {

  private final MapRequest request;
  private final MapStyle style;
  private final Shapes shapes;
  private final LabelShapes typeset;

  ZoneWishes(MapRequest request, MapStyle style, Shapes shapes, LabelShapes typeset) {
    this.request = request;
    this.style = style;
    this.shapes = shapes;
    this.typeset = typeset;
  }

  /** Where some zones are brought out, the others have no names. */
  List<LabelWish> all() {
    boolean someLit = !request.highlight().zones().isEmpty();
    return request.zonesShown().stream()
        .filter(zone -> !someLit || isLit(zone.value()))
        .map(this::wish)
        .toList();
  }

  private boolean isLit(Zone zone) {
    return request.highlight().zones().contains(zone.id());
  }

  private LabelWish wish(MapFeature<Zone> feature) {
    Zone zone = feature.value();
    boolean lit = isLit(zone);
    String words = style.language().name(zone.name(), zone.nameUk());
    LabelLook look =
        new LabelLook(
            lit ? Face.BOLD_ITALIC : Face.MEDIUM_ITALIC,
            lit ? 20 : 18,
            0.01,
            style.zone(zone.kind()).ink(),
            style.names().halo());
    LabelShape name = typeset.of(LabelWishes.balanced(words), look);
    ZoneForce force = request.force(zone);
    LabelBlock title = force == null ? name : new ZoneTitle(force, List.of(name, sum(force, look)));
    Shape area = shapes.path(feature.shape(2 * request.viewport().metresPerPixel()));
    Point2D anchor = feature.anchor() == null ? null : request.viewport().pixel(feature.anchor());
    return new LabelWish(
        words,
        title,
        rank(force, lit),
        Spots.inside(area, request.viewport().frame(), title, anchor, 0.9),
        new MapThing(MapThing.Kind.ZONE, zone.id(), zone.name()));
  }

  /**
   * Who stands where is what the map is for: before the towns, after the capital, and the most
   * troops first.
   */
  private static double rank(@Nullable ZoneForce force, boolean lit) {
    return force != null ? 35 + 5.0 / (1 + force.likely()) : lit ? 42.5 : 44.8;
  }

  private LabelShape sum(ZoneForce force, LabelLook name) {
    String text =
        force.isManned()
            ? style
                .language()
                .text("map.force.sum", Numbers.whole(force.likely(), style.language()))
            : style.language().text("map.force.nobody");
    return typeset.of(text, LabelLook.plain(Face.BOLD, 17, name.color(), name.halo()));
  }
}
