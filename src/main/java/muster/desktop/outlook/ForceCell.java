package muster.desktop.outlook;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import muster.assess.Assessment.Verdict;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.VerdictIcons;
import muster.desktop.kit.Words;
import muster.desktop.outlook.ForceSizes.Row;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** A force size in the list: verdict, name and shortfall; below, what else it lacks. */
final class ForceCell extends ListCell<Row> {
  private static final PseudoClass LACKING = PseudoClass.getPseudoClass("lacking");
  private static final double VERDICT_WIDTH = 86;

  private final FontIcon icon = new FontIcon();
  private final Label verdict = Nodes.label("", "verdict");
  private final Label name = Nodes.label("");
  private final Label shortfall = Nodes.label("", Styles.TEXT_SMALL);
  private final Label missing = Nodes.label("", Styles.TEXT_SMALL, "missing");
  private final FontIcon alert = new FontIcon(MaterialDesignA.ALERT);
  private final Tooltip tooltip = new Tooltip();
  private final GridPane content = new GridPane(6, 0);

  /**
   * @param aim looks for what reaches a size
   */
  ForceCell(Consumer<Row> aim) {
    getStyleClass().add("force");
    verdict.setGraphic(icon);
    verdict.setMinWidth(USE_PREF_SIZE);
    shortfall.setMinWidth(USE_PREF_SIZE);
    name.setMinWidth(0);
    missing.setMinWidth(0);
    content.getColumnConstraints().add(new ColumnConstraints(VERDICT_WIDTH));
    content.addRow(0, verdict, name);
    content.addRow(1, shortfall, missing);
    content.setMinWidth(0);
    // The list is as wide as its pane: long words end in an ellipsis rather than scroll sideways.
    setPrefWidth(0);
    setOnMouseClicked(
        click -> {
          Row row = getItem();
          if (row != null
              && click.getButton() == MouseButton.PRIMARY
              && click.getClickCount() == 2) {
            aim.accept(row);
          }
        });
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(420);
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setTooltip(null);
      setAccessibleText(null);
      return;
    }
    icon.setIconCode(VerdictIcons.of(row.verdict()));
    verdict.setText(row.word());
    verdict
        .getStyleClass()
        .removeAll(Arrays.stream(Verdict.values()).map(ForceCell::styleClass).toList());
    verdict.getStyleClass().add(styleClass(row.verdict()));
    name.setText(row.label());
    shortfall.setText(row.shortfall());
    String rests = row.rests();
    String below =
        rests.isEmpty() ? row.missing() : Words.text("outlook.line", rests, row.missing());
    missing.setText(below);
    missing.setGraphic(rests.isEmpty() ? null : alert);
    missing.pseudoClassStateChanged(LACKING, row.lacking() > 0);
    tooltip.setText(Words.text("outlook.force.tip", row.label(), row.shortfall(), below));
    setTooltip(tooltip);
    setAccessibleText(
        Words.text("outlook.force.accessible", row.word(), row.label(), row.shortfall(), below));
    setGraphic(content);
  }

  private static String styleClass(Verdict verdict) {
    return "verdict-" + verdict.code();
  }
}
