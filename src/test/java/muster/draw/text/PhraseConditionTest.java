package muster.draw.text;

import static muster.draw.Sample.is;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import muster.assess.Unlock;
import muster.assess.Unlocks;
import muster.draw.Sample;
import muster.model.Condition;
import muster.model.Condition.All;
import muster.model.Condition.Any;
import muster.model.Condition.Not;
import org.junit.jupiter.api.Test;

final class PhraseConditionTest {

  private static final Condition BACKSTOP = is("backstop", "yes");
  private static final Condition UN = is("mandate", "UN");
  private static final Condition UN_OR_NATO = is("mandate", "UN", "NATO");

  private static String phrase(Condition condition) {
    return new PhraseCondition(Sample.workspace()).of(condition);
  }

  @Test
  void conditionsAreSaidWithLabels() {
    assertThat(phrase(BACKSTOP)).isEqualTo("US backstop is yes");
    assertThat(phrase(UN_OR_NATO)).isEqualTo("Mandate is UN or NATO");
    assertThat(phrase(new All(List.of(BACKSTOP, UN_OR_NATO))))
        .isEqualTo("US backstop is yes and Mandate is UN or NATO");
  }

  @Test
  void oneLevelOfGroupingIsSaidInWords() {
    assertThat(phrase(new All(List.of(BACKSTOP, new Any(List.of(UN, is("mandate", "NATO")))))))
        .isEqualTo("US backstop is yes, and either Mandate is UN or Mandate is NATO");
    assertThat(phrase(new Any(List.of(new All(List.of(BACKSTOP, UN)), is("mandate", "NATO")))))
        .isEqualTo("both US backstop is yes and Mandate is UN, or Mandate is NATO");
  }

  @Test
  void deeperGroupsStandInBrackets() {
    Condition deep = new Any(List.of(new All(List.of(BACKSTOP, UN)), UN_OR_NATO));

    assertThat(phrase(new All(List.of(BACKSTOP, deep))))
        .isEqualTo(
            "US backstop is yes, and ((US backstop is yes and Mandate is UN),"
                + " or Mandate is UN or NATO)");
  }

  @Test
  void negationsAreSaidPlainly() {
    assertThat(phrase(new Not(BACKSTOP))).isEqualTo("US backstop is not yes");
    assertThat(phrase(new Not(UN_OR_NATO))).isEqualTo("Mandate is neither UN nor NATO");
    assertThat(phrase(new Not(new Not(UN)))).isEqualTo("Mandate is UN");
    assertThat(phrase(new Not(new All(List.of(BACKSTOP, UN)))))
        .isEqualTo("not (US backstop is yes and Mandate is UN)");
  }

  @Test
  void nothingToFulfilIsAlways() {
    assertThat(phrase(Condition.always())).isEqualTo("always");
    assertThat(phrase(new Any(List.of()))).isEqualTo("never");
    assertThat(phrase(new All(List.of(UN)))).isEqualTo("Mandate is UN");
  }

  @Test
  void unknownAssumptionsKeepTheirIds() {
    assertThat(phrase(is("weather", "dry"))).isEqualTo("weather is dry");
  }

  @Test
  void unlocksNameTheFirstWayAndCountTheOthers() {
    PhraseUnlock phrase = new PhraseUnlock(Sample.workspace());
    Unlock both = new Unlock(Map.of("backstop", "yes"));
    Unlock other = new Unlock(Map.of("mandate", "UN"));

    assertThat(phrase.of(new Unlocks(List.of(both), false), 1)).isEqualTo("US backstop: yes");
    assertThat(phrase.of(new Unlocks(List.of(both, other), false), 1))
        .isEqualTo("US backstop: yes – or 1 other way");
    assertThat(phrase.of(new Unlocks(List.of(both, other), false), 2))
        .isEqualTo("US backstop: yes – or Mandate: UN");
    assertThat(phrase.of(new Unlocks(List.of(), false), 1))
        .isEqualTo("no change of an assumption frees it");
    assertThat(phrase.of(new Unlocks(List.of(), true), 1))
        .isEqualTo("more ways than can be listed");
  }
}
