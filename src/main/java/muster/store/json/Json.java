package muster.store.json;

import java.util.List;
import java.util.Map;

/** A JSON value and where it begins. */
public sealed interface Json {
  /** Index of its first character in the document's text. */
  int at();

  /**
   * @param members in the text's order
   */
  record Obj(int at, Map<String, Json> members) implements Json {}

  record Arr(int at, List<Json> items) implements Json {}

  record Text(int at, String value) implements Json {}

  /**
   * @param text as it stands: a number is only worked out where it is needed, so that a huge one
   *     costs nothing
   */
  record Num(int at, String text) implements Json {}

  record Bool(int at, boolean value) implements Json {}

  record Null(int at) implements Json {}
}
