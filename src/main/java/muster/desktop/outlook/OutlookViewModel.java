package muster.desktop.outlook;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import muster.assess.Assessment;
import muster.assess.ChangeExplainer;
import muster.assess.Changes;
import muster.assess.EvidenceScope;
import muster.desktop.kit.ScopeWords;
import muster.desktop.kit.Words;
import muster.desktop.outlook.ForceSizes.Row;
import muster.desktop.session.Session;
import muster.desktop.session.Situation;
import muster.draw.text.Numbers;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** What the outlook strip shows: the total, the force sizes, and the story of the changes. */
public final class OutlookViewModel {
  /** Older ones are forgotten. */
  private static final int MOST_STORIES = 20;

  private final ReadOnlyObjectWrapper<@Nullable Situation> situation =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper total = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper range = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper pool = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper scaleText = new ReadOnlyStringWrapper("");
  private final ObservableList<Row> forces = FXCollections.observableArrayList();
  private final ObservableList<Story> stories = FXCollections.observableArrayList();

  /** Where the newest story began, while it tells of sliders only; a drag is one story. */
  private @Nullable Situation sliding;

  /** Whether the slider is that of days rather than one of numbers. */
  private boolean slidingDays;

  private final LongConsumer aim;

  /**
   * @param aim looks for what reaches a number of likely troops
   */
  public OutlookViewModel(Session session, LongConsumer aim) {
    this.aim = aim;
    session
        .situationProperty()
        .subscribe(
            now -> {
              if (now != null) {
                show(now);
              }
            });
  }

  /** What is shown; null until there is something. */
  public ReadOnlyObjectProperty<@Nullable Situation> situationProperty() {
    return situation.getReadOnlyProperty();
  }

  /** The likely troops in Ukraine. */
  public ReadOnlyStringProperty totalProperty() {
    return total.getReadOnlyProperty();
  }

  /** From low to high. */
  public ReadOnlyStringProperty rangeProperty() {
    return range.getReadOnlyProperty();
  }

  /** The soldiers that rotation needs, in a sentence. */
  public ReadOnlyStringProperty poolProperty() {
    return pool.getReadOnlyProperty();
  }

  /** What the picture of the scale shows, for those who cannot see it. */
  public ReadOnlyStringProperty scaleTextProperty() {
    return scaleText.getReadOnlyProperty();
  }

  /** The published sizes, from the smallest to the largest. */
  ObservableList<Row> forces() {
    return forces;
  }

  /** Looks for what reaches a force size. */
  void aim(Row size) {
    aim.accept(size.min());
  }

  /** What changed and why, newest first. */
  ObservableList<Story> stories() {
    return stories;
  }

  private void show(Situation now) {
    Assessment assessment = now.assessment();
    total.set(Numbers.whole(assessment.troops().likely()));
    range.set(
        Words.text(
            "outlook.range", Numbers.span(assessment.troops().low(), assessment.troops().high())));
    pool.set(
        Words.text(
            "outlook.pool",
            assessment.troops().likely(),
            Numbers.exact(assessment.pool()),
            Numbers.exact(now.setting().rotation())));
    scaleText.set(Words.text("outlook.scale", total.get(), range.get()));
    Situation was = situation.get();
    if (was == null || !now.isOfSameWorld(was)) {
      forces.setAll(ForceSizes.rows(now));
    }
    Changes changes = now.changes();
    if (was == null || changes == null) {
      stories.clear();
      sliding = null;
    } else if (!was.setting().equals(now.setting())
        || !was.question().scope().equals(now.question().scope())) {
      tell(was, now, changes);
    }
    situation.set(now);
  }

  private void tell(Situation was, Situation now, Changes changes) {
    Workspace all = now.question().workspace();
    ChangeSentences sentences = new ChangeSentences(all);
    EvidenceScope scope = now.question().scope();
    boolean other = !was.question().scope().equals(scope);
    boolean slid =
        other
            ? was.setting().equals(now.setting())
                && was.question().scope().without().equals(scope.without())
            : changes.choices().isEmpty()
                && Objects.equals(was.setting().scenario(), now.setting().scenario());
    Situation begun = slid && other == slidingDays ? sliding : null;
    Optional<Story> story;
    if (begun == null) {
      story = sentences.tell(was.setting(), now.setting(), changes, beliefs(was, now));
    } else {
      stories.removeFirst();
      story =
          sentences.tell(
              begun.setting(),
              now.setting(),
              ChangeExplainer.explain(all, begun.assessment(), now.assessment()),
              beliefs(begun, now));
    }
    story.ifPresent(stories::addFirst);
    slidingDays = other;
    sliding = !slid || story.isEmpty() ? null : begun == null ? was : begun;
    if (stories.size() > MOST_STORIES) {
      stories.removeLast();
    }
  }

  /** What is believed now, in words, if that is not as before. */
  private static List<String> beliefs(Situation was, Situation now) {
    EvidenceScope scope = now.question().scope();
    return was.question().scope().equals(scope)
        ? List.of()
        : List.of(ScopeWords.of(now.question().workspace(), scope));
  }
}
