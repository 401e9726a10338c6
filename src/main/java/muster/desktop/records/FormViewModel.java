package muster.desktop.records;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import muster.desktop.kit.Words;
import muster.model.Identified;
import muster.model.Workspace;
import muster.store.DraftProblem;
import org.jspecify.annotations.Nullable;

/**
 * A record's form: what is typed, and what is wrong with it. What is wrong with a new record is
 * said of the members that were touched, and of all once one has tried to save it.
 */
final class FormViewModel {
  private final RecordKind kind;
  private final Runnable typed;
  private final ReadOnlyObjectWrapper<Map<String, List<String>>> problems =
      new ReadOnlyObjectWrapper<>(Map.of());
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper shape = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper content = new ReadOnlyIntegerWrapper();
  private final ReadOnlyIntegerWrapper refused = new ReadOnlyIntegerWrapper();
  private final Set<String> touched = new HashSet<>();
  private final Map<String, Spot> figures = new HashMap<>();
  private final Map<String, Object> aside = new HashMap<>();
  private final ReadOnlyObjectWrapper<@Nullable ZoneArea> area = new ReadOnlyObjectWrapper<>();
  private Map<String, String> regions = Map.of();
  private Draft<?> draft;
  private Workspace workspace;
  private List<DraftProblem> found = List.of();
  private boolean tried;
  private boolean idTyped;

  /**
   * @param typed is told whenever something was
   */
  FormViewModel(RecordKind kind, Draft<?> draft, Workspace workspace, Runnable typed) {
    this.kind = kind;
    this.draft = draft;
    this.workspace = workspace;
    this.typed = typed;
    this.idTyped = !draft.isNew();
    changed.set(draft.isNew());
  }

  RecordKind kind() {
    return kind;
  }

  Draft<?> draft() {
    return draft;
  }

  Workspace workspace() {
    return workspace;
  }

  /** Whether there is something that is not saved yet. */
  ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  /** What is wrong, by the place's {@linkplain Spot#text text}; at no place: of the whole. */
  ReadOnlyObjectProperty<Map<String, List<String>>> problemsProperty() {
    return problems.getReadOnlyProperty();
  }

  /** Another number whenever the fields are to be laid out anew. */
  ReadOnlyIntegerProperty shapeProperty() {
    return shape.getReadOnlyProperty();
  }

  /** Another number whenever something was typed. */
  ReadOnlyIntegerProperty contentProperty() {
    return content.getReadOnlyProperty();
  }

  String title() {
    Identified before = draft.before();
    return before == null
        ? Words.text("records.new", kind.singular())
        : RecordNames.full(workspace, before);
  }

  /** What stands at a place; null: nothing. */
  @Nullable Object at(Spot spot) {
    return spot.in(draft.now());
  }

  /** The members as typed. */
  Map<String, Object> members() {
    return draft.now();
  }

  /**
   * Takes what was typed.
   *
   * @param value null: nothing
   */
  void set(Spot spot, @Nullable Object value) {
    if (Objects.equals(at(spot), value)) {
      return;
    }
    touched.add(spot.text());
    if (spot.equals(Spot.of("id"))) {
      idTyped = value != null;
    }
    put(spot.with(draft.now(), value));
  }

  /** What a choice took out of the record, and another brings back. */
  Map<String, Object> aside() {
    return aside;
  }

  /** The names of Ukraine's regions by their codes; none while the map is not read yet. */
  Map<String, String> regions() {
    return regions;
  }

  void setRegions(Map<String, String> named) {
    regions = named;
  }

  /** How large the zone is; null: that is not known yet, or it is no zone. */
  ReadOnlyObjectProperty<@Nullable ZoneArea> areaProperty() {
    return area.getReadOnlyProperty();
  }

  /** Takes how large the zone is, if that is still what is typed. */
  @SuppressWarnings("ReferenceEquality")
  void measured(ZoneArea measured) {
    if (measured.of() == draft) {
      area.set(measured);
      content.set(content.get() + 1);
    }
  }

  /** A number stands there, where there is anything. */
  void isFigure(Spot spot) {
    figures.put(spot.text(), spot);
  }

  /** Takes what was clicked together, which gives other fields. */
  void reshape(UnaryOperator<Map<String, Object>> change) {
    put(change.apply(draft.now()));
    shape.set(shape.get() + 1);
  }

  /** Takes what was clicked together at a place. */
  void reshape(Spot spot, @Nullable Object value) {
    touched.add(spot.text());
    reshape(members -> spot.with(members, value));
  }

  private void put(Map<String, Object> members) {
    Map<String, Object> now = new LinkedHashMap<>(Groups.pruned(kind.fields(), members));
    if (!idTyped && draft.isNew()) {
      String id = NewRecords.id(workspace, kind, now);
      if (id.isEmpty()) {
        now.remove("id");
      } else {
        now.put("id", id);
      }
    }
    draft = draft.with(now);
    changed.set(draft.isNew() || draft.isChanged());
    content.set(content.get() + 1);
    typed.run();
  }

  /**
   * What is wrong, by the nearest around it of some places.
   *
   * @param places the {@linkplain Spot#text texts} of the places; the record as a whole takes the
   *     rest
   */
  Map<String, List<String>> problemsAt(Set<String> places) {
    Map<String, List<String>> sentences = new LinkedHashMap<>();
    problems
        .get()
        .forEach(
            (path, said) -> {
              String nearest =
                  places.stream()
                      .filter(place -> path.equals(place) || isWithin(path, place))
                      .max(Comparator.comparingInt(String::length))
                      .orElse("");
              sentences.computeIfAbsent(nearest, _ -> new ArrayList<>()).addAll(said);
            });
    return sentences;
  }

  private static boolean isWithin(String inner, String outer) {
    return !outer.isEmpty()
        && inner.startsWith(outer)
        && inner.length() > outer.length()
        && (inner.charAt(outer.length()) == '.' || inner.charAt(outer.length()) == '[');
  }

  /** Says all that is wrong from now on. */
  void tryIt() {
    tried = true;
    show();
    refused.set(refused.get() + 1);
  }

  /** Another number whenever it was to be saved and could not. */
  ReadOnlyIntegerProperty refusedProperty() {
    return refused.getReadOnlyProperty();
  }

  /** Takes what is wrong with a draft, if that is still what is typed. */
  @SuppressWarnings("ReferenceEquality")
  void judged(Draft<?> judged, List<DraftProblem> problems) {
    if (judged == draft) {
      found = problems;
      show();
    }
  }

  private void show() {
    Map<String, List<String>> shown = new LinkedHashMap<>();
    for (DraftProblem problem : found) {
      if (tried || !draft.isNew() || isTouched(problem.path())) {
        shown.computeIfAbsent(problem.path(), _ -> new ArrayList<>()).add(inWords(problem));
      }
    }
    problems.set(shown);
  }

  /** A file would have the number between quotes; nobody typed these. */
  private String inWords(DraftProblem problem) {
    Spot spot = figures.get(problem.path());
    return spot != null && at(spot) instanceof String typed
        ? Words.text("records.number", typed)
        : problem.message();
  }

  private boolean isTouched(String path) {
    return touched.stream().anyMatch(spot -> path.equals(spot) || isWithin(path, spot));
  }

  /** The draft is about to be in the workspace as this one. */
  void settle(Draft<?> saved) {
    draft = saved;
    idTyped = true;
    changed.set(saved.isNew() || saved.isChanged());
    found = List.of();
    show();
  }

  /** The workspace was changed elsewhere. */
  void stay(Workspace now) {
    workspace = now;
    typed.run();
  }

  /** Goes on with another draft: saved, taken back, or changed elsewhere. */
  void goOn(Draft<?> other, Workspace now) {
    boolean same = other.now().equals(draft.now()) && other.isNew() == draft.isNew();
    draft = other;
    workspace = now;
    idTyped = !other.isNew() || idTyped;
    changed.set(draft.isNew() || draft.isChanged());
    if (!same) {
      found = List.of();
      show();
    }
    shape.set(shape.get() + 1);
    typed.run();
  }
}
