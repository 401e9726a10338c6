package muster.draw.map;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import muster.assess.ZoneForce;
import muster.assess.ZoneForce.Contingent;
import muster.draw.MapStyle;
import muster.draw.ZoneStyle;
import muster.draw.text.Face;
import muster.draw.text.Numbers;

/**
 * Lays out the contingents of one zone as small plates in rows around the zone's title: in the free
 * places nearest to it, and there from the largest to the smallest as one reads. Where there is not
 * room for all, the last plate counts the others.
 */
final class ForceTags {

  private static final double LETTERS = 14.5;
  private static final double HEIGHT = ForceTag.HEIGHT;
  private static final double GAP = 4;
  private static final double STEP = 5;

  /** Of the plate that counts. */
  private static final ForceTag.Look PLAIN = new ForceTag.Look(false, false);

  /** The part of the zone's box that plates may take. */
  private static final double DENSITY = 0.3;

  /** How far a plate may reach over the zone's edge; farther where else there is no room. */
  private static final double[] OVERFLOWS = {12, 45};

  /** Ways to lay the rows, where not all plates find room in the first. */
  private static final int SHIFTS = 4;

  /** What is above the title counts as farther away, so that it stays a heading. */
  private static final double ABOVE = 3;

  private final MapRequest request;
  private final MapStyle style;
  private final LabelShapes typeset;
  private final AreaPainter.PaintedZone zone;
  private final ZoneStyle zoneLook;
  private final List<Contingent> contingents;

  /**
   * @param zone where they are
   */
  ForceTags(
      MapRequest request,
      MapStyle style,
      LabelShapes typeset,
      AreaPainter.PaintedZone zone,
      ZoneForce force) {
    this.request = request;
    this.style = style;
    this.typeset = typeset;
    this.zone = zone;
    this.zoneLook = style.zone(zone.zone().kind());
    this.contingents =
        force.contingents().stream().sorted(Comparator.comparing(c -> !isHighlighted(c))).toList();
  }

  /**
   * How many plates there would be too few, were the title there.
   *
   * @param title the box of the zone's title
   * @param isFree whether a plate may stand there, the title apart
   */
  int missing(Rectangle2D title, Predicate<Rectangle2D> isFree) {
    double width = width();
    Predicate<Rectangle2D> isFreeBeside = cell -> !cell.intersects(title) && isFree.test(cell);
    return (int) wanted(width) - cells(title, width, isFreeBeside).size();
  }

  /**
   * Puts as many as there is room for.
   *
   * @param title the box of the zone's title
   * @param isFree whether a plate may stand there
   */
  List<ForceTag> place(Rectangle2D title, Predicate<Rectangle2D> isFree) {
    if (contingents.isEmpty()) {
      return List.of();
    }
    List<Rectangle2D> cells = cells(title, width(), isFree);
    int named = cells.size() < contingents.size() ? cells.size() - 1 : contingents.size();
    List<ForceTag> tags = new ArrayList<>();
    for (int i = 0; i < named; i++) {
      Contingent contingent = contingents.get(i);
      tags.add(
          new ForceTag(
              cells.get(i),
              look(contingent),
              contingent.contribution(),
              zoneLook,
              style,
              letters(contingent),
              thing(contingent)));
    }
    if (named >= 0 && named < contingents.size()) {
      String others = style.language().text("map.force.others", contingents.size() - named);
      LabelShape letters = letters(others, Face.REGULAR, PLAIN);
      tags.add(
          new ForceTag(cells.get(named), PLAIN, null, zoneLook, style, letters, others(named)));
    }
    return tags;
  }

  /** That of the widest plate: all have one, so that they stand in columns. */
  private double width() {
    String most = style.language().text("map.force.others", contingents.size());
    double width = ForceTag.width(letters(most, Face.REGULAR, PLAIN), null);
    for (Contingent contingent : contingents) {
      width = Math.max(width, ForceTag.width(letters(contingent), contingent.contribution()));
    }
    return width;
  }

  private long wanted(double width) {
    return Math.min(contingents.size(), most(width));
  }

  /** The free places that are used, as one reads. */
  private List<Rectangle2D> cells(Rectangle2D title, double width, Predicate<Rectangle2D> isFree) {
    long wanted = wanted(width);
    List<Rectangle2D> free = List.of();
    for (double overflow : OVERFLOWS) {
      for (int shift = 0; shift < SHIFTS && free.size() < wanted; shift++) {
        List<Rectangle2D> shifted = rows(title, shift, overflow, width, isFree);
        if (shifted.size() > free.size()) {
          free = shifted;
        }
      }
    }
    return free.stream()
        .sorted(Comparator.comparingDouble(cell -> distance(cell, title)))
        .limit(wanted)
        .sorted(
            Comparator.comparingDouble(Rectangle2D::getY).thenComparingDouble(Rectangle2D::getX))
        .toList();
  }

  /** The free places in rows, the first of which is right below the title or so much lower. */
  private List<Rectangle2D> rows(
      Rectangle2D title, int shift, double overflow, double width, Predicate<Rectangle2D> isFree) {
    double top = title.getMaxY() + GAP / 2 + shift * (HEIGHT + GAP) / SHIFTS;
    List<Rectangle2D> free = new ArrayList<>();
    // Where the zone's edge bends inwards, both sides of the bend reach over it.
    Predicate<Rectangle2D> isUntaken =
        cell -> isFree.test(cell) && free.stream().noneMatch(cell::intersects);
    new Spans(HEIGHT + GAP, 0, 0, top + HEIGHT / 2, request.viewport().frame())
        .each(
            zone.area(),
            (x1, y, x2, y2) -> pack(x1 - overflow, x2 + overflow, y, width, isUntaken, free));
    return free;
  }

  /** Fills the free stretches of a row, each from its middle. */
  private static void pack(
      double from,
      double to,
      double y,
      double width,
      Predicate<Rectangle2D> isFree,
      List<Rectangle2D> free) {
    double begin = from;
    double end = from;
    while (begin + width <= to) {
      while (end + width <= to && isFree.test(cell(end, y, width))) {
        end += STEP;
      }
      if (end == begin) {
        begin += STEP;
        end = begin;
        continue;
      }
      double stretch = end - STEP + width - begin;
      int count = (int) Math.floor((stretch + GAP) / (width + GAP));
      double left = begin + (stretch - count * (width + GAP) + GAP) / 2;
      for (int i = 0; i < count; i++) {
        free.add(cell(left + i * (width + GAP), y, width));
      }
      begin = end + width - STEP + GAP;
      end = begin;
    }
  }

  private static Rectangle2D cell(double x, double y, double width) {
    return new Rectangle2D.Double(x, y - HEIGHT / 2, width, HEIGHT);
  }

  /** So many plates that the zone is still seen. */
  private long most(double width) {
    Rectangle2D seen = zone.area().getBounds2D().createIntersection(request.viewport().frame());
    double area = Math.max(0, seen.getWidth()) * Math.max(0, seen.getHeight());
    return Math.round(DENSITY * area / ((width + GAP) * (HEIGHT + GAP)));
  }

  private static double distance(Rectangle2D cell, Rectangle2D title) {
    double dx = cell.getCenterX() - title.getCenterX();
    double dy = cell.getCenterY() - title.getMaxY();
    return Math.hypot(dx * 0.7, dy < 0 ? ABOVE * dy : dy);
  }

  private boolean isHighlighted(Contingent contingent) {
    return request.highlight().countries().contains(contingent.actor().id());
  }

  private ForceTag.Look look(Contingent contingent) {
    return new ForceTag.Look(contingent.stands(), isHighlighted(contingent));
  }

  private LabelShape letters(Contingent contingent) {
    return letters(
        style.language().text("map.force.tag", contingent.actor().id(), number(contingent)),
        contingent.estimated() ? Face.MEDIUM_ITALIC : Face.MEDIUM,
        look(contingent));
  }

  private LabelShape letters(String text, Face face, ForceTag.Look look) {
    Color ink = ForceTag.letters(look, zoneLook, style);
    return typeset.of(text, LabelLook.plain(face, LETTERS, ink, new Color(0, true)));
  }

  private String number(Contingent contingent) {
    if (contingent.likely() == 0) {
      return style.language().text("map.force.unknown");
    }
    String number = Numbers.whole(contingent.likely(), style.language());
    return contingent.estimated() ? style.language().text("map.force.estimate", number) : number;
  }

  private MapThing thing(Contingent contingent) {
    String key = contingent.stands() ? "map.force.stands" : "map.force.waits";
    return new MapThing(
        MapThing.Kind.CONTINGENT,
        contingent.actor().id(),
        style.language().text(key, contingent.actor().name(), number(contingent)));
  }

  /** Those that have no plate of their own. */
  private MapThing others(int named) {
    String names =
        contingents.stream()
            .skip(named)
            .map(c -> c.actor().name() + "\u00a0" + number(c))
            .collect(Collectors.joining(", "));
    return new MapThing(
        MapThing.Kind.GROUP,
        zone.zone().id(),
        style.language().text("map.force.rest", zone.zone().name(), names));
  }
}
