package muster.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import muster.model.Actor;
import muster.model.ActorKind;
import muster.model.Axis;
import muster.model.Basis;
import muster.model.Commitment;
import muster.model.Condition;
import muster.model.Evidence;
import muster.model.Extras;
import muster.model.PartialDate;
import muster.model.Position;
import muster.model.Stance;
import muster.model.Status;
import muster.model.TroopRange;
import muster.model.TroopStance;
import muster.model.Workspace;
import muster.model.edit.RecordList;

/** The shipped workspace grown to what the largest user would have; always the same. */
public final class LargeWorkspace {
  private static final int COMMITMENTS = 10_000;
  private static final int ACTORS = 2_000;
  private static final int SITES = 100_000;
  private static final PartialDate DATE = new PartialDate("2026-02-23");

  private final Workspace shipped = ShippedData.WORKSPACE;
  private final Random random = new Random(11);
  private final List<Actor> actors = new ArrayList<>(shipped.actors());
  private final double share;

  private LargeWorkspace(double share) {
    this.share = share;
  }

  /**
   * 10,000 commitments, 2,000 actors with a position each and 100,000 sites.
   *
   * @param share of those numbers, above 0
   */
  public static Workspace of(double share) {
    return new LargeWorkspace(share).workspace();
  }

  private Workspace workspace() {
    List<Position> positions = new ArrayList<>(shipped.positions());
    for (char a = 'A'; a <= 'Z' && actors.size() < share * ACTORS; a++) {
      for (char b = 'A'; b <= 'Z'; b++) {
        for (char c = 'A'; c <= 'E' && actors.size() < share * ACTORS; c++) {
          String id = "" + a + b + c;
          if (Workspace.find(shipped.actors(), id).isEmpty()) {
            actors.add(new Actor(id, "Country " + id, ActorKind.STATE, List.of(), Extras.NONE));
            positions.add(position(id));
          }
        }
      }
    }
    List<Commitment> commitments = new ArrayList<>(shipped.commitments());
    while (commitments.size() < share * COMMITMENTS) {
      commitments.add(commitment(commitments.size()));
    }
    Workspace peopled = RecordList.ACTORS.with(shipped, actors);
    Workspace placed = RecordList.POSITIONS.with(peopled, positions);
    Workspace committed = RecordList.COMMITMENTS.with(placed, commitments);
    return ManySites.in(committed, (int) (share * SITES));
  }

  private Position position(String actor) {
    return new Position(
        "position-" + actor,
        actor,
        DATE,
        Stance.WILLING,
        TroopStance.CONDITIONAL,
        "Would send troops once a ceasefire holds and the parliament has agreed.",
        null,
        List.of(),
        evidence(),
        Extras.NONE);
  }

  private Commitment commitment(int number) {
    long likely = 10L * random.nextInt(1, 500);
    return new Commitment(
        "commitment-" + number,
        actors.get(random.nextInt(actors.size())).id(),
        Axis.PRESENCE,
        number % 3 == 0 ? "air" : "land",
        "Station a company of engineers at a place that is yet to be named, number " + number,
        Basis.ESTIMATE,
        "A third of what the actor has trained in earlier years.",
        Status.CONDITIONAL,
        new TroopRange(likely / 2, likely, 2 * likely),
        Commitment.OUTSIDE_UKRAINE,
        condition(),
        null,
        DATE,
        evidence(),
        Extras.NONE);
  }

  private Condition condition() {
    var assumption = shipped.assumptions().get(random.nextInt(shipped.assumptions().size()));
    return new Condition.Is(assumption.id(), List.of(assumption.options().getFirst().id()));
  }

  private List<Evidence> evidence() {
    String source = shipped.sources().get(random.nextInt(shipped.sources().size())).id();
    return List.of(new Evidence(source, "line " + random.nextInt(1, 400), null, null, Extras.NONE));
  }
}
