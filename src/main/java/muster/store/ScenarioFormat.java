package muster.store;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import muster.model.Scenario;
import org.jspecify.annotations.Nullable;

/** A record of {@code scenarios.json}. */
final class ScenarioFormat {
  private ScenarioFormat() {}

  static Scenario read(String id, Fields fields) {
    String title = fields.text("title");
    String note = fields.optionalText("note");
    Value choices = fields.required("choices");
    Value parameters = fields.optional("parameters");
    Value rotation = fields.optional("rotation");
    return new Scenario(
        id,
        title,
        note,
        choices == null ? Map.of() : choices(choices),
        parameters == null ? null : parameters(parameters),
        rotation == null ? null : rotation.positive(),
        fields.extras());
  }

  private static Map<String, String> choices(Value value) {
    Map<String, String> choices = new LinkedHashMap<>();
    Fields fields = value.fields();
    if (fields != null) {
      for (Map.Entry<String, Value> entry : fields.entries()) {
        String option = entry.getValue().text();
        choices.put(entry.getKey(), option);
        fields.index().whenAllAreRead(() -> checkChoice(entry.getKey(), entry.getValue(), option));
      }
    }
    return choices;
  }

  private static void checkChoice(String assumption, Value value, String option) {
    if (!value.reading().index().has(WorkspaceFile.ASSUMPTIONS, assumption)) {
      value.problem("reference.assumptions.json", Value.shown(assumption));
    } else {
      ConditionFormat.checkOption(assumption, value, option);
    }
  }

  private static Map<String, BigDecimal> parameters(Value value) {
    Map<String, BigDecimal> parameters = new LinkedHashMap<>();
    Fields fields = value.fields();
    if (fields != null) {
      for (Map.Entry<String, Value> entry : fields.entries()) {
        BigDecimal number = entry.getValue().decimal();
        fields
            .index()
            .whenAllAreRead(() -> checkParameter(entry.getKey(), entry.getValue(), number));
        if (number != null) {
          parameters.put(entry.getKey(), number);
        }
      }
    }
    return parameters;
  }

  private static void checkParameter(String id, Value value, @Nullable BigDecimal number) {
    Index index = value.reading().index();
    Index.Range range = index.rangeOf(id);
    if (!index.has(WorkspaceFile.PARAMETERS, id)) {
      value.problem("reference.parameters.json", Value.shown(id));
    } else if (range != null && number != null && !range.contains(number)) {
      value.problem(
          "parameter.range",
          ParameterFormat.shown(number),
          ParameterFormat.shown(range.min()),
          ParameterFormat.shown(range.max()));
    }
  }

  static Map<String, Object> write(Scenario scenario) {
    return new Members()
        .put("id", scenario.id())
        .put("title", scenario.title())
        .put("note", scenario.note())
        .put("choices", scenario.choices())
        .put("parameters", scenario.parameters())
        .put("rotation", scenario.rotation())
        .and(scenario.extras());
  }
}
