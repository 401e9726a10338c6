package muster.desktop.outlook;

import java.util.Comparator;
import java.util.List;
import muster.assess.Assessment;
import muster.assess.Assessment.OfForceModel;
import muster.assess.Assessment.Verdict;
import muster.desktop.kit.Words;
import muster.draw.text.Numbers;
import muster.draw.text.Vocabulary;
import muster.model.Enabler;
import muster.model.ForceModel;
import muster.model.Workspace;

/** The published force sizes in words. */
final class ForceSizes {
  private ForceSizes() {}

  /**
   * A size as the list shows it.
   *
   * @param min decides its place on the scale
   * @param shortfall likely troops that lack; says so where none do
   * @param missing the enablers that it needs and that are not covered; says so where none are
   * @param lacking how many those are
   */
  record Row(
      String id,
      String label,
      long min,
      Verdict verdict,
      String word,
      String shortfall,
      String missing,
      int lacking) {}

  /** From the smallest to the largest; equal ones in the file's order. */
  static List<Row> rows(Workspace workspace, Assessment assessment) {
    return assessment.forceModels().stream()
        .flatMap(
            judged ->
                Workspace.find(workspace.forceModels(), judged.id())
                    .map(model -> row(workspace, model, judged))
                    .stream())
        .sorted(Comparator.comparingLong(Row::min))
        .toList();
  }

  private static Row row(Workspace workspace, ForceModel model, OfForceModel judged) {
    List<String> missing =
        judged.missingEnablers().stream()
            .map(id -> Words.label(workspace.enablers(), id, Enabler::label))
            .toList();
    return new Row(
        model.id(),
        model.label(),
        model.troops().min(),
        judged.verdict(),
        Vocabulary.word(judged.verdict()),
        judged.shortfall() == 0
            ? Words.text("outlook.enough")
            : Words.text("outlook.shortfall", judged.shortfall()),
        missing.isEmpty()
            ? Words.text("outlook.enablers.covered")
            : Words.text(
                "outlook.enablers.missing", String.join(Words.text("list.semicolon"), missing)),
        missing.size());
  }

  /** A name and its size: "Reassurance force (20,000)". */
  static String named(Workspace workspace, String id) {
    return Workspace.find(workspace.forceModels(), id)
        .map(
            model ->
                Words.text("outlook.force", model.shortName(), Numbers.whole(model.troops().min())))
        .orElse(id);
  }
}
