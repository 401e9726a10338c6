package muster.assess;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A set of changes that suffices, while no proper part of it does.
 *
 * @param changes assumption to the option to choose instead, in the order of the assumptions' file
 */
public record Unlock(Map<String, String> changes) {
  public Unlock {
    changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
  }
}
