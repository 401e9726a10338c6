package muster.draw.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import muster.model.Assumption;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * An assumption and how many troops there are under each of its options.
 *
 * @param assumption its id
 * @param label its name
 * @param options in the file's order
 */
public record OptionRow(String assumption, String label, List<Option> options) {
  public OptionRow {
    options = List.copyOf(options);
  }

  /**
   * @param id of the option
   * @param troops likely or expected ones, or null if the option has no chance
   * @param chosen whether the world shown has it
   */
  public record Option(String id, String label, @Nullable Double troops, boolean chosen) {}

  static OptionRow of(Workspace workspace, String assumption, List<Option> options) {
    String label =
        Workspace.find(workspace.assumptions(), assumption).map(Assumption::label).orElse("");
    return new OptionRow(assumption, label.isEmpty() ? assumption : label, options);
  }

  private DoubleStream troops() {
    return options.stream()
        .map(Option::troops)
        .filter(Objects::nonNull)
        .mapToDouble(Double::doubleValue);
  }

  double least() {
    return troops().min().orElse(0);
  }

  double most() {
    return troops().max().orElse(0);
  }

  double spread() {
    return most() - least();
  }
}
