package muster.desktop.explore.why;

import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.util.Subscription;
import muster.assess.Likelihood;
import muster.desktop.explore.section.Questions;
import muster.desktop.explore.section.SectionModel;
import muster.desktop.explore.why.Explained.Expected;
import muster.desktop.explore.why.Explained.OfActor;
import muster.desktop.explore.why.Explained.Total;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.desktop.session.Situation;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** Which number is explained, and its terms. */
public final class WhyViewModel {
  private final Session session;
  private final SectionModel<Why> answers;

  /** Read by the worker, which must not read properties. */
  private volatile Explained number = new Total();

  /** The selection that the number has followed already; a later one moves it on. */
  private @Nullable Selection followed;

  private @Nullable Chances chances;

  /** The probabilities of a workspace: they depend on no choice. */
  private record Chances(Workspace workspace, Map<String, Double> stands) {}

  public WhyViewModel(Questions questions) {
    session = questions.session();
    answers =
        questions.ofAllWorlds(
            (situation, progress) ->
                new Whys(situation, chances(situation.workspace(), progress)).of(number));
  }

  /** For one thread at a time. */
  private Map<String, Double> chances(Workspace workspace, DoubleConsumer progress) {
    Chances known = chances;
    if (known == null || !known.workspace().equals(workspace)) {
      known =
          new Chances(
              workspace,
              Likelihood.ofCommitments(workspace, Whys.commitments(workspace), progress));
      chances = known;
    }
    return known.stands();
  }

  SectionModel<Why> answers() {
    return answers;
  }

  /** The number that is explained. */
  Explained number() {
    return number;
  }

  /** What is picked out in every pane, or null. */
  ReadOnlyObjectProperty<@Nullable Selection> selectionProperty() {
    return session.selectionProperty();
  }

  /** Explains the likely troops of the world that is shown. */
  public void explainTotal() {
    explain(new Total());
  }

  /** Explains the expected troops over all worlds. */
  public void explainExpected() {
    explain(new Expected());
  }

  /** Explains a number, whatever is picked out. */
  void explain(Explained explained) {
    followed = session.selectionProperty().get();
    if (!explained.equals(number)) {
      number = explained;
      answers.ask();
    }
  }

  /** Picks a term's country out in every pane, and goes on explaining the same number. */
  void select(String actor) {
    followed = Selection.actor(actor);
    session.select(followed);
  }

  /** Follows what is picked out elsewhere, until the subscription is closed. */
  Subscription attach() {
    return session.selectionProperty().subscribe(this::follow);
  }

  private void follow(@Nullable Selection selection) {
    Situation situation = session.situationProperty().get();
    if (situation == null || Objects.equals(selection, followed)) {
      return;
    }
    Selection before = followed;
    followed = selection;
    if (selection == null) {
      if (before != null && new OfActor(before.id()).equals(number)) {
        explain(new Total());
      }
    } else if (selection.kind() == Selection.Kind.ACTOR
        && Whys.hasTerms(situation.workspace(), selection.id())) {
      explain(new OfActor(selection.id()));
    }
  }
}
