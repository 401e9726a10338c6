package muster.store;

import java.math.BigDecimal;
import java.util.Map;
import muster.model.Parameter;
import org.jspecify.annotations.Nullable;

/** A record of {@code parameters.json}. */
final class ParameterFormat {
  private ParameterFormat() {}

  static Parameter read(String id, Fields fields) {
    String label = fields.text("label");
    String unit = fields.text("unit");
    BigDecimal min = number(fields.required("min"));
    Value maxValue = fields.required("max");
    BigDecimal max = number(maxValue);
    BigDecimal step = fields.positive("step");
    Value valueValue = fields.required("value");
    BigDecimal value = number(valueValue);
    if (min != null && max != null && maxValue != null) {
      if (min.compareTo(max) > 0) {
        maxValue.problem("range.order", shown(min), shown(max));
      } else {
        Index.Range range = new Index.Range(min, max);
        fields.index().declareRange(id, range);
        if (value != null && valueValue != null && !range.contains(value)) {
          valueValue.problem("parameter.range", shown(value), shown(min), shown(max));
        }
      }
    }
    return new Parameter(
        id, label, unit, orOne(min), orOne(max), step, orOne(value), fields.extras());
  }

  private static @Nullable BigDecimal number(@Nullable Value value) {
    return value == null ? null : value.decimal();
  }

  private static BigDecimal orOne(@Nullable BigDecimal number) {
    return number == null ? BigDecimal.ONE : number;
  }

  static String shown(BigDecimal number) {
    return Value.shown(number.toPlainString());
  }

  static Map<String, Object> write(Parameter parameter) {
    return new Members()
        .put("id", parameter.id())
        .put("label", parameter.label())
        .put("unit", parameter.unit())
        .put("min", parameter.min())
        .put("max", parameter.max())
        .put("step", parameter.step())
        .put("value", parameter.value())
        .and(parameter.extras());
  }
}
