package muster.assess;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import muster.model.Evidence;
import muster.model.Source;
import muster.model.Workspace;

/**
 * Which evidence is low-graded: of a source that is not usually reliable or cannot be judged (D, E,
 * F), or doubtful, improbable or impossible to judge in itself (4, 5, 6), in the terms of the
 * Admiralty code. Where the evidence has no grade of its own, its source's counts.
 */
public final class Grades {
  private static final Set<String> LOW_RELIABILITY = Set.of("D", "E", "F");
  private static final int LOW_CREDIBILITY = 4;

  private final Map<String, Source> sources = new HashMap<>();

  public Grades(Workspace workspace) {
    workspace.sources().forEach(source -> sources.put(source.id(), source));
  }

  /**
   * Whether evidence is low-graded.
   *
   * @throws IllegalArgumentException if the workspace does not have its source
   */
  public boolean isLow(Evidence evidence) {
    Source source = sources.get(evidence.source());
    if (source == null) {
      throw new IllegalArgumentException("No such source: " + evidence.source());
    }
    String reliability =
        evidence.reliability() == null ? source.reliability() : evidence.reliability();
    int credibility =
        evidence.credibility() == null ? source.credibility() : evidence.credibility();
    return LOW_RELIABILITY.contains(reliability) || credibility >= LOW_CREDIBILITY;
  }
}
