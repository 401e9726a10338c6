package muster.model;

import java.util.List;

/**
 * A state or body, such as France or the EU.
 *
 * @param id ISO 3166 alpha-3, or {@code EU}, or {@code NATO}
 */
public record Actor(String id, String name, ActorKind kind, List<String> memberships, Extras extras)
    implements Identified {
  public Actor {
    memberships = List.copyOf(memberships);
  }
}
