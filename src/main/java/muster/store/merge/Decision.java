package muster.store.merge;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose value stands where both sides changed the same.
 *
 * @param sides by what is in conflict, values and all: another conflict at the same place is not
 *     decided by it
 * @param others for all other conflicts, and where what both sides changed does not fit together;
 *     null: that is still to be decided
 */
public record Decision(Map<Conflict, Side> sides, @Nullable Side others) {
  /** Nothing is decided. */
  public static final Decision OPEN = new Decision(Map.of(), null);

  public Decision {
    sides = Map.copyOf(sides);
  }

  /** One side's values stand everywhere. */
  public static Decision all(Side side) {
    return new Decision(Map.of(), side);
  }

  /** Whose value stands; null: that is still to be decided. */
  public @Nullable Side of(Conflict conflict) {
    return sides.getOrDefault(conflict, others);
  }
}
