package muster.desktop.map;

/** How the pointer looks over the map. */
public enum PointerLook {
  USUAL,
  /** Sets a point. */
  CROSS,
  /** On something that can be picked out. */
  HAND,
  /** On something that can be dragged. */
  MOVE
}
