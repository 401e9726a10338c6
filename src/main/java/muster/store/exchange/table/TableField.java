package muster.store.exchange.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import muster.store.exchange.ImportException;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a table can give: a member of a record.
 *
 * @param key the member's name in the file, with dots between the names of members in each other
 */
public record TableField(String key, FieldType type) {
  static final String LONGITUDE = "longitude";
  static final String LATITUDE = "latitude";

  /** What it is called in forms. */
  public String label() {
    return ImportException.text("table.field." + key);
  }

  /** Whether a column of that head means this field. */
  boolean isNamed(String head) {
    return isSame(head, key) || isSame(head, label());
  }

  /** Whether two heads have the same letters and digits. */
  static boolean isSame(String head, String other) {
    return plain(head).equals(plain(other));
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** The names on the way to the member, in a record as it is written. */
  private List<String> path(boolean inFeature) {
    String[] names = key.split("\\.");
    if (!inFeature) {
      return Arrays.asList(names);
    }
    return key.equals(LONGITUDE) || key.equals(LATITUDE)
        ? List.of("geometry", "coordinates")
        : List.of("properties", key);
  }

  /** The member of a record as it is written; null if it has none. */
  @Nullable Object in(Map<String, Object> written, boolean inFeature) {
    Object value = written;
    for (String name : path(inFeature)) {
      value = value instanceof Map<?, ?> members ? members.get(name) : null;
    }
    if (type != FieldType.DEGREES) {
      return value;
    }
    return value instanceof List<?> position && position.size() > axis()
        ? position.get(axis())
        : null;
  }

  /** The record with another such member. */
  Map<String, Object> put(Map<String, Object> written, Object value, boolean inFeature) {
    if (type != FieldType.DEGREES) {
      return PlainMembers.with(written, path(inFeature), value);
    }
    Object before = PlainMembers.in(written, path(true));
    return PlainMembers.with(
        written,
        path(true),
        PlainMembers.withItem(before instanceof List<?> list ? list : List.of(), axis(), value));
  }

  private int axis() {
    return key.equals(LONGITUDE) ? 0 : 1;
  }
}
