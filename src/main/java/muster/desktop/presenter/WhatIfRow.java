package muster.desktop.presenter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import muster.desktop.kit.Words;
import muster.draw.text.Numbers;
import muster.model.Assumption;
import muster.model.Parameter;
import muster.model.Setting;
import muster.model.Workspace;

/** Something that can be asked: an assumption, or a number on a slider. */
sealed interface WhatIfRow {
  String id();

  String label();

  /** What holds, in words. */
  String value();

  /** Whether the slide's scenario has another. */
  boolean changed();

  /**
   * An assumption.
   *
   * @param value the label of the option that is chosen
   * @param place of that option, from 0
   * @param options how many there are
   */
  record Choice(String id, String label, String value, int place, int options, boolean changed)
      implements WhatIfRow {}

  /**
   * A parameter.
   *
   * @param value with its unit
   * @param share where it stands between least and most, from 0 to 1
   */
  record Dial(String id, String label, String value, double share, boolean changed)
      implements WhatIfRow {}

  /** The assumptions, then the parameters, each in its file's order. */
  static List<WhatIfRow> of(Workspace workspace, Setting base, Setting now) {
    List<WhatIfRow> rows = new ArrayList<>();
    workspace.assumptions().forEach(a -> rows.add(choice(a, base, now)));
    workspace.parameters().forEach(p -> rows.add(dial(p, base, now)));
    return List.copyOf(rows);
  }

  private static Choice choice(Assumption assumption, Setting base, Setting now) {
    int place = place(assumption, now);
    return new Choice(
        assumption.id(),
        assumption.label(),
        assumption.options().get(place).label(),
        place,
        assumption.options().size(),
        place != place(assumption, base));
  }

  static Dial dial(Parameter parameter, Setting base, Setting now) {
    BigDecimal value = value(parameter, now);
    BigDecimal width = parameter.max().subtract(parameter.min());
    return new Dial(
        parameter.id(),
        parameter.label(),
        Words.text("number.unit", Numbers.exact(value), parameter.unit()),
        width.signum() == 0
            ? 0
            : value.subtract(parameter.min()).doubleValue() / width.doubleValue(),
        value.compareTo(value(parameter, base)) != 0);
  }

  /** Which option is chosen, from 0. */
  static int place(Assumption assumption, Setting setting) {
    String chosen = setting.choices().optionOf(assumption.id());
    for (int i = 0; i < assumption.options().size(); i++) {
      if (assumption.options().get(i).id().equals(chosen)) {
        return i;
      }
    }
    return 0;
  }

  static BigDecimal value(Parameter parameter, Setting setting) {
    return setting.parameters().getOrDefault(parameter.id(), parameter.value());
  }

  /** The number some steps further, as far as the slider goes. */
  static BigDecimal stepped(Parameter parameter, BigDecimal value, int steps) {
    return inside(parameter, value.add(parameter.step().multiply(BigDecimal.valueOf(steps))));
  }

  /**
   * The step nearest to a place on the slider.
   *
   * @param share from 0 to 1; beyond counts as at the end
   */
  static BigDecimal nearest(Parameter parameter, double share) {
    BigDecimal width = parameter.max().subtract(parameter.min());
    BigDecimal steps =
        width
            .multiply(BigDecimal.valueOf(Math.clamp(share, 0, 1)))
            .divide(parameter.step(), 0, RoundingMode.HALF_UP);
    return inside(parameter, parameter.min().add(parameter.step().multiply(steps)));
  }

  private static BigDecimal inside(Parameter parameter, BigDecimal value) {
    return value.max(parameter.min()).min(parameter.max());
  }
}
