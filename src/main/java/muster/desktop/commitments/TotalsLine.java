package muster.desktop.commitments;

import atlantafx.base.theme.Styles;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.model.TroopRange;
import org.jspecify.annotations.Nullable;

/** The line under the table: all countries together, whatever the filters show. */
final class TotalsLine extends FlowPane {
  private static final PseudoClass ESTIMATED = PseudoClass.getPseudoClass("estimated");

  private final Label low = Nodes.label("", "total-number");
  private final Label likely = Nodes.label("", "total-number", "total-likely");
  private final Label high = Nodes.label("", "total-number");
  private final Label mark = Nodes.label("", "basis-mark");
  private final Label standing = Nodes.label("", Styles.TEXT_MUTED, Styles.TEXT_SMALL);
  private final Tooltip explained = new Tooltip();

  TotalsLine(CommitmentsViewModel model) {
    getStyleClass().add("totals");
    setId("commitments-totals");
    low.setId("total-low");
    likely.setId("total-likely");
    high.setId("total-high");
    mark.setTooltip(explained);
    getChildren()
        .addAll(
            Nodes.label(Words.text("totals.title"), Styles.TEXT_BOLD),
            low,
            likely,
            high,
            mark,
            standing);
    Lifecycle.whileAttached(this, () -> attach(model));
  }

  private Subscription attach(CommitmentsViewModel model) {
    return model.totalsProperty().subscribe(this::show);
  }

  private void show(@Nullable Totals totals) {
    setVisible(totals != null);
    if (totals == null) {
      return;
    }
    Strength strength = totals.strength();
    TroopRange range = strength.range();
    low.setText(Words.text("totals.low", range.low()));
    likely.setText(Words.text("totals.likely", range.likely()));
    high.setText(Words.text("totals.high", range.high()));
    mark.setText(Words.text("mark." + strength.kind().code()));
    mark.getStyleClass().setAll("label", "basis-mark", "basis-" + strength.kind().code());
    pseudoClassStateChanged(
        ESTIMATED, strength.kind().isNumber() && strength.kind() != Strength.Kind.REPORTED);
    explained.setText(CellTexts.strength(strength));
    standing.setText(Words.text("totals.standing", totals.standing()));
    setAccessibleText(
        Words.text("totals.title") + Words.text("list.comma") + CellTexts.strength(strength));
  }
}
