package muster.desktop.commitments;

import java.util.ArrayList;
import java.util.List;
import muster.desktop.commitments.Detail.Promise;
import muster.desktop.commitments.Detail.Said;
import muster.desktop.kit.Words;
import muster.draw.text.Numbers;
import muster.model.Axis;
import muster.model.Basis;
import muster.model.TroopRange;
import org.jspecify.annotations.Nullable;

/** The words of the pane of details. */
final class DetailTexts {
  private DetailTexts() {}

  /**
   * A named statement of a commitment.
   *
   * @param styleClass tells an estimate from a report, and what frees from the rest
   */
  record Fact(String name, String text, String styleClass) {}

  /** What is to say of a commitment beside its task and whether it stands, in reading order. */
  static List<Fact> facts(Promise promise) {
    List<Fact> facts = new ArrayList<>();
    if (promise.troops() != null || promise.axis() == Axis.PRESENCE) {
      facts.add(
          new Fact(
              Words.text("promise.troops"), troops(promise), "troops-" + promise.basis().code()));
    }
    if (promise.frees() != null) {
      facts.add(new Fact(Words.text("promise.frees"), promise.frees(), "frees"));
    }
    facts.add(fact("promise.condition", promise.condition()));
    if (promise.reasoning() != null) {
      facts.add(fact("promise.reasoning", promise.reasoning()));
    }
    if (promise.where() != null) {
      facts.add(fact("promise.where", promise.where()));
    }
    if (promise.displaces() != null) {
      facts.add(fact("promise.displaces", promise.displaces()));
    }
    facts.add(fact("promise.status", Words.of(promise.status())));
    facts.add(fact("promise.as-of", promise.asOf()));
    return facts;
  }

  private static Fact fact(String key, String text) {
    return new Fact(Words.text(key), text, "fact-plain");
  }

  private static String troops(Promise promise) {
    if (promise.counted()) {
      return troops(promise.troops(), promise.basis());
    }
    return promise.troops() == null
        ? Words.text("troops.no-number.elsewhere")
        : Words.text("promise.not-counted", troops(promise.troops(), promise.basis()));
  }

  /** "1,200–5,000 (likely 4,000), estimate", or that no number is known. */
  static String troops(@Nullable TroopRange troops, Basis basis) {
    return troops == null
        ? Words.text("troops.no-number")
        : Words.text("troops.range", Numbers.range(troops), Words.of(basis));
  }

  /** "4 September 2025: opposed, troops ruled out". */
  static String heading(Said said) {
    return Words.text(
        "said.heading", said.date(), Words.of(said.stance()), Words.of(said.troops()));
  }
}
