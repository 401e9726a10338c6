package muster.store.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import muster.model.Identified;
import muster.store.RecordBatch;
import muster.store.exchange.table.RecordKeys.Known;
import muster.store.exchange.table.TablePlan.Refusal;
import org.jspecify.annotations.Nullable;

/** What is known of a row while a plan is made. */
final class RowDraft<T extends Identified> {
  final Table.Row row;
  final List<Refusal> refusals = new ArrayList<>();
  @Nullable Known<T> known;
  Map<String, Object> members = Map.of();
  boolean same;
  @Nullable T after;

  RowDraft(Table.Row row) {
    this.row = row;
  }

  void refuse(@Nullable String column, String sentence) {
    refusals.add(new Refusal(column, sentence));
  }

  /** Whether it is to be read as a record. */
  boolean isOpen() {
    return refusals.isEmpty() && !same;
  }

  RecordBatch.Written written() {
    return new RecordBatch.Written(known == null ? null : known.record().id(), members);
  }

  /** The id of the record that it is about; empty where that cannot be told. */
  String id(TableKind kind) {
    return kind.field("id")
        .map(field -> RecordCells.text(field, field.in(members, kind.isFeature())))
        .orElse("");
  }
}
