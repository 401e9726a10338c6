package muster.assess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.assess.Assessment.OfEnabler;
import muster.model.Commitment;
import muster.model.Displacement;
import muster.model.Workspace;

/**
 * The same soldiers, asked for three tasks: to secure Ukraine, to deter Russia, and to defend
 * NATO's territory. What a world gives to the first, and what that takes from the others.
 *
 * @param likely troops in Ukraine
 * @param taken what the standing commitments take, by what they take it from, in the order of the
 *     commitments' file
 * @param troopsTaken the sum of the numbers that are known
 * @param unknown how many of the standing commitments take something of no known number
 * @param missingEnablers ids of those that nobody covers, in the file's order
 */
public record ThreeTasks(
    long likely, List<Taken> taken, long troopsTaken, int unknown, List<String> missingEnablers) {
  public ThreeTasks {
    taken = List.copyOf(taken);
    missingEnablers = List.copyOf(missingEnablers);
  }

  /**
   * @param what it is taken from, as the commitments say
   * @param troops the sum of the numbers that are known
   * @param unknown how many of the commitments give no number
   * @param commitments ids of those that take it
   */
  public record Taken(String what, long troops, int unknown, List<String> commitments) {
    public Taken {
      commitments = List.copyOf(commitments);
    }
  }

  /**
   * The tasks in one world.
   *
   * @param workspace that the assessment is of
   * @throws UnanswerableException if a sum of troops leaves 64 bits
   */
  public static ThreeTasks of(Workspace workspace, Assessment assessment) {
    Set<String> standing = assessment.standing();
    Map<String, List<Commitment>> byWhat = new LinkedHashMap<>();
    for (Commitment commitment : workspace.commitments()) {
      Displacement displaces = commitment.displaces();
      if (displaces != null && standing.contains(commitment.id())) {
        byWhat.computeIfAbsent(displaces.what(), what -> new ArrayList<>()).add(commitment);
      }
    }
    try {
      List<Taken> taken =
          byWhat.entrySet().stream().map(e -> taken(e.getKey(), e.getValue())).toList();
      return new ThreeTasks(
          assessment.troops().likely(),
          taken,
          taken.stream().mapToLong(Taken::troops).reduce(0, Math::addExact),
          taken.stream().mapToInt(Taken::unknown).sum(),
          assessment.enablers().stream().filter(e -> !e.covered()).map(OfEnabler::id).toList());
    } catch (ArithmeticException e) {
      throw UnanswerableException.sumTooLarge();
    }
  }

  private static Taken taken(String what, List<Commitment> commitments) {
    long troops = 0;
    int unknown = 0;
    for (Commitment commitment : commitments) {
      Displacement displaces = commitment.displaces();
      Long known = displaces == null ? null : displaces.troops();
      if (known == null) {
        unknown++;
      } else {
        troops = Math.addExact(troops, known);
      }
    }
    return new Taken(what, troops, unknown, commitments.stream().map(Commitment::id).toList());
  }
}
