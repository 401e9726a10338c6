package muster.desktop.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The options of an assumption as they stand in its form. */
final class OwnOptions {
  private OwnOptions() {}

  /** The members without an option, and without its odds. */
  static Map<String, Object> without(Map<String, Object> members, int place) {
    List<Object> options = Plain.list(members.get("options"));
    String gone = Plain.text(Plain.object(options.get(place)).get("id"));
    Map<String, Object> left = Spot.of("options").with(members, Lists.without(options, place));
    for (int i = 0; i < Plain.list(members.get("odds")).size(); i++) {
      left = Spot.of("odds").child(i).child("p").child(gone).with(left, null);
    }
    return left;
  }

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
