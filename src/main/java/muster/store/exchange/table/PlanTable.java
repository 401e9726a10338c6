package muster.store.exchange.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import muster.model.Identified;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import muster.store.DraftProblem;
import muster.store.DraftResult;
import muster.store.RecordBatch;
import muster.store.exchange.ImportException;
import muster.store.exchange.ImportPlan.Verdict;
import muster.store.exchange.table.RecordKeys.Known;
import muster.store.exchange.table.TablePlan.FieldChange;
import muster.store.exchange.table.TablePlan.Item;
import muster.store.json.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Works out what a table would add to a workspace and change in it. A record is changed by what its
 * row says, and in nothing else: what an empty cell or no column is about stays.
 */
public final class PlanTable<T extends Identified> {
  /** Of values a workspace may have. */
  private static final long MOST_VALUES = 1_900_000;

  private static final int SHOWN = 60;

  private final Workspace workspace;
  private final TableKind kind;
  private final RecordList<T> list;
  private final Table table;
  private final TableMapping mapping;
  private final CellReader cells;
  private final RecordKeys<T> keys;

  /** The rows by the ids of the records that they are about. */
  private final Map<String, Integer> rows = new HashMap<>();

  private PlanTable(
      Workspace workspace, TableKind kind, RecordList<T> list, Table table, TableMapping mapping) {
    this.workspace = workspace;
    this.kind = kind;
    this.list = list;
    this.table = table;
    this.mapping = mapping;
    cells = new CellReader(workspace);
    keys = new RecordKeys<>(kind);
    List<T> records = list.of(workspace);
    for (int i = 0; i < records.size(); i++) {
      T record = records.get(i);
      keys.add(new Known<>(i, record, RecordBatch.written(list, record)));
    }
  }

  /**
   * What would become of each row. Nothing is written.
   *
   * @throws ImportException with one sentence, if there is more than a workspace can hold
   */
  public static TablePlan<?> plan(
      Workspace workspace, TableKind kind, Table table, TableMapping mapping)
      throws ImportException {
    return plan(workspace, kind, table, mapping, done -> {});
  }

  /**
   * The same.
   *
   * @param progress as that of {@link TableFile#read}
   */
  public static TablePlan<?> plan(
      Workspace workspace,
      TableKind kind,
      Table table,
      TableMapping mapping,
      DoubleConsumer progress)
      throws ImportException {
    return plan(workspace, kind, kind.list(), table, mapping, progress);
  }

  private static <T extends Identified> TablePlan<T> plan(
      Workspace workspace,
      TableKind kind,
      RecordList<T> list,
      Table table,
      TableMapping mapping,
      DoubleConsumer progress)
      throws ImportException {
    return new PlanTable<>(workspace, kind, list, table, mapping).plan(progress);
  }

  private TablePlan<T> plan(DoubleConsumer progress) throws ImportException {
    List<RowDraft<T>> drafts = new ArrayList<>();
    List<RecordBatch.Written> written = new ArrayList<>();
    long values = 0;
    // Of each row: what it says, whether that is sound, and what it changes.
    double steps = 3.0 * table.rows().size();
    for (Table.Row row : table.rows()) {
      progress.accept(drafts.size() / steps);
      RowDraft<T> draft = new RowDraft<>(row);
      draft(draft);
      drafts.add(draft);
      if (draft.isOpen()) {
        written.add(draft.written());
        values += PlainMembers.count(draft.members);
      }
    }
    if (values > MOST_VALUES) {
      throw ImportException.of("table.much");
    }
    List<DraftResult<T>> results =
        new RecordBatch<>(workspace, list)
            .read(written, values, done -> progress.accept((1 + done) / 3));
    List<Item<T>> items = new ArrayList<>();
    int next = 0;
    for (RowDraft<T> draft : drafts) {
      progress.accept((2 * drafts.size() + items.size()) / steps);
      if (draft.isOpen()) {
        judge(draft, results.get(next));
        next++;
      }
      items.add(item(draft));
    }
    return new TablePlan<>(list, workspace, items);
  }

  /** Finds out which record a row is about, and what it makes of it. */
  private void draft(RowDraft<T> draft) {
    draft.row.faults().forEach((column, why) -> fault(draft, column, why));
    String id = idOf(draft.row);
    Known<T> known = id.isEmpty() ? null : keys.find(id);
    if (id.isEmpty()) {
      Map<String, Object> told = new HashMap<>(kind.blank());
      told = filled(draft, told, true);
      List<Known<T>> alike = keys.isTold(told) ? keys.alike(told) : List.of();
      if (alike.size() > 1) {
        draft.refuse(null, ImportException.text("table.alike", alike.size()));
      } else if (alike.size() == 1) {
        known = alike.getFirst();
      }
    }
    draft.known = known;
    draft.members = filled(draft, known == null ? kind.blank() : known.written(), false);
    if (!draft.refusals.isEmpty()) {
      return;
    }
    if (known == null) {
      identify(draft, id);
    } else if (draft.members.equals(known.written())) {
      draft.same = true;
    }
    String about = draft.id(kind);
    Integer other = about.isEmpty() ? null : rows.putIfAbsent(about, draft.row.number());
    if (other != null) {
      draft.refuse(null, ImportException.text("table.twice", other, Excerpt.of(about, SHOWN)));
    }
  }

  private String idOf(Table.Row row) {
    return kind.field("id").map(field -> mapping.text(field, row).strip()).orElse("");
  }

  private void identify(RowDraft<T> draft, String given) {
    String id = given.isEmpty() ? keys.newId(draft.members) : given;
    if (id.isEmpty()) {
      draft.refuse(null, ImportException.text("table.actor.id"));
    } else {
      keys.take(id);
      kind.field("id")
          .ifPresent(field -> draft.members = field.put(draft.members, id, kind.isFeature()));
    }
  }

  /**
   * What the row's cells make of a record.
   *
   * @param quietly whether cells that cannot be taken are just passed over
   */
  private Map<String, Object> filled(RowDraft<T> draft, Map<String, Object> from, boolean quietly) {
    Map<String, Object> filled = from;
    for (TableField field : kind.fields()) {
      String cell = mapping.text(field, draft.row);
      Object before = field.in(from, kind.isFeature());
      if (cell.isEmpty() || cell.equals(RecordCells.text(field, before))) {
        continue;
      }
      try {
        Object value = cells.read(field.type(), cell, before);
        if (!RecordCells.text(field, value).equals(RecordCells.text(field, before))) {
          filled = field.put(filled, value, kind.isFeature());
        }
      } catch (RefusedCell e) {
        if (!quietly) {
          draft.refuse(columnOf(field), e.sentence());
        }
      }
    }
    return filled;
  }

  private void fault(RowDraft<T> draft, int column, String why) {
    if (column >= table.heads().size()) {
      draft.refuse(null, why);
    } else if (mapping.columns().containsValue(column)) {
      draft.refuse(table.column(column), why);
    }
  }

  /** What a person knows the field by: its column, else its name. */
  private String columnOf(TableField field) {
    Integer column = mapping.columns().get(field.key());
    return column == null ? field.label() : table.column(column);
  }

  private void judge(RowDraft<T> draft, DraftResult<T> result) {
    switch (result) {
      case DraftResult.Sound<T>(T record) -> draft.after = record;
      case DraftResult.Faulty<T>(List<DraftProblem> problems) -> {
        for (DraftProblem problem : problems) {
          draft.refuse(
              columnOf(problem.path()),
              isGiven(draft, problem.path())
                  ? problem.message()
                  : ImportException.text("table.needed"));
        }
      }
    }
  }

  /** Whether the row says something of a field, or it is none that a table can give. */
  private boolean isGiven(RowDraft<T> draft, String path) {
    return kind.field(path)
        .map(field -> field.in(draft.members, kind.isFeature()) != null)
        .orElse(true);
  }

  /** The column of a place in a record; null where no field is to blame. */
  private @Nullable String columnOf(String path) {
    String place = path.startsWith("geometry") ? TableField.LONGITUDE : path;
    return kind.fields().stream()
        .filter(
            field ->
                place.equals(field.key())
                    || place.startsWith(field.key() + "[")
                    || place.startsWith(field.key() + "."))
        .findFirst()
        .map(this::columnOf)
        .orElseGet(() -> path.isEmpty() ? null : path);
  }

  private Item<T> item(RowDraft<T> draft) {
    Known<T> known = draft.known;
    T before = known == null ? null : known.record();
    T after = draft.after;
    boolean same = draft.same || (after != null && after.equals(before));
    Verdict verdict =
        !draft.refusals.isEmpty()
            ? Verdict.REFUSED
            : same ? Verdict.UNCHANGED : before == null ? Verdict.ADDED : Verdict.CHANGED;
    String id = draft.id(kind);
    return new Item<>(
        verdict,
        draft.row.number(),
        id.isEmpty() ? null : id,
        RecordName.of(workspace, kind, draft.members),
        known == null ? -1 : known.place(),
        before,
        same ? null : after,
        verdict == Verdict.ADDED || verdict == Verdict.CHANGED
            ? changes(known == null ? Map.of() : known.written(), draft.members)
            : List.of(),
        draft.refusals);
  }

  private List<FieldChange> changes(Map<String, Object> before, Map<String, Object> after) {
    List<FieldChange> changes = new ArrayList<>();
    for (TableField field : kind.fields()) {
      String was = RecordCells.text(field, field.in(before, kind.isFeature()));
      String is = RecordCells.text(field, field.in(after, kind.isFeature()));
      if (!was.equals(is)) {
        changes.add(new FieldChange(field, was, is));
      }
    }
    return changes;
  }
}
