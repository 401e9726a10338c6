package muster.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.model.PartialDate;
import muster.model.Position;
import muster.model.Workspace;

/** Finds where sources disagree on what an actor's position was. */
public final class PositionConflicts {
  private PositionConflicts() {}

  /**
   * Positions of one actor as of the same day whose stance or troops differ.
   *
   * @param positions two or more, in the file's order: all of that day
   */
  public record Conflict(String actor, PartialDate asOf, List<Position> positions) {
    public Conflict {
      positions = List.copyOf(positions);
    }
  }

  /**
   * The conflicts of a workspace, in the order in which the positions' file first mentions them.
   */
  public static List<Conflict> find(Workspace workspace) {
    record Occasion(String actor, LocalDate day) {}
    Map<Occasion, List<Position>> occasions = new LinkedHashMap<>();
    for (Position position : workspace.positions()) {
      Occasion occasion = new Occasion(position.actor(), position.asOf().lastDay());
      occasions.computeIfAbsent(occasion, o -> new ArrayList<>()).add(position);
    }
    return occasions.values().stream()
        .filter(PositionConflicts::disagree)
        .map(all -> new Conflict(all.getFirst().actor(), all.getFirst().asOf(), all))
        .toList();
  }

  private static boolean disagree(List<Position> positions) {
    Position first = positions.getFirst();
    return positions.stream()
        .anyMatch(p -> p.stance() != first.stance() || p.troops() != first.troops());
  }
}
