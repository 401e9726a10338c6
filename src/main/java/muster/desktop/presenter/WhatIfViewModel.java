package muster.desktop.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import muster.assess.Unlock;
import muster.desktop.kit.Words;
import muster.desktop.task.Refresher;
import muster.desktop.task.Tasks;
import muster.draw.text.PhraseUnlock;
import muster.model.Assumption;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Slide;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * A branch of the slide that is shown: its scenario with some assumptions otherwise. The slide and
 * the rest of the window stay as they are.
 */
final class WhatIfViewModel {
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Setting> branch = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<WhatIfEffect> effect =
      new ReadOnlyObjectWrapper<>(WhatIfEffect.NONE);
  private final Refresher<WhatIfEffect> effects;
  private @Nullable Origin origin;

  /** What the branch starts from. */
  private record Origin(Workspace workspace, Setting setting) {}

  /**
   * An assumption of the overlay.
   *
   * @param number from 1
   * @param option the label of the one that is chosen
   * @param place of that option, from 0
   * @param options how many there are
   * @param changed whether the slide's scenario has another
   */
  record Row(
      int number,
      String id,
      String label,
      String option,
      int place,
      int options,
      boolean changed) {}

  /**
   * @param tasks assesses the branch
   * @param failed takes what that threw
   */
  WhatIfViewModel(Tasks tasks, Consumer<? super Throwable> failed) {
    effects =
        new Refresher<>(
            tasks,
            () -> {
              Origin from = origin;
              Setting now = branch.get();
              return () ->
                  from == null
                      ? WhatIfEffect.NONE
                      : WhatIfEffect.of(
                          from.workspace(), from.setting(), now == null ? from.setting() : now);
            },
            effect::set,
            failed);
  }

  /** Whether the assumptions lie over the slide. */
  BooleanProperty openProperty() {
    return open;
  }

  /** The assumptions, as they are in the branch. */
  ReadOnlyObjectProperty<List<Row>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** The row that the keys change, from 0. */
  ReadOnlyIntegerProperty markedProperty() {
    return marked.getReadOnlyProperty();
  }

  /** The branch's setting; null: the slide is as it is. */
  ReadOnlyObjectProperty<@Nullable Setting> branchProperty() {
    return branch.getReadOnlyProperty();
  }

  /** What the branch changes. */
  ReadOnlyObjectProperty<WhatIfEffect> effectProperty() {
    return effect.getReadOnlyProperty();
  }

  /** Starts from a slide; a branch of another scenario is given up. */
  void start(Workspace workspace, Slide slide) {
    Scenario scenario = Workspace.find(workspace.scenarios(), slide.scenario()).orElse(null);
    Origin before = origin;
    Origin from = new Origin(workspace, Setting.of(workspace, scenario));
    origin = from;
    // An edit that changes nothing of the question, such as a slide more, leaves the branch.
    if (before == null
        || !before.setting().equals(from.setting())
        || !before.workspace().assumptions().equals(workspace.assumptions())) {
      marked.set(0);
      branch.set(null);
    }
    show();
  }

  /** Gives the branch up: the slide is exactly as it was. */
  void end() {
    open.set(false);
    marked.set(0);
    branch.set(null);
    show();
  }

  /** Goes to another row. */
  void mark(int step) {
    int count = rows.get().size();
    if (count > 0) {
      marked.set(Math.floorMod(marked.get() + step, count));
    }
  }

  /** Takes the next option of the marked row, or an earlier one. */
  void turn(int step) {
    turn(marked.get(), step);
  }

  /**
   * Takes another option.
   *
   * @param row from 0; one that there is not changes nothing
   * @param step 1: the next one; after the last one comes the first
   */
  void turn(int row, int step) {
    Origin from = origin;
    if (from == null || row < 0 || row >= rows.get().size()) {
      return;
    }
    marked.set(row);
    Assumption assumption = from.workspace().assumptions().get(row);
    Setting now = now(from);
    int place = Math.floorMod(place(assumption, now) + step, assumption.options().size());
    Setting changed = now.withChoice(assumption.id(), assumption.options().get(place).id());
    branch.set(changed.equals(from.setting()) ? null : changed);
    show();
  }

  /**
   * What a setting asks, in words such as "What if: US backstop"; empty if it is the slide's own.
   */
  String stamp(@Nullable Setting setting) {
    Origin from = origin;
    if (from == null || setting == null) {
      return "";
    }
    Map<String, String> changes = setting.choices().differencesFrom(from.setting().choices());
    return changes.isEmpty()
        ? ""
        : Words.text(
            "present.whatif.stamp", new PhraseUnlock(from.workspace()).of(new Unlock(changes)));
  }

  private Setting now(Origin from) {
    return Objects.requireNonNullElse(branch.get(), from.setting());
  }

  private void show() {
    Origin from = origin;
    if (from == null) {
      rows.set(List.of());
      return;
    }
    Setting now = now(from);
    List<Row> shown = new ArrayList<>();
    for (Assumption assumption : from.workspace().assumptions()) {
      int place = place(assumption, now);
      shown.add(
          new Row(
              shown.size() + 1,
              assumption.id(),
              assumption.label(),
              assumption.options().get(place).label(),
              place,
              assumption.options().size(),
              place != place(assumption, from.setting())));
    }
    rows.set(List.copyOf(shown));
    effects.request();
  }

  private static int place(Assumption assumption, Setting setting) {
    String chosen = setting.choices().optionOf(assumption.id());
    for (int i = 0; i < assumption.options().size(); i++) {
      if (assumption.options().get(i).id().equals(chosen)) {
        return i;
      }
    }
    return 0;
  }
}
