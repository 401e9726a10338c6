package muster.desktop.records;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Consumer;
import muster.desktop.edit.Editor;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Words;
import muster.model.Identified;
import muster.model.Workspace;
import muster.model.ZoneRule;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.RecordList;
import muster.model.edit.References;
import muster.store.DraftProblem;
import muster.store.DraftResult;
import muster.store.RecordDraft;
import org.jspecify.annotations.Nullable;

/** What a person does with records as a whole: each is one step of work. */
final class RecordCommands {
  private final RecordsViewModel model;
  private final Editor editor;
  private final Dialogs dialogs;
  private final Consumer<RecordKind> draw;

  /**
   * @param draw begins to draw a new shape
   */
  RecordCommands(
      RecordsViewModel model, Editor editor, Dialogs dialogs, Consumer<RecordKind> draw) {
    this.model = model;
    this.editor = editor;
    this.dialogs = dialogs;
    this.draw = draw;
  }

  /** Begins a new record of the kind that is listed; what has a shape is first drawn. */
  void create() {
    Workspace workspace = model.workspace();
    RecordKind kind = model.kindProperty().get();
    if (workspace == null || !kind.isPlural()) {
      return;
    }
    if (kind.isDrawn()) {
      draw.accept(kind);
    } else {
      model.begin(kind, Draft.made(kind.list(), NewRecords.members(workspace, kind)));
    }
  }

  /** Begins a new zone that follows a rule, which needs no drawing. */
  void createByRule() {
    Workspace workspace = model.workspace();
    if (workspace != null) {
      Map<String, Object> members =
          new LinkedHashMap<>(NewRecords.members(workspace, RecordKind.ZONES));
      ZoneRule first = RuleOffer.of(workspace, Map.of(), "").first();
      members.put(ZoneShape.RULE, Plain.of(RecordDraft.plain(first)));
      model.begin(RecordKind.ZONES, Draft.made(RecordList.ZONES, members));
    }
  }

  /** Begins a new record that is like the chosen one. */
  void duplicate() {
    FormViewModel form = model.formProperty().get();
    if (form == null || !form.kind().isPlural() || form.kind().isDrawn()) {
      return;
    }
    Map<String, Object> members = new LinkedHashMap<>(form.members());
    Set<String> taken = new HashSet<>();
    for (Identified record : form.kind().list().of(form.workspace())) {
      taken.add(record.id());
    }
    String id = NewRecords.free(form.draft().id(), taken);
    if (form.kind() == RecordKind.ACTORS || id.isEmpty()) {
      members.remove("id");
    } else {
      members.put("id", id);
    }
    model.begin(form.kind(), Draft.made(form.kind().list(), members));
  }

  /** Saves what is typed into the form that is shown, or says what is wrong with it. */
  void save() {
    if (model.formProperty().get() != null) {
      editor.whenEditable(this::saveNow);
    }
  }

  private void saveNow() {
    FormViewModel form = model.formProperty().get();
    RecordKey key = model.chosenProperty().get();
    if (form != null && key != null && form.changedProperty().get()) {
      save(form, form.draft(), key);
    }
  }

  private <T extends Identified> void save(FormViewModel form, Draft<T> draft, RecordKey key) {
    Workspace workspace = form.workspace();
    DraftResult<T> read = draft.read(workspace);
    form.judged(draft, read.problems());
    switch (read) {
      case DraftResult.Faulty<T>(List<DraftProblem> problems) -> {
        form.tryIt();
        model.say(Notice.of(Words.text("records.faulty", problems.size())));
      }
      case DraftResult.Sound<T>(T record) -> {
        Edit edit = new DraftSteps(workspace, form.kind()).save(draft, record);
        RecordKey saved = RecordKey.of(form.kind(), record.id());
        form.settle(Draft.of(draft.list(), record));
        model.rename(key, saved);
        Optional<String> refusal = editor.apply(edit);
        if (refusal.isPresent()) {
          model.rename(saved, key);
          form.settle(draft);
          model.say(Notice.of(refusal.get()));
        } else {
          form.goOn(form.draft(), form.workspace());
        }
      }
    }
  }

  /** Takes back what is typed into the form that is shown; of a new record nothing is left. */
  void revert() {
    FormViewModel form = model.formProperty().get();
    RecordKey key = model.chosenProperty().get();
    Identified record = key == null ? null : model.record(key);
    if (form == null || key == null) {
      return;
    }
    if (record == null) {
      model.forms().remove(key);
      model.choose(null);
      model.refresh();
    } else {
      form.goOn(RecordsViewModel.draft(form.kind().list(), record), form.workspace());
    }
  }

  /** Deletes the chosen record, or says who needs it. */
  void delete() {
    RecordKey key = model.chosenProperty().get();
    Identified record = key == null ? null : model.record(key);
    if (key == null || !key.kind().isPlural()) {
      return;
    }
    if (record == null) {
      revert();
    } else {
      editor.whenEditable(() -> delete(key, key.kind().list()));
    }
  }

  private <T extends Identified> void delete(RecordKey key, RecordList<T> list) {
    Workspace workspace = model.workspace();
    T record = workspace == null ? null : Workspace.find(list.of(workspace), key.id()).orElse(null);
    if (workspace == null || record == null) {
      return;
    }
    List<References.Reference<?>> users =
        References.to(workspace, list, key.id()).stream()
            .filter(user -> !user.record().equals(record))
            .toList();
    String name = RecordNames.brief(workspace, record);
    if (!users.isEmpty()) {
      model.say(inUse(workspace, name, users));
      return;
    }
    Edit edit =
        Edit.of(Words.text("records.step.delete", name), Change.removed(workspace, list, record));
    model.forms().remove(key);
    Optional<String> refusal = editor.apply(edit);
    model.choose(refusal.isPresent() ? key : null);
    refusal.ifPresent(why -> model.say(Notice.of(why)));
  }

  private static Notice inUse(
      Workspace workspace, String name, List<References.Reference<?>> users) {
    Map<RecordKey, String> links = new LinkedHashMap<>();
    for (References.Reference<?> user : users) {
      RecordKind kind = RecordKind.of(user.list());
      links.put(
          RecordKey.of(kind, user.record().id()),
          Words.text(
              "records.in-use.by",
              capital(kind.singular()),
              RecordNames.cut(RecordNames.full(workspace, user.record()))));
    }
    return new Notice(Words.text("records.in-use", name, links.size()), links);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /**
   * Moves a record of the list, or says why it stays.
   *
   * @param by how many places down, or up if below 0; at the ends it stays
   */
  void move(RecordKey key, int by) {
    boolean sorted = model.isSorted();
    if (sorted || !model.searchProperty().get().isBlank()) {
      model.say(Notice.of(Words.text(sorted ? "records.move.sorted" : "records.move.search")));
    } else if (!key.fresh()) {
      editor.whenEditable(() -> move(key, key.kind().list(), by));
    }
  }

  private <T extends Identified> void move(RecordKey key, RecordList<T> list, int by) {
    Workspace workspace = model.workspace();
    Identified record = model.record(key);
    if (workspace == null || record == null) {
      return;
    }
    Moving moving = new Moving(workspace);
    int from = list.of(workspace).indexOf(record);
    int to = Math.clamp((long) from + by, 0, list.of(workspace).size() - 1);
    if (from != to) {
      moving
          .refusal(list, from, to)
          .or(() -> editor.apply(moving.edit(list, from, to)))
          .ifPresent(why -> model.say(Notice.of(why)));
    }
  }

  /**
   * Changes one member of a saved record where it stands in the list.
   *
   * @return why it was not changed, in a sentence; empty if it was, or is as it was
   */
  Optional<String> change(RecordKey key, Spot spot, @Nullable Object value) {
    Identified record = model.record(key);
    Workspace workspace = model.workspace();
    if (record == null || workspace == null) {
      return Optional.of(Words.text("records.gone", Plain.shown(value)));
    }
    Draft<?> draft = RecordsViewModel.draft(key.kind().list(), record);
    Optional<String> refusal =
        value != null && value.equals(spot.in(draft.now()))
            ? Optional.empty()
            : change(workspace, key.kind(), draft.with(spot.with(draft.now(), value)));
    FormViewModel form = model.forms().get(key);
    if (refusal.isEmpty() && form != null) {
      form.set(spot, value); // What was typed there before counts no more.
    }
    return refusal;
  }

  private <T extends Identified> Optional<String> change(
      Workspace workspace, RecordKind kind, Draft<T> draft) {
    return switch (draft.read(workspace)) {
      case DraftResult.Faulty<T>(List<DraftProblem> problems) ->
          Optional.of(problems.getFirst().message());
      case DraftResult.Sound<T>(T record) ->
          editor.apply(new DraftSteps(workspace, kind).save(draft, record));
    };
  }

  void undo() {
    editor.undo();
  }

  void redo() {
    editor.redo();
  }

  /** Sees to it that cells of the list can be changed, then goes on. */
  void whenEditable(Runnable then) {
    editor.whenEditable(then);
  }

  /**
   * Asks what is to become of what is typed and not saved, then goes on; not if the person would
   * rather stay, or something cannot be saved as it is.
   *
   * @param show shows the form that cannot be saved
   */
  void whenLeft(Runnable then, Runnable show) {
    SequencedSet<RecordKey> unsaved = model.forms().unsaved();
    if (unsaved.isEmpty()) {
      then.run();
      return;
    }
    OptionalInt chosen =
        dialogs.choose(
            Words.text("records.leave.title"),
            Words.text("records.leave", unsaved.size()),
            unsaved.stream().map(key -> title(key)).toList(),
            List.of(Words.text("records.leave.save"), Words.text("records.leave.action")));
    if (chosen.isEmpty()) {
      return;
    }
    if (chosen.getAsInt() == 1) {
      then.run();
    } else {
      editor.whenEditable(
          () -> {
            if (saveAll(unsaved)) {
              then.run();
            } else {
              show.run();
            }
          });
    }
  }

  private String title(RecordKey key) {
    FormViewModel form = model.forms().get(key);
    return form == null ? key.id() : form.title();
  }

  /** Saves one after another; the first that cannot be saved is shown, with what is wrong. */
  private boolean saveAll(Collection<RecordKey> unsaved) {
    for (RecordKey key : unsaved) {
      model.open(key);
      saveNow();
      FormViewModel form = model.formProperty().get();
      if (form != null && form.changedProperty().get()) {
        return false;
      }
    }
    return true;
  }
}
