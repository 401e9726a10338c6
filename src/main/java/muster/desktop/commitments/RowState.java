package muster.desktop.commitments;

import muster.model.Coded;

/**
 * Where an actor is with its presence in Ukraine, as one word; from the least to the most. Slides
 * use the same words by the same rule.
 */
public enum RowState implements Coded {
  /** It would do nothing that the workspace knows of. */
  NONE("none"),
  /** It would do something, and all of that is blocked. */
  WAITS("waits"),
  /** It would not be in Ukraine, and something else that it would do stands. */
  SUPPORTS("supports"),
  /** Some of what it would do in Ukraine stands. */
  PARTLY("partly"),
  /** All that it would do in Ukraine stands. */
  STANDS("stands");

  private final String code;

  RowState(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** Whether it has anything in Ukraine. */
  boolean isThere() {
    return this == STANDS || this == PARTLY;
  }

  /**
   * @param inUkraine its commitments in Ukraine
   * @param all its commitments
   */
  static RowState of(AxisState inUkraine, AxisState all) {
    if (inUkraine.stands() > 0) {
      return inUkraine.blocked() > 0 ? PARTLY : STANDS;
    }
    if (inUkraine.blocked() > 0) {
      return WAITS;
    }
    if (all.stands() > 0) {
      return SUPPORTS;
    }
    return all.blocked() > 0 ? WAITS : NONE;
  }
}
