package muster.desktop.commitments;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import muster.desktop.kit.Words;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.desktop.session.Situation;
import muster.model.Axis;
import muster.model.Commitment;
import muster.model.Site;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** What the commitment table shows and does. */
public final class CommitmentsViewModel {
  /** Which rows are shown. */
  public enum Show {
    ALL("all"),
    STANDS("stands"),
    BLOCKED("blocked");

    private final String code;

    Show(String code) {
      this.code = code;
    }

    /** The filter in words. */
    public String text() {
      return Words.text("show." + code);
    }
  }

  private final Session session;
  private final ObservableList<ActorRow> rows =
      FXCollections.observableArrayList(row -> new Observable[] {row.summaryProperty()});
  private final FilteredList<ActorRow> filtered = new FilteredList<>(rows);
  private final SortedList<ActorRow> shown = new SortedList<>(filtered);
  private final StringProperty search = new SimpleStringProperty("");
  private final ObjectProperty<Show> show = new SimpleObjectProperty<>(Show.ALL);
  private final ObjectProperty<@Nullable Axis> axis = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable ActorRow> selected = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private @Nullable Summaries known;

  public CommitmentsViewModel(Session session) {
    this.session = session;
    session.situationProperty().subscribe(this::update);
    session.selectionProperty().subscribe(selection -> relate());
    search.subscribe(text -> filter());
    show.subscribe(value -> filter());
    axis.subscribe(value -> filter());
  }

  /** The rows that the filters leave, in the order that the table asks for. */
  public SortedList<ActorRow> rows() {
    return shown;
  }

  public StringProperty searchProperty() {
    return search;
  }

  public ObjectProperty<Show> showProperty() {
    return show;
  }

  /** The only axis that counts for the filter, or null for all. */
  public ObjectProperty<@Nullable Axis> axisProperty() {
    return axis;
  }

  /** The row of the actor that is picked out, or null. */
  public ReadOnlyObjectProperty<@Nullable ActorRow> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** How many rows are shown, in words. */
  public ReadOnlyStringProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  public void select(ActorRow row) {
    session.select(Selection.actor(row.id()));
  }

  private void update(@Nullable Situation situation) {
    if (situation == null) {
      return;
    }
    if (known != null && known.workspace().equals(situation.workspace())) {
      List<ActorSummary> now = known.of(situation);
      for (int i = 0; i < rows.size(); i++) {
        rows.get(i).show(now.get(i));
      }
    } else {
      known = new Summaries(situation.workspace());
      rows.setAll(known.of(situation).stream().map(ActorRow::new).toList());
    }
    filter();
    relate();
  }

  private void filter() {
    String text = search.get() == null ? "" : search.get().strip().toLowerCase(Locale.ENGLISH);
    filtered.setPredicate(row -> matches(row.summaryProperty().get(), text));
    count.set(Words.text("commitments.count", filtered.size(), rows.size()));
  }

  private boolean matches(ActorSummary summary, String text) {
    AxisState state = summary.state(axis.get());
    boolean wanted =
        switch (show.get()) {
          case ALL -> axis.get() == null || !state.isNone();
          case STANDS -> state.stands() > 0;
          case BLOCKED -> state.blocked() > 0;
        };
    return wanted && (text.isEmpty() || haystack(summary).contains(text));
  }

  private static String haystack(ActorSummary summary) {
    return String.join(
            " ",
            summary.id(),
            summary.name(),
            Words.of(summary.stance()),
            Words.of(summary.troops()),
            summary.waitsFor())
        .toLowerCase(Locale.ENGLISH);
  }

  private void relate() {
    Selection selection = session.selectionProperty().get();
    Situation situation = session.situationProperty().get();
    Set<String> actors =
        selection == null || situation == null
            ? Set.of()
            : related(situation.workspace(), selection);
    rows.forEach(row -> row.relate(actors.contains(row.id())));
    selected.set(
        selection == null || selection.kind() != Selection.Kind.ACTOR
            ? null
            : rows.stream()
                .filter(row -> row.id().equals(selection.id()))
                .findFirst()
                .orElse(null));
  }

  /** Who would be in a zone, or guards a site. */
  private static Set<String> related(Workspace workspace, Selection selection) {
    return switch (selection.kind()) {
      case ZONE ->
          Set.copyOf(
              workspace.commitments().stream()
                  .filter(c -> selection.id().equals(c.where()))
                  .map(Commitment::actor)
                  .distinct()
                  .toList());
      case SITE ->
          Workspace.find(workspace.sites(), selection.id())
              .map(Site::guardedBy)
              .map(Set::copyOf)
              .orElse(Set.of());
      case ACTOR, LINE -> Set.of();
    };
  }
}
