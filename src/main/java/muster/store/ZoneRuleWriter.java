package muster.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import muster.model.Extras;
import muster.model.ZoneRule;
import muster.model.ZoneRule.Distance;

/**
 * Writes the rule of a zone, with the unknown keys that its objects had.
 *
 * @param zone id of the zone that the rule is of
 */
record ZoneRuleWriter(ForeignMembers foreign, String zone) {
  Object write(ZoneRule rule, String path) {
    return switch (rule) {
      case ZoneRule.Regions(List<String> codes) -> operation("regions", codes, path);
      case ZoneRule.Buffer buffer ->
          operation(
              "buffer",
              new Members()
                  .put("line", buffer.line())
                  .put("km", km(buffer.km()))
                  .put("side", buffer.side())
                  .and(unknown(path + ".buffer")),
              path);
      case ZoneRule.Beyond beyond ->
          operation(
              "beyond",
              new Members()
                  .put("line", beyond.line())
                  .put("km", km(beyond.km()))
                  .and(unknown(path + ".beyond")),
              path);
      case ZoneRule.WestOf(String line) -> operation("westOf", line, path);
      case ZoneRule.Union(List<ZoneRule> operands) -> operation("union", operands, path);
      case ZoneRule.Intersect(List<ZoneRule> operands) -> operation("intersect", operands, path);
      case ZoneRule.Minus(ZoneRule from, ZoneRule what) ->
          operation("minus", List.of(from, what), path);
      case ZoneRule.Reference(String other) -> other;
    };
  }

  private Map<String, Object> operation(String name, Object operand, String path) {
    return new Members().put(name, written(operand, path + "." + name)).and(unknown(path));
  }

  /** The operand, with the rules in it written. */
  private Object written(Object operand, String path) {
    if (!(operand instanceof List<?> items)) {
      return operand;
    }
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Object item = items.get(i);
      list.add(item instanceof ZoneRule rule ? write(rule, path + "[" + i + "]") : item);
    }
    return list;
  }

  private Extras unknown(String path) {
    return foreign.of(new ForeignMembers.Owner(WorkspaceFile.ZONES.fileName(), zone, path));
  }

  private static Object km(Distance distance) {
    return switch (distance) {
      case Distance.Fixed(var km) -> km;
      case Distance.FromParameter(String parameter) -> "$" + parameter;
    };
  }
}
