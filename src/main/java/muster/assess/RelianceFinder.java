package muster.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import muster.assess.Assessment.Verdict;
import muster.model.Choices;
import muster.model.Commitment;
import muster.model.Evidence;
import muster.model.ForceModel;
import muster.model.Messages;
import muster.model.Source;
import muster.model.TroopRange;
import muster.model.Workspace;

/**
 * Finds what the verdicts of a world rest on. A source matters alone only through the commitments
 * that have no other, so each source costs no more than a sum.
 */
public final class RelianceFinder {
  private static final Messages MESSAGES = new Messages("muster.assess.messages");

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
   * @throws UnanswerableException if a sum of troops leaves 64 bits
   */
  public static Reliance find(Workspace workspace, Choices choices) {
    try {
      return new RelianceFinder(workspace, choices).find();
    } catch (ArithmeticException e) {
      throw new UnanswerableException(MESSAGES.text("sumTooLarge", Long.MAX_VALUE));
    }
  }

  private Reliance find() {
    Map<String, Set<Commitment>> soleSource = new LinkedHashMap<>();
    for (Source source : workspace.sources()) {
      soleSource.put(source.id(), Set.of());
    }
    counting.stream()
        .filter(c -> sources(c).size() == 1)
        .collect(Collectors.groupingBy(c -> sources(c).iterator().next(), Collectors.toSet()))
        .forEach(soleSource::put);
    Map<String, TroopRange> without = new LinkedHashMap<>();
    soleSource.forEach(
        (source, lost) -> {
          if (!lost.isEmpty()) {
            without.put(source, sum(counting.stream().filter(c -> !lost.contains(c)).toList()));
          }
        });
    Grades grades = new Grades(workspace);
    List<Commitment> low =
        counting.stream()
            .filter(c -> !c.evidence().isEmpty() && c.evidence().stream().allMatch(grades::isLow))
            .toList();
    TroopRange all = sum(counting);
    TroopRange solid = sum(counting.stream().filter(c -> !low.contains(c)).toList());
    return new Reliance(
        workspace.forceModels().stream().map(m -> of(m, all, without, solid)).toList(),
        low.stream().map(Commitment::id).toList());
  }

  private static Reliance.OfForceModel of(
      ForceModel model, TroopRange all, Map<String, TroopRange> without, TroopRange solid) {
    long min = model.troops().min();
    Verdict verdict = Verdict.of(all, min);
    List<Reliance.Without> hangsOn = new ArrayList<>();
    without.forEach(
        (source, troops) -> {
          if (Verdict.of(troops, min) != verdict) {
            hangsOn.add(new Reliance.Without(source, Verdict.of(troops, min)));
          }
        });
    return new Reliance.OfForceModel(model.id(), verdict, hangsOn, Verdict.of(solid, min));
  }

  private static Set<String> sources(Commitment commitment) {
    return commitment.evidence().stream().map(Evidence::source).collect(Collectors.toSet());
  }

  private static TroopRange sum(List<Commitment> commitments) {
    return commitments.stream()
        .map(Commitment::troopsOrZero)
        .reduce(TroopRange.ZERO, TroopRange::plus);
  }
}
