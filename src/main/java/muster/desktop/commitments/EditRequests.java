package muster.desktop.commitments;

import java.util.function.Consumer;

/**
 * What the panes of countries ask of the one in which records are written. Each takes an id.
 *
 * @param actor shows the commitments of a country
 * @param commitment shows the form of a commitment
 * @param position shows the form of a position
 */
public record EditRequests(
    Consumer<String> actor, Consumer<String> commitment, Consumer<String> position) {
  /** Nobody writes records. */
  public static final EditRequests NONE = new EditRequests(id -> {}, id -> {}, id -> {});
}
