package muster.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Named choices, parameters and a rotation factor.
 *
 * @param choices some or all assumptions; the others keep their baseline
 * @param parameters null or some parameters; the others keep their value
 * @param rotation null: the workspace's
 */
public record Scenario(
    String id,
    String title,
    @Nullable String note,
    Map<String, String> choices,
    @Nullable Map<String, BigDecimal> parameters,
    @Nullable BigDecimal rotation,
    Extras extras)
    implements Identified {
  public Scenario {
    choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
    parameters =
        parameters == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }
}
