package muster.draw.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import muster.model.ForceModel;
import muster.model.Workspace;

/** Short names of published force sizes, those of one number together. */
final class ForceNames {

  private ForceNames() {}

  /** The smallest number that counts as a size, rising, and the names published with it. */
  static Map<Long, List<String>> bySize(Workspace workspace) {
    Map<Long, List<String>> names = new TreeMap<>();
    for (ForceModel model : workspace.forceModels()) {
      names
          .computeIfAbsent(model.troops().min(), size -> new ArrayList<>())
          .add(shortName(model.label()));
    }
    return names;
  }

  /** A label's part before its colon or bracket: "Brigade" of "Brigade: about 10,000 (IISS)". */
  private static String shortName(String label) {
    String name = label.split("[:(]", 2)[0].strip();
    return name.isEmpty() ? label : name;
  }
}
