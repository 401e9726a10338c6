package muster.draw.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import muster.draw.Sample;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class TroopAxisTest {

  @Property(tries = 300)
  void largerNumbersStandFartherRightAndAllOnTheAxis(
      @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long high,
      @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 0, max = 1_000_000) Long> sizes) {
    TroopAxis axis = new TroopAxis(10, 900, high, sizes);
    List<Long> sorted = sizes.stream().distinct().sorted().toList();

    assertThat(axis.x(high)).isBetween(10.0, 900.0);
    for (int i = 0; i < sorted.size(); i++) {
      assertThat(axis.x(sorted.get(i))).isBetween(10.0, 900.0);
      if (i > 0) {
        assertThat(axis.x(sorted.get(i))).isGreaterThanOrEqualTo(axis.x(sorted.get(i - 1)));
      }
    }
    assertThat(axis.marks()).isSorted().hasSizeLessThan(50);
  }

  @Test
  void theRangeIsToScaleAndWhatIsFarBeyondComesAfterABreak() {
    TroopAxis axis = new TroopAxis(0, 1000, 16_000, List.of(10_000L, 60_000L, 150_000L));

    assertThat(axis.isBroken()).isTrue();
    assertThat(axis.x(16_000)).isEqualTo(2 * axis.x(8_000));
    assertThat(axis.x(60_000)).isGreaterThan(axis.scaleEnd());
    assertThat(axis.x(150_000)).isGreaterThan(axis.x(60_000));
  }

  @Test
  void sizesOfOneNumberShareATickWithShortNames() {
    SlideContent content = Sample.content(Sample.slide("outlook", "T", null));
    List<ForceTick> ticks = ForceTick.of(content.workspace(), content.assessment());

    assertThat(ticks).extracting(ForceTick::size).containsExactly(10_000L, 30_000L, 60_000L);
    assertThat(ticks.getFirst().names()).containsExactly("Brigade");
  }
}
