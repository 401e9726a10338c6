package muster.store.json;

/** How many JSON values may still be read: what bounds the memory that a workspace can take. */
public final class ValueBudget {
  private final Runnable step;
  private int left;

  public ValueBudget(int most) {
    this(most, () -> {});
  }

  /**
   * @param step runs with each value; what it throws ends the reading
   */
  public ValueBudget(int most, Runnable step) {
    left = most;
    this.step = step;
  }

  /** Takes one, and says whether there was one to take. */
  boolean take() {
    step.run();
    left = Math.max(left - 1, -2);
    return left >= 0;
  }

  /** Whether the last was the first that was not there to take: said once is enough. */
  boolean justSpent() {
    return left == -1;
  }
}
