package muster.desktop.map;

import atlantafx.base.controls.ToggleSwitch;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.HorizontalDirection;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Words;

/** Switches for parts of what the map shows. */
final class MapSwitch {
  private MapSwitch() {}

  /**
   * A switch that follows a state, and changes it.
   *
   * @param key of its words; with dashes it is the switch's id
   * @param isOn whether the state has the part
   * @param with the state with the part, or without
   */
  static <T> ToggleSwitch of(
      String key, ObjectProperty<T> state, Predicate<T> isOn, BiFunction<T, Boolean, T> with) {
    String name = Words.text(key);
    ToggleSwitch toggle = new ToggleSwitch(name);
    toggle.setId(key.replace('.', '-'));
    toggle.setAccessibleText(name);
    toggle.setLabelPosition(HorizontalDirection.RIGHT);
    Lifecycle.whileAttached(
        toggle,
        () ->
            Subscription.combine(
                state.subscribe(now -> toggle.setSelected(isOn.test(now))),
                toggle
                    .selectedProperty()
                    .subscribe(
                        on -> {
                          if (isOn.test(state.get()) != on) {
                            state.set(with.apply(state.get(), on));
                          }
                        })));
    return toggle;
  }
}
