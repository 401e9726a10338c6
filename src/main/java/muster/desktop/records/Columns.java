package muster.desktop.records;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import muster.desktop.kit.Words;
import muster.draw.text.Dates;
import muster.draw.text.Numbers;
import muster.draw.text.Vocabulary;
import muster.model.Actor;
import muster.model.Assumption;
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
   */
  record Column<T extends Identified>(
      String key, double width, BiFunction<Workspace, T, String> text, @Nullable Spot spot) {
    boolean isWide() {
      return width >= WIDE;
    }

    boolean isFigure() {
      return width == NUMBER;
    }
  }

  private static final double WIDE = 190;
  private static final double HALF = 102;
  private static final double NUMBER = 64;

  private Columns() {}

  /** The columns of a kind, from the left. */
  static List<? extends Column<? extends Identified>> of(RecordKind kind) {
    return switch (kind) {
      case COMMITMENTS ->
          List.of(
              column("actor", HALF, (Workspace w, Commitment c) -> Words.actor(w, c.actor())),
              column("task", WIDE, (Workspace w, Commitment c) -> c.task()),
              inline("status", 88, (Commitment c) -> Words.of(c.status())),
              troops("low"),
              troops("likely"),
              troops("high"));
      case POSITIONS ->
          List.of(
              column("actor", WIDE, (Workspace w, Position p) -> Words.actor(w, p.actor())),
              column("asOf", HALF, (Workspace w, Position p) -> Dates.full(p.asOf())),
              inline("stance", 140, (Position p) -> Words.of(p.stance())));
      case ASSUMPTIONS ->
          List.of(
              column("label", WIDE, (Workspace w, Assumption a) -> a.label()),
              column(
                  "baseline", 150, (Workspace w, Assumption a) -> a.option(a.baseline()).label()));
      case SCENARIOS -> List.of(column("title", WIDE, (Workspace w, Scenario s) -> s.title()));
      case FORCE_MODELS ->
          List.of(
              column("label", WIDE, (Workspace w, ForceModel f) -> f.label()),
              column("min", NUMBER, (Workspace w, ForceModel f) -> number(f.troops().min())),
              column("max", NUMBER, (Workspace w, ForceModel f) -> number(f.troops().max())));
      case ENABLERS ->
          List.of(
              column("label", WIDE, (Workspace w, Enabler e) -> e.label()),
              column(
                  "providers",
                  84,
                  (Workspace w, Enabler e) -> number((long) e.providers().size())));
      case PARAMETERS ->
          List.of(
              column("label", WIDE, (Workspace w, Parameter p) -> p.label()),
              inline("value", NUMBER, (Parameter p) -> Plain.shown(p.value())),
              column("unit", 90, (Workspace w, Parameter p) -> p.unit()));
      case ACTORS ->
          List.of(
              column("name", WIDE, (Workspace w, Actor a) -> a.name()),
              column("id", 70, (Workspace w, Actor a) -> a.id()),
              column("kind", 70, (Workspace w, Actor a) -> Words.of(a.kind())));
      case SOURCES ->
          List.of(
              column("publisher", HALF, (Workspace w, Source s) -> s.publisher()),
              column("published", 104, (Workspace w, Source s) -> Dates.full(s.published())),
              column("title", WIDE, (Workspace w, Source s) -> s.title()));
      case ZONES ->
          List.of(
              column("name", WIDE, (Workspace w, Zone z) -> z.name()),
              column("kind", HALF, (Workspace w, Zone z) -> Vocabulary.zoneKind(z.kind())));
      case SITES ->
          List.of(
              column("name", WIDE, (Workspace w, Site s) -> s.name()),
              column("kind", HALF, (Workspace w, Site s) -> Vocabulary.siteKind(s.kind())));
      case LINES ->
          List.of(
              column("name", WIDE, (Workspace w, Line l) -> l.name()),
              column("kind", HALF, (Workspace w, Line l) -> Vocabulary.zoneKind(l.kind())));
      case HEADER -> List.of(column("title", WIDE, (Workspace w, Workspace.Header h) -> h.title()));
    };
  }

  /** The texts of a record's cells. */
  static List<String> texts(Workspace workspace, RecordKind kind, Identified record) {
    return of(kind).stream().map(column -> text(column, workspace, record)).toList();
  }

  /** The cast holds: a kind's columns are made for its records. */
  @SuppressWarnings("unchecked")
  private static <T extends Identified> String text(
      Column<T> column, Workspace workspace, Identified record) {
    return column.text().apply(workspace, (T) record);
  }

  private static <T extends Identified> Column<T> column(
      String key, double width, BiFunction<Workspace, T, String> text) {
    return new Column<>(key, width, text, null);
  }

  private static <T extends Identified> Column<T> inline(
      String key, double width, Function<T, String> text) {
    return new Column<>(key, width, (w, record) -> text.apply(record), Spot.of(key));
  }

  private static Column<Commitment> troops(String part) {
    return new Column<>(
        part, NUMBER, (w, commitment) -> part(commitment, part), Spot.of("troops." + part));
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
