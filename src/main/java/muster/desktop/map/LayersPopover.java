package muster.desktop.map;

import atlantafx.base.controls.Popover;
import atlantafx.base.controls.ToggleSwitch;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.HorizontalDirection;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
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
      content.getChildren().add(toggle(layers, layer));
    }
    content.getChildren().addAll(new Separator(), new LookControls(look));
    Popover popover = new Popover(content);
    popover.setTitle(Words.text("map.layers"));
    popover.setHeaderAlwaysVisible(true);
    popover.setDetachable(false);
    popover.setArrowLocation(Popover.ArrowLocation.RIGHT_TOP);
    return popover;
  }

  private static ToggleSwitch toggle(ObjectProperty<MapLayers> layers, Layer layer) {
    String name = Words.text("layer." + layer.code());
    ToggleSwitch toggle = new ToggleSwitch(name);
    toggle.setId("layer-" + layer.code());
    toggle.setAccessibleText(name);
    toggle.setLabelPosition(HorizontalDirection.RIGHT);
    Lifecycle.whileAttached(
        toggle,
        () ->
            Subscription.combine(
                layers.subscribe(shown -> toggle.setSelected(shown.has(layer))),
                toggle
                    .selectedProperty()
                    .subscribe(
                        on -> {
                          if (layers.get().has(layer) != on) {
                            layers.set(layers.get().with(layer, on));
                          }
                        })));
    return toggle;
  }
}
