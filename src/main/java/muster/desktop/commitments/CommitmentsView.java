package muster.desktop.commitments;

import java.util.List;
import java.util.Objects;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import muster.desktop.kit.KeyUse;

/** The pane of countries: filters, table and totals. */
public final class CommitmentsView extends VBox {
  private final FilterBar filters;

  public CommitmentsView(CommitmentsViewModel model) {
    getStyleClass().addAll("pane", "commitments-pane");
    getStylesheets().add(stylesheet());
    filters = new FilterBar(model);
    CommitmentTable table = new CommitmentTable(model);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(filters, table, new TotalsLine(model));
  }

  /** What keys do in the table, for the help. */
  public static List<KeyUse> keys() {
    return TableCommand.uses();
  }

  /** Puts the cursor into the search field. */
  public void focusSearch() {
    filters.search().requestFocus();
    filters.search().selectAll();
  }

  /** The rules that table and details share. */
  static String stylesheet() {
    return Objects.requireNonNull(CommitmentsView.class.getResource("commitments.css"))
        .toExternalForm();
  }
}
