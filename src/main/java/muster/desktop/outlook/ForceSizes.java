package muster.desktop.outlook;

import java.util.Comparator;
import java.util.List;
import muster.assess.Assessment.OfForceModel;
import muster.assess.Assessment.Verdict;
import muster.desktop.kit.ScopeWords;
import muster.desktop.kit.Words;
import muster.desktop.session.Situation;
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
   * @param rests on what the verdict hangs, where that is a single source or low-graded evidence;
   *     else empty
   */
  record Row(
      String id,
      String label,
      long min,
      Verdict verdict,
      String word,
      String shortfall,
      String missing,
      int lacking,
      String rests) {}

  /** From the smallest to the largest; equal ones in the file's order. */
  static List<Row> rows(Situation situation) {
    Workspace workspace = situation.workspace();
    return situation.assessment().forceModels().stream()
        .flatMap(
            judged ->
                Workspace.find(workspace.forceModels(), judged.id())
                    .map(model -> row(situation, model, judged))
                    .stream())
        .sorted(Comparator.comparingLong(Row::min))
        .toList();
  }

  private static Row row(Situation situation, ForceModel model, OfForceModel judged) {
    Workspace workspace = situation.workspace();
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
        missing.size(),
        rests(situation, judged.id()));
  }

  private static String rests(Situation situation, String id) {
    return situation.reliance().forceModels().stream()
        .filter(of -> of.id().equals(id))
        .map(
            of ->
                of.hangsOn().size() == 1
                    ? Words.text(
                        "outlook.rests.source",
                        Words.label(
                            situation.workspace().sources(),
                            of.hangsOn().getFirst().source(),
                            ScopeWords::name))
                    : !of.hangsOn().isEmpty()
                        ? Words.text("outlook.rests.sources", of.hangsOn().size())
                        : of.hangsOnLowGraded() ? Words.text("outlook.rests.low") : "")
        .findFirst()
        .orElse("");
  }
}
