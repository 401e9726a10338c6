package muster.desktop.commitments;

import java.time.LocalDate;
import java.util.Comparator;
import muster.model.Axis;
import muster.model.Coded;
import org.jspecify.annotations.Nullable;

/** The columns of the table, in their order. */
public enum Field implements Coded {
  COUNTRY("country", 0, 138, 146),
  STATE("state", 1, 110, 112),
  STANCE("stance", 4, 110, 132),
  TROOPS("troops", 10, 100, 150),
  FORCES("forces", 8, 60, 66),
  INDUSTRY("industry", 9, 66, 72),
  PRESENCE("presence", 5, 72, 78),
  LOW("low", 6, 56, 60),
  LIKELY("likely", 2, 88, 94),
  HIGH("high", 7, 58, 62),
  WAITS("waits", 3, 68, 184),
  AS_OF("as-of", 11, 100, 108),
  SOURCES("sources", 12, 76, 82);

  private final String code;
  private final int rank;
  private final double min;
  private final double pref;

  Field(String code, int rank, double min, double pref) {
    this.code = code;
    this.rank = rank;
    this.min = min;
    this.pref = pref;
  }

  @Override
  public String code() {
    return code;
  }

  /** Which columns stay when not all fit: the lowest do. */
  int rank() {
    return rank;
  }

  /** Width in pixels below which it would be unreadable. */
  double min() {
    return min;
  }

  /** Width in pixels that shows nearly everything. */
  double pref() {
    return pref;
  }

  /** Whether it is shown however narrow the table is. */
  boolean essential() {
    return rank <= 3;
  }

  /** Whether it takes the width that is left. */
  boolean grows() {
    return this == WAITS;
  }

  /** How rows are ordered by it, ascending; what is not known comes last, of dates first. */
  Comparator<ActorRow> order() {
    return switch (this) {
      case COUNTRY -> Comparator.comparing(ActorRow::name);
      case STATE -> Comparator.comparing(ActorRow::state);
      case STANCE -> (a, b) -> nullsLast(a.stance(), b.stance());
      case TROOPS -> (a, b) -> nullsLast(a.troops(), b.troops());
      case FORCES -> Comparator.comparing(row -> row.axis(Axis.FORCES));
      case INDUSTRY -> Comparator.comparing(row -> row.axis(Axis.INDUSTRY));
      case PRESENCE -> Comparator.comparing(row -> row.axis(Axis.PRESENCE));
      case LOW -> Comparator.comparingLong(row -> row.strength().range().low());
      case LIKELY -> Comparator.comparingLong(row -> row.strength().range().likely());
      case HIGH -> Comparator.comparingLong(row -> row.strength().range().high());
      case WAITS ->
          Comparator.<ActorRow, Boolean>comparing(row -> row.waitsFor().isEmpty())
              .thenComparing(ActorRow::waitsFor);
      case AS_OF -> Comparator.comparing(Field::day);
      case SOURCES -> Comparator.comparingInt(ActorRow::sources);
    };
  }

  private static <T extends Comparable<T>> int nullsLast(@Nullable T a, @Nullable T b) {
    if (a == null || b == null) {
      return Boolean.compare(a == null, b == null);
    }
    return a.compareTo(b);
  }

  private static LocalDate day(ActorRow row) {
    return row.asOf() == null ? LocalDate.MIN : row.asOf().lastDay();
  }

  /** An order of rows by one column. */
  public record Order(Field field, boolean descending) {
    Comparator<ActorRow> comparator() {
      return descending ? field.order().reversed() : field.order();
    }
  }
}
