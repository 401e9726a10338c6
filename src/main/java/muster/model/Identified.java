package muster.model;

/** A record with an id that is unique in its file. */
public interface Identified {
  String id();
}
