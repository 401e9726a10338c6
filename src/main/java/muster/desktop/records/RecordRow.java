package muster.desktop.records;

import java.util.List;
import muster.desktop.kit.Search;

/**
 * A record in a list.
 *
 * @param cells texts, from the left
 * @param unsaved whether something was typed that is not saved
 */
record RecordRow(RecordKey key, List<String> cells, boolean unsaved) {
  /** What a search goes through. */
  String folded() {
    return Search.folded(String.join(" ", cells) + " " + key.id());
  }
}
