package muster.desktop.explore.why;

import java.util.List;
import muster.desktop.kit.Citation;
import muster.model.Basis;
import muster.model.TroopRange;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as a term of the troops in Ukraine.
 *
 * @param domain in words
 * @param troops null if no number is known
 * @param stands in the world that is shown
 * @param chance the probability that it stands, from 0 to 1
 * @param condition when it stands, in words
 * @param reasoning how an estimate was made, or null
 * @param facts what else is known of it
 */
record WhyTerm(
    String commitment,
    String actor,
    String name,
    String domain,
    String task,
    Basis basis,
    @Nullable TroopRange troops,
    boolean stands,
    double chance,
    String condition,
    @Nullable String reasoning,
    List<Fact> facts,
    List<Citation> citations) {
  WhyTerm {
    facts = List.copyOf(facts);
    citations = List.copyOf(citations);
  }

  /** A named statement. */
  record Fact(String name, String text) {}

  long likely() {
    return troops == null ? 0 : troops.likely();
  }

  /** What it adds to the expected troops. */
  double expected() {
    return chance * likely();
  }

  /** The worst grade of its evidence; empty without any. */
  String grade() {
    return Citation.worstGrade(citations);
  }
}
