package muster.desktop.edit;

/**
 * How long to wait before something that failed is tried again: longer each time, up to half a
 * minute.
 */
final class Backoff {
  private static final int FIRST = 5;
  private static final int LONGEST = 30;

  private int next = FIRST;

  /** The seconds to wait now. */
  int seconds() {
    int now = next;
    next = Math.min(LONGEST, 2 * next);
    return now;
  }

  /** It went well: the next failure is the first again. */
  void reset() {
    next = FIRST;
  }
}
