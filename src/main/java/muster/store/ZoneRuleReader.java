package muster.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import muster.model.Side;
import muster.model.ZoneRule;
import muster.model.ZoneRule.Distance;
import muster.store.json.Json;
import org.jspecify.annotations.Nullable;

/** Reads the rule of a zone: an object with one operation. */
final class ZoneRuleReader {
  private static final List<String> OPERATIONS =
      List.of("regions", "buffer", "beyond", "westOf", "union", "intersect", "minus");

  /** ISO 3166-2 codes of Ukraine's first-level regions. */
  private static final Set<String> REGIONS =
      Set.of(
          "UA-05", "UA-07", "UA-09", "UA-12", "UA-14", "UA-18", "UA-21", "UA-23", "UA-26", "UA-30",
          "UA-32", "UA-35", "UA-40", "UA-43", "UA-46", "UA-48", "UA-51", "UA-53", "UA-56", "UA-59",
          "UA-61", "UA-63", "UA-65", "UA-68", "UA-71", "UA-74", "UA-77");

  private final String zone;
  private final Consumer<String> uses;

  /**
   * @param zone id of the zone that the rule is of
   * @param uses told the zones that the rule refers to
   */
  ZoneRuleReader(String zone, Consumer<String> uses) {
    this.zone = zone;
    this.uses = uses;
  }

  /**
   * @param path from the feature to the rule
   * @return null where the value is no rule
   */
  @Nullable ZoneRule read(Value value, String path) {
    Fields fields = value.fields();
    if (fields == null) {
      return null;
    }
    List<Value> operations = new ArrayList<>();
    String operation = "";
    for (String name : OPERATIONS) {
      Value operand = fields.optional(name);
      if (operand != null) {
        operation = name;
        operations.add(operand);
      }
    }
    value.reading().keepForeign(zone, path, fields.extras());
    if (operations.size() != 1) {
      value.problem("rule.operation", String.join(", ", OPERATIONS));
      return null;
    }
    Value operand = operations.getFirst();
    String inside = path + "." + operation;
    return switch (operation) {
      case "regions" -> new ZoneRule.Regions(operand.each(ZoneRuleReader::region));
      case "buffer" -> buffer(operand, inside);
      case "beyond" -> beyond(operand, inside);
      case "westOf" -> new ZoneRule.WestOf(operand.reference(WorkspaceFile.LINES));
      case "union" -> new ZoneRule.Union(operands(operand, inside));
      case "intersect" -> intersect(operand, inside);
      default -> minus(operand, inside);
    };
  }

  private static String region(Value value) {
    String code = value.text();
    if (!code.isEmpty() && !REGIONS.contains(code)) {
      value.problem("rule.region", Value.shown(code));
    }
    return code;
  }

  private @Nullable ZoneRule buffer(Value value, String path) {
    Fields fields = value.fields();
    if (fields == null) {
      return null;
    }
    String line = fields.reference("line", WorkspaceFile.LINES);
    Distance km = distance(fields.required("km"));
    Value side = fields.optional("side");
    value.reading().keepForeign(zone, path, fields.extras());
    return new ZoneRule.Buffer(line, km, side == null ? Side.BOTH : side.coded(Side.values()));
  }

  private @Nullable ZoneRule beyond(Value value, String path) {
    Fields fields = value.fields();
    if (fields == null) {
      return null;
    }
    String line = fields.reference("line", WorkspaceFile.LINES);
    Distance km = distance(fields.required("km"));
    value.reading().keepForeign(zone, path, fields.extras());
    return new ZoneRule.Beyond(line, km);
  }

  private static Distance distance(@Nullable Value value) {
    if (value != null && value.json() instanceof Json.Text(int _, String text)) {
      return parameter(value, text);
    }
    boolean number = value != null && value.json() instanceof Json.Num;
    BigDecimal km = value != null && number ? value.decimal() : null;
    if (value != null && (!number || (km != null && km.signum() < 0))) {
      value.problem("rule.km");
    }
    return new Distance.Fixed(km == null ? BigDecimal.ONE : km);
  }

  private static Distance parameter(Value value, String text) {
    if (!text.startsWith("$")) {
      value.problem("rule.km");
      return new Distance.FromParameter(text);
    }
    String id = text.substring(1);
    Index index = value.reading().index();
    index.whenAllAreRead(
        () -> {
          if (!index.has(WorkspaceFile.PARAMETERS, id)) {
            value.problem("reference.parameters.json", Value.shown(id));
          }
        });
    return new Distance.FromParameter(id);
  }

  private List<ZoneRule> operands(Value value, String path) {
    List<ZoneRule> operands = new ArrayList<>();
    List<Value> items = value.items();
    for (int i = 0; i < items.size(); i++) {
      ZoneRule operand = operand(items.get(i), path + "[" + i + "]");
      if (operand != null) {
        operands.add(operand);
      }
    }
    return operands;
  }

  private @Nullable ZoneRule operand(Value value, String path) {
    if (value.json() instanceof Json.Text) {
      String other = value.reference(WorkspaceFile.ZONES);
      uses.accept(other);
      return new ZoneRule.Reference(other);
    }
    return read(value, path);
  }

  private ZoneRule intersect(Value value, String path) {
    if (value.isEmptyArray()) {
      value.problem("rule.intersect");
    }
    return new ZoneRule.Intersect(operands(value, path));
  }

  private @Nullable ZoneRule minus(Value value, String path) {
    List<ZoneRule> operands = operands(value, path);
    if (value.json() instanceof Json.Arr(int _, List<Json> items) && items.size() != 2) {
      value.problem("rule.minus", items.size());
    }
    return operands.size() == 2 ? new ZoneRule.Minus(operands.get(0), operands.get(1)) : null;
  }
}
