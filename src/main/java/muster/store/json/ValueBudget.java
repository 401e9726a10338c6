package muster.store.json;

/** How many JSON values may still be read: what bounds the memory that a workspace can take. */
public final class ValueBudget {
  private int left;

  public ValueBudget(int most) {
    left = most;
  }

  /** Takes one, and says whether there was one to take. */
  public boolean take() {
    left--;
    return left >= 0;
  }
}
