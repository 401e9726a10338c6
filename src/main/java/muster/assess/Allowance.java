package muster.assess;

/** How much work may still be done, so that no workspace can keep a person waiting. */
final class Allowance {
  private long left;

  Allowance(long steps) {
    this.left = steps;
  }

  /** Takes from what is left. */
  void spend(long steps) throws Exhausted {
    if (steps > left) {
      throw new Exhausted();
    }
    left -= steps;
  }

  /** A part of what is left, at most so many steps. */
  Allowance part(long most) {
    return new Allowance(Math.min(most, left));
  }

  /** Takes what a part has used. */
  void settle(Allowance part, long most) {
    left -= Math.min(most, left) - part.left;
  }

  /** There is more to do than allowed. */
  static final class Exhausted extends Exception {
    Exhausted() {
      super("More work than allowed", null, false, false);
    }
  }
}
