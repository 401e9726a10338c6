package muster.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A world: one option for every assumption, in the order of the assumptions' file.
 *
 * @param options assumption id to option id
 */
public record Choices(Map<String, String> options) {
  public Choices {
    options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
  }

  /** Every assumption at its baseline. */
  public static Choices baseline(Workspace workspace) {
    Map<String, String> options = new LinkedHashMap<>();
    workspace.assumptions().forEach(a -> options.put(a.id(), a.baseline()));
    return new Choices(options);
  }

  /** The scenario's options; the assumptions that it does not name keep their baseline. */
  public static Choices of(Workspace workspace, @Nullable Scenario scenario) {
    Choices baseline = baseline(workspace);
    return scenario == null ? baseline : baseline.with(scenario.choices());
  }

  /**
   * @throws IllegalArgumentException if there is no such assumption here
   */
  public String optionOf(String assumption) {
    String option = options.get(assumption);
    if (option == null) {
      throw new IllegalArgumentException("No such assumption: " + assumption);
    }
    return option;
  }

  public Choices with(String assumption, String option) {
    return with(Map.of(assumption, option));
  }

  /**
   * These choices with some changed.
   *
   * @throws IllegalArgumentException if a change names an assumption that is not here
   */
  public Choices with(Map<String, String> changes) {
    Map<String, String> changed = new LinkedHashMap<>(options);
    changes.forEach(
        (assumption, option) -> {
          if (changed.replace(assumption, option) == null) {
            throw new IllegalArgumentException("No such assumption: " + assumption);
          }
        });
    return new Choices(changed);
  }

  /** The options here that differ from the other choices'. */
  public Map<String, String> differencesFrom(Choices other) {
    Map<String, String> different = new LinkedHashMap<>();
    options.forEach(
        (assumption, option) -> {
          if (!option.equals(other.options.get(assumption))) {
            different.put(assumption, option);
          }
        });
    return different;
  }
}
