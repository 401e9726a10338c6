package muster.draw.slide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.assess.Assessment;
import muster.assess.Assessment.OfForceModel;
import muster.assess.Assessment.Verdict;
import muster.model.Workspace;

/**
 * A published force size on the axis; several of one size stand together.
 *
 * @param names short names
 */
record ForceTick(long size, Verdict verdict, List<String> names) {
  ForceTick {
    names = List.copyOf(names);
  }

  /** The sizes in rising order. */
  static List<ForceTick> of(Workspace workspace, Assessment assessment) {
    Map<Long, List<String>> names = new LinkedHashMap<>();
    Map<Long, Verdict> verdicts = new LinkedHashMap<>();
    for (OfForceModel model : assessment.forceModels()) {
      Workspace.find(workspace.forceModels(), model.id())
          .ifPresent(
              published -> {
                long size = published.troops().min();
                names.computeIfAbsent(size, s -> new ArrayList<>()).add(published.shortName());
                verdicts.put(size, model.verdict());
              });
    }
    return names.entrySet().stream()
        .map(
            entry ->
                new ForceTick(
                    entry.getKey(),
                    verdicts.getOrDefault(entry.getKey(), Verdict.SHORT),
                    entry.getValue()))
        .sorted(Comparator.comparingLong(ForceTick::size))
        .toList();
  }
}
