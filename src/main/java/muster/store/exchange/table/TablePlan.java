package muster.store.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import muster.model.Identified;
import muster.model.Workspace;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.RecordList;
import muster.store.exchange.ImportException;
import muster.store.exchange.ImportPlan.Verdict;
import muster.store.json.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * What an import of a table would do, before it does.
 *
 * @param items one for every row
 */
public record TablePlan<T extends Identified>(
    RecordList<T> list, Workspace before, List<Item<T>> items) {
  public TablePlan {
    items = List.copyOf(items);
  }

  public long count(Verdict verdict) {
    return items.stream().filter(item -> item.verdict() == verdict).count();
  }

  /** Whether the workspace would be another one afterwards. */
  public boolean changesAnything() {
    return items.stream().anyMatch(Item::alters);
  }

  /**
   * The import as one step.
   *
   * @param taken which rows are imported, by their numbers
   */
  public Edit edit(String name, Predicate<Integer> taken) {
    List<Change<?>> changes = new ArrayList<>();
    int end = list.of(before).size();
    for (Item<T> item : items) {
      if (item.alters() && taken.test(item.row())) {
        int place = item.place() < 0 ? end++ : item.place();
        changes.add(new Change<>(list, place, item.before(), item.after()));
      }
    }
    return new Edit(name, changes, null);
  }

  /**
   * What becomes of a row.
   *
   * @param row its number in the file
   * @param id of the record, or null where that cannot be told
   * @param name what a person knows it by; empty where that cannot be told
   * @param place of the record in its list, from 0; -1 for a new one
   * @param before the record that it changes, or null
   * @param after the record that it makes; null where it is refused, or changes nothing
   * @param changes what becomes different, field by field
   * @param refusals why it is refused
   */
  public record Item<T extends Identified>(
      Verdict verdict,
      int row,
      @Nullable String id,
      String name,
      int place,
      @Nullable T before,
      @Nullable T after,
      List<FieldChange> changes,
      List<Refusal> refusals) {
    public Item {
      changes = List.copyOf(changes);
      refusals = List.copyOf(refusals);
    }

    /** What changes, or why it is refused, in words; empty where there is nothing to say. */
    public String detail() {
      return verdict == Verdict.CHANGED
          ? changes.stream().map(FieldChange::text).collect(Collectors.joining("; "))
          : refusals.stream().map(Refusal::text).collect(Collectors.joining(" "));
    }

    /** Whether the workspace would be another one with it. */
    public boolean alters() {
      return verdict == Verdict.ADDED || verdict == Verdict.CHANGED;
    }
  }

  /**
   * A field that becomes different.
   *
   * @param before as a cell has it; empty where there was nothing
   * @param after as a cell has it
   */
  public record FieldChange(TableField field, String before, String after) {
    private static final int SHOWN = 80;

    /** Such as “Status: said → allocated”. */
    String text() {
      return before.isEmpty()
          ? ImportException.text("table.change.new", field.label(), shown(after))
          : ImportException.text("table.change", field.label(), shown(before), shown(after));
    }

    private static String shown(String text) {
      return Excerpt.of(text, SHOWN);
    }
  }

  /**
   * Why a row is refused.
   *
   * @param column what its column is called, or null where no column is to blame
   * @param sentence what is wrong, and what to do
   */
  public record Refusal(@Nullable String column, String sentence) {
    String text() {
      return column == null ? sentence : ImportException.text("table.refused", column, sentence);
    }
  }
}
