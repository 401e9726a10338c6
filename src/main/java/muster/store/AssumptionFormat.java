package muster.store;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.model.Assumption;
import muster.model.Assumption.OddsRow;
import muster.model.Assumption.Option;
import muster.model.Condition;
import muster.model.Extras;
import org.jspecify.annotations.Nullable;

/** A record of {@code assumptions.json}. */
final class AssumptionFormat {
  private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

  private AssumptionFormat() {}

  /**
   * @param position in the file, from 0
   */
  static Assumption read(String id, Fields fields, int position) {
    Value idValue = fields.optional("id");
    if (idValue != null && Condition.RESERVED.contains(id)) {
      idValue.problem("id.reserved", id);
    }
    String label = fields.text("label");
    String question = fields.text("question");
    Set<String> ids = new LinkedHashSet<>();
    List<Option> options = options(fields.required("options"), ids);
    fields.index().declareOptions(id, ids);
    return new Assumption(
        id,
        label,
        question,
        options,
        baseline(fields.required("baseline"), ids),
        fields.optionalList("odds", row -> row(row, ids, position)),
        EvidenceFormat.read(fields),
        fields.extras());
  }

  private static List<Option> options(@Nullable Value value, Set<String> ids) {
    if (value == null) {
      return List.of();
    }
    List<Option> options =
        value.records(
            fields -> {
              Value id = fields.required("id");
              return new Option(
                  id == null ? "" : id.idAmong(ids), fields.text("label"), fields.extras());
            });
    if (value.isArray() && options.size() < 2) {
      value.problem("options.few", options.size());
    }
    return options;
  }

  private static String baseline(@Nullable Value value, Set<String> options) {
    String baseline = value == null ? "" : value.text();
    if (value != null && !baseline.isEmpty() && !options.contains(baseline)) {
      value.problem("baseline.unknown", Value.shown(baseline), shown(options));
    }
    return baseline;
  }

  private static OddsRow row(Value value, Set<String> options, int position) {
    Fields fields = value.fields();
    if (fields == null) {
      return new OddsRow(null, Map.of(), Extras.NONE);
    }
    Value when = fields.optional("when");
    Value p = fields.required("p");
    return new OddsRow(
        when == null ? null : ConditionFormat.read(when, position),
        p == null ? Map.of() : probabilities(p, options),
        fields.extras());
  }

  private static Map<String, BigDecimal> probabilities(Value value, Set<String> options) {
    Map<String, BigDecimal> probabilities = new LinkedHashMap<>();
    Fields fields = value.fields();
    if (fields == null) {
      return probabilities;
    }
    boolean sound = true;
    BigDecimal sum = BigDecimal.ZERO;
    for (Map.Entry<String, Value> entry : fields.entries()) {
      BigDecimal p = entry.getValue().decimal();
      if (!options.contains(entry.getKey())) {
        entry.getValue().problem("odds.option", Value.shown(entry.getKey()), shown(options));
        sound = false;
      }
      if (p == null) {
        sound = false;
      } else if (p.signum() < 0 || p.compareTo(BigDecimal.ONE) > 0) {
        entry.getValue().problem("odds.range", Value.shown(p.toString()));
        sound = false;
      } else {
        probabilities.put(entry.getKey(), p);
        sum = sum.add(p);
      }
    }
    if (sound && sum.subtract(BigDecimal.ONE).abs().compareTo(TOLERANCE) > 0) {
      value.problem("odds.sum", Value.shown(sum.toPlainString()));
    }
    return probabilities;
  }

  private static String shown(Set<String> options) {
    return Value.shown(String.join(", ", options));
  }

  static Map<String, Object> write(Assumption assumption) {
    return new Members()
        .put("id", assumption.id())
        .put("label", assumption.label())
        .put("question", assumption.question())
        .put("options", assumption.options(), AssumptionFormat::writeOption)
        .put("baseline", assumption.baseline())
        .put("odds", assumption.odds(), AssumptionFormat::writeRow)
        .put("evidence", assumption.evidence(), EvidenceFormat::write)
        .and(assumption.extras());
  }

  private static Map<String, Object> writeOption(Option option) {
    return new Members().put("id", option.id()).put("label", option.label()).and(option.extras());
  }

  private static Map<String, Object> writeRow(OddsRow row) {
    return new Members()
        .put("when", ConditionFormat.writeNullable(row.when()))
        .put("p", row.p())
        .and(row.extras());
  }
}
