package muster.desktop.commitments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import muster.assess.Assessment;
import muster.desktop.commitments.RowFilter.Show;
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
  private final Session session;
  private final EditRequests edits;
  private final ReadOnlyObjectWrapper<List<ActorRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Totals> totals = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper empty = new ReadOnlyStringWrapper("");
  private final StringProperty search = new SimpleStringProperty("");
  private final ObjectProperty<Show> show = new SimpleObjectProperty<>(Show.ALL);
  private final ObjectProperty<@Nullable Axis> axis = new SimpleObjectProperty<>();
  private final ObjectProperty<List<Field.Order>> order =
      new SimpleObjectProperty<>(List.of(new Field.Order(Field.LIKELY, true)));
  private final ColumnsViewModel columns = new ColumnsViewModel();
  private final ReadOnlyObjectWrapper<@Nullable String> selected = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable String> revealed = new ReadOnlyObjectWrapper<>();

  private @Nullable Situation situation;
  private @Nullable Assessment before;
  private final KeptFacts kept = new KeptFacts();
  private List<ActorFacts> facts = List.of();
  private List<ActorRow> all = List.of();

  /**
   * @param edits shows forms
   */
  public CommitmentsViewModel(Session session, EditRequests edits) {
    this.session = session;
    this.edits = edits;
    session
        .situationProperty()
        .subscribe(
            now -> {
              if (now != null) {
                update(now);
              }
            });
    session.selectionProperty().subscribe(selection -> refresh());
    search.subscribe(text -> show());
    show.subscribe(value -> show());
    axis.subscribe(value -> show());
    order.subscribe(value -> show());
  }

  /** The rows that the filters leave, in order. */
  public ReadOnlyObjectProperty<List<ActorRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** All rows together; null until there are some. */
  public ReadOnlyObjectProperty<@Nullable Totals> totalsProperty() {
    return totals.getReadOnlyProperty();
  }

  /** How many rows are shown, in words; empty until there is a workspace. */
  public ReadOnlyStringProperty countProperty() {
    return count.getReadOnlyProperty();
  }

  /** Why there are no rows, where there are none; empty until something is known. */
  public ReadOnlyStringProperty emptyProperty() {
    return empty.getReadOnlyProperty();
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

  /** How the rows are ordered: by the first, where equal by the next, and by name at last. */
  public ObjectProperty<List<Field.Order>> orderProperty() {
    return order;
  }

  public ColumnsViewModel columns() {
    return columns;
  }

  /** The id of the actor that is picked out, or null. */
  public ReadOnlyObjectProperty<@Nullable String> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /** The id of the actor whose row should be in sight: picked out, or the first related to it. */
  public ReadOnlyObjectProperty<@Nullable String> revealedProperty() {
    return revealed.getReadOnlyProperty();
  }

  public void select(String actor) {
    session.select(Selection.actor(actor));
  }

  /** Shows what is written of the country that is picked out, to be changed. */
  public void edit() {
    String actor = selected.get();
    if (actor != null) {
      edits.actor().accept(actor);
    }
  }

  /** Picks out nothing. */
  public void clear() {
    session.select(null);
  }

  private void update(Situation now) {
    Situation last = situation;
    situation = now;
    if (last != null && now.isOfSameWorld(last)) {
      return;
    }
    if (last == null || !now.workspace().equals(last.workspace())) {
      facts = kept.of(now.workspace());
      before = null;
    } else if (!now.setting().choices().equals(last.setting().choices())) {
      before = last.assessment();
    }
    refresh();
  }

  private void refresh() {
    Situation now = situation;
    if (now == null) {
      return;
    }
    Selection selection = session.selectionProperty().get();
    all = ActorRows.of(facts, now, before, related(now.workspace(), selection));
    totals.set(Totals.of(now.assessment(), all));
    selected.set(
        selection != null && selection.kind() == Selection.Kind.ACTOR ? selection.id() : null);
    show();
  }

  private void show() {
    RowFilter filter = new RowFilter(search.get(), show.get(), axis.get());
    List<ActorRow> shown = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (filter.accepts(all.get(i), facts.get(i).searched())) {
        shown.add(all.get(i));
      }
    }
    shown.sort(comparator());
    rows.set(List.copyOf(shown));
    revealed.set(
        selected.get() != null
            ? selected.get()
            : shown.stream().filter(ActorRow::related).map(ActorRow::id).findFirst().orElse(null));
    count.set(situation == null ? "" : Words.text("commitments.count", shown.size(), all.size()));
    empty.set(
        situation == null
            ? ""
            : Words.text(all.isEmpty() ? "commitments.empty" : "commitments.none"));
  }

  private Comparator<ActorRow> comparator() {
    Comparator<ActorRow> usual = Field.COUNTRY.order();
    return order.get().stream()
        .map(Field.Order::comparator)
        .reduce(Comparator::thenComparing)
        .map(wished -> wished.thenComparing(usual))
        .orElse(usual);
  }

  /** Who would be in a zone, or would guard a site. */
  private static Set<String> related(Workspace workspace, @Nullable Selection selection) {
    return switch (selection) {
      case Selection(Selection.Kind kind, String id) when kind == Selection.Kind.ZONE ->
          workspace.commitments().stream()
              .filter(c -> id.equals(c.where()))
              .map(Commitment::actor)
              .collect(Collectors.toSet());
      case Selection(Selection.Kind kind, String id) when kind == Selection.Kind.SITE ->
          Workspace.find(workspace.sites(), id)
              .map(Site::guardedBy)
              .map(Set::copyOf)
              .orElse(Set.of());
      case null, default -> Set.of();
    };
  }
}
