package muster.store;

import muster.model.TroopRange;
import org.jspecify.annotations.Nullable;

/** {@code troops} of a commitment, or of what an actor has: low, likely and high. */
final class TroopFormat {
  private TroopFormat() {}

  static @Nullable TroopRange read(@Nullable Value value) {
    Fields fields = value == null ? null : value.fields();
    if (value == null || fields == null) {
      return null;
    }
    Long low = fields.whole("low");
    Long likely = fields.whole("likely");
    Long high = fields.whole("high");
    if (low == null || likely == null || high == null) {
      return TroopRange.ZERO;
    }
    if (low > likely || likely > high) {
      value.problem("troops.order", low, likely, high);
      return TroopRange.ZERO;
    }
    return new TroopRange(low, likely, high, fields.extras());
  }

  static @Nullable Object write(@Nullable TroopRange troops) {
    return troops == null
        ? null
        : new Members()
            .put("low", troops.low())
            .put("likely", troops.likely())
            .put("high", troops.high())
            .and(troops.extras());
  }
}
