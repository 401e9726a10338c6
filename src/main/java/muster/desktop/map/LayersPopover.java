package muster.desktop.map;

import atlantafx.base.controls.Popover;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;
import muster.desktop.kit.Words;
import muster.draw.MapLook;
import muster.draw.map.Layer;
import muster.draw.map.MapLayers;

/** A switch for each layer of the map, and the choice of its look. */
final class LayersPopover {
  private LayersPopover() {}

  static Popover of(ObjectProperty<MapLayers> layers, ObjectProperty<MapLook> look) {
    VBox content = new VBox(6);
    content.getStyleClass().addAll("popover-content", "map-layers");
    for (Layer layer : Layer.values()) {
      content
          .getChildren()
          .add(
              MapSwitch.of(
                  "layer." + layer.code(),
                  layers,
                  shown -> shown.has(layer),
                  (shown, on) -> shown.with(layer, on)));
    }
    content.getChildren().addAll(new Separator(), new LookControls(look));
    Popover popover = new Popover(content);
    popover.setTitle(Words.text("map.layers"));
    popover.setHeaderAlwaysVisible(true);
    popover.setDetachable(false);
    popover.setArrowLocation(Popover.ArrowLocation.RIGHT_TOP);
    return popover;
  }
}
