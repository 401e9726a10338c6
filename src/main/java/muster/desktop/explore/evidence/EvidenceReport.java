package muster.desktop.explore.evidence;

import java.util.List;
import muster.assess.Assessment.Verdict;

/**
 * What one world rests on.
 *
 * @param sources all that anything rests on, those first on which most hangs
 * @param verdicts of the published force sizes, the smallest first
 * @param lowGraded in words, how much of what counts rests on low-graded evidence alone
 * @param stale the actors whose last word is old, the oldest first
 * @param silent how many have no believed position
 * @param actors how many there are
 */
record EvidenceReport(
    List<SourceItem> sources,
    List<VerdictItem> verdicts,
    String lowGraded,
    List<OldWord> stale,
    int silent,
    int actors) {
  EvidenceReport {
    sources = List.copyOf(sources);
    verdicts = List.copyOf(verdicts);
    stale = List.copyOf(stale);
  }

  /** How many verdicts change if just one source, whichever, is not believed. */
  long fragile() {
    return verdicts.stream().filter(VerdictItem::fragile).count();
  }

  /**
   * A source.
   *
   * @param about publisher, date, and how much cites it
   * @param known whether it was published by the day that is looked at
   * @param effect what leaving out it alone, or believing it again, changes in this world
   * @param weighs whether that is anything
   * @param searched what a search looks through, folded
   */
  record SourceItem(
      String id,
      String title,
      String about,
      String grade,
      String gradeWords,
      boolean known,
      String effect,
      boolean weighs,
      String searched) {}

  /**
   * A verdict and what it hangs on.
   *
   * @param name of the force size, with its number
   * @param hangs in words, on which sources
   * @param fragile whether one source alone changes it
   * @param lowGraded in words, whether it rests on low-graded evidence
   */
  record VerdictItem(
      String id,
      String name,
      Verdict verdict,
      String word,
      String hangs,
      boolean fragile,
      String lowGraded) {}

  /** An actor whose last word is old, with when that was. */
  record OldWord(String actor, String name, String when) {}
}
