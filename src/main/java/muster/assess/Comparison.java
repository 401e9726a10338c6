package muster.assess;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import muster.assess.Assessment.Verdict;
import muster.model.Assumption;
import muster.model.Setting;
import muster.model.TroopRange;
import muster.model.Workspace;

/**
 * Several worlds of one workspace side by side. The lists in each row stand in the settings' order.
 *
 * @param assessments one for each setting, {@linkplain WorldAssessor#assessWithoutUnlocks without
 *     unlocks}
 * @param choices the assumptions whose option is not the same in all, in the file's order
 * @param actors every actor: those that differ come first, and both parts in the file's order
 * @param verdicts the force models whose verdict is not the same in all, in the file's order
 */
public record Comparison(
    List<Assessment> assessments,
    List<OfChoice> choices,
    List<OfActor> actors,
    List<OfVerdict> verdicts) {
  /** Fewer are no comparison. */
  public static final int FEWEST = 2;

  /** More do not fit side by side. */
  public static final int MOST = 4;

  public Comparison {
    assessments = List.copyOf(assessments);
    choices = List.copyOf(choices);
    actors = List.copyOf(actors);
    verdicts = List.copyOf(verdicts);
  }

  /** The option of an assumption in each world. */
  public record OfChoice(String assumption, List<String> options) {
    public OfChoice {
      options = List.copyOf(options);
    }
  }

  /**
   * @param differs whether troops or standing commitments are not the same in all worlds
   */
  public record OfActor(String actor, boolean differs, List<Cell> cells) {
    public OfActor {
      cells = List.copyOf(cells);
    }
  }

  /**
   * An actor in one world.
   *
   * @param standing ids of its commitments that stand, of all axes
   */
  public record Cell(TroopRange troops, List<String> standing) {
    public Cell {
      standing = List.copyOf(standing);
    }
  }

  /** The verdict on a force model in each world. */
  public record OfVerdict(String forceModel, List<Verdict> verdicts) {
    public OfVerdict {
      verdicts = List.copyOf(verdicts);
    }
  }

  /**
   * Compares worlds.
   *
   * @param settings {@value #FEWEST} to {@value #MOST}
   * @throws IllegalArgumentException if there are fewer or more settings
   * @throws UnanswerableException if a sum of troops leaves 64 bits
   */
  public static Comparison of(Workspace workspace, List<Setting> settings) {
    if (settings.size() < FEWEST || settings.size() > MOST) {
      throw new IllegalArgumentException(settings.size() + " settings");
    }
    List<Assessment> assessments =
        settings.stream()
            .map(setting -> WorldAssessor.assessWithoutUnlocks(workspace, setting))
            .toList();
    return new Comparison(
        assessments,
        workspace.assumptions().stream()
            .map(Assumption::id)
            .map(id -> new OfChoice(id, each(settings, s -> s.choices().optionOf(id))))
            .filter(choice -> differ(choice.options()))
            .toList(),
        rows(workspace.actors().size(), i -> actor(assessments, i))
            .sorted(Comparator.comparing(OfActor::differs).reversed())
            .toList(),
        rows(workspace.forceModels().size(), i -> verdict(assessments, i))
            .filter(verdict -> differ(verdict.verdicts()))
            .toList());
  }

  private static OfActor actor(List<Assessment> assessments, int place) {
    List<Cell> cells =
        each(
            assessments,
            a -> new Cell(a.actors().get(place).troops(), a.actors().get(place).standing()));
    return new OfActor(assessments.getFirst().actors().get(place).id(), differ(cells), cells);
  }

  private static OfVerdict verdict(List<Assessment> assessments, int place) {
    return new OfVerdict(
        assessments.getFirst().forceModels().get(place).id(),
        each(assessments, a -> a.forceModels().get(place).verdict()));
  }

  private static <T> Stream<T> rows(int size, Function<Integer, T> row) {
    return IntStream.range(0, size).boxed().map(row);
  }

  private static <T, R> List<R> each(List<T> of, Function<T, R> function) {
    return of.stream().map(function).toList();
  }

  private static boolean differ(List<?> values) {
    return new HashSet<>(values).size() > 1;
  }
}
