package muster.store.exchange.table;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import muster.model.Identified;
import muster.model.PartialDate;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import muster.store.RecordBatch;
import org.jspecify.annotations.Nullable;

/** Records as the cells of a table. */
public final class RecordCells {
  private RecordCells() {}

  /**
   * The cells of each record, a column a field. A cell is a {@code String}, which is empty where
   * there is nothing, a {@code Long}, a {@code BigDecimal} or a {@code LocalDate}.
   */
  public static List<List<Object>> rows(Workspace workspace, TableKind kind) {
    return rows(workspace, kind, kind.list());
  }

  private static <T extends Identified> List<List<Object>> rows(
      Workspace workspace, TableKind kind, RecordList<T> list) {
    List<List<Object>> rows = new ArrayList<>();
    for (T record : list.of(workspace)) {
      Map<String, Object> written = RecordBatch.written(list, record);
      rows.add(
          kind.fields().stream()
              .map(field -> cell(field, field.in(written, kind.isFeature())))
              .toList());
    }
    return rows;
  }

  private static Object cell(TableField field, @Nullable Object value) {
    String text = text(field, value);
    return switch (field.type()) {
      case WHOLE, DEGREES -> text.isEmpty() ? text : number(new BigDecimal(text));
      case DATE -> text.length() == "2026-02-24".length() ? day(text) : text;
      default -> text;
    };
  }

  private static Object number(BigDecimal number) {
    return number.scale() <= 0 && number.precision() <= 18
        ? (Object) number.longValueExact()
        : number;
  }

  private static Object day(String text) {
    return new PartialDate(text).lastDay();
  }

  /** The cell's text as {@link Table} would have it. */
  static String text(TableField field, @Nullable Object value) {
    if (value == null) {
      return "";
    }
    return switch (field.type()) {
      case TEXTS, ACTORS ->
          value instanceof List<?> items
              ? ListText.join(items.stream().map(String::valueOf).toList())
              : "";
      case EVIDENCE -> value instanceof List<?> items ? EvidenceText.write(items) : "";
      case CONDITION -> ConditionText.write(value);
      default -> plain(value);
    };
  }

  /** A word, or a number in digits. */
  static String plain(Object value) {
    return switch (value) {
      case Double number -> plain(BigDecimal.valueOf(number));
      case BigDecimal number when number.signum() == 0 -> "0";
      case BigDecimal number -> number.stripTrailingZeros().toPlainString();
      case BigInteger number -> number.toString();
      case LocalDate day -> day.toString();
      default -> value.toString();
    };
  }
}
