package muster.model;

/**
 * A value of a fixed vocabulary, with the word that stands for it in files and on the command line.
 */
public interface Coded {
  /** The word in files, such as {@code non-troop-support}. */
  String code();
}
