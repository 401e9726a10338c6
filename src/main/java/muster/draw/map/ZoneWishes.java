package muster.draw.map;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import muster.assess.ZoneForce;
import muster.draw.MapStyle;
import muster.draw.ruler.RulerWords;
import muster.draw.text.Face;
import muster.draw.text.Language;
import muster.draw.text.Numbers;
import muster.geo.MapFeature;
import muster.geo.ZoneRulers.OfZone;
import muster.model.Zone;
import org.jspecify.annotations.Nullable;

/** The names that zones want, with the troops that stand there. */
final class ZoneWishes {

  /** What a place beside a zone costs: more than any inside. */
  static final double BESIDE = 100;

  private final MapRequest request;
  private final MapStyle style;
  private final Shapes shapes;
  private final LabelShapes typeset;
  private final Language language;

  ZoneWishes(MapRequest request, MapStyle style, Shapes shapes, LabelShapes typeset) {
    this.request = request;
    this.style = style;
    this.shapes = shapes;
    this.typeset = typeset;
    this.language = style.language();
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
    String words = language.name(zone.name(), zone.nameUk());
    LabelLook look =
        new LabelLook(
            lit ? Face.BOLD_ITALIC : Face.MEDIUM_ITALIC,
            lit ? 20 : 18,
            0.01,
            style.zone(zone.kind()).ink(),
            style.names().halo());
    LabelShape name = typeset.of(LabelWishes.balanced(words), look);
    ZoneForce force = request.force(zone);
    LabelBlock title = title(zone, force, name);
    Shape area = shapes.path(feature.shape(2 * request.viewport().metresPerPixel()));
    Point2D anchor = feature.anchor() == null ? null : request.viewport().pixel(feature.anchor());
    return new LabelWish(
        words,
        title,
        rank(force, lit),
        spots(area, title, anchor, force != null),
        new MapThing(MapThing.Kind.ZONE, zone.id(), zone.name()));
  }

  /** Inside; and beside it where inside there is no room, since who stands there has to be said. */
  private List<LabelWish.Spot> spots(
      Shape area, LabelBlock title, @Nullable Point2D anchor, boolean needed) {
    Rectangle2D frame = request.viewport().frame();
    List<LabelWish.Spot> spots = new ArrayList<>(Spots.inside(area, frame, title, anchor, 0.9));
    Rectangle2D seen = area.getBounds2D().createIntersection(frame);
    if (needed && !seen.isEmpty()) {
      double reach = Math.hypot(seen.getWidth() + title.width(), seen.getHeight()) / 2;
      for (LabelWish.Spot near : Spots.near(seen.getCenterX(), seen.getCenterY(), reach, title)) {
        spots.add(new LabelWish.Spot(near.x(), near.y(), near.cost() + BESIDE));
      }
    }
    return spots;
  }

  private LabelBlock title(Zone zone, @Nullable ZoneForce force, LabelShape name) {
    List<LabelShape> lines = new ArrayList<>(List.of(name));
    if (force != null) {
      lines.add(sum(force, name.look()));
    }
    int needed = lines.size();
    if (request.layers().has(Layer.RULERS)) {
      request
          .scene()
          .rulers()
          .zone(zone.id())
          .ifPresent(ruler -> rulers(ruler, force, name.look(), lines));
    }
    return force == null
        ? lines.size() == 1 ? name : new LabelStack(lines, needed)
        : new ZoneTitle(force, new LabelStack(lines, needed));
  }

  /** How large it is, how thinly it is held, and whether it is too near. */
  private void rulers(
      OfZone ruler, @Nullable ZoneForce force, LabelLook name, List<LabelShape> lines) {
    String size = RulerWords.area(ruler.areaKm2(), language);
    String text =
        force == null || force.likely() == 0 || ruler.areaKm2() == 0
            ? size
            : language.text("map.ruler.held", size, held(ruler, force));
    lines.add(typeset.of(text, LabelLook.plain(Face.REGULAR, 15, name.color(), name.halo())));
    Double standOff = request.scene().rulers().standOffKm();
    if (ruler.shortKm() > 0 && standOff != null) {
      lines.add(
          typeset.of(
              RulerWords.shortOf(ruler.shortKm(), standOff, language),
              LabelLook.plain(Face.BOLD, 14, style.marks().contact(), name.halo())));
    }
  }

  private String held(OfZone ruler, ZoneForce force) {
    boolean estimated =
        force.contingents().stream().anyMatch(one -> one.stands() && one.estimated());
    return RulerWords.perKm2(force.likely() / ruler.areaKm2(), estimated, language);
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
            ? language.text("map.force.sum", Numbers.whole(force.likely(), language))
            : language.text("map.force.nobody");
    return typeset.of(text, LabelLook.plain(Face.BOLD, 17, name.color(), name.halo()));
  }
}
