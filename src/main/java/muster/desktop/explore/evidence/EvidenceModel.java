package muster.desktop.explore.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import muster.assess.EvidenceScope;
import muster.desktop.explore.evidence.EvidenceReport.SourceItem;
import muster.desktop.explore.section.Questions;
import muster.desktop.explore.section.SectionModel;
import muster.desktop.kit.Search;
import muster.desktop.kit.Words;
import muster.desktop.session.Question;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import org.jspecify.annotations.Nullable;

/** What the world shown rests on, and what of it is believed. */
public final class EvidenceModel {
  /** So many sources are shown until all are asked for. */
  static final int FIRST = 8;

  private final Session session;
  private final DayModel day;
  private final SectionModel<EvidenceReport> report;
  private final StringProperty search = new SimpleStringProperty("");
  private final BooleanProperty everything = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<List<SourceItem>> sources =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<EvidenceScope> scope =
      new ReadOnlyObjectWrapper<>(EvidenceScope.ALL);

  public EvidenceModel(Questions questions) {
    session = questions.session();
    report = questions.ofOneWorld(EvidenceFinder::find);
    day = new DayModel(session);
  }

  DayModel day() {
    return day;
  }

  /** Asks what it rests on. */
  public SectionModel<EvidenceReport> report() {
    return report;
  }

  /** Words of the sources that are looked for. */
  StringProperty searchProperty() {
    return search;
  }

  /** Whether all that the search finds are shown, not just the first. */
  BooleanProperty everythingProperty() {
    return everything;
  }

  /** The sources shown. */
  ReadOnlyObjectProperty<List<SourceItem>> sourcesProperty() {
    return sources.getReadOnlyProperty();
  }

  /** How many sources are shown of how many, in words. */
  ReadOnlyStringProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** What is believed, at once: the report follows. */
  ReadOnlyObjectProperty<EvidenceScope> scopeProperty() {
    return scope.getReadOnlyProperty();
  }

  /** Follows the session, the report and the search until the subscription is closed. */
  Subscription attach() {
    return Subscription.combine(
        day.attach(),
        session.questionProperty().subscribe(this::scope),
        report.answerProperty().subscribe(answer -> show()),
        search.subscribe(text -> show()),
        everything.subscribe(all -> show()));
  }

  private void scope(@Nullable Question question) {
    scope.set(question == null ? EvidenceScope.ALL : question.scope());
  }

  private void show() {
    EvidenceReport answer = report.answerProperty().get();
    List<SourceItem> all = answer == null ? List.of() : answer.sources();
    List<SourceItem> found =
        all.stream().filter(item -> Search.finds(search.get(), item.searched())).toList();
    List<SourceItem> shown =
        everything.get() ? found : found.subList(0, Math.min(FIRST, found.size()));
    sources.set(List.copyOf(shown));
    count.set(Words.text("explore.evidence.count", shown.size(), all.size()));
  }

  /** Believes a source, or leaves it out. */
  void believe(String source, boolean believed) {
    EvidenceScope now = scope.get();
    Set<String> without = new HashSet<>(now.without());
    if (believed) {
      without.remove(source);
    } else {
      without.add(source);
    }
    session.believe(new EvidenceScope(now.asOf(), without));
  }

  /** Believes everything again. */
  void believeAll() {
    session.believe(EvidenceScope.ALL);
  }

  /** What rests on a source, whether it is believed or not. */
  List<Carried> carriedBy(String source) {
    Question question = session.questionProperty().get();
    return question == null ? List.of() : Carried.by(question.workspace(), source);
  }

  void select(String actor) {
    session.select(Selection.actor(actor));
  }
}
