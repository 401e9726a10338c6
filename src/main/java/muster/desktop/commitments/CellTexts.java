package muster.desktop.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import muster.desktop.kit.Words;
import muster.draw.text.Dates;
import muster.draw.text.Numbers;
import muster.model.Axis;
import muster.model.TroopRange;

/** The words of the table's cells and of their tooltips. */
final class CellTexts {
  private CellTexts() {}

  static String state(ActorRow row) {
    List<String> lines = new ArrayList<>();
    lines.add(Words.text("state.explained." + row.state().code(), row.name()));
    Move move = row.move();
    move.nowStands().forEach(task -> lines.add(Words.text("move.stands", task)));
    move.nowBlocked().forEach(task -> lines.add(Words.text("move.blocked", task)));
    if (!move.isNone()) {
      lines.add(Words.text("move.likely", move.likelyBefore(), row.strength().range().likely()));
    }
    return String.join("\n", lines);
  }

  static String axis(Axis axis, AxisState state) {
    return Words.text("axis.explained", Words.of(axis), state.stands(), state.blocked());
  }

  /** The number, or a dash where none is known. */
  static String number(Strength strength, ToLongFunction<TroopRange> part) {
    return strength.kind() == Strength.Kind.UNKNOWN
        ? Words.text("none")
        : Numbers.whole(part.applyAsLong(strength.range()));
  }

  static String strength(Strength strength) {
    TroopRange range = strength.range();
    String text =
        Words.text(
            "strength.explained." + strength.kind().code(),
            range.low(),
            range.likely(),
            range.high());
    return strength.kind().isNumber() && strength.unknown() > 0
        ? text + "\n" + Words.text("strength.unknown-too", strength.unknown())
        : text;
  }

  static String day(ActorRow row) {
    return row.asOf() == null ? Words.text("none") : Dates.brief(row.asOf());
  }

  /** The day, and that it is old if it is. */
  static String asOf(ActorRow row) {
    String day = day(row);
    return row.stale().isEmpty() ? day : Words.text("as-of.stale", day);
  }

  static String asOfExplained(ActorRow row) {
    if (row.asOf() == null) {
      return Words.text("as-of.none");
    }
    String explained = Words.text("as-of.explained", Dates.full(row.asOf()));
    return row.stale().isEmpty() ? explained : explained + "\n" + row.stale();
  }

  static String sources(ActorRow row) {
    return row.sources() == 0
        ? Words.text("none")
        : Words.text("sources", row.sources(), row.worstGrade());
  }

  static String sourcesExplained(ActorRow row) {
    if (row.sources() == 0) {
      return Words.text("citations.none");
    }
    String grade = row.worstGrade();
    return Words.text(
        "sources.explained",
        row.sources(),
        grade,
        Words.text(
            "citation.grade",
            Words.text("reliability." + grade.charAt(0)),
            Words.text("credibility." + grade.charAt(1))));
  }
}
