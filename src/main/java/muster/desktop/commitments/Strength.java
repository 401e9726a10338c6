package muster.desktop.commitments;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import muster.model.Basis;
import muster.model.Coded;
import muster.model.Commitment;
import muster.model.TroopRange;

/**
 * Troops in Ukraine, and what the number rests on.
 *
 * @param range the sum over the standing commitments
 * @param unknown how many of those commitments have no known number and count as none
 */
public record Strength(TroopRange range, Kind kind, int unknown) {
  /** What a number of troops rests on. */
  public enum Kind implements Coded {
    /** Nothing stands in Ukraine. */
    NONE("none"),
    /** Something stands there, and no number is known. */
    UNKNOWN("unknown"),
    REPORTED("reported"),
    ESTIMATE("estimate"),
    PLACEHOLDER("placeholder"),
    /** Some of it is reported, some not. */
    MIXED("mixed");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }

    /** Whether there is a number. */
    boolean isNumber() {
      return this != NONE && this != UNKNOWN;
    }
  }

  /**
   * @param range as the assessment has it
   * @param standing the commitments in Ukraine that stand
   */
  static Strength of(TroopRange range, List<Commitment> standing) {
    if (standing.isEmpty()) {
      return new Strength(range, Kind.NONE, 0);
    }
    List<Commitment> known = standing.stream().filter(c -> c.troops() != null).toList();
    int unknown = standing.size() - known.size();
    return new Strength(
        range,
        mixed(known.stream().map(c -> kind(c.basis())).collect(Collectors.toSet())),
        unknown);
  }

  /** All of them together. */
  static Strength total(TroopRange range, Collection<Strength> parts) {
    Set<Kind> kinds =
        parts.stream().map(Strength::kind).filter(Kind::isNumber).collect(Collectors.toSet());
    int unknown = parts.stream().mapToInt(Strength::unknown).sum();
    Kind kind = kinds.isEmpty() && unknown == 0 ? Kind.NONE : mixed(kinds);
    return new Strength(range, kind, unknown);
  }

  private static Kind kind(Basis basis) {
    return switch (basis) {
      case REPORTED -> Kind.REPORTED;
      case ESTIMATE -> Kind.ESTIMATE;
      case PLACEHOLDER -> Kind.PLACEHOLDER;
    };
  }

  private static Kind mixed(Set<Kind> kinds) {
    return switch (kinds.size()) {
      case 0 -> Kind.UNKNOWN;
      case 1 -> kinds.iterator().next();
      default -> Kind.MIXED;
    };
  }
}
