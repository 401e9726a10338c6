package muster.desktop.explore.section;

import java.util.ArrayList;
import java.util.List;
import muster.model.Actor;
import muster.model.ActorKind;
import muster.model.Assumption;
import muster.model.Axis;
import muster.model.Basis;
import muster.model.Commitment;
import muster.model.Condition;
import muster.model.Extras;
import muster.model.PartialDate;
import muster.model.Status;
import muster.model.TroopRange;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import muster.testing.ShippedData;

/** Workspaces with a country and what it would do. */
public final class SmallWorkspaces {
  private SmallWorkspaces() {}

  /** A thousand soldiers for each of so many questions. */
  public static Workspace equalPromises(int count) {
    List<Assumption> assumptions = new ArrayList<>();
    List<Commitment> commitments = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      assumptions.add(question("q" + i));
      commitments.add(
          promise("c" + i, 1_000, Basis.ESTIMATE, new Condition.Is("q" + i, List.of("yes"))));
    }
    return workspace(assumptions, commitments);
  }

  public static Assumption question(String id) {
    return new Assumption(
        id,
        id,
        id + "?",
        List.of(
            new Assumption.Option("no", "no", Extras.NONE),
            new Assumption.Option("yes", "yes", Extras.NONE)),
        "no",
        null,
        List.of(),
        Extras.NONE);
  }

  public static Commitment promise(String id, long troops, Basis basis, Condition requires) {
    return new Commitment(
        id,
        "FRA",
        Axis.PRESENCE,
        "land",
        "task of " + id,
        basis,
        null,
        Status.SAID,
        new TroopRange(troops, troops, troops),
        "west",
        requires,
        null,
        new PartialDate("2026-01-01"),
        List.of(),
        Extras.NONE);
  }

  public static Workspace workspace(List<Assumption> assumptions, List<Commitment> commitments) {
    Workspace workspace =
        RecordList.ACTORS.with(
            ShippedData.emptied(),
            List.of(new Actor("FRA", "France", ActorKind.STATE, List.of(), Extras.NONE)));
    workspace = RecordList.ASSUMPTIONS.with(workspace, assumptions);
    return RecordList.COMMITMENTS.with(workspace, commitments);
  }
}
