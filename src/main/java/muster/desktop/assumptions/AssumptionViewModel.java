package muster.desktop.assumptions;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import muster.desktop.kit.Citation;
import muster.desktop.kit.Words;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.draw.text.PhraseChoice;
import muster.draw.text.PhraseOdds;
import muster.model.Assumption;
import muster.model.Commitment;
import muster.model.Workspace;

/** One question of the pane: its options, which one holds, and what hangs on it. */
public final class AssumptionViewModel {
  private final Session session;
  private final Assumption assumption;
  private final PhraseChoice words;
  private final List<String> moves;
  private final List<Citation> citations;
  private final List<String> odds;
  private final String judgement;
  private final ReadOnlyStringWrapper chosen = new ReadOnlyStringWrapper();
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper start = new ReadOnlyStringWrapper();

  AssumptionViewModel(Session session, Workspace workspace, Assumption assumption) {
    this.session = session;
    this.assumption = assumption;
    words = new PhraseChoice(workspace);
    moves =
        workspace.commitments().stream()
            .filter(c -> c.condition().assumptions().contains(assumption.id()))
            .map(Commitment::actor)
            .distinct()
            .map(actor -> Words.actor(workspace, actor))
            .sorted()
            .toList();
    citations = Citation.of(workspace, assumption.evidence());
    odds = odds(workspace);
    judgement = PhraseOdds.judgement(workspace);
  }

  public String id() {
    return assumption.id();
  }

  public String label() {
    return assumption.label();
  }

  public String question() {
    return assumption.question();
  }

  /** The options as buttons show them; the baseline says so. */
  public List<Option> options() {
    return assumption.options().stream()
        .map(o -> new Option(o.id(), brief(o.id()), o.id().equals(assumption.baseline())))
        .toList();
  }

  /** The names of the actors with a commitment whose condition speaks of this assumption. */
  public List<String> moves() {
    return moves;
  }

  public List<Citation> citations() {
    return citations;
  }

  /** Whose judgement the odds are. */
  public String judgement() {
    return judgement;
  }

  /** The odds in words, one row each; they are somebody's judgement. */
  public List<String> odds() {
    return odds;
  }

  /** The id of the option that is asked for. */
  public ReadOnlyStringProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Whether it differs from what the scenario says. */
  public ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  /** The label of the option that the scenario has. */
  public ReadOnlyStringProperty startProperty() {
    return start.getReadOnlyProperty();
  }

  public void choose(String option) {
    session.choose(assumption.id(), option);
  }

  public void reset() {
    session.reset(assumption.id());
  }

  void update(Question question) {
    String begun = question.start().choices().optionOf(assumption.id());
    String now = question.setting().choices().optionOf(assumption.id());
    start.set(brief(begun));
    chosen.set(now);
    changed.set(!now.equals(begun));
  }

  private String brief(String option) {
    return words.brief(assumption.id(), option);
  }

  private List<String> odds(Workspace workspace) {
    List<Assumption.OddsRow> rows = assumption.odds();
    if (rows == null) {
      return List.of(Words.text("odds.equal"));
    }
    List<String> lines = new ArrayList<>();
    for (Assumption.OddsRow row : rows) {
      List<String> parts = new ArrayList<>();
      for (Assumption.Option option : assumption.options()) {
        BigDecimal p = row.p().getOrDefault(option.id(), BigDecimal.ZERO);
        parts.add(Words.text("odds.option", brief(option.id()), p));
      }
      lines.add(
          row.when() == null
              ? Words.text(rows.size() == 1 ? "odds.always" : "odds.else", Words.list(parts))
              : Words.text("odds.when", Words.condition(workspace, row.when()), Words.list(parts)));
    }
    return lines;
  }

  /**
   * One answer.
   *
   * @param baseline whether it holds unless another is chosen
   */
  public record Option(String id, String label, boolean baseline) {
    /** Its label, with the baseline said. */
    public String text() {
      return baseline ? Words.text("option.baseline", label) : label;
    }
  }
}
