package muster.desktop.map;

import atlantafx.base.controls.Popover;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The buttons over the map. */
final class MapButtons extends VBox {
  private static final double SIZE = 32;

  MapButtons(MapViewModel model) {
    getStyleClass().add("map-buttons");
    Button layers = button(MaterialDesignL.LAYERS_OUTLINE, "map.layers", () -> {});
    Popover popover = LayersPopover.of(model.layersProperty(), model.lookProperty());
    layers.setOnAction(e -> popover.show(layers));
    ToggleButton legend = new ToggleButton(null, new FontIcon(MaterialDesignM.MAP_LEGEND));
    sized(legend, "map.legend");
    legend.setOnAction(e -> model.showLegend(legend.isSelected()));
    getChildren()
        .addAll(
            button(MaterialDesignP.PLUS, "map.zoom-in", model::zoomIn),
            button(MaterialDesignM.MINUS, "map.zoom-out", model::zoomOut),
            button(MaterialDesignF.FIT_TO_PAGE_OUTLINE, "map.fit", model::fit),
            layers,
            legend);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Lifecycle.whileAttached(
        this,
        () ->
            Subscription.combine(
                model.legendProperty().subscribe(legend::setSelected), popover::hide));
  }

  private static Button button(Ikon icon, String key, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    sized(button, key);
    button.setOnAction(e -> action.run());
    return button;
  }

  private static void sized(ButtonBase button, String key) {
    Nodes.named(button, Words.text(key));
    button.setId(key.replace('.', '-'));
    button.setMinSize(SIZE, SIZE);
    button.setPrefSize(SIZE, SIZE);
  }
}
