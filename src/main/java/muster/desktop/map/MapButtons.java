package muster.desktop.map;

import atlantafx.base.controls.Popover;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.MenuItems;
import muster.desktop.kit.Nodes;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** The buttons over the map: one below the other, in two columns where the pane is low. */
final class MapButtons extends FlowPane {
  private static final double MARGINS = 26;

  private final Button bookmarks;

  /**
   * @param showBookmarks shows the views that one can go to
   * @param height of the pane
   */
  MapButtons(
      MapViewModel model,
      MapToolsViewModel tools,
      Runnable showBookmarks,
      ObservableValue<Number> height) {
    super(Orientation.VERTICAL);
    getStyleClass().add("map-buttons");
    Button layers = button(MaterialDesignL.LAYERS_OUTLINE, "map.layers", () -> {});
    Popover popover = LayersPopover.of(model.layersProperty(), model.lookProperty());
    layers.setOnAction(e -> popover.show(layers));
    ToggleButton legend = toggle(MaterialDesignM.MAP_LEGEND, "map.legend");
    legend.setOnAction(e -> model.showLegend(legend.isSelected()));
    ToggleButton measure = toggle(MaterialDesignR.RULER, "map.measure");
    measure.setOnAction(e -> tools.measureDistance());
    bookmarks = button(MaterialDesignB.BOOKMARK_OUTLINE, "map.bookmarks", showBookmarks);
    getChildren()
        .addAll(
            button(MaterialDesignP.PLUS, "map.zoom-in", model::zoomIn),
            button(MaterialDesignM.MINUS, "map.zoom-out", model::zoomOut),
            button(MaterialDesignF.FIT_TO_PAGE_OUTLINE, "map.fit", model::fit),
            layers,
            legend,
            bookmarks,
            measure,
            more(tools));
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Lifecycle.whileAttached(
        this,
        () ->
            Subscription.combine(
                height.subscribe(pixels -> wrap(pixels.doubleValue() - MARGINS)),
                model.legendProperty().subscribe(legend::setSelected),
                tools.measuresDistance().subscribe(measure::setSelected),
                popover::hide));
  }

  private void wrap(double room) {
    setPrefWrapLength(
        Math.clamp(room, Nodes.SQUARE, getChildren().size() * (Nodes.SQUARE + getVgap())));
  }

  /** The button beside which bookmarks are shown. */
  Button bookmarks() {
    return bookmarks;
  }

  private static MenuButton more(MapToolsViewModel tools) {
    MenuButton more = new MenuButton(null, new FontIcon(MaterialDesignD.DOTS_HORIZONTAL));
    Nodes.square(more, "map.more");
    more.getStyleClass().add("map-more");
    more.getItems()
        .addAll(
            MenuItems.of("map.more.area", tools::measureArea),
            MenuItems.of("map.more.identify", tools::identify),
            MenuItems.of("map.more.grid", tools::nextGrid));
    return more;
  }

  private static ToggleButton toggle(Ikon icon, String key) {
    ToggleButton toggle = new ToggleButton(null, new FontIcon(icon));
    Nodes.square(toggle, key);
    return toggle;
  }

  private static Button button(Ikon icon, String key, Runnable action) {
    Button button = new Button(null, new FontIcon(icon));
    Nodes.square(button, key);
    button.setOnAction(e -> action.run());
    return button;
  }
}
