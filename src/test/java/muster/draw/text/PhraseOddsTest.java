package muster.draw.text;

import static org.assertj.core.api.Assertions.assertThat;

import muster.draw.Sample;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;

final class PhraseOddsTest {

  @Test
  void shippedOddsAreSaidToBeJudgementsAndWhose() {
    assertThat(PhraseOdds.judgement(ShippedData.WORKSPACE))
        .isEqualTo(
            "The odds are judgements of Muster’s authors, not measurements; see"
                + " docs/judgements.md.");
  }

  @Test
  void withoutOddsOptionsAreSaidToBeEquallyLikely() {
    assertThat(PhraseOdds.judgement(Sample.workspace()))
        .isEqualTo("No odds are given: the options count as equally likely.");
  }
}
