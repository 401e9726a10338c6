package muster.desktop.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import muster.desktop.edit.Editor;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Words;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.desktop.task.Refresher;
import muster.desktop.task.Tasks;
import muster.model.Assumption;
import muster.model.Identified;
import muster.model.Workspace;
import muster.model.edit.Editing;
import muster.model.edit.RecordList;
import muster.model.edit.Renaming;
import muster.store.DraftProblem;
import org.jspecify.annotations.Nullable;

/**
 * The lists of records, and the form of the one that is chosen. What is typed into a form stays
 * when another record is chosen, until it is saved or taken back.
 */
public final class RecordsViewModel {
  private final Session session;
  private final Editor editor;
  private final OpenForms forms = new OpenForms();
  private final RecordCommands commands;
  private final ObjectProperty<RecordKind> kind =
      new SimpleObjectProperty<>(RecordKind.COMMITMENTS);
  private final StringProperty search = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<RecordRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable RecordKey> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable FormViewModel> form = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
  private final Refresher<Optional<Judged>> judge;
  private final ZoneAreas areas;
  private final Refresher<Optional<List<RecordRow>>> lister;
  private final RowLister rowLister = new RowLister();
  private RowOrder order = RowOrder.OF_FILE;
  private @Nullable Workspace seen;

  /** While the forms follow a change one by one, some are of the workspace before it. */
  private boolean following;

  /** What was found wrong with a form's draft. */
  private record Judged(FormViewModel form, Draft<?> draft, List<DraftProblem> problems) {}

  /**
   * @param tasks reads drafts
   * @param draw begins to draw a new shape
   * @param failed takes what reading threw
   */
  public RecordsViewModel(
      Session session,
      Editor editor,
      Tasks tasks,
      Dialogs dialogs,
      Consumer<RecordKind> draw,
      Consumer<? super Throwable> failed) {
    this.session = session;
    this.editor = editor;
    commands = new RecordCommands(this, editor, dialogs, draw);
    judge =
        new Refresher<>(
            tasks, this::question, judged -> judged.ifPresent(RecordsViewModel::tell), failed);
    areas = new ZoneAreas(tasks, session.questionProperty()::get, form::get, failed);
    lister = new Refresher<>(tasks, this::wish, listed -> listed.ifPresent(this::showRows), failed);
    session.questionProperty().subscribe(this::follow);
    kind.subscribe(
        () -> {
          rows.set(List.of());
          lister.request();
        });
    search.subscribe(lister::request);
  }

  /** Which kind of record is listed. */
  public ObjectProperty<RecordKind> kindProperty() {
    return kind;
  }

  public StringProperty searchProperty() {
    return search;
  }

  /** What can be done with the records. */
  RecordCommands commands() {
    return commands;
  }

  /** The records that the search leaves, new ones last. */
  ReadOnlyObjectProperty<List<RecordRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** The record whose form is shown, or null. */
  ReadOnlyObjectProperty<@Nullable RecordKey> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** The form that is shown, or null. */
  ReadOnlyObjectProperty<@Nullable FormViewModel> formProperty() {
    return form.getReadOnlyProperty();
  }

  /** Why something was not done. */
  ReadOnlyObjectProperty<Notice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** How many records of a kind there are. */
  int count(RecordKind of) {
    Workspace workspace = workspace();
    return workspace == null ? 0 : of.list().of(workspace).size();
  }

  /** How many records have something typed that is not saved. */
  public int unsaved() {
    return forms.unsaved().size();
  }

  /**
   * Asks what is to become of what is typed and not saved, then goes on; not if the person would
   * rather stay, or something cannot be saved as it is.
   *
   * @param show shows the form that cannot be saved
   */
  public void whenLeft(Runnable then, Runnable show) {
    commands.whenLeft(then, show);
  }

  /** Shows a record's form. */
  public void open(RecordKey key) {
    if (kind.get() != key.kind()) {
      kind.set(key.kind());
    }
    if (rows.get().stream().noneMatch(row -> row.key().equals(key))) {
      search.set("");
    }
    choose(key);
  }

  /** Shows the commitments of an actor, and the form of the first. */
  public void openOf(String actor) {
    Workspace workspace = workspace();
    if (workspace != null) {
      kind.set(RecordKind.COMMITMENTS);
      search.set(Words.actor(workspace, actor));
      choose(
          workspace.commitments().stream()
              .filter(commitment -> commitment.actor().equals(actor))
              .findFirst()
              .map(first -> RecordKey.of(RecordKind.COMMITMENTS, first.id()))
              .orElse(null));
    }
  }

  /** Shows another record's form, or none. */
  void choose(@Nullable RecordKey key) {
    notice.set(Notice.NONE);
    FormViewModel shown = key == null ? null : formOf(key);
    chosen.set(shown == null ? null : key);
    form.set(shown);
    forms.tidy(chosen.get());
    judge.request();
    areas.request();
  }

  /** The record whose form is shown goes by another key from now on. */
  void rename(RecordKey key, RecordKey other) {
    FormViewModel shown = forms.get(key);
    if (shown != null) {
      forms.remove(key);
      forms.put(other, shown);
      chosen.set(other);
    }
  }

  /**
   * Keeps what was typed into a cell and cannot be saved, in the record's form.
   *
   * @param why it cannot
   */
  void hold(RecordKey key, Spot spot, @Nullable Object value, String why) {
    FormViewModel held = formOf(key);
    if (held == null) {
      say(Notice.of(why));
    } else {
      held.set(spot, value);
      say(new Notice(Words.text("records.held", why), Map.of(key, held.title())));
    }
  }

  void say(Notice said) {
    notice.set(said);
  }

  OpenForms forms() {
    return forms;
  }

  @Nullable Workspace workspace() {
    Question asked = session.questionProperty().get();
    return asked == null ? null : asked.workspace();
  }

  /** Shows the form of a record that is made of members, and not saved yet. */
  void begin(RecordKind of, Draft<?> draft) {
    Workspace workspace = workspace();
    if (workspace != null) {
      RecordKey key = forms.newKey(of);
      forms.put(key, made(of, draft, workspace));
      kind.set(of);
      search.set("");
      list();
      choose(key);
    }
  }

  /** What stands at a place of a saved record, as it is typed. */
  String typed(RecordKey key, Spot spot) {
    Identified record = record(key);
    return record == null ? "" : Plain.shown(spot.in(draft(key.kind().list(), record).now()));
  }

  /** The options of an assumption; none of anything else. */
  List<Assumption.Option> options(RecordKey key) {
    return record(key) instanceof Assumption assumption ? assumption.options() : List.of();
  }

  /** The record of a key as the workspace has it; null: it has none. */
  @Nullable Identified record(RecordKey key) {
    Workspace workspace = workspace();
    return workspace == null || key.fresh()
        ? null
        : Workspace.find(key.kind().list().of(workspace), key.id()).orElse(null);
  }

  private @Nullable FormViewModel formOf(RecordKey key) {
    FormViewModel open = forms.get(key);
    Identified record = record(key);
    Workspace workspace = workspace();
    if (open != null || record == null || workspace == null) {
      return open;
    }
    FormViewModel made = made(key.kind(), draft(key.kind().list(), record), workspace);
    forms.put(key, made);
    return made;
  }

  private FormViewModel made(RecordKind of, Draft<?> draft, Workspace workspace) {
    FormViewModel made = new FormViewModel(of, draft, workspace, this::typed);
    Question asked = session.questionProperty().get();
    if (of == RecordKind.ZONES && asked != null && asked.ground() != null) {
      Map<String, String> regions = new LinkedHashMap<>();
      asked.ground().scene().map().regions().forEach(r -> regions.put(r.iso(), r.name()));
      made.setRegions(regions);
    }
    return made;
  }

  /** The cast holds: a key's record is of its kind's list. */
  @SuppressWarnings("unchecked")
  static <T extends Identified> Draft<T> draft(RecordList<T> list, Identified record) {
    return Draft.of(list, (T) record);
  }

  private void typed() {
    notice.set(Notice.NONE);
    if (!following) {
      askAnew();
    }
  }

  private void askAnew() {
    lister.request();
    judge.request();
    areas.request();
  }

  private Callable<Optional<Judged>> question() {
    FormViewModel asked = form.get();
    if (asked == null) {
      return Optional::empty;
    }
    Draft<?> draft = asked.draft();
    Workspace workspace = asked.workspace();
    return () -> Optional.of(new Judged(asked, draft, draft.read(workspace).problems()));
  }

  private static void tell(Judged judged) {
    judged.form().judged(judged.draft(), judged.problems());
  }

  /** A workspace was opened, or changed: what is typed is kept only over the same one. */
  @SuppressWarnings("ReferenceEquality")
  private void follow(@Nullable Question question) {
    Workspace now = question == null ? null : question.workspace();
    if (now == seen) {
      return;
    }
    Workspace before = seen;
    seen = now;
    Editing editing = editor.editingProperty().get();
    boolean opened = editing == null || (editing.done().isEmpty() && editing.undone().isEmpty());
    if (now == null || opened) {
      forms.clear();
    } else {
      following = true;
      followRenamed(before, now);
      forms.follow(now);
      following = false;
    }
    askAnew();
    RecordKey key = chosen.get();
    FormViewModel shown = key == null ? null : formOf(key);
    if (shown == null) {
      choose(null);
    } else {
      form.set(shown);
    }
  }

  /** Where undoing gave the record that is shown another id, it stays shown. */
  private void followRenamed(@Nullable Workspace before, Workspace now) {
    RecordKey key = chosen.get();
    FormViewModel shown = form.get();
    if (before != null && key != null && shown != null && !key.fresh() && record(key) == null) {
      String id = Renaming.between(before, now, key.kind().list()).get(key.id());
      Identified record = id == null ? null : record(RecordKey.of(key.kind(), id));
      if (record != null && !shown.changedProperty().get()) {
        shown.settle(draft(key.kind().list(), record));
        rename(key, RecordKey.of(key.kind(), record.id()));
        shown.goOn(shown.draft(), now);
      }
    }
  }

  /** Lists the records anew. */
  void refresh() {
    list();
  }

  private void list() {
    lister.request();
  }

  private Callable<Optional<List<RecordRow>>> wish() {
    Workspace workspace = workspace();
    if (workspace == null) {
      return Optional::empty;
    }
    RecordKind of = kind.get();
    RowLister.Wish wish =
        new RowLister.Wish(workspace, of, forms.unsaved(), forms.fresh(of), search.get(), order);
    return () -> Optional.of(rowLister.list(wish));
  }

  @SuppressWarnings("ReferenceEquality")
  private void showRows(List<RecordRow> listed) {
    if (listed != rows.get()) {
      rows.set(listed);
    }
  }

  /** Puts the rows in another order. */
  void sort(RowOrder by) {
    if (!by.equals(order)) {
      order = by;
      lister.request();
    }
  }

  /** Whether the rows stand in another order than in the file. */
  boolean isSorted() {
    return !order.equals(RowOrder.OF_FILE);
  }
}
