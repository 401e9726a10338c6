package muster.desktop.session;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.model.Assumption;
import muster.model.Choices;
import muster.model.Parameter;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import muster.model.edit.Renaming;

/**
 * Takes a setting over into a changed workspace: its scenario as that has it now, and what the
 * person changed from there, as far as it can still be chosen.
 */
final class CarriedSetting {
  private final Workspace workspace;
  private Setting setting;

  private CarriedSetting(Workspace workspace, Setting start) {
    this.workspace = workspace;
    this.setting = start;
  }

  /**
   * @param before the workspace that the setting is of
   */
  static Setting of(Setting then, Workspace before, Workspace changed) {
    if (Choosable.of(before).equals(Choosable.of(changed))) {
      return then;
    }
    Setting start = renamed(start(then, before), before, changed);
    Setting old = renamed(then, before, changed);
    CarriedSetting carried = new CarriedSetting(changed, start(old, changed));
    old.choices().differencesFrom(start.choices()).forEach(carried::choose);
    old.parameters().forEach((id, value) -> carried.set(id, value, start.parameters()));
    if (old.rotation().compareTo(start.rotation()) != 0) {
      carried.setting = carried.setting.withRotation(old.rotation());
    }
    return carried.setting;
  }

  /** The same by the ids that things have now. */
  private static Setting renamed(Setting old, Workspace before, Workspace changed) {
    Map<String, String> scenarios = Renaming.between(before, changed, RecordList.SCENARIOS);
    Map<String, String> assumptions = Renaming.between(before, changed, RecordList.ASSUMPTIONS);
    Map<String, String> parameters = Renaming.between(before, changed, RecordList.PARAMETERS);
    if (scenarios.isEmpty() && assumptions.isEmpty() && parameters.isEmpty()) {
      return old;
    }
    return new Setting(
        old.scenario() == null ? null : scenarios.getOrDefault(old.scenario(), old.scenario()),
        new Choices(renamed(old.choices().options(), assumptions)),
        renamed(old.parameters(), parameters),
        old.rotation());
  }

  private static <V> Map<String, V> renamed(Map<String, V> values, Map<String, String> ids) {
    Map<String, V> renamed = new LinkedHashMap<>();
    values.forEach((id, value) -> renamed.put(ids.getOrDefault(id, id), value));
    return renamed;
  }

  private static Setting start(Setting setting, Workspace workspace) {
    return Setting.of(
        workspace, Workspace.find(workspace.scenarios(), setting.scenario()).orElse(null));
  }

  private void choose(String id, String option) {
    Assumption assumption = Workspace.find(workspace.assumptions(), id).orElse(null);
    if (assumption != null && Workspace.find(assumption.options(), option).isPresent()) {
      setting = setting.withChoice(id, option);
    }
  }

  private void set(String id, BigDecimal value, Map<String, BigDecimal> start) {
    Parameter parameter = Workspace.find(workspace.parameters(), id).orElse(null);
    BigDecimal began = start.get(id);
    if (parameter != null
        && (began == null || value.compareTo(began) != 0)
        && parameter.min().compareTo(value) <= 0
        && value.compareTo(parameter.max()) <= 0) {
      setting = setting.withParameter(id, value);
    }
  }

  /** What a setting is made of. A drag on the map changes none of it, many times a second. */
  private record Choosable(
      BigDecimal rotation,
      List<Scenario> scenarios,
      List<Assumption> assumptions,
      List<Parameter> parameters) {

    static Choosable of(Workspace workspace) {
      return new Choosable(
          workspace.header().rotation(),
          workspace.scenarios(),
          workspace.assumptions(),
          workspace.parameters());
    }
  }
}
