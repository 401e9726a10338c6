package muster.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at: the choices, parameters and rotation in force. It starts as a scenario's and
 * may be changed from there.
 *
 * @param scenario id of the scenario that it started from, or null
 * @param parameters a value for every parameter, in the order of the parameters' file
 * @param rotation soldiers in the pool for each one deployed
 */
public record Setting(
    @Nullable String scenario,
    Choices choices,
    Map<String, BigDecimal> parameters,
    BigDecimal rotation) {
  public Setting {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** The scenario as it stands in the file; null: every assumption at its baseline. */
  public static Setting of(Workspace workspace, @Nullable Scenario scenario) {
    Map<String, BigDecimal> parameters = new LinkedHashMap<>();
    workspace.parameters().forEach(p -> parameters.put(p.id(), p.value()));
    BigDecimal rotation = workspace.header().rotation();
    if (scenario != null) {
      if (scenario.parameters() != null) {
        parameters.putAll(scenario.parameters());
      }
      if (scenario.rotation() != null) {
        rotation = scenario.rotation();
      }
    }
    return new Setting(
        scenario == null ? null : scenario.id(),
        Choices.of(workspace, scenario),
        parameters,
        rotation);
  }

  public Setting withChoice(String assumption, String option) {
    return new Setting(scenario, choices.with(assumption, option), parameters, rotation);
  }

  public Setting withParameter(String parameter, BigDecimal value) {
    Map<String, BigDecimal> changed = new LinkedHashMap<>(parameters);
    changed.put(parameter, value);
    return new Setting(scenario, choices, changed, rotation);
  }

  public Setting withRotation(BigDecimal changed) {
    return new Setting(scenario, choices, parameters, changed);
  }
}
