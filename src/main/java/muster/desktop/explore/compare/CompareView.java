package muster.desktop.explore.compare;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.kit.ChartBox;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.desktop.task.Tasks;
import muster.draw.Style;
import muster.draw.chart.ChartStyle;
import muster.draw.chart.ChartTarget;
import muster.draw.chart.CompareContent;
import muster.draw.chart.ComparePainter;
import muster.draw.chart.ThumbnailPainter;
import muster.model.Scenario;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** Scenarios side by side: what stands in each column is picked above them. */
public final class CompareView extends VBox {
  private final CompareViewModel model;
  private final List<ColumnPicker> pickers = new ArrayList<>();
  private final Button more =
      new Button(Words.text("explore.compare.add"), new FontIcon(MaterialDesignP.PLUS));
  private final ChartBox<CompareContent> box;

  /**
   * @param painting paints the small maps, which takes long
   * @param picked takes what a click on anything but a column means
   */
  public CompareView(
      CompareViewModel model,
      Tasks painting,
      Consumer<? super Throwable> failed,
      Consumer<ChartTarget> picked) {
    this.model = model;
    setId("explore-compare-columns");
    getStyleClass().add("explore-compare");
    box =
        new ChartBox<>(
            new ComparePainter(
                ChartStyle.pane(), new ThumbnailPainter(Style.briefing(), null, () -> false)),
            painting,
            failed,
            target -> {
              if (!model.show(target)) {
                picked.accept(target);
              }
            });
    HBox row = new HBox(10, Nodes.label(Words.text("explore.compare.shown"), Styles.TEXT_BOLD));
    row.setAlignment(Pos.CENTER_LEFT);
    for (int i = 0; i < CompareViewModel.MOST; i++) {
      ColumnPicker picker = new ColumnPicker(model, i);
      HBox.setHgrow(picker, Priority.ALWAYS);
      pickers.add(picker);
      row.getChildren().add(picker);
    }
    more.setId("explore-compare-add");
    more.getStyleClass().add(Styles.SMALL);
    more.setMinWidth(USE_PREF_SIZE);
    more.setOnAction(e -> model.add());
    row.getChildren().add(more);
    getChildren().addAll(row, box);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    model.begin();
    return Subscription.combine(
        model.scenariosProperty().subscribe(this::offer),
        model.columnsProperty().subscribe(this::show),
        model.answers().answerProperty().subscribe(box::show));
  }

  private void offer(List<Scenario> scenarios) {
    pickers.forEach(picker -> picker.offer(scenarios));
    show(model.columnsProperty().get());
  }

  private void show(List<String> columns) {
    // What is hidden or switched off while it has the focus would give it to the chart below.
    boolean lost = more.isFocused() && !model.canAdd();
    for (int i = 0; i < pickers.size(); i++) {
      ColumnPicker picker = pickers.get(i);
      lost |= picker.isFocusWithin() && (i >= columns.size() || !model.canRemove());
    }
    for (int i = 0; i < columns.size(); i++) {
      pickers.get(i).show(columns.get(i));
    }
    if (lost && !columns.isEmpty()) {
      pickers.get(columns.size() - 1).focus();
    }
    for (int i = columns.size(); i < pickers.size(); i++) {
      pickers.get(i).show(null);
    }
    pickers.forEach(picker -> picker.setRemovable(model.canRemove()));
    more.setDisable(!model.canAdd());
  }
}
