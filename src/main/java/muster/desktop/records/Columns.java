package muster.desktop.records;

import java.util.List;
import java.util.function.BiFunction;
import muster.desktop.kit.Words;
import muster.draw.text.Dates;
import muster.draw.text.Numbers;
import muster.draw.text.Vocabulary;
import muster.model.Actor;
import muster.model.Assumption;
import muster.model.Briefing;
import muster.model.Commitment;
import muster.model.Enabler;
import muster.model.ForceModel;
import muster.model.Identified;
import muster.model.Line;
import muster.model.Parameter;
import muster.model.Position;
import muster.model.Scenario;
import muster.model.Site;
import muster.model.Source;
import muster.model.TroopRange;
import muster.model.Workspace;
import muster.model.Zone;
import org.jspecify.annotations.Nullable;

/** What the list of each kind of record shows of one. */
final class Columns {
  /**
   * @param width in pixels; a wide one takes what is left
   * @param spot what is changed in the cell itself; null: nothing is
   * @param shown whether it is shown at first
   */
  record Column<T extends Identified>(
      String key,
      double width,
      BiFunction<RowWords, T, String> text,
      @Nullable Spot spot,
      boolean shown) {
    boolean isWide() {
      return width >= WIDE;
    }

    boolean isFigure() {
      return width == NUMBER;
    }

    /** The same, to be asked for. */
    Column<T> more() {
      return new Column<>(key, width, text, spot, false);
    }
  }

  private static final double WIDE = 190;

  /** A country's name fits in it. */
  private static final double NAME = 118;

  private static final double HALF = 102;
  private static final double DAY = 104;
  private static final double NUMBER = 64;

  private Columns() {}

  /** The columns of a kind, from the left. */
  static List<? extends Column<? extends Identified>> of(RecordKind kind) {
    return switch (kind) {
      case COMMITMENTS ->
          List.of(
              of("actor", NAME, (RowWords w, Commitment c) -> w.actor(c.actor())),
              of("axis", 84, (RowWords w, Commitment c) -> Words.of(c.axis())).more(),
              of("domain", 84, (RowWords w, Commitment c) -> c.domain()).more(),
              of("task", WIDE, (RowWords w, Commitment c) -> c.task()),
              of("status", 88, (RowWords w, Commitment c) -> Words.of(c.status())),
              troops("low"),
              troops("likely"),
              troops("high"),
              of("basis", 88, (RowWords w, Commitment c) -> Words.of(c.basis())).more(),
              of("where", 130, (RowWords w, Commitment c) -> w.where(c.where())).more(),
              of("asOf", DAY, (RowWords w, Commitment c) -> Dates.full(c.asOf())).more());
      case POSITIONS ->
          List.of(
              of("actor", WIDE, (RowWords w, Position p) -> w.actor(p.actor())),
              of("asOf", DAY, (RowWords w, Position p) -> Dates.full(p.asOf())),
              of("stance", 140, (RowWords w, Position p) -> Words.of(p.stance())),
              of("troops", HALF, (RowWords w, Position p) -> Words.of(p.troops())).more(),
              of("summary", WIDE, (RowWords w, Position p) -> p.summary()).more());
      case ASSUMPTIONS ->
          List.of(
              of("label", WIDE, (RowWords w, Assumption a) -> a.label()),
              of("question", WIDE, (RowWords w, Assumption a) -> a.question()).more(),
              of("baseline", 150, (RowWords w, Assumption a) -> a.option(a.baseline()).label()));
      case SCENARIOS ->
          List.of(
              of("title", WIDE, (RowWords w, Scenario s) -> s.title()),
              of("note", WIDE, (RowWords w, Scenario s) -> text(s.note())).more(),
              of("rotation", 84, (RowWords w, Scenario s) -> Plain.shown(s.rotation())).more());
      case FORCE_MODELS ->
          List.of(
              of("label", WIDE, (RowWords w, ForceModel f) -> f.label()),
              of("troops.min", NUMBER, (RowWords w, ForceModel f) -> number(f.troops().min())),
              of("troops.max", NUMBER, (RowWords w, ForceModel f) -> number(f.troops().max())));
      case ENABLERS ->
          List.of(
              of("label", WIDE, (RowWords w, Enabler e) -> e.label()),
              fixed("providers", (RowWords w, Enabler e) -> number((long) e.providers().size())));
      case PARAMETERS ->
          List.of(
              of("label", WIDE, (RowWords w, Parameter p) -> p.label()),
              of("min", NUMBER, (RowWords w, Parameter p) -> Plain.shown(p.min())).more(),
              of("max", NUMBER, (RowWords w, Parameter p) -> Plain.shown(p.max())).more(),
              of("step", NUMBER, (RowWords w, Parameter p) -> Plain.shown(p.step())).more(),
              of("value", NUMBER, (RowWords w, Parameter p) -> Plain.shown(p.value())),
              of("unit", 90, (RowWords w, Parameter p) -> p.unit()));
      case ACTORS ->
          List.of(
              of("name", WIDE, (RowWords w, Actor a) -> a.name()),
              fixed("id", (RowWords w, Actor a) -> a.id()),
              of("kind", 84, (RowWords w, Actor a) -> Words.of(a.kind())));
      case SOURCES ->
          List.of(
              of("publisher", NAME, (RowWords w, Source s) -> s.publisher()),
              of("published", DAY, (RowWords w, Source s) -> Dates.full(s.published())),
              of("title", WIDE, (RowWords w, Source s) -> s.title()),
              of("reference", WIDE, (RowWords w, Source s) -> s.reference()).more(),
              of("reliability", 84, (RowWords w, Source s) -> s.reliability()).more(),
              of("credibility", 84, (RowWords w, Source s) -> number((long) s.credibility()))
                  .more());
      case ZONES ->
          List.of(
              of("name", WIDE, (RowWords w, Zone z) -> z.name()),
              of("kind", HALF, (RowWords w, Zone z) -> Vocabulary.zoneKind(z.kind())),
              of("asOf", DAY, (RowWords w, Zone z) -> Dates.full(z.asOf())).more());
      case SITES ->
          List.of(
              of("name", WIDE, (RowWords w, Site s) -> s.name()),
              of("kind", HALF, (RowWords w, Site s) -> Vocabulary.siteKind(s.kind())));
      case LINES ->
          List.of(
              of("name", WIDE, (RowWords w, Line l) -> l.name()),
              of("kind", HALF, (RowWords w, Line l) -> Vocabulary.zoneKind(l.kind())),
              of("asOf", DAY, (RowWords w, Line l) -> Dates.full(l.asOf())).more());
      case BRIEFINGS ->
          List.of(
              of("title", WIDE, (RowWords w, Briefing b) -> b.title()),
              fixed("slides", (RowWords w, Briefing b) -> number((long) b.slides().size())));
      case HEADER -> List.of(of("title", WIDE, (RowWords w, Workspace.Header h) -> h.title()));
    };
  }

  /** The texts of a record's cells. */
  static List<String> texts(RowWords words, RecordKind kind, Identified record) {
    return of(kind).stream().map(column -> text(column, words, record)).toList();
  }

  /** The cast holds: a kind's columns are made for its records. */
  @SuppressWarnings("unchecked")
  private static <T extends Identified> String text(
      Column<T> column, RowWords words, Identified record) {
    return column.text().apply(words, (T) record);
  }

  /**
   * @param spot its place in the record, where it is changed too
   */
  private static <T extends Identified> Column<T> of(
      String spot, double width, BiFunction<RowWords, T, String> text) {
    return new Column<>(spot.replaceFirst(".*\\.", ""), width, text, Spot.of(spot), true);
  }

  private static <T extends Identified> Column<T> fixed(
      String key, BiFunction<RowWords, T, String> text) {
    return new Column<>(key, 84, text, null, true);
  }

  private static Column<Commitment> troops(String part) {
    return of("troops." + part, NUMBER, (w, commitment) -> part(commitment, part));
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** A number with the sign of its basis, so that no estimate is taken for a report. */
  private static String part(Commitment commitment, String part) {
    TroopRange troops = commitment.troops();
    if (troops == null) {
      return Words.text("none");
    }
    String number =
        switch (part) {
          case "low" -> number(troops.low());
          case "likely" -> number(troops.likely());
          default -> number(troops.high());
        };
    return Words.text("records.troops." + commitment.basis().code(), number);
  }

  private static String number(@Nullable Long number) {
    return number == null ? Words.text("none") : Numbers.whole(number);
  }
}
