package muster.desktop.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import muster.model.Identified;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import org.jspecify.annotations.Nullable;

/** The forms in which something was typed, and the one that is shown. */
final class OpenForms {
  private final Map<RecordKey, FormViewModel> forms = new LinkedHashMap<>();
  private int made;

  @Nullable FormViewModel get(RecordKey key) {
    return forms.get(key);
  }

  void put(RecordKey key, FormViewModel form) {
    forms.put(key, form);
  }

  void remove(RecordKey key) {
    forms.remove(key);
  }

  void clear() {
    forms.clear();
  }

  /** A key for a record that is not there yet. */
  RecordKey newKey(RecordKind kind) {
    made++;
    return new RecordKey(kind, "+" + made, true);
  }

  boolean isUnsaved(RecordKey key) {
    FormViewModel form = forms.get(key);
    return form != null && form.changedProperty().get();
  }

  /** The records of which something is typed that is not saved, the first opened first. */
  SequencedSet<RecordKey> unsaved() {
    return forms.keySet().stream()
        .filter(this::isUnsaved)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The new records of a kind, with what is typed of them. */
  Map<RecordKey, Draft<?>> fresh(RecordKind kind) {
    Map<RecordKey, Draft<?>> fresh = new LinkedHashMap<>();
    forms.forEach(
        (key, form) -> {
          if (key.kind() == kind && form.draft().isNew()) {
            fresh.put(key, form.draft());
          }
        });
    return fresh;
  }

  /** Forgets what is as it was, but for the one that is shown. */
  void tidy(@Nullable RecordKey shown) {
    forms.entrySet().removeIf(e -> !e.getKey().equals(shown) && !isUnsaved(e.getKey()));
  }

  /** Takes the workspace as it is after an edit: what was typed stays over it. */
  void follow(Workspace workspace) {
    for (Map.Entry<RecordKey, FormViewModel> open : new ArrayList<>(forms.entrySet())) {
      FormViewModel form = open.getValue();
      Draft<?> draft = form.draft();
      Draft<?> over = open.getKey().fresh() ? draft : over(draft, draft.list(), workspace);
      if (over.isNew() && !open.getKey().fresh() && !draft.isChanged()) {
        forms.remove(open.getKey());
      } else if (!over.equals(draft)) {
        form.goOn(over, workspace);
      } else {
        form.stay(workspace);
      }
    }
  }

  /** The cast holds: a draft's record is of its list. */
  @SuppressWarnings("unchecked")
  private static <T extends Identified> Draft<T> over(
      Draft<?> draft, RecordList<T> list, Workspace workspace) {
    List<T> records = list.of(workspace);
    return ((Draft<T>) draft).over(Workspace.find(records, draft.id()).orElse(null));
  }
}
