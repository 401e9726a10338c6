package muster.assess;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A set of changes that reaches a target, while no proper part of it does.
 *
 * @param changes assumption to the option to choose instead, in the order of the assumptions' file
 * @param likely troops in Ukraine with these changes
 */
public record TargetUnlock(Map<String, String> changes, long likely) {
  public TargetUnlock {
    changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
  }
}
