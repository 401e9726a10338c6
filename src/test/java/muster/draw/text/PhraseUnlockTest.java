package muster.draw.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.assess.Unlock;
import muster.assess.Unlocks;
import muster.draw.Sample;
import muster.model.Condition;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class PhraseUnlockTest {

  private static final Unlock BACKSTOP = new Unlock(Map.of("backstop", "yes"));
  private static final Unlock UN = new Unlock(Map.of("mandate", "UN"));
  private static final Unlock DRY = new Unlock(changes("mandate", "NATO", "weather", "dry"));

  private static String phrase(int most, Unlock... sets) {
    return new PhraseUnlock(Sample.workspace()).of(new Unlocks(List.of(sets), false), most);
  }

  private static Map<String, String> changes(String... pairs) {
    Map<String, String> changes = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      changes.put(pairs[i], pairs[i + 1]);
    }
    return changes;
  }

  @Test
  void theFirstWayIsNamedAndTheOthersAreCounted() {
    assertThat(phrase(1, BACKSTOP)).isEqualTo("US backstop");
    assertThat(phrase(1, BACKSTOP, DRY)).isEqualTo("US backstop – or 1 other way");
    assertThat(phrase(2, BACKSTOP, DRY))
        .isEqualTo("US backstop – or Mandate: NATO and weather: dry");
  }

  @Test
  void severalChangesAreJoinedByAnd() {
    assertThat(phrase(1, DRY)).isEqualTo("Mandate: NATO and weather: dry");
    assertThat(new PhraseUnlock(Sample.workspace()).of(DRY))
        .isEqualTo("Mandate: NATO and weather: dry");
  }

  @Test
  void setsThatDifferInOneChangeAreOneWay() {
    Unlock un = new Unlock(changes("backstop", "yes", "mandate", "UN"));
    Unlock nato = new Unlock(changes("backstop", "yes", "mandate", "NATO"));
    Unlock dry = new Unlock(changes("backstop", "yes", "weather", "dry"));

    assertThat(phrase(1, BACKSTOP, UN)).isEqualTo("US backstop or Mandate: UN");
    assertThat(phrase(1, un, nato)).isEqualTo("US backstop; and Mandate: UN or NATO");
    assertThat(phrase(1, un, dry)).isEqualTo("US backstop; and either Mandate: UN or weather: dry");
  }

  @Test
  void noWayAtAllIsSaidAsSuch() {
    PhraseUnlock phrase = new PhraseUnlock(Sample.workspace());

    assertThat(phrase.of(new Unlocks(List.of(), false), 1))
        .isEqualTo("no change of an assumption frees it");
    assertThat(phrase.of(new Unlocks(List.of(), true), 1))
        .isEqualTo("more ways than can be listed");
    assertThat(phrase.of(new Unlock(Map.of()))).isEqualTo("nothing has to change");
  }

  /** Sets of changes to options 1 and 2 of assumptions that stand at option 0. */
  @Property
  void waysMeanWhatTheirSetsMean(@ForAll("sets") List<Map<String, String>> sets) {
    List<Unlock> unlocks = sets.stream().map(Unlock::new).toList();
    List<UnlockWays.Way> ways = UnlockWays.of(unlocks);

    assertThat(ways.stream().mapToInt(UnlockWays.Way::sets).sum()).isEqualTo(sets.size());
    for (Map<String, String> world : worlds()) {
      assertThat(ways.stream().anyMatch(way -> holds(way.condition(), world)))
          .isEqualTo(sets.stream().anyMatch(set -> world.entrySet().containsAll(set.entrySet())));
    }
  }

  @Provide
  Arbitrary<List<Map<String, String>>> sets() {
    Arbitrary<Map<String, String>> set =
        Arbitraries.maps(Arbitraries.of("a", "b", "c"), Arbitraries.of("1", "2")).ofMinSize(1);
    return set.list().uniqueElements().ofMinSize(1).ofMaxSize(8);
  }

  private static List<Map<String, String>> worlds() {
    List<Map<String, String>> worlds = new ArrayList<>();
    for (int i = 0; i < 27; i++) {
      worlds.add(Map.of("a", "" + i % 3, "b", "" + i / 3 % 3, "c", "" + i / 9));
    }
    return worlds;
  }

  private static boolean holds(Condition condition, Map<String, String> world) {
    return switch (condition) {
      case Condition.Is(String assumption, List<String> options) ->
          options.contains(world.get(assumption));
      case Condition.All(List<Condition> parts) -> parts.stream().allMatch(p -> holds(p, world));
      case Condition.Any(List<Condition> parts) -> parts.stream().anyMatch(p -> holds(p, world));
      case Condition.Not(Condition part) -> !holds(part, world);
    };
  }
}
