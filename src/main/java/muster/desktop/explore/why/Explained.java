package muster.desktop.explore.why;

/** A number that is opened into its terms. */
sealed interface Explained {
  /** The likely troops of the world that is shown. */
  record Total() implements Explained {}

  /** The expected troops over all worlds. */
  record Expected() implements Explained {}

  /** How far the troops of the world that is shown reach to a published force size. */
  record OfForceSize(String id) implements Explained {}

  /** The troops of one country or body in the world that is shown. */
  record OfActor(String id) implements Explained {}
}
