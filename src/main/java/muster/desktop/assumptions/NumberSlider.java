package muster.desktop.assumptions;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** A slider with its name, its value in words, and a way back to the scenario's value. */
public final class NumberSlider extends VBox {
  private final NumberViewModel model;
  private final Slider slider;
  private final Label value = Nodes.label("", Styles.TEXT_BOLD);
  private final Button reset;

  public NumberSlider(NumberViewModel model) {
    this.model = model;
    getStyleClass().add("number");
    slider = new Slider(model.min(), model.max(), model.min());
    slider.setId("slider-" + model.id());
    slider.setBlockIncrement(model.step());
    slider.setMajorTickUnit(model.step());
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setAccessibleText(model.label());
    slider.valueProperty().addListener((property, was, is) -> model.choose(is.doubleValue()));
    reset = Nodes.iconButton(MaterialDesignR.RESTORE, Words.text("number.reset", model.label()));
    reset.setOnAction(e -> model.reset());
    Label label = Nodes.paragraph(model.label());
    HBox.setHgrow(label, Priority.ALWAYS);
    label.setMaxWidth(Double.MAX_VALUE);
    value.setMinWidth(USE_PREF_SIZE);
    HBox header = new HBox(4, label, value, reset);
    header.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(header, slider);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return Subscription.combine(
        model.valueProperty().subscribe(now -> slider.setValue(now.doubleValue())),
        model.textProperty().subscribe(value::setText),
        model.changedProperty().subscribe(reset::setVisible));
  }
}
