package muster.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class TroopScaleTest {
  private static List<Exploration.Bin> bins(TroopScale scale) {
    return scale.bins(new double[scale.cells()]);
  }

  /** The plain way to the bin and to the minima that a number reaches. */
  @Property
  void aNumberIsInItsBinAndReachesItsMinima(
      @ForAll @LongRange(min = 0) long most,
      @ForAll @LongRange(min = 0) long number,
      @ForAll @Size(max = 5) List<@LongRange(min = 0) Long> minima) {
    long troops = Math.min(number, most);
    long[] asked = minima.stream().mapToLong(Long::longValue).toArray();
    TroopScale scale = new TroopScale(most, asked);
    double[] p = new double[scale.cells()];
    p[scale.cell(troops)] = 1;
    for (Exploration.Bin bin : scale.bins(p)) {
      boolean last = bin.to() == Long.MAX_VALUE;
      boolean within = troops >= bin.from() && (troops < bin.to() || last);
      assertThat(bin.p()).isEqualTo(within ? 1 : 0);
    }
    for (long minimum : asked) {
      assertThat(scale.reaching(minimum, p)).isEqualTo(troops >= minimum ? 1 : 0);
    }
  }

  @Property
  void binsAreFewRoundAndReachTheMost(@ForAll @LongRange(min = 0) long most) {
    List<Exploration.Bin> bins = bins(new TroopScale(most, new long[0]));
    assertThat(bins).hasSizeBetween(1, 40);
    assertThat(bins.getFirst().from()).isZero();
    assertThat(bins.getLast().from()).isLessThanOrEqualTo(most);
    assertThat(bins.getLast().to()).isGreaterThanOrEqualTo(most);
    String digits = String.valueOf(bins.getFirst().to()).replaceFirst("0+$", "");
    assertThat(digits).isIn("1", "2", "25", "5");
    for (int bin = 1; bin < bins.size(); bin++) {
      assertThat(bins.get(bin).from()).isEqualTo(bins.get(bin - 1).to());
    }
  }

  @Test
  void theLargestNumbersHaveBins() {
    TroopScale scale = new TroopScale(Long.MAX_VALUE, new long[] {Long.MAX_VALUE});
    assertThat(scale.cell(Long.MAX_VALUE)).isEqualTo(scale.cells() - 1);
    assertThat(bins(scale).getLast().to()).isEqualTo(Long.MAX_VALUE);
    assertThat(List.of(1000L, 39_999L))
        .allSatisfy(
            most -> assertThat(bins(new TroopScale(most, new long[0]))).hasSizeGreaterThan(16));
  }
}
