package muster.desktop.commitments;

import java.util.Objects;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import org.jspecify.annotations.Nullable;

/** The pane of countries: filters, table and totals; below them the details of what is picked. */
public final class CommitmentsView extends VBox {
  private static final double DETAIL_SHARE = 0.5;

  private final CommitmentsViewModel model;
  private final FilterBar filters;
  private final CommitmentTable table;
  private final DetailView detail;
  private final SplitPane split;

  public CommitmentsView(CommitmentsViewModel model) {
    this.model = model;
    getStyleClass().addAll("pane", "commitments-pane");
    getStylesheets()
        .add(
            Objects.requireNonNull(CommitmentsView.class.getResource("commitments.css"))
                .toExternalForm());
    filters = new FilterBar(model);
    table = new CommitmentTable(model);
    detail = new DetailView(model.detail());
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox list = new VBox(table, new TotalsLine(model));
    split = new SplitPane(list);
    split.setOrientation(Orientation.VERTICAL);
    VBox.setVgrow(split, Priority.ALWAYS);
    getChildren().addAll(filters, split);
    Lifecycle.whileAttached(this, this::attach);
  }

  /** Goes to where the person types a search. */
  public void search() {
    filters.search().requestFocus();
    filters.search().selectAll();
  }

  private Subscription attach() {
    return model.detail().detailProperty().subscribe(this::showDetail);
  }

  private void showDetail(@Nullable Detail shown) {
    boolean there = split.getItems().contains(detail);
    if (shown == null) {
      split.getItems().remove(detail);
    } else if (!there) {
      split.getItems().add(detail);
      split.setDividerPositions(1 - DETAIL_SHARE);
      Platform.runLater(table::reveal);
    }
  }
}
