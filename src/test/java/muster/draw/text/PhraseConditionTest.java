package muster.draw.text;

import static muster.draw.Sample.is;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    assertThat(phrase(BACKSTOP)).isEqualTo("US backstop");
    assertThat(phrase(UN_OR_NATO)).isEqualTo("Mandate: UN or NATO");
    assertThat(phrase(new All(List.of(BACKSTOP, UN_OR_NATO))))
        .isEqualTo("US backstop; and Mandate: UN or NATO");
  }

  @Test
  void oneLevelOfGroupingIsSaidInWords() {
    assertThat(phrase(new All(List.of(BACKSTOP, new Any(List.of(UN, is("mandate", "NATO")))))))
        .isEqualTo("US backstop; and either Mandate: UN or Mandate: NATO");
    assertThat(phrase(new Any(List.of(new All(List.of(BACKSTOP, UN)), is("mandate", "NATO")))))
        .isEqualTo("both US backstop and Mandate: UN; or Mandate: NATO");
  }

  @Test
  void deeperGroupsStandInBrackets() {
    Condition deep = new Any(List.of(new All(List.of(BACKSTOP, UN)), UN_OR_NATO));

    assertThat(phrase(new All(List.of(BACKSTOP, deep))))
        .isEqualTo("US backstop; and ((US backstop and Mandate: UN), or (Mandate: UN or NATO))");
  }

  @Test
  void negationsAreSaidPlainly() {
    assertThat(phrase(new Not(BACKSTOP))).isEqualTo("no US backstop");
    assertThat(phrase(new Not(UN_OR_NATO))).isEqualTo("Mandate: none");
    assertThat(phrase(new Not(UN))).isEqualTo("Mandate: not UN");
    assertThat(phrase(new Not(is("weather", "dry", "mild"))))
        .isEqualTo("weather: neither dry nor mild");
    assertThat(phrase(new Not(new Not(UN)))).isEqualTo("Mandate: UN");
    assertThat(phrase(new Not(new All(List.of(BACKSTOP, UN)))))
        .isEqualTo("not (US backstop and Mandate: UN)");
  }

  @Test
  void nothingToFulfilIsAlways() {
    assertThat(phrase(Condition.always())).isEqualTo("always");
    assertThat(phrase(new Any(List.of()))).isEqualTo("never");
    assertThat(phrase(new All(List.of(UN)))).isEqualTo("Mandate: UN");
  }

  @Test
  void unknownAssumptionsKeepTheirIds() {
    assertThat(phrase(is("weather", "dry"))).isEqualTo("weather: dry");
  }
}
