package muster.store.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that both sides changed, and not to the same.
 *
 * @param file its name
 * @param record the id of the record; empty: the file as a whole
 * @param member of the record, such as {@code troops} or {@code choices.us-backstop}; empty: the
 *     record as a whole
 * @param base plain value before both; null: there was none
 * @param ours plain value on our side; null: there is none
 * @param theirs plain value on their side; null: there is none
 * @param name what the record is called
 * @param rows in what the sides differ, to be set side by side
 * @param sentence all of it in words
 */
public record Conflict(
    String file,
    String record,
    String member,
    @Nullable Object base,
    @Nullable Object ours,
    @Nullable Object theirs,
    String name,
    List<Row> rows,
    String sentence) {
  public Conflict {
    rows = List.copyOf(rows);
  }

  /**
   * One member on both sides, in words.
   *
   * @param label what it is called
   * @param before what it was before both
   */
  public record Row(String label, String before, String ours, String theirs) {}
}
