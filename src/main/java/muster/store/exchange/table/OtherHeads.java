package muster.store.exchange.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.store.exchange.ImportException;

/** What people call the columns of their tables, where it is not what Muster calls them. */
final class OtherHeads {
  private OtherHeads() {}

  /**
   * The heads by the keys of the fields that they mean, the likeliest first. They stand in the
   * bundle as {@code actor: Country, Nation; asOf: Date}.
   */
  static Map<String, List<String>> of(TableKind kind) {
    Map<String, List<String>> heads = new LinkedHashMap<>();
    for (String line : ImportException.text("table.heads." + kind.code()).split(";")) {
      int colon = line.indexOf(':');
      heads.put(
          line.substring(0, colon).strip(),
          Arrays.stream(line.substring(colon + 1).split(",")).map(String::strip).toList());
    }
    return heads;
  }
}
