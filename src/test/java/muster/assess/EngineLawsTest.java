package muster.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.model.Assumption;
import muster.model.Choices;
import muster.model.Condition;
import muster.model.Workspace;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the workspace, the engine says what going through all worlds one by one says. */
final class EngineLawsTest {
  private static final double EXACT = 1e-9;

  /** Small blocks make deep trees of few worlds. */
  @Provide
  Arbitrary<Integer> lanes() {
    return Arbitraries.of(1, 2, 6, WorldGrid.MOST_LANES);
  }

  @Property(tries = 500)
  void explorationEqualsGoingThroughAllWorlds(@ForAll long seed, @ForAll("lanes") int lanes) {
    Workspace workspace = new RandomWorkspace(seed).build(7, 10);
    BruteForce worlds = new BruteForce(workspace);
    Exploration exploration = WorldExplorer.explore(workspace, lanes, done -> {});

    assertThat(exploration.worlds()).isEqualTo(BigInteger.valueOf(worlds.worlds()));
    assertThat(exploration.expected())
        .isCloseTo(worlds.sum(w -> true, worlds::likely), within(EXACT * 1e4));
    assertThat(exploration.probabilities()).hasSameSizeAs(workspace.forceModels());
    for (int m = 0; m < workspace.forceModels().size(); m++) {
      long min = workspace.forceModels().get(m).troops().min();
      assertThat(exploration.probabilities().get(m).p())
          .isCloseTo(worlds.sum(w -> worlds.likely(w) >= min, w -> 1), within(EXACT));
    }
    int place = 0;
    for (Assumption assumption : workspace.assumptions()) {
      for (Assumption.Option option : assumption.options()) {
        Exploration.OfOption given = exploration.given().get(place++);
        assertThat(given.assumption()).isEqualTo(assumption.id());
        assertThat(given.option()).isEqualTo(option.id());
        double p = worlds.sum(w -> w.optionOf(assumption.id()).equals(option.id()), w -> 1);
        double troops =
            worlds.sum(w -> w.optionOf(assumption.id()).equals(option.id()), worlds::likely);
        if (p == 0) {
          assertThat(given.expected()).isNull();
        } else {
          assertThat(given.expected()).isCloseTo(troops / p, within(EXACT * 1e4));
        }
      }
    }
    assertThat(exploration.given()).hasSize(place);
  }

  @Property(tries = 300)
  void theDistributionHasEveryWorldInItsBin(@ForAll long seed, @ForAll("lanes") int lanes) {
    Workspace workspace = new RandomWorkspace(seed).build(7, 10);
    BruteForce worlds = new BruteForce(workspace);
    List<Exploration.Bin> bins = WorldExplorer.explore(workspace, lanes, done -> {}).distribution();

    assertThat(bins.stream().mapToDouble(Exploration.Bin::p).sum()).isCloseTo(1, within(EXACT));
    for (Exploration.Bin bin : bins) {
      assertThat(bin.p())
          .isCloseTo(
              worlds.sum(
                  w -> worlds.likely(w) >= bin.from() && worlds.likely(w) < bin.to(), w -> 1),
              within(EXACT));
    }
  }

  @Property(tries = 500)
  void targetUnlocksAreTheMinimalSufficientSetsInOrder(
      @ForAll long seed, @ForAll("lanes") int lanes) {
    RandomWorkspace random = new RandomWorkspace(seed);
    Workspace workspace = random.build(7, 10);
    Choices chosen = random.choices(workspace);
    long target = random.target();
    BruteForce worlds = new BruteForce(workspace);
    List<TargetUnlock> expected = new ArrayList<>();
    for (Choices world : worlds.minimal(chosen, w -> worlds.likely(w) >= target)) {
      expected.add(new TargetUnlock(world.differencesFrom(chosen), worlds.likely(world)));
    }
    expected.sort(
        Comparator.<TargetUnlock>comparingInt(u -> u.changes().size())
            .thenComparing(Comparator.comparingLong(TargetUnlock::likely).reversed())
            .thenComparing(TargetUnlock::changes, BruteForce.byId()));
    assertThat(TargetFinder.find(workspace, chosen, target, lanes, done -> {})).isEqualTo(expected);
  }

  @Property(tries = 600)
  void unlocksOfAConditionAreTheMinimalSufficientSetsInOrder(@ForAll long seed) {
    RandomWorkspace random = new RandomWorkspace(seed);
    Workspace workspace = random.build(6, 0);
    Choices chosen = random.choices(workspace);
    Condition condition = random.condition(0, workspace.assumptions().size(), 5);
    List<Map<String, String>> expected = new ArrayList<>();
    for (Choices world : new BruteForce(workspace).minimal(chosen, condition::holds)) {
      expected.add(world.differencesFrom(chosen));
    }
    expected.sort(
        Comparator.<Map<String, String>>comparingInt(Map::size).thenComparing(BruteForce.byId()));
    Unlocks unlocks = new UnlockFinder(workspace, chosen).find(condition);
    assertThat(unlocks.tooMany()).isFalse();
    assertThat(unlocks.sets()).extracting(Unlock::changes).isEqualTo(expected);
  }

  @Property(tries = 200)
  void aTornadoHoldsAllElse(@ForAll long seed) {
    RandomWorkspace random = new RandomWorkspace(seed);
    Workspace workspace = random.build(7, 8);
    Choices chosen = random.choices(workspace);
    BruteForce worlds = new BruteForce(workspace);
    List<Tornado.Bar> expected = new ArrayList<>();
    for (Assumption assumption : workspace.assumptions()) {
      for (Assumption.Option option : assumption.options()) {
        long likely = worlds.likely(chosen.with(assumption.id(), option.id()));
        expected.add(new Tornado.Bar(assumption.id(), option.id(), likely));
      }
    }
    assertThat(Tornado.find(workspace, chosen)).isEqualTo(expected);
  }

  @Property(tries = 300)
  void whatIsHeldIsAsGoodAsCertain(@ForAll long seed) {
    RandomWorkspace random = new RandomWorkspace(seed);
    Workspace workspace = random.build(6, 8);
    Choices chosen = random.choices(workspace);
    Map<String, String> held = new HashMap<>(chosen.options());
    held.keySet().removeIf(id -> (seed + id.hashCode()) % 2 == 0);
    Workspace fewer = HeldAssumptions.in(workspace, held);
    assertThat(WorldExplorer.explore(fewer, done -> {}).expected())
        .isCloseTo(new BruteForce(workspace).likelyWhereHeld(held), within(EXACT * 1e4));
    assertThat(TargetFinder.find(fewer, chosen, random.target(), done -> {}))
        .noneMatch(unlock -> unlock.changes().keySet().stream().anyMatch(held::containsKey));
  }
}
