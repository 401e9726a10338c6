package muster.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state or body, such as France or the EU.
 *
 * @param id ISO 3166 alpha-3, or {@code EU}, or {@code NATO}
 * @param available the soldiers that it has, where a source gives a number; else null
 */
public record Actor(
    String id,
    String name,
    ActorKind kind,
    List<String> memberships,
    @Nullable Available available,
    Extras extras)
    implements Identified {
  public Actor {
    memberships = List.copyOf(memberships);
  }

  public Actor(String id, String name, ActorKind kind, List<String> memberships, Extras extras) {
    this(id, name, kind, memberships, null, extras);
  }

  /**
   * Soldiers from whom a pool could be drawn. They have other tasks too: it is no promise.
   *
   * @param what whom the number counts, such as the trained soldiers of the regular army
   * @param evidence who says so; at least one
   */
  public record Available(TroopRange troops, String what, List<Evidence> evidence, Extras extras) {
    public Available {
      evidence = List.copyOf(evidence);
    }
  }
}
