package muster.desktop.commitments;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import muster.assess.Assessment;
import muster.assess.Assessment.OfActor;
import muster.desktop.kit.Words;
import muster.desktop.session.Situation;
import muster.draw.text.Dates;
import muster.draw.text.PhraseChoice;
import muster.draw.text.PhraseWaiting;
import muster.model.Axis;
import muster.model.Commitment;
import muster.model.Position;
import muster.model.TroopRange;
import org.jspecify.annotations.Nullable;

/** Makes the rows of the table. */
final class ActorRows {
  private final PhraseWaiting phrases;
  private final Map<String, OfActor> now;
  private final Map<String, OfActor> before;
  private final Set<String> related;

  private ActorRows(Situation situation, @Nullable Assessment before, Set<String> related) {
    phrases = new PhraseWaiting(situation.workspace());
    now = byId(situation.assessment());
    this.before = before == null ? Map.of() : byId(before);
    this.related = related;
  }

  /**
   * One for every actor, in the file's order.
   *
   * @param before what the world was before the last change, or null
   * @param related ids of the actors that have to do with what is picked out
   */
  static List<ActorRow> of(
      List<ActorFacts> facts,
      Situation situation,
      @Nullable Assessment before,
      Set<String> related) {
    ActorRows rows = new ActorRows(situation, before, related);
    return facts.stream().map(rows::row).toList();
  }

  private static Map<String, OfActor> byId(Assessment assessment) {
    return assessment.actors().stream().collect(Collectors.toMap(OfActor::id, a -> a));
  }

  private ActorRow row(ActorFacts facts) {
    String id = facts.actor().id();
    OfActor world =
        now.getOrDefault(id, new OfActor(id, null, TroopRange.ZERO, List.of(), List.of()));
    Set<String> standing = new HashSet<>(world.standing());
    Map<Axis, AxisState> axes = new EnumMap<>(Axis.class);
    AxisState inUkraine = AxisState.NONE;
    AxisState all = AxisState.NONE;
    List<Commitment> there = new ArrayList<>();
    for (Commitment commitment : facts.commitments()) {
      boolean stands = standing.contains(commitment.id());
      AxisState one = stands ? new AxisState(1, 0) : new AxisState(0, 1);
      axes.merge(commitment.axis(), one, AxisState::plus);
      all = all.plus(one);
      if (commitment.countsInUkraine()) {
        inUkraine = inUkraine.plus(one);
        if (stands) {
          there.add(commitment);
        }
      }
    }
    Position newest = facts.newest();
    return new ActorRow(
        id,
        facts.actor().name(),
        newest == null ? null : newest.stance(),
        newest == null ? null : newest.troops(),
        RowState.of(inUkraine, all),
        axes,
        Strength.of(world.troops(), there),
        PhraseChoice.capital(phrases.of(world)),
        waitsForEach(facts, world),
        newest == null ? null : newest.asOf(),
        facts.sources(),
        facts.worstGrade(),
        disagreement(facts),
        move(facts, world),
        related.contains(id));
  }

  /** What each blocked commitment waits for, in the order of {@link PhraseWaiting}. */
  private String waitsForEach(ActorFacts facts, OfActor world) {
    return phrases.inOrder(world).stream()
        .map(
            blocked ->
                Words.text(
                    "waits.line",
                    Words.label(facts.commitments(), blocked.commitment(), Commitment::task),
                    phrases.of(blocked)))
        .collect(Collectors.joining("\n"));
  }

  private static String disagreement(ActorFacts facts) {
    return facts.conflicts().isEmpty()
        ? ""
        : Words.text(
            "conflict.days",
            Words.list(facts.conflicts().stream().map(c -> Dates.brief(c.asOf())).toList()));
  }

  private Move move(ActorFacts facts, OfActor world) {
    OfActor was = before.get(world.id());
    if (was == null) {
      return Move.NONE;
    }
    Set<String> stood = new HashSet<>(was.standing());
    Set<String> stands = new HashSet<>(world.standing());
    List<String> nowStands = new ArrayList<>();
    List<String> nowBlocked = new ArrayList<>();
    for (Commitment commitment : facts.commitments()) {
      if (stands.contains(commitment.id()) && !stood.contains(commitment.id())) {
        nowStands.add(commitment.task());
      } else if (stood.contains(commitment.id()) && !stands.contains(commitment.id())) {
        nowBlocked.add(commitment.task());
      }
    }
    return nowStands.isEmpty() && nowBlocked.isEmpty()
        ? Move.NONE
        : new Move(nowStands, nowBlocked, was.troops().likely());
  }
}
