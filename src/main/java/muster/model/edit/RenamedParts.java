package muster.model.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.model.AnchorKind;
import muster.model.Condition;
import muster.model.Evidence;
import muster.model.Slide;
import muster.model.SlideBuilder;
import muster.model.ZoneRule;
import muster.model.ZoneRule.Distance;
import org.jspecify.annotations.Nullable;

/**
 * What names a record, with its new id.
 *
 * @param list of the record
 * @param lit whether slides that highlight the id mean this record
 */
record RenamedParts(RecordList<?> list, String old, String now, boolean lit) {
  /** An id of a list's record. */
  String id(RecordList<?> of, String id) {
    return list.equals(of) && id.equals(old) ? now : id;
  }

  List<String> ids(RecordList<?> of, List<String> ids) {
    return ids.stream().map(id -> id(of, id)).toList();
  }

  /** Values by ids, in their order. */
  <V> Map<String, V> keys(RecordList<?> of, Map<String, V> values) {
    Map<String, V> renamed = new LinkedHashMap<>();
    values.forEach((id, value) -> renamed.put(id(of, id), value));
    return renamed;
  }

  List<Evidence> evidence(List<Evidence> evidence) {
    return list.equals(RecordList.SOURCES)
        ? evidence.stream()
            .map(
                one ->
                    new Evidence(
                        id(RecordList.SOURCES, one.source()),
                        one.locator(),
                        one.reliability(),
                        one.credibility(),
                        one.extras()))
            .toList()
        : evidence;
  }

  @Nullable Condition condition(@Nullable Condition condition) {
    return condition == null || !list.equals(RecordList.ASSUMPTIONS) ? condition : asked(condition);
  }

  private Condition asked(Condition condition) {
    return switch (condition) {
      case Condition.Is(String assumption, List<String> options) ->
          new Condition.Is(id(RecordList.ASSUMPTIONS, assumption), options);
      case Condition.All(List<Condition> parts) ->
          new Condition.All(parts.stream().map(this::asked).toList());
      case Condition.Any(List<Condition> parts) ->
          new Condition.Any(parts.stream().map(this::asked).toList());
      case Condition.Not(Condition part) -> new Condition.Not(asked(part));
    };
  }

  ZoneRule rule(ZoneRule rule) {
    return switch (rule) {
      case ZoneRule.Regions regions -> regions;
      case ZoneRule.Buffer buffer ->
          new ZoneRule.Buffer(
              id(RecordList.LINES, buffer.line()), distance(buffer.km()), buffer.side());
      case ZoneRule.Beyond beyond ->
          new ZoneRule.Beyond(id(RecordList.LINES, beyond.line()), distance(beyond.km()));
      case ZoneRule.WestOf(String line) -> new ZoneRule.WestOf(id(RecordList.LINES, line));
      case ZoneRule.Union(List<ZoneRule> parts) -> new ZoneRule.Union(rules(parts));
      case ZoneRule.Intersect(List<ZoneRule> parts) -> new ZoneRule.Intersect(rules(parts));
      case ZoneRule.Minus(ZoneRule from, ZoneRule what) ->
          new ZoneRule.Minus(rule(from), rule(what));
      case ZoneRule.Reference(String zone) -> new ZoneRule.Reference(id(RecordList.ZONES, zone));
    };
  }

  private List<ZoneRule> rules(List<ZoneRule> rules) {
    return rules.stream().map(this::rule).toList();
  }

  private Distance distance(Distance km) {
    return km instanceof Distance.FromParameter(String parameter)
        ? new Distance.FromParameter(id(RecordList.PARAMETERS, parameter))
        : km;
  }

  Slide slide(Slide slide) {
    SlideBuilder renamed = new SlideBuilder(slide);
    if (slide.scenario() != null) {
      renamed.scenario(id(RecordList.SCENARIOS, slide.scenario()));
    }
    // An empty list is written otherwise than none, and stays.
    if (slide.compare() != null && !slide.compare().isEmpty()) {
      renamed.compare(ids(RecordList.SCENARIOS, slide.compare()));
    }
    if (lit && slide.highlight() != null && !slide.highlight().isEmpty()) {
      renamed.highlight(ids(list, slide.highlight()));
    }
    if (slide.callouts() != null && !slide.callouts().isEmpty()) {
      renamed.callouts(slide.callouts().stream().map(this::callout).toList());
    }
    return renamed.build();
  }

  private Slide.Callout callout(Slide.Callout callout) {
    Slide.Anchor to = callout.to();
    return to == null
        ? callout
        : new Slide.Callout(
            callout.at(),
            new Slide.Anchor(to.kind(), anchored(to.kind(), to.id()), to.extras()),
            callout.text(),
            callout.extras());
  }

  private String anchored(AnchorKind kind, String id) {
    return switch (kind) {
      case ZONE -> id(RecordList.ZONES, id);
      case SITE -> id(RecordList.SITES, id);
      case LINE -> id(RecordList.LINES, id);
      case ACTOR -> id(RecordList.ACTORS, id);
      case PLACE -> id;
    };
  }
}
