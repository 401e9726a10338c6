package muster.desktop.outlook;

import java.util.List;

/**
 * What one change brought, as a person reads it.
 *
 * @param headline what was changed
 * @param lines what followed, the most important first
 */
record Story(String headline, List<Line> lines) {
  Story {
    lines = List.copyOf(lines);
  }

  /** Whether something came, went, or is neither. */
  enum Kind {
    TOTAL,
    GAIN,
    LOSS,
    NOTE
  }

  /**
   * One sentence.
   *
   * @param detail the reason or the small print; empty if there is none
   */
  record Line(Kind kind, String text, String detail) {
    Line(Kind kind, String text) {
      this(kind, text, "");
    }
  }
}
