package muster.desktop.commitments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.assess.PositionConflicts;
import muster.assess.PositionConflicts.Conflict;
import muster.desktop.kit.Citation;
import muster.desktop.kit.Search;
import muster.desktop.kit.Words;
import muster.model.Actor;
import muster.model.Commitment;
import muster.model.Position;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What a workspace says of one actor, whatever the assumptions.
 *
 * @param positions the newest first; of two as of one day the later in the file
 * @param commitments in the file's order
 * @param conflicts the newest first
 * @param sources how many different ones it names
 * @param worstGrade the weakest Admiralty grade, or empty
 * @param searched everything that a search looks through, as {@link Search#folded}
 */
record ActorFacts(
    Actor actor,
    List<Position> positions,
    List<Commitment> commitments,
    List<Conflict> conflicts,
    int sources,
    String worstGrade,
    String searched) {

  /** One for every actor, in the file's order. */
  static List<ActorFacts> of(Workspace workspace) {
    Map<String, List<Position>> positions =
        workspace.positions().stream().collect(Collectors.groupingBy(Position::actor));
    Map<String, List<Commitment>> commitments =
        workspace.commitments().stream().collect(Collectors.groupingBy(Commitment::actor));
    Map<String, List<Conflict>> conflicts =
        PositionConflicts.find(workspace).stream().collect(Collectors.groupingBy(Conflict::actor));
    return workspace.actors().stream()
        .map(
            actor ->
                of(
                    workspace,
                    actor,
                    newestFirst(positions.getOrDefault(actor.id(), List.of())),
                    commitments.getOrDefault(actor.id(), List.of()),
                    conflicts.getOrDefault(actor.id(), List.of())))
        .toList();
  }

  private static ActorFacts of(
      Workspace workspace,
      Actor actor,
      List<Position> positions,
      List<Commitment> commitments,
      List<Conflict> conflicts) {
    List<Citation> citations =
        Stream.concat(
                positions.stream().flatMap(p -> Citation.of(workspace, p.evidence()).stream()),
                commitments.stream().flatMap(c -> Citation.of(workspace, c.evidence()).stream()))
            .toList();
    return new ActorFacts(
        actor,
        positions,
        commitments,
        conflicts.stream().sorted(Comparator.comparing(Conflict::asOf).reversed()).toList(),
        (int) Citation.sources(citations),
        Citation.worstGrade(citations),
        Search.folded(searched(actor, positions, commitments)));
  }

  @Nullable Position newest() {
    return positions.isEmpty() ? null : positions.getFirst();
  }

  private static List<Position> newestFirst(List<Position> positions) {
    return positions.reversed().stream()
        .sorted(Comparator.comparing(Position::asOf).reversed())
        .toList();
  }

  private static String searched(
      Actor actor, List<Position> positions, List<Commitment> commitments) {
    List<String> texts = new ArrayList<>(List.of(actor.id(), actor.name()));
    texts.addAll(actor.memberships());
    for (Position position : positions) {
      texts.add(position.summary());
      texts.add(Words.of(position.stance()));
      if (position.domestic() != null) {
        texts.add(position.domestic());
      }
      texts.addAll(position.constraints());
    }
    for (Commitment commitment : commitments) {
      texts.add(commitment.task());
      texts.add(commitment.domain());
      if (commitment.reasoning() != null) {
        texts.add(commitment.reasoning());
      }
    }
    return String.join("\n", texts);
  }
}
