package muster.desktop.tour;

import java.util.Locale;

/** What the tour speaks of, in this order. */
public enum TourStep {
  /** Assumptions are flipped. */
  ASSUMPTION,
  /** Map, table and totals follow. */
  EFFECT,
  /** What is possible at all, and what reaches a number of troops. */
  EXPLORE,
  /** Slides: kept, presented, exported. */
  BRIEFING;

  /** As the keys of its words have it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
