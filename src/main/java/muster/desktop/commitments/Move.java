package muster.desktop.commitments;

import java.util.List;

/**
 * What the last change of an assumption did to an actor.
 *
 * @param nowStands the tasks that stand now and did not
 * @param nowBlocked the tasks that stood and do not
 * @param likelyBefore its likely troops in Ukraine before
 */
public record Move(List<String> nowStands, List<String> nowBlocked, long likelyBefore) {
  static final Move NONE = new Move(List.of(), List.of(), 0);

  public Move {
    nowStands = List.copyOf(nowStands);
    nowBlocked = List.copyOf(nowBlocked);
  }

  boolean isNone() {
    return nowStands.isEmpty() && nowBlocked.isEmpty();
  }

  /** Whether more has come to stand than has become blocked. */
  boolean isGain() {
    return nowStands.size() > nowBlocked.size();
  }
}
