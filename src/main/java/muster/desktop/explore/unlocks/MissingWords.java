package muster.desktop.explore.unlocks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import muster.assess.Assessment;
import muster.assess.Reach;
import muster.desktop.explore.unlocks.Ways.Line;
import muster.desktop.explore.unlocks.Ways.Missing;
import muster.desktop.kit.Words;
import muster.draw.text.Numbers;
import muster.model.Actor;
import muster.model.ActorKind;
import muster.model.Commitment;
import muster.model.Stance;
import muster.model.Workspace;

/** Says who is missing where even the most that can be reached is too few. */
final class MissingWords {
  private final Workspace workspace;
  private final Assessment assessment;

  MissingWords(Workspace workspace, Assessment assessment) {
    this.workspace = workspace;
    this.assessment = assessment;
  }

  /** By the largest number that is missing; equal ones in the file's order. */
  List<Missing> countries(Reach reach) {
    Set<String> ids = new HashSet<>(reach.missing());
    Map<String, List<Commitment>> byActor = new LinkedHashMap<>();
    workspace.commitments().stream()
        .filter(commitment -> ids.contains(commitment.id()))
        .sorted(Comparator.comparingLong(MissingWords::likely).reversed())
        .forEach(c -> byActor.computeIfAbsent(c.actor(), id -> new ArrayList<>()).add(c));
    return byActor.entrySet().stream()
        .map(
            e ->
                new Missing(
                    e.getKey(),
                    Words.actor(workspace, e.getKey()),
                    e.getValue().stream().map(this::line).toList()))
        .toList();
  }

  /** Who else might make the number larger: those without a number, and those without a promise. */
  List<String> notes() {
    Set<String> coming = actors(Commitment::countsInUkraine);
    Set<String> uncounted = actors(c -> c.countsInUkraine() && c.troops() == null);
    Set<String> absent =
        assessment.actors().stream()
            .filter(actor -> isAsked(actor) && !coming.contains(actor.id()))
            .map(Assessment.OfActor::id)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<String> notes = new ArrayList<>();
    note(notes, "explore.unlocks.uncounted", uncounted);
    note(notes, "explore.unlocks.absent", absent);
    return notes;
  }

  /** Neither the one who is helped nor the one who is deterred sends a force. */
  private boolean isAsked(Assessment.OfActor actor) {
    return actor.stance() != Stance.BENEFICIARY
        && actor.stance() != Stance.ADVERSARY
        && Workspace.find(workspace.actors(), actor.id())
            .map(Actor::kind)
            .filter(ActorKind.STATE::equals)
            .isPresent();
  }

  private Set<String> actors(Predicate<Commitment> which) {
    return workspace.commitments().stream()
        .filter(which)
        .map(Commitment::actor)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private void note(List<String> notes, String key, Set<String> actors) {
    if (!actors.isEmpty()) {
      notes.add(
          Words.text(
              key, Words.list(actors.stream().map(id -> Words.actor(workspace, id)).toList())));
    }
  }

  private static long likely(Commitment commitment) {
    return commitment.troopsOrZero().likely();
  }

  private Line line(Commitment commitment) {
    return new Line(
        commitment.task(),
        Words.text(
            "troops.range", Numbers.range(commitment.troopsOrZero()), Words.of(commitment.basis())),
        commitment.basis().code(),
        Words.text(
            "explore.unlocks.condition", Words.condition(workspace, commitment.condition())));
  }
}
