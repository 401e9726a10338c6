package muster.assess;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import muster.assess.Assessment.Verdict;
import muster.model.Choices;
import muster.model.Commitment;
import muster.model.Evidence;
import muster.model.ForceModel;
import muster.model.Source;
import muster.model.TroopRange;
import muster.model.Workspace;

/**
 * Finds what the verdicts of a world rest on. A source matters alone only through the commitments
 * that have no other, so each source costs no more than a sum.
 */
public final class RelianceFinder {
  private final Workspace workspace;
  private final List<Commitment> counting;

  private RelianceFinder(Workspace workspace, Choices choices) {
    this.workspace = workspace;
    this.counting =
        workspace.commitments().stream()
            .filter(c -> c.countsInUkraine() && c.condition().holds(choices))
            .toList();
  }

  /**
   * What one world's verdicts rest on.
   *
   * @param workspace as believed: valid, or what {@link EvidenceScope#applyTo} leaves of a valid
   *     one
   * @param progress as that of {@link WorldExplorer#explore}
   * @throws UnanswerableException if a sum of troops leaves 64 bits
   */
  public static Reliance find(Workspace workspace, Choices choices, DoubleConsumer progress) {
    try {
      return new RelianceFinder(workspace, choices).find(progress);
    } catch (ArithmeticException e) {
      throw UnanswerableException.sumTooLarge();
    }
  }

  private Reliance find(DoubleConsumer progress) {
    Map<String, TroopRange> lost = new HashMap<>();
    Grades grades = new Grades(workspace);
    List<String> lowGraded = new ArrayList<>();
    TroopRange all = TroopRange.ZERO;
    TroopRange solid = TroopRange.ZERO;
    for (Commitment commitment : counting) {
      TroopRange troops = commitment.troopsOrZero();
      Set<String> sources = sources(commitment);
      all = all.plus(troops);
      if (sources.size() == 1) {
        lost.merge(sources.iterator().next(), troops, TroopRange::plus);
      }
      if (!sources.isEmpty() && commitment.evidence().stream().allMatch(grades::isLow)) {
        lowGraded.add(commitment.id());
      } else {
        solid = solid.plus(troops);
      }
    }
    List<Left> left = left(all, lost);
    List<Reliance.OfForceModel> models = new ArrayList<>();
    for (ForceModel model : workspace.forceModels()) {
      progress.accept((double) models.size() / workspace.forceModels().size());
      models.add(of(model, all, left, solid));
    }
    return new Reliance(models, lowGraded);
  }

  /** The troops without each source that alone matters, in the file's order. */
  private List<Left> left(TroopRange all, Map<String, TroopRange> lost) {
    List<Left> left = new ArrayList<>();
    for (Source source : workspace.sources()) {
      TroopRange less = lost.get(source.id());
      if (less != null) {
        left.add(
            new Left(
                source.id(),
                new TroopRange(
                    all.low() - less.low(),
                    all.likely() - less.likely(),
                    all.high() - less.high())));
      }
    }
    return left;
  }

  private record Left(String source, TroopRange troops) {}

  private static Reliance.OfForceModel of(
      ForceModel model, TroopRange all, List<Left> left, TroopRange solid) {
    long min = model.troops().min();
    Verdict verdict = Verdict.of(all, min);
    return new Reliance.OfForceModel(
        model.id(),
        verdict,
        left.stream()
            .map(l -> new Reliance.Without(l.source(), Verdict.of(l.troops(), min)))
            .filter(without -> without.verdict() != verdict)
            .toList(),
        Verdict.of(solid, min));
  }

  private static Set<String> sources(Commitment commitment) {
    return commitment.evidence().stream().map(Evidence::source).collect(Collectors.toSet());
  }
}
