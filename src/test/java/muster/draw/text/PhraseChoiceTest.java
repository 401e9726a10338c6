package muster.draw.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import muster.draw.Sample;
import muster.model.Assumption;
import muster.model.Condition;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;

final class PhraseChoiceTest {

  private static final PhraseChoice SHIPPED = new PhraseChoice(ShippedData.WORKSPACE);
  private static final PhraseChoice SAMPLE = new PhraseChoice(Sample.workspace());

  @Test
  void optionsThatSpeakForThemselvesStandAlone() {
    assertThat(SHIPPED.of("us-backstop", List.of("yes"))).isEqualTo("US backstop");
    assertThat(SHIPPED.of("us-backstop", List.of("no"))).isEqualTo("no US backstop");
    assertThat(SHIPPED.of("ceasefire", List.of("ceasefire", "peace")))
        .isEqualTo("signed ceasefire or peace agreement");
  }

  @Test
  void aWordThatAllEndInIsSaidOnceAndInTheFilesOrder() {
    assertThat(SHIPPED.of("mandate", List.of("nato", "un"))).isEqualTo("UN or NATO mandate");
    assertThat(SHIPPED.of("mandate", List.of("coalition", "eu", "un", "nato")))
        .isEqualTo("coalition, EU, UN or NATO mandate");
  }

  @Test
  void plainAnswersAreSaidByTheirQuestion() {
    assertThat(SAMPLE.of("backstop", List.of("yes"))).isEqualTo("US backstop");
    assertThat(SAMPLE.of("backstop", List.of("no"))).isEqualTo("no US backstop");
    assertThat(SAMPLE.of("mandate", List.of("NATO", "UN"))).isEqualTo("Mandate: UN or NATO");
  }

  @Test
  void whatIsNotIsSaidByWhatElseIs() {
    PhraseCondition phrase = new PhraseCondition(ShippedData.WORKSPACE);

    assertThat(phrase.of(not("us-backstop", "yes"))).isEqualTo("no US backstop");
    assertThat(phrase.of(not("ceasefire", "none")))
        .isEqualTo("signed ceasefire or peace agreement");
    assertThat(phrase.of(not("mandate", "none"))).isEqualTo("coalition, EU, UN or NATO mandate");
  }

  private static Condition not(String assumption, String option) {
    return new Condition.Not(new Condition.Is(assumption, List.of(option)));
  }

  @Test
  void besideItsLabelAnOptionIsSaidInBrief() {
    assertThat(SHIPPED.brief("us-backstop", "yes")).isEqualTo("Yes");
    assertThat(SHIPPED.brief("us-backstop", "no")).isEqualTo("No");
    assertThat(SHIPPED.brief("ceasefire", "ceasefire")).isEqualTo("Signed");
    assertThat(SHIPPED.brief("ceasefire", "peace")).isEqualTo("Peace agreement");
    assertThat(SHIPPED.brief("mandate", "eu")).isEqualTo("EU");
    assertThat(SAMPLE.brief("mandate", "UN")).isEqualTo("UN");
  }

  @Test
  void shippedOptionsReadAsWordsInASentenceAndDifferInBrief() {
    for (Assumption assumption : ShippedData.WORKSPACE.assumptions()) {
      List<String> ids = assumption.options().stream().map(Assumption.Option::id).toList();

      assertThat(ids.stream().map(id -> SHIPPED.brief(assumption.id(), id)))
          .doesNotHaveDuplicates();
      assertThat(ids.stream().map(id -> SHIPPED.of(assumption.id(), List.of(id))))
          .doesNotHaveDuplicates()
          .allSatisfy(words -> assertThat(words.toLowerCase(Locale.ROOT)).doesNotContain(":"));
    }
  }
}
