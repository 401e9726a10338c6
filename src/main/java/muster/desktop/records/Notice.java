package muster.desktop.records;

import java.util.Map;

/**
 * A sentence to the person, and the records that it speaks of.
 *
 * @param links their names by their keys, to go there
 */
record Notice(String sentence, Map<RecordKey, String> links) {
  static final Notice NONE = of("");

  static Notice of(String sentence) {
    return new Notice(sentence, Map.of());
  }
}
