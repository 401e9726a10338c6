package muster.desktop.explore.evidence;

import java.util.ArrayList;
import java.util.List;
import muster.assess.Assessment.Verdict;
import muster.assess.Changes;
import muster.assess.Drop;
import muster.desktop.kit.ForceNames;
import muster.desktop.kit.Words;
import muster.draw.text.Numbers;
import muster.draw.text.Vocabulary;
import muster.model.Enabler;
import muster.model.Stance;
import muster.model.TroopRange;
import muster.model.Workspace;

/** Says what leaving out a source changes, or believing it again. */
final class DropWords {
  /** So many of a kind are named; the rest is counted. */
  private static final int MOST_NAMED = 2;

  private final Workspace workspace;
  private final Drop drop;
  private final boolean back;
  private final List<String> parts = new ArrayList<>();

  private DropWords(Workspace workspace, Drop drop, boolean back) {
    this.workspace = workspace;
    this.drop = drop;
    this.back = back;
  }

  /**
   * What changes, in a sentence.
   *
   * @param back whether the source is left out and would be believed again
   */
  static String of(Workspace workspace, Drop drop, boolean back) {
    DropWords words = new DropWords(workspace, drop, back);
    if (drop.none()) {
      return Words.text(back ? "explore.evidence.back.none" : "explore.evidence.drop.none");
    }
    words.troops();
    words.verdicts();
    words.enablers();
    words.stances();
    words.commitments();
    String all = String.join(Words.text("list.semicolon"), words.parts);
    return Words.text(back ? "explore.evidence.back" : "explore.evidence.drop", all);
  }

  private void troops() {
    TroopRange from = back ? drop.after().troops() : drop.before().troops();
    TroopRange to = back ? drop.before().troops() : drop.after().troops();
    long more = to.likely() - from.likely();
    if (more != 0) {
      parts.add(
          Words.text(
              more > 0 ? "explore.evidence.more" : "explore.evidence.fewer", Math.abs(more)));
    } else if (!from.equals(to)) {
      parts.add(
          Words.text(
              "explore.evidence.range",
              Numbers.span(from.low(), from.high()),
              Numbers.span(to.low(), to.high())));
    }
  }

  private void verdicts() {
    named(drop.changes().verdicts().stream().map(this::verdict).toList());
  }

  private String verdict(Changes.OfVerdict changed) {
    Verdict from = back ? changed.after() : changed.before();
    Verdict to = back ? changed.before() : changed.after();
    return Words.text(
        "explore.evidence.change",
        ForceNames.of(workspace, changed.forceModel()),
        Vocabulary.word(from),
        Vocabulary.word(to));
  }

  private void enablers() {
    List<String> lost =
        drop.changes().enablersLost().stream()
            .map(id -> Words.label(workspace.enablers(), id, Enabler::label))
            .toList();
    if (!lost.isEmpty()) {
      parts.add(
          Words.text(
              back ? "explore.evidence.covered" : "explore.evidence.uncovered", Words.list(lost)));
    }
  }

  private void stances() {
    named(drop.stances().stream().map(this::stance).toList());
  }

  private String stance(Drop.OfStance changed) {
    Stance from = back ? changed.after() : changed.before();
    Stance to = back ? changed.before() : changed.after();
    String actor = Words.actor(workspace, changed.actor());
    return to == null
        ? Words.text("explore.evidence.silent", actor)
        : from == null
            ? Words.text("explore.evidence.heard", actor, Words.of(to))
            : Words.text("explore.evidence.change", actor, Words.of(from), Words.of(to));
  }

  /** Those that fall or stand are counted only where nothing else tells of them. */
  private void commitments() {
    int count = drop.changes().commitments().size();
    if (parts.isEmpty() && count > 0) {
      parts.add(Words.text(back ? "explore.evidence.stand" : "explore.evidence.fall", count));
    }
  }

  private void named(List<String> changes) {
    parts.addAll(changes.subList(0, Math.min(MOST_NAMED, changes.size())));
    if (changes.size() > MOST_NAMED) {
      parts.add(Words.text("explore.evidence.others", changes.size() - MOST_NAMED));
    }
  }
}
