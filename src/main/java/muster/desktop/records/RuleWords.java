package muster.desktop.records;

import java.util.List;
import java.util.Map;
import muster.desktop.kit.Words;
import muster.model.Line;
import muster.model.Parameter;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.ZoneRule;
import muster.model.ZoneRule.Distance;

/** Says the rule of a zone as a sentence. */
record RuleWords(Workspace workspace, Map<String, String> regions) {
  String sentence(ZoneRule rule) {
    return Words.text("rule.sentence", of(rule));
  }

  private String of(ZoneRule rule) {
    return switch (rule) {
      case ZoneRule.Regions(List<String> codes) -> regions(codes);
      case ZoneRule.Buffer buffer ->
          Words.text(
              "rule.says.buffer." + buffer.side().code(), km(buffer.km()), line(buffer.line()));
      case ZoneRule.Beyond beyond ->
          Words.text("rule.says.beyond", km(beyond.km()), line(beyond.line()));
      case ZoneRule.WestOf(String line) -> Words.text("rule.says.west", line(line));
      case ZoneRule.Reference(String zone) ->
          Words.text("rule.says.zone", Words.label(workspace.zones(), zone, Zone::name));
      case ZoneRule.Union(List<ZoneRule> parts) -> joined("union", parts);
      case ZoneRule.Intersect(List<ZoneRule> parts) -> joined("intersect", parts);
      case ZoneRule.Minus(ZoneRule from, ZoneRule what) -> joined("minus", List.of(from, what));
    };
  }

  private String regions(List<String> codes) {
    return Words.text(
        "rule.says.regions",
        codes.size(),
        Words.list(codes.stream().map(code -> regions.getOrDefault(code, code)).toList()));
  }

  private String joined(String how, List<ZoneRule> parts) {
    if (parts.isEmpty()) {
      return Words.text("rule.says.nothing");
    }
    List<String> said = parts.stream().map(part -> inside(part, parts.size())).toList();
    return String.join(Words.text("rule.says." + how), said);
  }

  /** A part that is joined itself stands in brackets. */
  private String inside(ZoneRule part, int beside) {
    return RuleTree.parts(part).size() > 1 && beside > 1
        ? Words.text("rule.says.brackets", of(part))
        : of(part);
  }

  private String line(String id) {
    return Words.label(workspace.lines(), id, Line::name);
  }

  private String km(Distance distance) {
    return switch (distance) {
      case Distance.Fixed(var km) -> Words.text("rule.km", Plain.shown(km));
      case Distance.FromParameter(String id) ->
          Workspace.find(workspace.parameters(), id)
              .map(p -> Words.text("rule.km.says", p.label(), Plain.shown(p.value())))
              .orElse(id);
    };
  }

  /** What a parameter is called where a distance is asked for. */
  static String parameter(Parameter parameter) {
    return Words.text("rule.km.of", parameter.label(), Plain.shown(parameter.value()));
  }
}
