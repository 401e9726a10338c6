package muster.store.json;

/** How many JSON values may still be read: what bounds the memory that a workspace can take. */
public final class ValueBudget {
  private int left;

  public ValueBudget(int most) {
    left = most;
  }

  /** Takes one, and says whether there was one to take. */
  boolean take() {
    left = Math.max(left - 1, -2);
    return left >= 0;
  }

  /** Whether the last was the first that was not there to take: said once is enough. */
  boolean justSpent() {
    return left == -1;
  }
}
