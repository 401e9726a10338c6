package muster.store;

import java.util.ArrayList;
import java.util.List;

/**
 * The zones that a zone's rule refers to.
 *
 * @param rule its value, where a circle of rules is reported
 */
record ZoneUses(Value rule, List<String> zones) {
  ZoneUses(Value rule) {
    this(rule, new ArrayList<>());
  }

  void add(String zone) {
    zones.add(zone);
  }
}
