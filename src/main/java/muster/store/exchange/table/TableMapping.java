package muster.store.exchange.table;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What gives each field of a record. A field that has neither is left as it is.
 *
 * @param columns a column, from 0, by the key of the field
 * @param constants one text for all rows, by the key of the field
 */
public record TableMapping(Map<String, Integer> columns, Map<String, String> constants) {
  public TableMapping {
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
  }

  /**
   * The columns whose heads are names of fields; of two of one name the first counts. A field that
   * has no such column takes a column that people often name otherwise, if no other field has it.
   */
  public static TableMapping of(Table table, TableKind kind) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (TableField field : kind.fields()) {
      IntStream.range(0, table.heads().size())
          .filter(column -> field.isNamed(table.heads().get(column)))
          .findFirst()
          .ifPresent(column -> columns.put(field.key(), column));
    }
    OtherHeads.of(kind)
        .forEach(
            (key, names) -> {
              if (!columns.containsKey(key)) {
                names.stream()
                    .flatMap(name -> free(table, name, columns.values()))
                    .findFirst()
                    .ifPresent(column -> columns.put(key, column));
              }
            });
    return new TableMapping(columns, Map.of());
  }

  /** The columns of that head that no field takes. */
  private static Stream<Integer> free(Table table, String name, Collection<Integer> taken) {
    return IntStream.range(0, table.heads().size())
        .filter(column -> TableField.isSame(name, table.heads().get(column)))
        .filter(column -> !taken.contains(column))
        .boxed();
  }

  /** The same, but a field comes from another column, or from none. */
  public TableMapping withColumn(TableField field, @Nullable Integer column) {
    Map<String, Integer> changed = new LinkedHashMap<>(columns);
    if (column == null) {
      changed.remove(field.key());
    } else {
      changed.put(field.key(), column);
    }
    return new TableMapping(changed, constants);
  }

  /** The same, but a field that no column gives has a text; empty: it has none. */
  public TableMapping withConstant(TableField field, String constant) {
    Map<String, String> changed = new LinkedHashMap<>(constants);
    if (constant.isEmpty()) {
      changed.remove(field.key());
    } else {
      changed.put(field.key(), constant);
    }
    return new TableMapping(columns, changed);
  }

  /** The field's text in a row; empty if nothing gives it. */
  String text(TableField field, Table.Row row) {
    Integer column = columns.get(field.key());
    return column == null ? constants.getOrDefault(field.key(), "") : row.cells().get(column);
  }

  /** The columns that no field takes. */
  public List<Integer> unused(Table table) {
    Set<Integer> used = new HashSet<>(columns.values());
    return IntStream.range(0, table.heads().size())
        .filter(column -> !used.contains(column))
        .boxed()
        .toList();
  }
}
