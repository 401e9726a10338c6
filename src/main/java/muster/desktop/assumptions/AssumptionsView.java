package muster.desktop.assumptions;

import atlantafx.base.theme.Styles;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.assumptions.AssumptionsViewModel.ScenarioItem;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** The pane of assumptions: the scenario, every question, the numbers. */
public final class AssumptionsView extends VBox {
  private final AssumptionsViewModel model;
  private final Label note = Nodes.paragraph("", Styles.TEXT_SMALL, Styles.TEXT_MUTED);
  private final Label changes = Nodes.label("", Styles.TEXT_SMALL);
  private final Button reset = new Button(Words.text("assumptions.reset"));
  private final Label none =
      Nodes.paragraph(Words.text("assumptions.none"), Styles.TEXT_MUTED, "assumptions-none");
  private final VBox cards = new VBox();
  private final VBox numbers = new VBox();

  public AssumptionsView(AssumptionsViewModel model) {
    this.model = model;
    getStyleClass().addAll("pane", "assumptions");
    ScenarioPicker scenario = new ScenarioPicker(model);
    scenario.setId("scenario");
    reset.setId("reset-all");
    reset.setGraphic(new FontIcon(MaterialDesignR.RESTORE));
    reset.getStyleClass().add(Styles.SMALL);
    reset.setOnAction(e -> model.resetAll());
    reset.setMinWidth(USE_PREF_SIZE);
    changes.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(changes, Priority.ALWAYS);
    HBox status = new HBox(8, changes, reset);
    status.getStyleClass().add("status-row");
    VBox head =
        new VBox(6, Nodes.label(Words.text("scenario"), "pane-title"), scenario, note, status);
    head.getStyleClass().add("pane-head");
    VBox content =
        new VBox(cards, Nodes.label(Words.text("numbers.title"), "section-title"), numbers);
    content.getStyleClass().add("pane-content");
    numbers.getStyleClass().add("numbers");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false); // It follows the focus of what is in it.
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    ListChangeListener<AssumptionViewModel> rebuilt = change -> build();
    model.assumptions().addListener(rebuilt);
    build();
    return Subscription.combine(
        () -> model.assumptions().removeListener(rebuilt),
        model.scenarioProperty().subscribe(this::showScenario),
        model.changesTextProperty().subscribe(changes::setText),
        model.changesProperty().subscribe(count -> reset.setDisable(count.intValue() == 0)));
  }

  private void build() {
    cards.getChildren().setAll(model.assumptions().stream().map(AssumptionCard::new).toList());
    if (model.assumptions().isEmpty()) {
      cards.getChildren().add(none);
    }
    numbers.getChildren().setAll(model.parameters().stream().map(NumberSlider::new).toList());
    numbers.getChildren().add(new NumberSlider(model.rotation()));
  }

  private void showScenario(@Nullable ScenarioItem item) {
    note.setText(item == null ? "" : item.note());
    Nodes.setShown(note, !note.getText().isEmpty());
  }
}
