package muster.desktop.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.model.Assumption;
import muster.model.Choices;
import muster.model.Identified;
import muster.model.Parameter;
import muster.model.Setting;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Fits the setting of a slide of another day, or of another workspace, into the one that is open:
 * what it does not say stands at its baseline, and so does what it says and the workspace has no
 * more.
 */
final class FitState {
  private final Workspace workspace;
  private final List<String> gone = new ArrayList<>();

  FitState(Workspace workspace) {
    this.workspace = workspace;
  }

  Setting fit(Setting there) {
    return new Setting(
        scenario(there.scenario()),
        new Choices(choices(there.choices().options())),
        parameters(there.parameters()),
        there.rotation());
  }

  /** What of the settings that were fitted the workspace does not have: ids. */
  List<String> gone() {
    return List.copyOf(gone);
  }

  private @Nullable String scenario(@Nullable String id) {
    if (id != null && isGone(workspace.scenarios(), id)) {
      gone.add(id);
      return null;
    }
    return id;
  }

  private Map<String, String> choices(Map<String, String> there) {
    Map<String, String> fitting = new LinkedHashMap<>();
    for (Assumption assumption : workspace.assumptions()) {
      String option = there.getOrDefault(assumption.id(), assumption.baseline());
      boolean known = !isGone(assumption.options(), option);
      fitting.put(assumption.id(), known ? option : assumption.baseline());
      if (!known) {
        gone.add(option);
      }
    }
    there.keySet().stream().filter(id -> isGone(workspace.assumptions(), id)).forEach(gone::add);
    return fitting;
  }

  private Map<String, BigDecimal> parameters(Map<String, BigDecimal> there) {
    Map<String, BigDecimal> fitting = new LinkedHashMap<>();
    for (Parameter parameter : workspace.parameters()) {
      BigDecimal value = there.getOrDefault(parameter.id(), parameter.value());
      fitting.put(parameter.id(), value.max(parameter.min()).min(parameter.max()));
    }
    there.keySet().stream().filter(id -> isGone(workspace.parameters(), id)).forEach(gone::add);
    return fitting;
  }

  private static boolean isGone(List<? extends Identified> records, String id) {
    return records.stream().noneMatch(record -> record.id().equals(id));
  }
}
