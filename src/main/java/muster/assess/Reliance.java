package muster.assess;

import java.util.List;
import muster.assess.Assessment.Verdict;

/**
 * What the verdicts of a world rest on.
 *
 * @param forceModels in the file's order
 * @param lowGraded ids of the commitments that count in this world and rest on low-graded evidence
 *     alone
 */
public record Reliance(List<OfForceModel> forceModels, List<String> lowGraded) {
  public Reliance {
    forceModels = List.copyOf(forceModels);
    lowGraded = List.copyOf(lowGraded);
  }

  /**
   * @param hangsOn the sources that change the verdict if just this one is not believed, in the
   *     file's order
   * @param withoutLowGraded the verdict if no low-graded evidence is believed
   */
  public record OfForceModel(
      String id, Verdict verdict, List<Without> hangsOn, Verdict withoutLowGraded) {
    public OfForceModel {
      hangsOn = List.copyOf(hangsOn);
    }

    /** Whether the verdict rests on low-graded evidence. */
    public boolean hangsOnLowGraded() {
      return withoutLowGraded != verdict;
    }
  }

  /** The verdict without a source. */
  public record Without(String source, Verdict verdict) {}
}
