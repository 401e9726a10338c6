package muster.assess;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The most likely troops of all worlds.
 *
 * @param likely troops in Ukraine there, which no world exceeds
 * @param changes to the chosen options that lead there, as few as do, in the order of the
 *     assumptions' file
 * @param missing ids of the commitments that would bring troops and do not stand even there
 */
public record Reach(long likely, Map<String, String> changes, List<String> missing) {
  public Reach {
    changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    missing = List.copyOf(missing);
  }
}
