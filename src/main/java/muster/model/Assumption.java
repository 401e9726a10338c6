package muster.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question of which exactly one option is chosen.
 *
 * @param baseline the option that holds unless another is chosen
 * @param odds null: the options are equally likely, and said to be
 */
public record Assumption(
    String id,
    String label,
    String question,
    List<Option> options,
    String baseline,
    @Nullable List<OddsRow> odds,
    List<Evidence> evidence,
    Extras extras)
    implements Identified {
  public Assumption {
    options = List.copyOf(options);
    odds = odds == null ? null : List.copyOf(odds);
    evidence = List.copyOf(evidence);
  }

  /**
   * @throws IllegalArgumentException if there is no such option
   */
  public Option option(String option) {
    return options.stream()
        .filter(o -> o.id().equals(option))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No such option: " + id + "=" + option));
  }

  /** One of the possible answers. */
  public record Option(String id, String label, Extras extras) implements Identified {}

  /**
   * Odds that count where their condition is the first to hold.
   *
   * @param when null: always; speaks only of assumptions that stand earlier in the file
   * @param p option to probability, summing to 1; an option left out has 0
   */
  public record OddsRow(@Nullable Condition when, Map<String, BigDecimal> p, Extras extras) {
    public OddsRow {
      p = Collections.unmodifiableMap(new LinkedHashMap<>(p));
    }
  }
}
