package muster.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import muster.model.Side;
import muster.model.ZoneRule;
import muster.model.ZoneRule.Distance;
import org.jspecify.annotations.Nullable;

/** What plain values stand for that {@link ZoneRuleWriter} made. */
final class PlainRule {
  private PlainRule() {}

  /**
   * @throws IllegalArgumentException if it is no rule
   */
  static ZoneRule of(@Nullable Object plain) {
    if (plain instanceof String zone) {
      return new ZoneRule.Reference(zone);
    }
    if (!(plain instanceof Map<?, ?> map) || map.size() != 1) {
      throw new IllegalArgumentException("No rule: " + plain);
    }
    Object operand = Objects.requireNonNull(map.values().iterator().next());
    return switch (String.valueOf(map.keySet().iterator().next())) {
      case "regions" -> new ZoneRule.Regions(items(operand).map(String::valueOf).toList());
      case "buffer" -> buffer(object(operand));
      case "beyond" -> new ZoneRule.Beyond(line(object(operand)), distance(object(operand)));
      case "westOf" -> new ZoneRule.WestOf(String.valueOf(operand));
      case "union" -> new ZoneRule.Union(items(operand).map(PlainRule::of).toList());
      case "intersect" -> new ZoneRule.Intersect(items(operand).map(PlainRule::of).toList());
      case "minus" -> minus(items(operand).map(PlainRule::of).toList());
      default -> throw new IllegalArgumentException("No rule: " + plain);
    };
  }

  private static ZoneRule buffer(Map<?, ?> members) {
    Object code = members.get("side");
    Side side =
        Stream.of(Side.values()).filter(s -> s.code().equals(code)).findFirst().orElse(Side.BOTH);
    return new ZoneRule.Buffer(line(members), distance(members), side);
  }

  private static ZoneRule minus(List<ZoneRule> parts) {
    if (parts.size() != 2) {
      throw new IllegalArgumentException("Not two areas: " + parts);
    }
    return new ZoneRule.Minus(parts.get(0), parts.get(1));
  }

  private static String line(Map<?, ?> members) {
    return String.valueOf(members.get("line"));
  }

  private static Distance distance(Map<?, ?> members) {
    String km = String.valueOf(members.get("km"));
    return km.startsWith("$")
        ? new Distance.FromParameter(km.substring(1))
        : new Distance.Fixed(new BigDecimal(km));
  }

  private static Map<?, ?> object(Object plain) {
    if (plain instanceof Map<?, ?> map) {
      return map;
    }
    throw new IllegalArgumentException("No object: " + plain);
  }

  private static Stream<?> items(Object plain) {
    if (plain instanceof List<?> list) {
      return list.stream();
    }
    throw new IllegalArgumentException("No list: " + plain);
  }
}
