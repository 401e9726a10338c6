package muster.store;

import java.util.Map;
import muster.model.Extras;
import muster.store.json.Document;
import muster.store.json.JsonPath;

/**
 * What the reading of one file needs at hand.
 *
 * @param index of all files, for what can only be checked when all are read
 * @param foreign takes the unknown keys that the model has no place for
 */
record FileReading(
    WorkspaceFile file,
    Document document,
    Problems problems,
    Index index,
    GeometryBudget geometryBudget,
    Map<ForeignMembers.Owner, Extras> foreign) {
  void problem(int at, JsonPath path, String key, Object... arguments) {
    problems.report(file, document, at, path, key, arguments);
  }

  void remark(int at, JsonPath path, String key, Object... arguments) {
    problems.remark(file, document, at, path, key, arguments);
  }

  void keepForeign(String id, String path, Extras extras) {
    if (!extras.values().isEmpty()) {
      foreign.put(new ForeignMembers.Owner(file.fileName(), id, path), extras);
    }
  }
}
