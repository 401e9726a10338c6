package muster.desktop.explore.unlocks;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.model.Choices;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What reaches a number of troops, in words.
 *
 * @param from where the changes start, or null where nothing is asked yet
 * @param headline what was found, in a sentence or two
 * @param ways the first of the smallest sets of changes
 * @param left how many more there are
 * @param most where no way reaches the number
 * @param judgement that the odds are somebody's judgement; empty where no chances are told
 */
public record Ways(
    @Nullable Start from,
    String headline,
    List<Way> ways,
    int left,
    @Nullable Most most,
    String judgement) {
  public Ways {
    ways = List.copyOf(ways);
  }

  /** Nothing is looked for: how to begin. */
  static Ways none(String headline) {
    return new Ways(null, headline, List.of(), 0, null, "");
  }

  /** The world that changes start from. */
  public record Start(Workspace workspace, Choices choices) {}

  /**
   * A set of changes.
   *
   * @param changes the option to choose for each assumption
   * @param lines each change
   * @param words all changes in one line
   * @param troops what they bring
   * @param basis what that number rests on
   * @param chance how probable it is that all of the changes come
   * @param world how probable the whole world is that they lead to
   * @param estimated whether any of the troops is no report
   */
  public record Way(
      Map<String, String> changes,
      List<String> lines,
      String words,
      String troops,
      String basis,
      String chance,
      String world,
      boolean estimated) {
    public Way {
      changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
      lines = List.copyOf(lines);
    }
  }

  /**
   * The most that can be reached.
   *
   * @param way that leads there, without changes where one is there already
   * @param headline of those who are missing
   * @param missing the countries with a commitment that does not stand even there
   * @param notes who else might make it more
   */
  public record Most(Way way, String headline, List<Missing> missing, List<String> notes) {
    public Most {
      missing = List.copyOf(missing);
      notes = List.copyOf(notes);
    }
  }

  /** A country and what of it does not stand. */
  public record Missing(String actor, String name, List<Line> lines) {
    public Missing {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A commitment that does not stand.
   *
   * @param troops with what the number rests on
   * @param basis the code of that
   */
  public record Line(String task, String troops, String basis, String condition) {}
}
