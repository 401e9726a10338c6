package muster.desktop.commitments;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.assess.Assessment;
import muster.desktop.kit.Citation;
import muster.desktop.kit.Words;
import muster.desktop.session.Situation;
import muster.model.Actor;
import muster.model.Axis;
import muster.model.Basis;
import muster.model.Choices;
import muster.model.Commitment;
import muster.model.Condition;
import muster.model.PartialDate;
import muster.model.Position;
import muster.model.TroopRange;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** Makes the rows of the table; what no situation changes is worked out once for a workspace. */
final class Summaries {
  private final Workspace workspace;
  private final Map<String, List<Commitment>> commitments;
  private final Set<String> conflicts;
  private final Map<String, Facts> facts = new HashMap<>();

  Summaries(Workspace workspace) {
    this.workspace = workspace;
    conflicts = Conflicts.in(workspace);
    commitments =
        workspace.commitments().stream().collect(Collectors.groupingBy(Commitment::actor));
    Map<String, List<Position>> positions =
        workspace.positions().stream().collect(Collectors.groupingBy(Position::actor));
    for (Actor actor : workspace.actors()) {
      facts.put(
          actor.id(),
          facts(positions.getOrDefault(actor.id(), List.of()), commitmentsOf(actor.id())));
    }
  }

  Workspace workspace() {
    return workspace;
  }

  /** One for every actor, in the file's order. */
  List<ActorSummary> of(Situation situation) {
    Map<String, Assessment.OfActor> assessed = new HashMap<>();
    situation.assessment().actors().forEach(actor -> assessed.put(actor.id(), actor));
    Choices choices = situation.setting().choices();
    return workspace.actors().stream()
        .map(actor -> summary(actor, choices, assessed.get(actor.id())))
        .toList();
  }

  private ActorSummary summary(
      Actor actor, Choices choices, Assessment.@Nullable OfActor assessed) {
    List<Commitment> would = commitmentsOf(actor.id());
    Facts known = Objects.requireNonNull(facts.get(actor.id()));
    return new ActorSummary(
        actor.id(),
        actor.name(),
        known.newest() == null ? null : known.newest().stance(),
        known.newest() == null ? null : known.newest().troops(),
        axes(would, choices),
        assessed == null ? TroopRange.ZERO : assessed.troops(),
        basis(would, choices),
        waitsFor(would, choices),
        known.asOf(),
        known.sources(),
        known.worstGrade(),
        known.conflict());
  }

  private List<Commitment> commitmentsOf(String actor) {
    return commitments.getOrDefault(actor, List.of());
  }

  private static Map<Axis, AxisState> axes(List<Commitment> would, Choices choices) {
    Map<Axis, AxisState> axes = new EnumMap<>(Axis.class);
    for (Commitment commitment : would) {
      axes.merge(
          commitment.axis(),
          commitment.condition().holds(choices) ? new AxisState(1, 0) : new AxisState(0, 1),
          AxisState::plus);
    }
    return axes;
  }

  private static @Nullable Basis basis(List<Commitment> would, Choices choices) {
    return would.stream()
        .filter(c -> c.countsInUkraine() && !c.troopsOrZero().isZero())
        .filter(c -> c.condition().holds(choices))
        .map(Commitment::basis)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private String waitsFor(List<Commitment> would, Choices choices) {
    List<Condition> conditions = would.stream().map(Commitment::condition).toList();
    return Words.conditions(workspace, Waiting.unmet(conditions, choices));
  }

  private Facts facts(List<Position> said, List<Commitment> would) {
    List<Citation> citations =
        Stream.concat(
                said.stream().flatMap(p -> Citation.of(workspace, p.evidence()).stream()),
                would.stream().flatMap(c -> Citation.of(workspace, c.evidence()).stream()))
            .toList();
    return new Facts(
        said.stream().reduce((a, b) -> b.asOf().compareTo(a.asOf()) >= 0 ? b : a).orElse(null),
        Stream.concat(said.stream().map(Position::asOf), would.stream().map(Commitment::asOf))
            .max(Comparator.naturalOrder())
            .orElse(null),
        (int) Citation.sources(citations),
        Citation.worstGrade(citations),
        said.stream().map(Position::id).anyMatch(conflicts::contains));
  }

  /** What is true of an actor in every world. */
  private record Facts(
      @Nullable Position newest,
      @Nullable PartialDate asOf,
      int sources,
      String worstGrade,
      boolean conflict) {}
}
