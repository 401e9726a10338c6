package muster.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds zones whose rules refer to each other in a circle. */
final class ZoneCircles {
  private static final int NAMED = 8;

  private final Map<String, ZoneUses> uses;
  private final Set<String> done = new HashSet<>();
  private final List<String> way = new ArrayList<>();
  private final Map<String, Integer> onTheWay = new HashMap<>();

  private ZoneCircles(Map<String, ZoneUses> uses) {
    this.uses = uses;
  }

  /** Reports each circle at the rule where the search enters it. */
  static void report(Map<String, ZoneUses> uses) {
    ZoneCircles circles = new ZoneCircles(uses);
    uses.keySet().forEach(circles::search);
  }

  /** Depth first, without recursion: a chain of rules may be as long as the file. */
  private void search(String start) {
    Deque<Iterator<String>> open = new ArrayDeque<>();
    enter(start, open);
    while (!open.isEmpty()) {
      if (open.peek().hasNext()) {
        enter(open.peek().next(), open);
      } else {
        open.pop();
        String left = way.removeLast();
        onTheWay.remove(left);
        done.add(left);
      }
    }
  }

  private void enter(String zone, Deque<Iterator<String>> open) {
    Integer seen = onTheWay.get(zone);
    ZoneUses ofIt = uses.get(zone);
    if (seen != null) {
      report(way.subList(seen, way.size()));
    } else if (ofIt != null && !done.contains(zone)) {
      onTheWay.put(zone, way.size());
      way.add(zone);
      open.push(ofIt.zones().iterator());
    }
  }

  private void report(List<String> circle) {
    ZoneUses first = uses.get(circle.getFirst());
    if (first != null) {
      String named = String.join(" → ", circle.stream().limit(NAMED).map(Value::shown).toList());
      String rest = circle.size() > NAMED ? " → …" : "";
      first.rule().problem("rule.circle", named + rest + " → " + Value.shown(circle.getFirst()));
    }
  }
}
