package muster.assess;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import muster.assess.Assessment.Blocked;
import muster.assess.Assessment.OfActor;
import muster.assess.Assessment.OfEnabler;
import muster.assess.Assessment.OfForceModel;
import muster.assess.Assessment.Verdict;
import muster.model.Actor;
import muster.model.Choices;
import muster.model.Commitment;
import muster.model.Condition;
import muster.model.Enabler;
import muster.model.ForceModel;
import muster.model.Position;
import muster.model.Setting;
import muster.model.Stance;
import muster.model.TroopRange;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Says what one world means. Exact: troops are whole 64-bit numbers, the pool is the exact product.
 */
public final class WorldAssessor {
  private final Workspace workspace;
  private final Setting setting;
  private final Choices choices;
  private final @Nullable UnlockFinder unlocks;
  private TroopRange total = TroopRange.ZERO;

  private WorldAssessor(Workspace workspace, Setting setting, @Nullable UnlockFinder unlocks) {
    this.workspace = workspace;
    this.setting = setting;
    this.choices = setting.choices();
    this.unlocks = unlocks;
  }

  /**
   * Assesses the world that the setting chooses.
   *
   * @param workspace valid: every reference in it is met
   * @param setting with an option for every assumption of the workspace
   * @throws UnanswerableException if a sum of troops leaves 64 bits
   */
  public static Assessment assess(Workspace workspace, Setting setting) {
    return assess(workspace, setting, new UnlockFinder(workspace, setting.choices()));
  }

  /**
   * As above, but what would free the blocked commitments is left out as {@link Unlocks#tooMany}:
   * it costs more than all else, and whoever compares worlds does not ask.
   */
  public static Assessment assessWithoutUnlocks(Workspace workspace, Setting setting) {
    return assess(workspace, setting, null);
  }

  private static Assessment assess(
      Workspace workspace, Setting setting, @Nullable UnlockFinder unlocks) {
    try {
      return new WorldAssessor(workspace, setting, unlocks).assess();
    } catch (ArithmeticException e) {
      throw UnanswerableException.sumTooLarge();
    }
  }

  private Assessment assess() {
    List<OfActor> actors = actors();
    List<OfEnabler> enablers = workspace.enablers().stream().map(this::enabler).toList();
    Set<String> covered =
        enablers.stream()
            .filter(OfEnabler::covered)
            .map(OfEnabler::id)
            .collect(Collectors.toUnmodifiableSet());
    return new Assessment(
        setting,
        total,
        setting.rotation().multiply(BigDecimal.valueOf(total.likely())),
        actors,
        enablers,
        workspace.forceModels().stream().map(m -> forceModel(m, covered)).toList());
  }

  private List<OfActor> actors() {
    Map<String, List<Commitment>> byActor = new HashMap<>();
    for (Commitment commitment : workspace.commitments()) {
      byActor.computeIfAbsent(commitment.actor(), id -> new ArrayList<>()).add(commitment);
    }
    Map<String, Position> newest = NewestPositions.of(workspace);
    List<OfActor> actors = new ArrayList<>();
    for (Actor actor : workspace.actors()) {
      TroopRange troops = TroopRange.ZERO;
      List<String> standing = new ArrayList<>();
      List<Blocked> blocked = new ArrayList<>();
      for (Commitment commitment : byActor.getOrDefault(actor.id(), List.of())) {
        if (commitment.condition().holds(choices)) {
          standing.add(commitment.id());
          troops = commitment.countsInUkraine() ? troops.plus(commitment.troopsOrZero()) : troops;
        } else {
          blocked.add(new Blocked(commitment.id(), unlocks(commitment.condition())));
        }
      }
      total = total.plus(troops);
      Position position = newest.get(actor.id());
      Stance stance = position == null ? null : position.stance();
      actors.add(new OfActor(actor.id(), stance, troops, standing, blocked));
    }
    return actors;
  }

  private Unlocks unlocks(Condition condition) {
    return unlocks == null ? Unlocks.TOO_MANY : unlocks.find(condition);
  }

  private OfEnabler enabler(Enabler enabler) {
    return new OfEnabler(
        enabler.id(),
        enabler.providers().stream()
            .filter(provider -> provider.condition().holds(choices))
            .map(Enabler.Provider::actor)
            .distinct()
            .toList());
  }

  private OfForceModel forceModel(ForceModel model, Set<String> covered) {
    long min = model.troops().min();
    return new OfForceModel(
        model.id(),
        Verdict.of(total, min),
        Math.max(0, min - total.likely()),
        model.enablers().stream().distinct().filter(id -> !covered.contains(id)).toList());
  }
}
