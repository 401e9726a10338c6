package muster.desktop.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import muster.assess.Unlock;
import muster.desktop.kit.Words;
import muster.draw.text.PhraseUnlock;
import muster.model.Choices;
import muster.model.Parameter;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Slide;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * A branch of the slide that is shown: its scenario with something otherwise. The slide and the
 * rest of the window stay as they are.
 */
final class WhatIfBranch {
  private final ReadOnlyObjectWrapper<@Nullable Origin> origin = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Setting> branch = new ReadOnlyObjectWrapper<>();

  /** What the branch starts from. */
  record Origin(Workspace workspace, Setting setting) {}

  /** What the branch starts from; null until a slide is on. */
  ReadOnlyObjectProperty<@Nullable Origin> originProperty() {
    return origin.getReadOnlyProperty();
  }

  /** The branch's setting; null: the slide is as it is. */
  ReadOnlyObjectProperty<@Nullable Setting> branchProperty() {
    return branch.getReadOnlyProperty();
  }

  /** The setting that is seen of what it starts from. */
  Setting now(Origin from) {
    return Objects.requireNonNullElse(branch.get(), from.setting());
  }

  /**
   * Starts from a slide; a branch of another scenario is given up.
   *
   * @return whether it is another question than before
   */
  boolean start(Workspace workspace, Slide slide) {
    Scenario scenario = Workspace.find(workspace.scenarios(), slide.scenario()).orElse(null);
    Origin before = origin.get();
    Origin from = new Origin(workspace, Setting.of(workspace, scenario));
    // An edit that changes nothing of the question, such as a slide more, leaves the branch.
    boolean other =
        before == null
            || !before.setting().equals(from.setting())
            || !before.workspace().assumptions().equals(workspace.assumptions())
            || !before.workspace().parameters().equals(workspace.parameters());
    if (other) {
      branch.set(null);
    }
    origin.set(from);
    return other;
  }

  /** Takes another setting; what is that of the slide is no branch. */
  void take(Setting changed) {
    Origin from = origin.get();
    if (from != null) {
      branch.set(changed.equals(from.setting()) ? null : changed);
    }
  }

  /** Takes other choices; the parameters stay. */
  void choose(Choices choices) {
    Origin from = origin.get();
    if (from != null) {
      Setting now = now(from);
      take(new Setting(now.scenario(), choices, now.parameters(), now.rotation()));
    }
  }

  /** Gives the branch up: the slide is exactly as it was. */
  void end() {
    branch.set(null);
  }

  /**
   * What a setting asks, in words such as "What if: US backstop"; empty if it is the slide's own.
   */
  String stamp(@Nullable Setting setting) {
    Origin from = origin.get();
    if (from == null || setting == null) {
      return "";
    }
    List<String> asked = new ArrayList<>();
    Map<String, String> changes = setting.choices().differencesFrom(from.setting().choices());
    if (!changes.isEmpty()) {
      asked.add(new PhraseUnlock(from.workspace()).of(new Unlock(changes)));
    }
    for (Parameter parameter : from.workspace().parameters()) {
      WhatIfRow.Dial dial = WhatIfRow.dial(parameter, from.setting(), setting);
      if (dial.changed()) {
        asked.add(Words.text("present.whatif.dial", dial.label(), dial.value()));
      }
    }
    return asked.isEmpty()
        ? ""
        : Words.text("present.whatif.stamp", String.join(Words.text("present.whatif.and"), asked));
  }
}
