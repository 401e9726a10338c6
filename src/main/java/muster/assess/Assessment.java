package muster.assess;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import muster.model.Coded;
import muster.model.Setting;
import muster.model.Stance;
import muster.model.TroopRange;
import org.jspecify.annotations.Nullable;

/**
 * What one world means: who stands, who is blocked, how many troops that makes and which published
 * force sizes it reaches.
 *
 * @param troops in Ukraine, summed over the standing commitments
 * @param pool likely troops times rotation, exact
 * @param actors every actor, in the file's order
 * @param enablers in the file's order
 * @param forceModels in the file's order
 */
public record Assessment(
    Setting setting,
    TroopRange troops,
    BigDecimal pool,
    List<OfActor> actors,
    List<OfEnabler> enablers,
    List<OfForceModel> forceModels) {
  public Assessment {
    actors = List.copyOf(actors);
    enablers = List.copyOf(enablers);
    forceModels = List.copyOf(forceModels);
  }

  /** Ids of all commitments that stand, of all actors and axes. */
  public Set<String> standing() {
    return actors.stream().flatMap(actor -> actor.standing().stream()).collect(Collectors.toSet());
  }

  /**
   * @param id the actor's
   * @param stance of its newest position, or null if it has none
   * @param troops in Ukraine, the actor's alone
   * @param standing ids of its commitments that stand, of all axes
   * @param blocked those that do not
   */
  public record OfActor(
      String id,
      @Nullable Stance stance,
      TroopRange troops,
      List<String> standing,
      List<Blocked> blocked) {
    public OfActor {
      standing = List.copyOf(standing);
      blocked = List.copyOf(blocked);
    }
  }

  /** A commitment that does not stand, and what would free it. */
  public record Blocked(String commitment, Unlocks unlocks) {}

  /**
   * @param by ids of the actors that can give it in this world, each once
   */
  public record OfEnabler(String id, List<String> by) {
    public OfEnabler {
      by = List.copyOf(by);
    }

    public boolean covered() {
      return !by.isEmpty();
    }
  }

  /**
   * @param shortfall likely troops that lack to its minimum, from 0
   * @param missingEnablers ids of those that it needs and that are not covered
   */
  public record OfForceModel(
      String id, Verdict verdict, long shortfall, List<String> missingEnablers) {
    public OfForceModel {
      missingEnablers = List.copyOf(missingEnablers);
    }
  }

  /** How a force size's minimum compares to the troops of a world. */
  public enum Verdict implements Coded {
    /** Even the low number reaches it. */
    MET("met"),
    /** The likely number reaches it. */
    LIKELY("likely"),
    /** Only the high number reaches it. */
    STRETCH("stretch"),
    SHORT("short");

    private final String code;

    Verdict(String code) {
      this.code = code;
    }

    /** That of a minimum beside troops. */
    public static Verdict of(TroopRange troops, long min) {
      if (troops.low() >= min) {
        return MET;
      } else if (troops.likely() >= min) {
        return LIKELY;
      }
      return troops.high() >= min ? STRETCH : SHORT;
    }

    @Override
    public String code() {
      return code;
    }
  }
}
