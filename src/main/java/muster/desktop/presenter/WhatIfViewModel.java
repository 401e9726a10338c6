package muster.desktop.presenter;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import muster.desktop.presenter.WhatIfBranch.Origin;
import muster.desktop.session.Ground;
import muster.desktop.session.Question;
import muster.desktop.task.Refresher;
import muster.desktop.task.Tasks;
import muster.geo.ZoneResolver;
import muster.model.Assumption;
import muster.model.Parameter;
import muster.model.Setting;
import muster.model.Slide;
import org.jspecify.annotations.Nullable;

/** The overlay in which a branch is asked: by hand, or by what reaches a number of troops. */
final class WhatIfViewModel {
  private final WhatIfBranch branch = new WhatIfBranch();
  private final ReachViewModel reach;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.ASSUMPTIONS);
  private final ReadOnlyObjectWrapper<List<WhatIfRow>> rows =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper marked = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<WhatIfEffect> effect =
      new ReadOnlyObjectWrapper<>(WhatIfEffect.NONE);
  private final Refresher<WhatIfEffect> effects;
  private @Nullable Ground ground;

  /** What the overlay shows. */
  enum Page {
    ASSUMPTIONS,
    REACH
  }

  /**
   * @param tasks assesses the branch
   * @param exploring looks for what reaches a number of troops
   * @param failed takes what those threw
   */
  WhatIfViewModel(Tasks tasks, Tasks exploring, Consumer<? super Throwable> failed) {
    reach = new ReachViewModel(branch, exploring, failed);
    effects =
        new Refresher<>(
            tasks,
            () -> {
              Origin from = branch.originProperty().get();
              Setting now = from == null ? null : branch.now(from);
              ZoneResolver map = ground == null ? null : ground.zones();
              return () ->
                  from == null || now == null
                      ? WhatIfEffect.NONE
                      : WhatIfEffect.of(from.workspace(), map, from.setting(), now);
            },
            effect::set,
            failed);
    branch.branchProperty().subscribe(setting -> show());
    branch.originProperty().subscribe(from -> show());
  }

  /** Whether the overlay lies over the slide. */
  BooleanProperty openProperty() {
    return open;
  }

  ReadOnlyObjectProperty<Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  /** The assumptions and parameters, as they are in the branch. */
  ReadOnlyObjectProperty<List<WhatIfRow>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** The row that the keys change, from 0. */
  ReadOnlyIntegerProperty markedProperty() {
    return marked.getReadOnlyProperty();
  }

  /** The branch's setting; null: the slide is as it is. */
  ReadOnlyObjectProperty<@Nullable Setting> branchProperty() {
    return branch.branchProperty();
  }

  /** What the branch changes. */
  ReadOnlyObjectProperty<WhatIfEffect> effectProperty() {
    return effect.getReadOnlyProperty();
  }

  /** What reaches a number of troops. */
  ReachViewModel reach() {
    return reach;
  }

  /** As {@link WhatIfBranch#stamp}. */
  String stamp(@Nullable Setting setting) {
    return branch.stamp(setting);
  }

  /** Starts from a slide; a branch of another scenario is given up. */
  void start(Question asked, Slide slide) {
    ground = asked.ground();
    if (branch.start(asked.workspace(), slide)) {
      marked.set(0);
    }
  }

  /** Gives the branch up: the slide is exactly as it was. */
  void end() {
    open.set(false);
    page.set(Page.ASSUMPTIONS);
    marked.set(0);
    reach.forget();
    branch.end();
  }

  void turnTo(Page other) {
    page.set(other);
    reach.seen(other == Page.REACH);
  }

  /** Goes to another row. */
  void mark(int step) {
    int count = rows.get().size();
    if (count > 0) {
      marked.set(Math.floorMod(marked.get() + step, count));
    }
  }

  /** Takes the next option or number of the marked row, or an earlier one. */
  void turn(int step) {
    turn(marked.get(), step);
  }

  /**
   * Takes another option or number.
   *
   * @param row from 0; one that there is not changes nothing
   * @param step 1: the next one; after the last option comes the first
   */
  void turn(int row, int step) {
    Origin from = branch.originProperty().get();
    Assumption assumption = from == null ? null : at(from.workspace().assumptions(), row);
    if (from != null && assumption != null) {
      marked.set(row);
      Setting now = branch.now(from);
      int place =
          Math.floorMod(WhatIfRow.place(assumption, now) + step, assumption.options().size());
      branch.take(now.withChoice(assumption.id(), assumption.options().get(place).id()));
    } else {
      set(
          row,
          parameter ->
              from == null
                  ? parameter.value()
                  : WhatIfRow.stepped(
                      parameter, WhatIfRow.value(parameter, branch.now(from)), step));
    }
  }

  /**
   * Moves a parameter's slider.
   *
   * @param share from 0 to 1
   */
  void slide(int row, double share) {
    set(row, parameter -> WhatIfRow.nearest(parameter, share));
  }

  private void set(int row, Function<Parameter, BigDecimal> value) {
    Origin from = branch.originProperty().get();
    Parameter parameter =
        from == null
            ? null
            : at(from.workspace().parameters(), row - from.workspace().assumptions().size());
    if (from != null && parameter != null) {
      marked.set(row);
      Setting now = branch.now(from);
      BigDecimal wanted = value.apply(parameter);
      if (wanted.compareTo(WhatIfRow.value(parameter, now)) != 0) {
        // The scenario's own number is that number, however it is written.
        BigDecimal own = WhatIfRow.value(parameter, from.setting());
        branch.take(now.withParameter(parameter.id(), own.compareTo(wanted) == 0 ? own : wanted));
      }
    }
  }

  private static <T> @Nullable T at(List<T> list, int place) {
    return place >= 0 && place < list.size() ? list.get(place) : null;
  }

  private void show() {
    Origin from = branch.originProperty().get();
    rows.set(
        from == null
            ? List.of()
            : WhatIfRow.of(from.workspace(), from.setting(), branch.now(from)));
    if (from != null) {
      effects.request();
    }
  }
}
