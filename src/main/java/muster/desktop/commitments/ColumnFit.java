package muster.desktop.commitments;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Chooses the columns that fit a width, and shares the width out. */
final class ColumnFit {
  private ColumnFit() {}

  /** The essential ones, and by rank as many others as have their preferred width beside them. */
  static Set<Field> fitting(double width) {
    List<Field> byRank =
        Arrays.stream(Field.values()).sorted(Comparator.comparingInt(Field::rank)).toList();
    Set<Field> fitting = EnumSet.noneOf(Field.class);
    double left = width;
    for (Field field : byRank) {
      left -= field.pref();
      if (left < 0 && !field.essential()) {
        break;
      }
      fitting.add(field);
    }
    return fitting;
  }

  /**
   * Gives each column its least width, then as much of its preferred width as there is, and what is
   * left to the growing one. Where even the least widths do not fit, they stay.
   */
  static Map<Field, Double> widths(Collection<Field> shown, double width) {
    double least = shown.stream().mapToDouble(Field::min).sum();
    double wished = shown.stream().mapToDouble(f -> f.pref() - f.min()).sum();
    double spare = Math.max(0, width - least);
    double share = wished == 0 ? 0 : Math.min(1, spare / wished);
    double extra = Math.max(0, spare - wished);
    Map<Field, Double> widths = new EnumMap<>(Field.class);
    for (Field f : shown) {
      double own = f.min() + share * (f.pref() - f.min()) + (f.grows() ? extra : 0);
      widths.put(f, Math.floor(own));
    }
    return widths;
  }
}
