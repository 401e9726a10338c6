package muster.desktop.commitments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ToLongFunction;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.util.Callback;
import muster.desktop.kit.Words;
import muster.draw.text.Numbers;
import muster.model.Axis;
import muster.model.PartialDate;
import muster.model.Stance;
import muster.model.TroopRange;
import muster.model.TroopStance;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** The columns of the commitment table. */
final class CommitmentColumns {
  private static final Comparator<ActorSummary> BY_NAME = Comparator.comparing(ActorSummary::name);

  private CommitmentColumns() {}

  static List<TableColumn<ActorRow, ActorSummary>> all() {
    List<TableColumn<ActorRow, ActorSummary>> columns = new ArrayList<>();
    columns.add(text("country", 132, BY_NAME, CommitmentColumns::showName));
    columns.add(
        text(
            "stance",
            104,
            Comparator.comparing(
                ActorSummary::stance, Comparator.nullsLast(Comparator.<Stance>naturalOrder())),
            (cell, summary) -> cell.setText(Words.of(summary.stance()))));
    columns.add(
        text(
            "troops",
            128,
            Comparator.comparing(
                ActorSummary::troops, Comparator.nullsLast(Comparator.<TroopStance>naturalOrder())),
            (cell, summary) -> cell.setText(Words.of(summary.troops()))));
    for (Axis axis : List.of(Axis.PRESENCE, Axis.FORCES, Axis.INDUSTRY)) {
      columns.add(axis(axis));
    }
    columns.add(troops("low", TroopRange::low));
    columns.add(troops("likely", TroopRange::likely));
    columns.add(troops("high", TroopRange::high));
    columns.add(
        text(
            "basis",
            80,
            Comparator.comparing(
                ActorSummary::basis, Comparator.nullsLast(Comparator.naturalOrder())),
            (cell, summary) -> {
              cell.setText(Words.of(summary.basis()));
              cell.setEstimated(summary.estimated());
            }));
    columns.add(
        text(
            "waits",
            300,
            Comparator.comparing(ActorSummary::waitsFor),
            (cell, summary) -> {
              cell.setText(summary.waitsFor());
              cell.setTooltip(tooltip(summary.waitsFor()));
            }));
    columns.add(
        text(
            "as-of",
            88,
            Comparator.comparing(
                ActorSummary::asOf, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder())),
            (cell, summary) ->
                cell.setText(summary.asOf() == null ? Words.of(null) : summary.asOf().text())));
    columns.add(
        text(
            "sources",
            84,
            Comparator.comparingInt(ActorSummary::sources),
            (cell, summary) ->
                cell.setText(
                    Words.text("table.sources", summary.sources(), summary.worstGrade()))));
    return columns;
  }

  private static void showName(SummaryCell cell, ActorSummary summary) {
    cell.setText(summary.name());
    cell.setGraphic(null);
    if (summary.conflict()) {
      FontIcon mark = new FontIcon(MaterialDesignS.SWAP_HORIZONTAL);
      mark.getStyleClass().add("conflict");
      cell.setGraphic(mark);
    }
    cell.setTooltip(
        summary.conflict() ? new Tooltip(Words.text("table.conflict", summary.name())) : null);
  }

  private static TableColumn<ActorRow, ActorSummary> troops(
      String key, ToLongFunction<TroopRange> number) {
    return column(
        key,
        72,
        Comparator.comparingLong(summary -> number.applyAsLong(summary.range())),
        column ->
            new SummaryCell(
                (cell, summary) -> showTroops(cell, summary, number.applyAsLong(summary.range())),
                "number-cell"));
  }

  private static void showTroops(SummaryCell cell, ActorSummary summary, long number) {
    boolean none = summary.range().isZero();
    cell.setEstimated(!none && summary.estimated());
    cell.setText(
        none
            ? Words.of(null)
            : summary.estimated() ? Words.text("table.estimate", number) : Numbers.whole(number));
  }

  private static TableColumn<ActorRow, ActorSummary> axis(Axis axis) {
    TableColumn<ActorRow, ActorSummary> column =
        column(
            "axis." + axis.code(),
            84,
            Comparator.comparing(summary -> summary.axis(axis)),
            c -> new AxisCell(axis));
    return column;
  }

  private static TableColumn<ActorRow, ActorSummary> text(
      String key,
      double width,
      Comparator<ActorSummary> order,
      BiConsumer<SummaryCell, ActorSummary> show) {
    return column(key, width, order, column -> new SummaryCell(show, "text-cell"));
  }

  private static TableColumn<ActorRow, ActorSummary> column(
      String key,
      double width,
      Comparator<ActorSummary> order,
      Callback<TableColumn<ActorRow, ActorSummary>, TableCell<ActorRow, ActorSummary>> cell) {
    TableColumn<ActorRow, ActorSummary> column = new TableColumn<>();
    Label head = new Label(Words.text("column." + key));
    head.setTooltip(tooltip(Words.text("column.tip." + key)));
    column.setGraphic(head);
    column.setId(key);
    column.setPrefWidth(width);
    column.setComparator(order.thenComparing(BY_NAME));
    column.setCellValueFactory(features -> features.getValue().summaryProperty());
    column.setCellFactory(cell);
    return column;
  }

  private static Tooltip tooltip(String text) {
    Tooltip tooltip = new Tooltip(text);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(420);
    return tooltip;
  }
}
