package muster.model;

import java.math.BigDecimal;
import java.util.List;

/** How an area derives from regions, lines and other zones. */
public sealed interface ZoneRule {
  /** The union of Ukraine's first-level regions with these ISO 3166-2 codes. */
  record Regions(List<String> codes) implements ZoneRule {
    public Regions {
      codes = List.copyOf(codes);
    }
  }

  /** Everything within a distance of a line, on one side of it or both. */
  record Buffer(String line, Distance km, Side side) implements ZoneRule {}

  /** All of Ukraine farther than a distance from a line, on its western side. */
  record Beyond(String line, Distance km) implements ZoneRule {}

  /** The part of Ukraine west of a line. */
  record WestOf(String line) implements ZoneRule {}

  record Union(List<ZoneRule> operands) implements ZoneRule {
    public Union {
      operands = List.copyOf(operands);
    }
  }

  record Intersect(List<ZoneRule> operands) implements ZoneRule {
    public Intersect {
      operands = List.copyOf(operands);
    }
  }

  /** What is in the first and not in the second. */
  record Minus(ZoneRule from, ZoneRule what) implements ZoneRule {}

  /** Another zone, by its id. */
  record Reference(String zone) implements ZoneRule {}

  /** A number of kilometres, fixed or read from a parameter. */
  sealed interface Distance {
    record Fixed(BigDecimal km) implements Distance {}

    record FromParameter(String parameter) implements Distance {}
  }
}
