package muster.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an actor says of the coalition at a date.
 *
 * @param domestic parliaments, elections and polls behind it, or null
 * @param constraints what the actor demands, wishes, expressly does not demand, or is bound by
 */
public record Position(
    String id,
    String actor,
    PartialDate asOf,
    Stance stance,
    @Nullable TroopStance troops,
    String summary,
    @Nullable String domestic,
    List<String> constraints,
    List<Evidence> evidence,
    Extras extras)
    implements Identified {
  public Position {
    constraints = List.copyOf(constraints);
    evidence = List.copyOf(evidence);
  }
}
