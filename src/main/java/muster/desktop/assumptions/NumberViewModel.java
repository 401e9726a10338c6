package muster.desktop.assumptions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import muster.desktop.kit.Words;
import muster.draw.text.Numbers;

/** A number on a slider: a parameter of the zone rules, or the rotation. */
public final class NumberViewModel {
  private final String id;
  private final String label;
  private final String unit;
  private final BigDecimal min;
  private final BigDecimal max;
  private final BigDecimal step;
  private final Consumer<BigDecimal> command;
  private final ReadOnlyObjectWrapper<BigDecimal> value;
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper();
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
  private BigDecimal start;

  /**
   * @param command takes a number that the person has chosen
   */
  NumberViewModel(
      String id,
      String label,
      String unit,
      BigDecimal min,
      BigDecimal max,
      BigDecimal step,
      Consumer<BigDecimal> command) {
    this.id = id;
    this.label = label;
    this.unit = unit;
    this.min = min;
    this.max = max;
    this.step = step;
    this.command = command;
    start = min;
    value = new ReadOnlyObjectWrapper<>(min);
  }

  public String id() {
    return id;
  }

  public String label() {
    return label;
  }

  public double min() {
    return min.doubleValue();
  }

  public double max() {
    return max.doubleValue();
  }

  public double step() {
    return step.doubleValue();
  }

  public ReadOnlyObjectProperty<BigDecimal> valueProperty() {
    return value.getReadOnlyProperty();
  }

  /** The value with its unit: "40 km". */
  public ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  /** Whether it differs from what the scenario says. */
  public ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  /** Chooses the step nearest to a slider's position. */
  public void choose(double position) {
    BigDecimal steps =
        BigDecimal.valueOf(position).subtract(min).divide(step, 0, RoundingMode.HALF_UP);
    BigDecimal nearest = min.add(step.multiply(steps)).max(min).min(max);
    if (nearest.compareTo(value.get()) != 0) {
      command.accept(nearest);
    }
  }

  public void reset() {
    command.accept(start);
  }

  void update(BigDecimal now, BigDecimal begun) {
    start = begun;
    value.set(now);
    text.set(
        unit.isEmpty() ? Numbers.exact(now) : Words.text("number.unit", Numbers.exact(now), unit));
    changed.set(now.compareTo(begun) != 0);
  }
}
