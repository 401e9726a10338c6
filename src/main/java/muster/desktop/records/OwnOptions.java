package muster.desktop.records;

import java.util.LinkedHashMap;
import java.util.Map;

/** The options of an assumption as they stand in its form. */
final class OwnOptions {
  private OwnOptions() {}

  /** Labels by ids; an option without an id is none yet. */
  static Map<String, String> of(FormViewModel model) {
    Map<String, String> options = new LinkedHashMap<>();
    for (Object row : Plain.list(model.members().get("options"))) {
      Map<String, Object> option = Plain.object(row);
      String id = Plain.text(option.get("id"));
      if (!id.isEmpty()) {
        String label = Plain.text(option.get("label"));
        options.put(id, label.isEmpty() ? id : label);
      }
    }
    return options;
  }
}
