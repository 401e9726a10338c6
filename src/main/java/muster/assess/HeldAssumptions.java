package muster.assess;

import java.util.List;
import java.util.Map;
import muster.model.Assumption;
import muster.model.Workspace;
import muster.model.edit.RecordList;

/**
 * Holds assumptions fixed, so that fewer worlds are left to look at: each has only the option that
 * it is held at, which is then certain, and the odds of the others follow from it.
 */
public final class HeldAssumptions {
  private HeldAssumptions() {}

  /**
   * The workspace in which some assumptions are held.
   *
   * @param held assumption to one of its options
   * @throws IllegalArgumentException if one of the assumptions has no such option
   */
  public static Workspace in(Workspace workspace, Map<String, String> held) {
    return RecordList.ASSUMPTIONS.with(
        workspace, workspace.assumptions().stream().map(a -> hold(a, held)).toList());
  }

  private static Assumption hold(Assumption assumption, Map<String, String> held) {
    String option = held.get(assumption.id());
    return option == null
        ? assumption
        : new Assumption(
            assumption.id(),
            assumption.label(),
            assumption.question(),
            List.of(assumption.option(option)),
            option,
            null,
            assumption.evidence(),
            assumption.extras());
  }
}
