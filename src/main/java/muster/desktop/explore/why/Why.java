package muster.desktop.explore.why;

import java.util.List;
import muster.model.Basis;
import muster.model.Coded;

/**
 * A number opened into its terms.
 *
 * @param choices the numbers that can be explained
 * @param number the one of them that is
 * @param amount likely or expected troops: what the parts and the counted rows add up to
 * @param figure the amount as a person reads it
 * @param range from low to high, in words; empty where the number has none
 * @param parts of the amount, by what they rest on
 * @param reach how far the sums reach to a force size; empty for another number
 * @param remarks sentences
 */
record Why(
    List<Choice> choices,
    Choice number,
    double amount,
    String figure,
    String range,
    List<Part> parts,
    List<Reached> reach,
    List<String> remarks,
    List<Group> groups) {
  Why {
    choices = List.copyOf(choices);
    parts = List.copyOf(parts);
    reach = List.copyOf(reach);
    remarks = List.copyOf(remarks);
    groups = List.copyOf(groups);
  }

  /** A number that can be explained, and its name. */
  record Choice(Explained explained, String label) {}

  /**
   * @param share of the amount, from 0 to 1; 0 where that is 0
   */
  record Part(Basis basis, double amount, double share, String words) {}

  /** Whether the low, likely or high sum is enough, in words. */
  record Reached(boolean enough, String words) {}

  /** Why rows stand together. */
  enum Kind implements Coded {
    STANDS("stands"),
    WAITS("waits"),
    /** Has a chance, and so a part in the expected troops. */
    COUNTS("counts"),
    /** Has no part in the expected troops. */
    NOTHING("nothing"),
    UNKNOWN("unknown");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** Rows, the largest first. */
  record Group(Kind kind, String title, List<Row> rows) {
    Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * @param figure its troops, or what it adds to the amount
   * @param detail how the figure comes about
   * @param note what hangs on it; empty if nothing
   */
  record Row(WhyTerm term, String figure, String detail, String note) {}
}
