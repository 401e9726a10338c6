package muster.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muster.assess.Assessment.OfForceModel;
import muster.model.Basis;
import muster.model.Choices;
import muster.model.Commitment;
import muster.model.Displacement;
import muster.model.Evidence;
import muster.model.Setting;
import muster.model.Source;
import muster.model.TroopRange;
import muster.model.Workspace;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the workspace, the reasons given for a world's numbers are its reasons. */
final class WhyLawsTest {
  @Provide
  Arbitrary<Integer> lanes() {
    return Arbitraries.of(1, 2, 6, WorldGrid.MOST_LANES);
  }

  private static Setting setting(Workspace workspace, Choices choices) {
    return new Setting(null, choices, Map.of(), workspace.header().rotation());
  }

  @Property(tries = 300)
  void standingTermsAddUpToTheTroops(@ForAll long seed) {
    RandomWorkspace random = new RandomWorkspace(seed);
    Workspace workspace = new RandomEvidence(seed).in(random.build(5, 12));
    Choices choices = random.choices(workspace);
    Assessment assessment = WorldAssessor.assess(workspace, setting(workspace, choices));
    Terms terms = Terms.of(workspace, choices);

    assertThat(terms.standing()).extracting(Terms.OfBasis::basis).containsExactly(Basis.values());
    assertThat(
            terms.standing().stream()
                .map(Terms.OfBasis::troops)
                .reduce(TroopRange.ZERO, TroopRange::plus))
        .isEqualTo(assessment.troops());
    for (Terms.Term term : terms.terms()) {
      Commitment commitment = Workspace.find(workspace.commitments(), term.commitment()).get();
      assertThat(term.basis()).isEqualTo(commitment.basis());
      assertThat(term.stands()).isEqualTo(commitment.condition().holds(choices));
    }
    for (Terms.OfBasis sum : terms.standing()) {
      assertThat(sum.troops().likely())
          .isEqualTo(
              terms.terms().stream()
                  .filter(t -> t.stands() && t.basis() == sum.basis())
                  .mapToLong(t -> t.troops().likely())
                  .sum());
    }
  }

  @Property(tries = 150)
  void expectedTroopsAreTheTermsTimesTheirChances(@ForAll long seed) {
    RandomWorkspace random = new RandomWorkspace(seed);
    Workspace workspace = random.build(6, 8);
    Map<String, Double> chances =
        Likelihood.ofCommitments(workspace, workspace.commitments(), done -> {});
    assertThat(chances.keySet())
        .containsExactlyElementsOf(workspace.commitments().stream().map(Commitment::id).toList());
    double expected = 0;
    for (Terms.Term term : Terms.of(workspace, random.choices(workspace)).terms()) {
      expected += chances.getOrDefault(term.commitment(), 0.0) * term.troops().likely();
    }
    assertThat(WorldExplorer.explore(workspace, done -> {}).expected())
        .isCloseTo(expected, within(1e-6));
  }

  @Property(tries = 300)
  void aVerdictHangsOnTheSourcesWithoutWhichItIsAnother(@ForAll long seed) {
    RandomWorkspace random = new RandomWorkspace(seed);
    Workspace workspace = new RandomEvidence(seed).in(random.build(4, 8));
    Choices choices = random.choices(workspace);
    Setting setting = setting(workspace, choices);
    List<OfForceModel> now = WorldAssessor.assess(workspace, setting).forceModels();
    Reliance reliance = RelianceFinder.find(workspace, choices, done -> {});

    assertThat(reliance.forceModels())
        .extracting(Reliance.OfForceModel::verdict)
        .isEqualTo(now.stream().map(OfForceModel::verdict).toList());
    for (int m = 0; m < now.size(); m++) {
      List<Reliance.Without> expected = new ArrayList<>();
      for (Source source : workspace.sources()) {
        Drop drop = Drop.of(workspace, setting, source.id());
        OfForceModel then = drop.after().forceModels().get(m);
        if (then.verdict() != now.get(m).verdict()) {
          expected.add(new Reliance.Without(source.id(), then.verdict()));
          assertThat(drop.none()).isFalse();
        }
      }
      assertThat(reliance.forceModels().get(m).hangsOn()).isEqualTo(expected);
    }
  }

  @Property(tries = 200)
  void withoutLowGradedEvidenceOnlySolidCommitmentsCount(@ForAll long seed) {
    RandomWorkspace random = new RandomWorkspace(seed);
    Workspace workspace = new RandomEvidence(seed).in(random.build(4, 8));
    Choices choices = random.choices(workspace);
    TroopRange solid = TroopRange.ZERO;
    List<String> low = new ArrayList<>();
    for (Commitment commitment : workspace.commitments()) {
      if (commitment.countsInUkraine() && commitment.condition().holds(choices)) {
        if (commitment.evidence().isEmpty()
            || commitment.evidence().stream().anyMatch(e -> !isLow(workspace, e))) {
          solid = solid.plus(commitment.troopsOrZero());
        } else {
          low.add(commitment.id());
        }
      }
    }
    Reliance reliance = RelianceFinder.find(workspace, choices, done -> {});
    assertThat(reliance.lowGraded()).isEqualTo(low);
    for (int m = 0; m < workspace.forceModels().size(); m++) {
      long min = workspace.forceModels().get(m).troops().min();
      Reliance.OfForceModel model = reliance.forceModels().get(m);
      assertThat(model.withoutLowGraded().code())
          .isEqualTo(
              solid.low() >= min
                  ? "met"
                  : solid.likely() >= min ? "likely" : solid.high() >= min ? "stretch" : "short");
      assertThat(model.hangsOnLowGraded()).isEqualTo(model.withoutLowGraded() != model.verdict());
    }
  }

  private static boolean isLow(Workspace workspace, Evidence evidence) {
    Source source = Workspace.find(workspace.sources(), evidence.source()).get();
    String reliability =
        evidence.reliability() == null ? source.reliability() : evidence.reliability();
    int credibility =
        evidence.credibility() == null ? source.credibility() : evidence.credibility();
    return reliability.compareTo("D") >= 0 || credibility > 3;
  }

  @Property(tries = 400)
  void nothingReachesMoreThanTheMostAndNoNearerWorldAsMuch(
      @ForAll long seed, @ForAll("lanes") int lanes) {
    RandomWorkspace random = new RandomWorkspace(seed);
    Workspace workspace = random.build(7, 10);
    Choices choices = random.choices(workspace);
    BruteForce worlds = new BruteForce(workspace);
    Reach reach = ReachFinder.find(workspace, choices, lanes, done -> {});

    Choices there = choices.with(reach.changes());
    assertThat(worlds.likely(there)).isEqualTo(reach.likely());
    assertThat(worlds.sum(w -> worlds.likely(w) > reach.likely(), w -> 1)).isZero();
    assertThat(reach.changes()).isEqualTo(there.differencesFrom(choices));
    assertThat(reach.changes().size())
        .isEqualTo(
            TargetFinder.find(workspace, choices, reach.likely(), done -> {}).stream()
                .map(u -> u.changes().size())
                .min(Comparator.naturalOrder())
                .get());
    assertThat(TargetFinder.find(workspace, choices, reach.likely() + 1, done -> {})).isEmpty();
    assertThat(reach.missing())
        .containsExactlyElementsOf(
            workspace.commitments().stream()
                .filter(c -> c.countsInUkraine() && c.troopsOrZero().likely() > 0)
                .filter(c -> !c.condition().holds(there))
                .map(Commitment::id)
                .toList());
  }

  @Property(tries = 200)
  void whatIsTakenIsWhatTheStandingCommitmentsTake(@ForAll long seed) {
    RandomWorkspace random = new RandomWorkspace(seed);
    Workspace workspace = new RandomEvidence(seed).in(random.build(4, 10));
    Choices choices = random.choices(workspace);
    Assessment assessment = WorldAssessor.assess(workspace, setting(workspace, choices));
    ThreeTasks tasks = ThreeTasks.of(workspace, assessment);
    List<Commitment> taking =
        workspace.commitments().stream().filter(c -> c.condition().holds(choices)).toList();

    assertThat(tasks.likely()).isEqualTo(assessment.troops().likely());
    assertThat(tasks.unknown())
        .isEqualTo(taking.stream().filter(c -> displacement(c).troops() == null).count());
    assertThat(tasks.troopsTaken()).isEqualTo((taking.size() - tasks.unknown()) * 100L);
    assertThat(tasks.taken().stream().map(ThreeTasks.Taken::what)).doesNotHaveDuplicates();
    for (ThreeTasks.Taken taken : tasks.taken()) {
      List<String> takers =
          taking.stream()
              .filter(c -> displacement(c).what().equals(taken.what()))
              .map(Commitment::id)
              .toList();
      assertThat(taken.commitments()).isEqualTo(takers).isNotEmpty();
      assertThat(taken.troops()).isEqualTo((takers.size() - taken.unknown()) * 100L);
    }
  }

  private static Displacement displacement(Commitment commitment) {
    return Objects.requireNonNull(commitment.displaces());
  }
}
