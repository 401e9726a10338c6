package muster.desktop.session;

import muster.assess.EvidenceScope;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What is asked: a workspace under a setting. A {@link Situation} answers it.
 *
 * @param workspace with everything that it has
 * @param scope what of it is believed
 * @param ground what its map stands on, or null while that is being read
 */
public record Question(
    Workspace workspace, Setting setting, EvidenceScope scope, @Nullable Ground ground) {
  /** The scenario that the setting started from, or null. */
  public @Nullable Scenario scenario() {
    return Workspace.find(workspace.scenarios(), setting.scenario()).orElse(null);
  }

  /** The setting as the scenario has it, before anything was changed. */
  public Setting start() {
    return Setting.of(workspace, scenario());
  }

  /** The same under another setting. */
  public Question with(Setting changed) {
    return new Question(workspace, changed, scope, ground);
  }

  /** The same of a changed workspace, as far as that can be asked of it. */
  public Question with(Workspace changed) {
    return new Question(changed, CarriedSetting.of(setting, workspace, changed), scope, ground);
  }

  /** The same with other evidence believed. */
  public Question with(EvidenceScope believed) {
    return new Question(workspace, setting, believed, ground);
  }
}
