package muster.store.merge;

/** Whose value stands in the result where both changed it. */
public enum Side {
  OURS,
  THEIRS
}
