package muster.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that an actor would do.
 *
 * @param domain such as {@code land}, {@code air}, {@code maritime}, {@code training}
 * @param reasoning how an estimate was made, or null
 * @param troops null if no number is known: shown as such, counted as 0
 * @param where a zone's id or {@link #OUTSIDE_UKRAINE}; null only off axis {@code presence}
 * @param requires null: it always stands
 */
public record Commitment(
    String id,
    String actor,
    Axis axis,
    String domain,
    String task,
    Basis basis,
    @Nullable String reasoning,
    Status status,
    @Nullable TroopRange troops,
    @Nullable String where,
    @Nullable Condition requires,
    @Nullable Displacement displaces,
    PartialDate asOf,
    List<Evidence> evidence,
    Extras extras)
    implements Identified {
  /** The place that is no zone: Western presence that stays on other soil. */
  public static final String OUTSIDE_UKRAINE = "outside-ukraine";

  public Commitment {
    evidence = List.copyOf(evidence);
  }

  /** When it stands: {@code requires}, or always. */
  public Condition condition() {
    return requires == null ? Condition.always() : requires;
  }

  /** Whether its troops count as troops in Ukraine while it stands. */
  public boolean countsInUkraine() {
    return axis == Axis.PRESENCE && !OUTSIDE_UKRAINE.equals(where);
  }

  /** Its troops, where no known number counts as none. */
  public TroopRange troopsOrZero() {
    return troops == null ? TroopRange.ZERO : troops;
  }
}
