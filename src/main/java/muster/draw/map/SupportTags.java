package muster.draw.map;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import muster.assess.Contribution;
import muster.assess.Support;
import muster.draw.MapStyle;
import muster.draw.ZoneStyle;
import muster.draw.text.Face;
import muster.draw.text.Numbers;

/**
 * Places the plates of those who do something from outside Ukraine: at the beginning of their
 * arrow, or in the area of their task. Where there is no room for all, one plate counts the rest.
 */
final class SupportTags {

  private static final double LETTERS = 14.5;

  /** Plates that are named before the rest is counted, where not all have room. */
  private static final int FEW = 3;

  private static final Rectangle2D NOWHERE = new Rectangle2D.Double();

  private final MapRequest request;
  private final MapStyle style;
  private final LabelShapes typeset;
  private final LabelPlacer placer;
  private final LabelBatch batch;

  SupportTags(
      MapRequest request,
      MapStyle style,
      LabelShapes typeset,
      LabelPlacer placer,
      LabelBatch batch) {
    this.request = request;
    this.style = style;
    this.typeset = typeset;
    this.placer = placer;
    this.batch = batch;
  }

  /** Beside where the arrow comes from. */
  void place(Flow flow) {
    for (Flow.Source source : flow.sources()) {
      // Plates in a support area name those who are based there.
      List<Support> members =
          source.members().stream().filter(support -> support.zone() == null).toList();
      place(members, thing(flow, members), block -> spots(source.at(), flow.course(), block));
    }
  }

  /** Inside the area; what flies comes over the border in the west. */
  void place(TaskArea area) {
    Rectangle2D frame = request.viewport().frame();
    Point2D heart =
        area.contribution() == Contribution.SEA
            ? InnerPoint.of(area.area(), frame).orElse(null)
            : request.viewport().pixel(new SupportHomes(request.scene()).aim());
    if (heart != null && frame.contains(heart)) {
      place(area.members(), thing(area), block -> inside(area, heart, block));
    }
  }

  private void place(
      List<Support> members, MapThing all, Function<LabelBlock, List<LabelWish.Spot>> spots) {
    if (members.isEmpty()) {
      return;
    }
    for (TagBlock block : blocks(members, all)) {
      LabelWish.Spot spot =
          placer.place(new LabelWish(all.name(), block, 0, spots.apply(block), all));
      if (spot != null) {
        block.add(batch, spot.x(), spot.y());
        return;
      }
    }
  }

  /** All plates in two shapes, then a few with a count of the rest, then a count. */
  private List<TagBlock> blocks(List<Support> members, MapThing all) {
    List<ForceTag> plates = members.stream().map(this::plate).toList();
    List<TagBlock> blocks = new ArrayList<>();
    blocks.add(TagBlock.of(plates, plates.size() > 4 ? 3 : 2));
    blocks.add(TagBlock.of(plates, plates.size() > 6 ? 2 : 1));
    if (members.size() > FEW + 1) {
      List<ForceTag> few = new ArrayList<>(plates.subList(0, FEW));
      few.add(count("map.force.others", members.subList(FEW, members.size()), false, all));
      blocks.add(TagBlock.of(few, 2));
    }
    if (members.size() > 1) {
      blocks.add(TagBlock.of(List.of(count("map.support.count", members, true, all)), 1));
    }
    return blocks;
  }

  private ForceTag plate(Support support) {
    boolean lit = request.highlight().countries().contains(support.actor().id());
    ForceTag.Look look = new ForceTag.Look(support.stands(), lit);
    ZoneStyle zone = ContributionSign.look(style, support.contribution());
    LabelShape letters =
        typeset.of(
            words(support),
            LabelLook.plain(
                Face.MEDIUM, LETTERS, ForceTag.letters(look, zone, style), new Color(0, true)));
    return new ForceTag(
        NOWHERE, look, support.contribution(), zone, style, letters, thing(support));
  }

  /** A plate that counts: full if any of those that it counts stands. */
  private ForceTag count(String key, List<Support> counted, boolean signed, MapThing all) {
    Contribution contribution = counted.getFirst().contribution();
    ForceTag.Look look = new ForceTag.Look(counted.stream().anyMatch(Support::stands), false);
    ZoneStyle zone = ContributionSign.look(style, contribution);
    LabelShape letters =
        typeset.of(
            style.language().text(key, counted.size()),
            LabelLook.plain(
                Face.REGULAR, LETTERS, ForceTag.letters(look, zone, style), new Color(0, true)));
    return new ForceTag(NOWHERE, look, signed ? contribution : null, zone, style, letters, all);
  }

  private String words(Support support) {
    String id = support.actor().id();
    if (support.troops() > 0) {
      return style
          .language()
          .text("map.force.tag", id, Numbers.whole(support.troops(), style.language()));
    }
    return support.commitments() > 1
        ? style.language().text("map.support.many", id, support.commitments())
        : id;
  }

  private MapThing thing(Support support) {
    return new MapThing(
        MapThing.Kind.CONTINGENT,
        support.actor().id(),
        style
            .language()
            .text(
                support.stands() ? "map.support.stands" : "map.support.waits",
                support.actor().name(),
                word(support.contribution()),
                support.commitments()));
  }

  private String word(Contribution contribution) {
    return style.language().text("contribution." + contribution.code());
  }

  /** The arrow as something that can be pointed at. */
  MapThing thing(Flow flow) {
    return thing(flow, flow.members());
  }

  private MapThing thing(Flow flow, List<Support> members) {
    String from = "direction." + flow.direction().name().toLowerCase(Locale.ROOT);
    return new MapThing(
        MapThing.Kind.GROUP,
        flow.id(),
        style
            .language()
            .text(
                "map.flow",
                word(flow.contribution()),
                style.language().text(from),
                flow.stands(),
                flow.commitments(),
                names(members)));
  }

  private MapThing thing(TaskArea area) {
    return new MapThing(
        MapThing.Kind.GROUP,
        area.contribution().code(),
        style.language().text("map.task", word(area.contribution()), names(area.members())));
  }

  private String names(List<Support> members) {
    return members.stream()
        .map(
            support ->
                support.stands()
                    ? support.actor().name()
                    : style.language().text("map.support.name.waits", support.actor().name()))
        .collect(Collectors.joining(", "));
  }

  /** Near where the arrow begins, or along its first half. */
  private List<LabelWish.Spot> spots(Point2D from, List<Point2D> course, LabelBlock block) {
    List<LabelWish.Spot> spots = new ArrayList<>(Spots.around(from.getX(), from.getY(), 9, block));
    Rectangle2D frame = request.viewport().frame();
    double w = block.width();
    double h = block.height();
    for (int ring = 1; ring <= 6; ring++) {
      double reach = 22.0 * ring;
      for (int i = 0; i < 12; i++) {
        double angle = Math.PI * i / 6;
        double x = from.getX() + Math.cos(angle) * (reach + w / 2) - w / 2;
        double y = from.getY() + Math.sin(angle) * (reach + h / 2) - h / 2;
        double left = Math.clamp(x, 8, Math.max(8, frame.getWidth() - w - 8));
        double top = Math.clamp(y, 8, Math.max(8, frame.getHeight() - h - 8));
        spots.add(new LabelWish.Spot(left, top, 3 + 2 * ring));
      }
    }
    for (LabelWish.Spot spot : Spots.beside(course.subList(0, course.size() / 2), block)) {
      spots.add(new LabelWish.Spot(spot.x(), spot.y(), spot.cost() + 8));
    }
    return spots;
  }

  /** In the air nothing may stand over another country; beside a sea area there is more sea. */
  private List<LabelWish.Spot> inside(TaskArea area, Point2D heart, LabelBlock block) {
    boolean sea = area.contribution() == Contribution.SEA;
    List<LabelWish.Spot> spots =
        new ArrayList<>(
            Spots.inside(area.area(), request.viewport().frame(), block, heart, sea ? 0.6 : 0.02));
    if (sea) {
      for (LabelWish.Spot near : Spots.near(heart.getX(), heart.getY(), 90, block)) {
        spots.add(new LabelWish.Spot(near.x(), near.y(), near.cost() + 12));
      }
    }
    return spots;
  }
}
