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
      names.computeIfAbsent(model.troops().min(), size -> new ArrayList<>()).add(model.shortName());
    }
    return names;
  }
}
