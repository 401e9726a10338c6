package muster.desktop.commitments;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import muster.desktop.kit.Badges;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.draw.text.Numbers;
import muster.model.Axis;
import muster.model.TroopRange;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The cells of the table. */
final class Cells {
  private static final PseudoClass ESTIMATED = PseudoClass.getPseudoClass("estimated");
  private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("nothing");

  private Cells() {}

  /** Only where they are others: each time the theme's rules would be gone through anew. */
  private static void style(Label label, String... classes) {
    if (!label.getStyleClass().equals(List.of(classes))) {
      label.getStyleClass().setAll(classes);
    }
  }

  /** A country's name, and that sources disagree on it. */
  static final class Country extends RowCell {
    private final Label name = Nodes.label("", "country-name");
    private final FontIcon conflict = new FontIcon(MaterialDesignA.ALERT);
    private final HBox box = new HBox(4, name, Nodes.spacer(), conflict);

    Country() {
      name.setMinWidth(0);
      conflict.getStyleClass().add("conflict-mark");
      box.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    void show(ActorRow row) {
      name.setText(row.name());
      Nodes.setShown(conflict, !row.disagreement().isEmpty());
      setGraphic(box);
    }

    @Override
    String explained(ActorRow row) {
      return row.disagreement().isEmpty()
          ? row.name()
          : Words.text("detail.pair", row.name(), row.disagreement());
    }
  }

  /** Stands or waits, and which way it has just moved. */
  static final class State extends RowCell {
    private final Label badge = Badges.of("", Glyphs.of(RowState.NONE), "");
    private final FontIcon icon = new FontIcon();
    private final FontIcon moved = new FontIcon();
    private final HBox box = new HBox(2, badge, moved);

    State() {
      moved.getStyleClass().add("move-mark");
      box.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    void show(ActorRow row) {
      RowState state = row.state();
      badge.setText(Words.text("state." + state.code()));
      style(badge, "label", "badge", "state-" + state.code());
      icon.setIconCode(Glyphs.of(state));
      badge.setGraphic(state == RowState.NONE ? null : icon);
      Move move = row.move();
      Nodes.setShown(moved, !move.isNone());
      if (!move.isNone()) {
        moved.setIconCode(
            move.isGain() ? MaterialDesignA.ARROW_UP_BOLD : MaterialDesignA.ARROW_DOWN_BOLD);
      }
      setGraphic(box);
    }

    @Override
    String explained(ActorRow row) {
      return CellTexts.state(row);
    }
  }

  /** A stance. */
  static final class StanceCell extends RowCell {
    private final FontIcon icon = new FontIcon();

    @Override
    void show(ActorRow row) {
      icon.setIconCode(Glyphs.of(row.stance()));
      setText(Words.of(row.stance()));
      setGraphic(icon);
    }

    @Override
    String explained(ActorRow row) {
      return Words.of(row.stance());
    }
  }

  /** A text that says all of itself in its tooltip, or more. */
  static final class Text extends RowCell {
    private final Function<ActorRow, String> text;
    private final Function<ActorRow, String> explained;

    Text(Function<ActorRow, String> text, Function<ActorRow, String> explained) {
      this.text = text;
      this.explained = explained;
    }

    @Override
    void show(ActorRow row) {
      setText(text.apply(row));
    }

    @Override
    String explained(ActorRow row) {
      return explained.apply(row);
    }
  }

  /** The date of the newest position, with a sign if it is old. */
  static final class AsOf extends RowCell {
    private final FontIcon old = new FontIcon(MaterialDesignC.CLOCK_ALERT_OUTLINE);

    AsOf() {
      old.getStyleClass().add("stale-mark");
    }

    @Override
    void show(ActorRow row) {
      setText(CellTexts.day(row));
      setGraphic(row.stale().isEmpty() ? null : old);
    }

    @Override
    String explained(ActorRow row) {
      return CellTexts.asOfExplained(row);
    }
  }

  /** How many commitments stand on an axis, and how many do not. */
  static final class AxisCell extends RowCell {
    private final Axis axis;
    private final Label stands = count("axis-stands", new FontIcon(Badges.STANDS));
    private final Label blocked = count("axis-blocked", new FontIcon(Badges.BLOCKED));
    private final HBox box = new HBox(6, stands, blocked);

    AxisCell(Axis axis) {
      this.axis = axis;
      box.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    void show(ActorRow row) {
      AxisState state = row.axis(axis);
      show(stands, state.stands());
      show(blocked, state.blocked());
      setGraphic(box);
    }

    @Override
    String explained(ActorRow row) {
      return CellTexts.axis(axis, row.axis(axis));
    }

    private static void show(Label label, int count) {
      label.setText(Numbers.whole(count));
      Nodes.setShown(label, count > 0);
    }

    private static Label count(String styleClass, FontIcon icon) {
      Label label = Nodes.label("", "axis-count", styleClass);
      label.setGraphic(icon);
      label.setMinWidth(USE_PREF_SIZE);
      return label;
    }
  }

  /** A number of troops; an estimate leans and says so. */
  static final class Troops extends RowCell {
    private final ToLongFunction<TroopRange> part;
    private final boolean marked;
    private final Label number = Nodes.label("", "troops-number");
    private final Label mark = Nodes.label("", "basis-mark");
    private final HBox box = new HBox(4, number, mark);

    /**
     * @param marked whether the cell says what the number rests on
     */
    Troops(ToLongFunction<TroopRange> part, boolean marked) {
      this.part = part;
      this.marked = marked;
      number.setMaxWidth(Double.MAX_VALUE);
      number.setAlignment(Pos.CENTER_RIGHT);
      HBox.setHgrow(number, Priority.ALWAYS);
      mark.setMinWidth(USE_PREF_SIZE);
      Nodes.setShown(mark, marked);
      box.setAlignment(Pos.CENTER_RIGHT);
    }

    @Override
    void show(ActorRow row) {
      Strength strength = row.strength();
      number.setText(CellTexts.number(strength, part));
      if (marked) {
        mark.setText(Words.text("mark." + strength.kind().code()));
        style(mark, "label", "basis-mark", "basis-" + strength.kind().code());
      }
      pseudoClassStateChanged(
          ESTIMATED, strength.kind().isNumber() && strength.kind() != Strength.Kind.REPORTED);
      pseudoClassStateChanged(EMPTY, !strength.kind().isNumber());
      setGraphic(box);
    }

    @Override
    String explained(ActorRow row) {
      return CellTexts.strength(row.strength());
    }
  }

  /** What all the cells of a row show, in the order of the columns. */
  static List<String> texts(ActorRow row) {
    return Stream.of(
            Stream.of(
                row.name(),
                Words.text("state." + row.state().code()),
                Words.of(row.stance()),
                Words.of(row.troops())),
            Stream.of(Axis.values()).map(axis -> CellTexts.axis(axis, row.axis(axis))),
            Stream.of(
                CellTexts.number(row.strength(), TroopRange::low),
                CellTexts.number(row.strength(), TroopRange::likely),
                CellTexts.number(row.strength(), TroopRange::high),
                Words.text("strength." + row.strength().kind().code()),
                row.waitsFor(),
                CellTexts.asOf(row),
                CellTexts.sources(row)))
        .flatMap(s -> s)
        .toList();
  }
}
