package muster.draw.map;

import muster.draw.ZoneStyle;

/**
 * A line of the legend.
 *
 * @param text what the sign stands for
 */
record LegendEntry(Sign sign, String text) {

  /** What stands before the text. */
  sealed interface Sign {
    record Area(ZoneStyle style) implements Sign {}

    /** The small plate of those who stand in a zone, or wait. */
    record Contingent(boolean stands, ZoneStyle zone) implements Sign {}

    record Occupied() implements Sign {}

    record Contact() implements Sign {}

    record OtherLine() implements Sign {}

    record Border(Kind kind) implements Sign {}

    record Site(String kind) implements Sign {}

    /** The frame around a site. */
    record Frame(Affiliation affiliation) implements Sign {}

    record Town(boolean capital) implements Sign {}
  }

  /** Of border. */
  enum Kind {
    UKRAINE,
    STATE,
    REGION
  }
}
