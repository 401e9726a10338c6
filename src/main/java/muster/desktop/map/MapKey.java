package muster.desktop.map;

/** A key that means something to a tool. */
public enum MapKey {
  /** Enter: done. */
  FINISH,
  /** Backspace: takes the last step back. */
  BACK,
  /** Delete: removes what is picked out. */
  REMOVE,
  /** Escape: gives up. */
  CANCEL
}
