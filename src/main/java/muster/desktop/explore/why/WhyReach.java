package muster.desktop.explore.why;

import java.util.ArrayList;
import java.util.List;
import muster.assess.Assessment.Verdict;
import muster.desktop.explore.why.Why.Reached;
import muster.desktop.kit.Words;
import muster.draw.text.Vocabulary;
import muster.model.ForceModel;
import muster.model.TroopRange;

/**
 * How far the standing terms reach to a published force size, and which of them carry that.
 *
 * @param standing those that stand and have a number, the largest first
 */
record WhyReach(ForceModel model, TroopRange sum, List<WhyTerm> standing) {
  private static final int MOST_NAMED = 6;

  private long min() {
    return model.troops().min();
  }

  private Verdict verdict() {
    return Verdict.of(sum, min());
  }

  /** The low, the likely and the high sum. */
  List<Reached> sums() {
    return List.of(
        reached("low", sum.low()), reached("likely", sum.likely()), reached("high", sum.high()));
  }

  private Reached reached(String which, long troops) {
    boolean enough = troops >= min();
    return new Reached(
        enough,
        Words.text(
            "explore.why.reach." + (enough ? "enough" : "short"),
            Words.text("explore.why.sum." + which),
            troops,
            Math.abs(troops - min())));
  }

  /** The verdict, who carries it, and whether it hangs on a single term. */
  List<String> remarks() {
    List<String> remarks = new ArrayList<>();
    remarks.add(Words.text("explore.why.verdict", Vocabulary.word(verdict()), min()));
    carriers(remarks);
    if (!standing.isEmpty() && standing.stream().allMatch(term -> note(term).isEmpty())) {
      remarks.add(Words.text("explore.why.without.none"));
    }
    return remarks;
  }

  /** As few terms as reach the size by their likely numbers. */
  private void carriers(List<String> remarks) {
    List<String> names = new ArrayList<>();
    long likely = 0;
    int count = 0;
    while (likely < min() && count < standing.size()) {
      WhyTerm term = standing.get(count++);
      likely += term.likely();
      if (!names.contains(term.name())) {
        names.add(term.name());
      }
    }
    if (likely >= min() && count > 0) {
      int more = names.size() - MOST_NAMED;
      String named = Words.list(names.subList(0, Math.min(names.size(), MOST_NAMED)));
      remarks.add(
          Words.text(
              "explore.why.carry",
              count,
              more > 0 ? Words.text("explore.why.more", named, more) : named,
              likely));
    }
  }

  /** The verdict without this term, if it is another one; else empty. */
  String note(WhyTerm term) {
    TroopRange troops = term.troops();
    if (!term.stands() || troops == null) {
      return "";
    }
    Verdict without =
        Verdict.of(
            new TroopRange(
                sum.low() - troops.low(),
                sum.likely() - troops.likely(),
                sum.high() - troops.high()),
            min());
    return without == verdict() ? "" : Words.text("explore.why.without", Vocabulary.word(without));
  }
}
