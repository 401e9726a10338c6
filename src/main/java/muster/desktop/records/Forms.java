package muster.desktop.records;

import static muster.desktop.records.Field.may;
import static muster.desktop.records.Field.must;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import muster.model.ActorKind;
import muster.model.Axis;
import muster.model.Basis;
import muster.model.Coded;
import muster.model.Commitment;
import muster.model.Identified;
import muster.model.Line;
import muster.model.Parameter;
import muster.model.Site;
import muster.model.Source;
import muster.model.Stance;
import muster.model.Status;
import muster.model.TroopStance;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.edit.RecordList;

/** What each form asks for, in the order of the file. */
final class Forms {
  private static final Field ID = must("id", new Input.Id());
  private static final Field NAME = must("name", line());
  private static final Field NAME_UK = may("nameUk", line());
  private static final Field LABEL = must("label", line());
  private static final Field AS_OF = must("asOf", new Input.Day());
  private static final Field RELIABILITY =
      must(
          "reliability",
          new Input.Grade(List.of("A", "B", "C", "D", "E", "F"), "reliability.", false));
  private static final Field CREDIBILITY =
      must(
          "credibility",
          new Input.Grade(List.of("1", "2", "3", "4", "5", "6"), "credibility.", true));
  private static final Field EVIDENCE =
      must(
          "evidence",
          new Input.Rows(
              List.of(
                  must("source", new Input.Name(RecordList.SOURCES)),
                  must("locator", line()),
                  may("reliability", RELIABILITY.input()),
                  may("credibility", CREDIBILITY.input()))));
  private static final Input TROOPS =
      new Input.Group(
          List.of(
              must("low", new Input.Figure()),
              must("likely", new Input.Figure()),
              must("high", new Input.Figure())));

  static final List<Field> HEADER =
      List.of(must("title", line()), AS_OF, must("marking", line()), must("rotation", number()));

  static final List<Field> SOURCES =
      List.of(
          must("title", line()),
          ID,
          must("publisher", usual(RecordList.SOURCES, Source::publisher)),
          must("authors", new Input.Texts()),
          must("published", new Input.Day()),
          must("reference", line()),
          RELIABILITY,
          CREDIBILITY);

  static final List<Field> ACTORS =
      List.of(
          NAME,
          ID,
          must("kind", word(ActorKind.values())),
          must("memberships", new Input.Texts()),
          may(
              "available",
              new Input.Group(List.of(must("troops", TROOPS), must("what", line()), EVIDENCE))));

  static final List<Field> POSITIONS =
      List.of(
          must("actor", new Input.Name(RecordList.ACTORS)),
          AS_OF,
          ID,
          must("stance", word(Stance.values())),
          may("troops", word(TroopStance.values())),
          must("summary", new Input.Paragraph()),
          may("domestic", new Input.Paragraph()),
          must("constraints", new Input.Texts()),
          EVIDENCE);

  static final List<Field> ASSUMPTIONS =
      List.of(
          LABEL,
          ID,
          must("question", new Input.Paragraph()),
          must("options", new Input.Rows(List.of(LABEL, ID))),
          must("baseline", new Input.OwnOption()),
          may("odds", new Input.Odds()),
          EVIDENCE);

  static final List<Field> COMMITMENTS =
      List.of(
          must("actor", new Input.Name(RecordList.ACTORS)),
          must("axis", word(Axis.values())),
          must("domain", usual(RecordList.COMMITMENTS, Commitment::domain)),
          ID,
          must("task", new Input.Paragraph()),
          must("basis", word(Basis.values())),
          may("reasoning", new Input.Paragraph()),
          must("status", word(Status.values())),
          may("troops", TROOPS),
          may("where", new Input.Name(RecordList.ZONES)),
          may("requires", new Input.When()),
          may("displaces", new Input.Group(List.of(must("what", line()), may("troops", number())))),
          AS_OF,
          EVIDENCE);

  static final List<Field> FORCE_MODELS =
      List.of(
          LABEL,
          ID,
          must("troops", new Input.Group(List.of(must("min", number()), may("max", number())))),
          must("enablers", new Input.Names(RecordList.ENABLERS)),
          EVIDENCE);

  static final List<Field> ENABLERS =
      List.of(
          LABEL,
          ID,
          must(
              "providers",
              new Input.Rows(
                  List.of(
                      must("actor", new Input.Name(RecordList.ACTORS)),
                      may("requires", new Input.When())))),
          EVIDENCE);

  static final List<Field> PARAMETERS =
      List.of(
          LABEL,
          ID,
          must("unit", usual(RecordList.PARAMETERS, Parameter::unit)),
          must("min", number()),
          must("max", number()),
          must("step", number()),
          must("value", number()));

  static final List<Field> SCENARIOS =
      List.of(
          must("title", line()),
          ID,
          may("note", new Input.Paragraph()),
          must("choices", new Input.Choices()),
          may("parameters", new Input.Values()),
          may("rotation", number()));

  static final List<Field> ZONES =
      List.of(
          NAME,
          ID,
          NAME_UK,
          must("kind", usual(RecordList.ZONES, Zone::kind)),
          may("rule", new Input.Rule()),
          AS_OF,
          EVIDENCE);

  static final List<Field> SITES =
      List.of(
          NAME,
          ID,
          NAME_UK,
          must("kind", usual(RecordList.SITES, Site::kind)),
          may("guardedBy", new Input.Names(RecordList.ACTORS)),
          EVIDENCE);

  static final List<Field> LINES =
      List.of(
          NAME, ID, NAME_UK, must("kind", usual(RecordList.LINES, Line::kind)), AS_OF, EVIDENCE);

  /** The slides of a briefing have a form of their own. */
  static final List<Field> BRIEFINGS = List.of(must("title", line()), ID);

  private Forms() {}

  /** The field of a place in a form of plain values and groups of them. */
  static Field field(RecordKind kind, Spot spot) {
    List<Field> fields = kind.fields();
    Field found = null;
    for (Object step : spot.steps()) {
      found = fields.stream().filter(f -> f.member().equals(step)).findFirst().orElseThrow();
      fields = found.input() instanceof Input.Group(List<Field> inner) ? inner : List.of();
    }
    return Objects.requireNonNull(found);
  }

  private static Input line() {
    return new Input.Line(workspace -> List.of());
  }

  private static <T extends Identified> Input usual(RecordList<T> list, Function<T, String> of) {
    return new Input.Line(
        (Workspace workspace) -> list.of(workspace).stream().map(of).distinct().sorted().toList());
  }

  private static Input number() {
    return new Input.Figure();
  }

  private static Input word(Coded... words) {
    return new Input.Word(Arrays.asList(words));
  }
}
