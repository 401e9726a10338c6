package muster.assess;

import java.util.List;

/**
 * What would free a blocked commitment.
 *
 * @param sets every smallest set of changes that frees it, by size, then by id; empty if none does
 * @param tooMany whether the sets are left out because listing them all would take too long
 */
public record Unlocks(List<Unlock> sets, boolean tooMany) {
  static final Unlocks TOO_MANY = new Unlocks(List.of(), true);

  public Unlocks {
    sets = List.copyOf(sets);
  }

  /** Whether no change of assumptions frees it. */
  public boolean impossible() {
    return sets.isEmpty() && !tooMany;
  }
}
