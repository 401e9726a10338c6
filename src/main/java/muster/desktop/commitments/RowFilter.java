package muster.desktop.commitments;

import muster.desktop.kit.Search;
import muster.model.Axis;
import muster.model.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Which rows the person wants to see.
 *
 * @param search words that all have to be found
 * @param axis the only one that counts, or null for all
 */
record RowFilter(String search, Show show, @Nullable Axis axis) {
  /** Which actors are shown. */
  public enum Show implements Coded {
    ALL("all"),
    /** Those with something that stands. */
    STANDING("standing"),
    /** Those with something that is blocked. */
    BLOCKED("blocked"),
    /** Those that the last change of an assumption moved. */
    CHANGED("changed");

    private final String code;

    Show(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /**
   * @param searched what is known of the actor, as {@link Search#folded}
   */
  boolean accepts(ActorRow row, String searched) {
    AxisState state = row.onAxis(axis);
    boolean wanted =
        switch (show) {
          case ALL -> axis == null || !state.isNone();
          case STANDING -> state.stands() > 0;
          case BLOCKED -> state.blocked() > 0;
          case CHANGED -> !row.move().isNone() && (axis == null || !state.isNone());
        };
    return wanted && Search.finds(search, searched);
  }
}
