package muster.model.edit;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import muster.model.ZoneRule;

/** The records that a zone's rule names. */
public final class RuleNames {
  record Name(RecordList<?> list, String id) {}

  private final Set<Name> names = new HashSet<>();

  private RuleNames() {}

  static Set<Name> of(ZoneRule rule) {
    RuleNames found = new RuleNames();
    found.collect(rule);
    return found.names;
  }

  /** The ids of the zones that a rule names. */
  public static Set<String> zones(ZoneRule rule) {
    return of(rule).stream()
        .filter(name -> name.list().equals(RecordList.ZONES))
        .map(Name::id)
        .collect(Collectors.toSet());
  }

  private void collect(ZoneRule rule) {
    switch (rule) {
      case ZoneRule.Regions _ -> {}
      case ZoneRule.Buffer buffer -> line(buffer.line(), buffer.km());
      case ZoneRule.Beyond beyond -> line(beyond.line(), beyond.km());
      case ZoneRule.WestOf west -> names.add(new Name(RecordList.LINES, west.line()));
      case ZoneRule.Union union -> union.operands().forEach(this::collect);
      case ZoneRule.Intersect intersect -> intersect.operands().forEach(this::collect);
      case ZoneRule.Minus minus -> {
        collect(minus.from());
        collect(minus.what());
      }
      case ZoneRule.Reference other -> names.add(new Name(RecordList.ZONES, other.zone()));
    }
  }

  private void line(String line, ZoneRule.Distance km) {
    names.add(new Name(RecordList.LINES, line));
    if (km instanceof ZoneRule.Distance.FromParameter(String parameter)) {
      names.add(new Name(RecordList.PARAMETERS, parameter));
    }
  }
}
