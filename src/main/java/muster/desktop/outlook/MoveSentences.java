package muster.desktop.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import muster.assess.Changes.OfCommitment;
import muster.desktop.kit.Words;
import muster.desktop.outlook.Story.Kind;
import muster.desktop.outlook.Story.Line;
import muster.draw.text.Numbers;
import muster.draw.text.Vocabulary;
import muster.model.Commitment;
import muster.model.Condition;
import muster.model.TroopRange;
import muster.model.Workspace;

/** Says what changed for one actor, and by which condition. */
final class MoveSentences {
  private final Workspace workspace;

  MoveSentences(Workspace workspace) {
    this.workspace = workspace;
  }

  Line tell(ActorMove move) {
    String name = Words.actor(workspace, move.actor());
    return new Line(
        move.gains() ? Kind.GAIN : Kind.LOSS,
        move.before().equals(move.after()) ? untold(name, move) : troops(name, move),
        reasons(move));
  }

  private static String troops(String name, ActorMove move) {
    TroopRange was = move.before();
    TroopRange is = move.after();
    if (was.isZero()) {
      return Words.text("outlook.actor.now", name, is.likely(), Numbers.span(is.low(), is.high()));
    }
    if (is.isZero()) {
      return Words.text("outlook.actor.gone", name, was.likely());
    }
    if (move.likely() == 0) {
      return Words.text(
          "outlook.actor.range",
          name,
          is.likely(),
          Numbers.span(was.low(), was.high()),
          Numbers.span(is.low(), is.high()));
    }
    return Words.text(
        move.gains() ? "outlook.actor.more" : "outlook.actor.fewer",
        name,
        was.likely(),
        is.likely());
  }

  /** Commitments without a number of troops in Ukraine: how many, and of what. */
  private String untold(String name, ActorMove move) {
    List<String> parts = new ArrayList<>();
    for (boolean stands : new boolean[] {true, false}) {
      List<Commitment> moved = moved(move, stands).stream().map(Moved::commitment).toList();
      if (!moved.isEmpty()) {
        parts.add(
            Words.text(
                stands ? "outlook.actor.stand" : "outlook.actor.fall",
                moved.size(),
                Words.list(
                    moved.stream().map(c -> Vocabulary.domain(c.domain())).distinct().toList())));
      }
    }
    return Words.text("outlook.actor.untold", name, Words.list(parts));
  }

  private String reasons(ActorMove move) {
    List<String> reasons = new ArrayList<>();
    for (boolean stands : new boolean[] {move.gains(), !move.gains()}) {
      List<Moved> moved = moved(move, stands);
      long believed = moved.stream().filter(Moved::byEvidence).count();
      if (believed > 0) {
        reasons.add(
            Words.text(
                stands ? "outlook.because.believed" : "outlook.because.disbelieved", believed));
      }
      List<Condition> conditions =
          moved.stream().filter(m -> !m.byEvidence()).map(Moved::causesFirst).distinct().toList();
      if (!conditions.isEmpty()) {
        reasons.add(
            Words.text(
                stands ? "outlook.because.holds" : "outlook.because.fails",
                conditions.size(),
                Words.conditions(workspace, conditions)));
      }
    }
    return String.join(Words.text("list.semicolon"), reasons);
  }

  /** The actor's commitments that came, or those that went; most troops first. */
  private List<Moved> moved(ActorMove move, boolean stands) {
    return move.commitments().stream()
        .filter(change -> change.stands() == stands)
        .flatMap(
            change ->
                Workspace.find(workspace.commitments(), change.commitment())
                    .map(commitment -> new Moved(commitment, change))
                    .stream())
        .sorted(
            Comparator.comparingLong((Moved m) -> m.commitment.troopsOrZero().likely()).reversed())
        .toList();
  }

  private record Moved(Commitment commitment, OfCommitment change) {
    /** Whether no choice made it stand or fall: then what it rests on came or went. */
    boolean byEvidence() {
      return change.because().isEmpty();
    }

    /** Its condition, beginning with what was changed: that is what the reader looks for. */
    Condition causesFirst() {
      if (!(commitment.condition() instanceof Condition.All(List<Condition> parts))) {
        return commitment.condition();
      }
      Set<String> causes = Set.copyOf(change.because());
      List<Condition> ordered = new ArrayList<>(parts);
      ordered.sort(
          Comparator.comparing(part -> part.assumptions().stream().noneMatch(causes::contains)));
      return new Condition.All(ordered);
    }
  }
}
