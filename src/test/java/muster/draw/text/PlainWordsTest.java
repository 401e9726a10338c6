package muster.draw.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import muster.assess.Assessment.Verdict;
import muster.model.Basis;
import muster.model.PartialDate;
import muster.model.Stance;
import muster.model.TroopRange;
import org.junit.jupiter.api.Test;

final class PlainWordsTest {

  @Test
  void numbersAreGrouped() {
    assertThat(Numbers.whole(10_000)).isEqualTo("10,000");
    assertThat(Numbers.exact(new BigDecimal("51960.0"))).isEqualTo("51,960");
    assertThat(Numbers.exact(new BigDecimal("2.50"))).isEqualTo("2.5");
  }

  @Test
  void rangesSayWhatIsLikely() {
    assertThat(Numbers.range(new TroopRange(5000, 6500, 8000)))
        .isEqualTo("5,000–8,000 (likely 6,500)");
    assertThat(Numbers.range(new TroopRange(400, 400, 400))).isEqualTo("400");
    assertThat(Numbers.span(15_000, 30_000)).isEqualTo("15,000–30,000");
  }

  @Test
  void datesSayWhatIsKnown() {
    assertThat(Dates.full(new PartialDate("2025-05-10"))).isEqualTo("10 May 2025");
    assertThat(Dates.full(new PartialDate("2025-09"))).isEqualTo("September 2025");
    assertThat(Dates.full(new PartialDate("2025"))).isEqualTo("2025");
    assertThat(Dates.brief(new PartialDate("2025-09-25"))).isEqualTo("25 Sep 2025");
  }

  @Test
  void vocabulariesHaveWords() {
    assertThat(Vocabulary.word(Stance.NON_TROOP_SUPPORT)).isEqualTo("Support without troops");
    assertThat(Vocabulary.word(Verdict.LIKELY)).isEqualTo("Likely met");
    assertThat(Vocabulary.word(Basis.ESTIMATE)).isEqualTo("Estimate");
  }

  @Test
  void unknownKindsAreShownAsTheFileHasThem() {
    assertThat(Vocabulary.zoneKind("no-fly-zone")).isEqualTo("No fly zone");
    assertThat(Vocabulary.siteKind("nuclear-plant")).isEqualTo("Nuclear power plant");
    assertThat(Vocabulary.domain("cyber-defence")).isEqualTo("cyber defence");
  }
}
