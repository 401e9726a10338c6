package muster.desktop.map;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import muster.desktop.kit.MenuItems;
import org.jspecify.annotations.Nullable;

/** The menu at a point of the map. */
final class MapMenu {
  private final ContextMenu menu = new ContextMenu();
  private final MapViewModel model;
  private final Node map;
  private @Nullable MapPoint at;

  /**
   * @param copy takes a text to the clipboard's
   */
  MapMenu(MapViewModel model, MapToolsViewModel tools, Node map, Consumer<String> copy) {
    this.model = model;
    this.map = map;
    menu.getItems()
        .addAll(
            MenuItems.of("map.menu.identify", () -> onPoint(tools::identify)),
            new SeparatorMenuItem(),
            MenuItems.of("map.menu.measure", () -> onPoint(tools::measureFrom)),
            MenuItems.of("map.menu.copy", () -> onPoint(p -> copy.accept(tools.positionText(p)))),
            new SeparatorMenuItem(),
            MenuItems.of("map.menu.closer", () -> onPoint(p -> model.zoom(2, p.x(), p.y()))),
            MenuItems.of("map.menu.grid", tools::nextGrid));
    map.setOnContextMenuRequested(this::show);
  }

  private void onPoint(Consumer<MapPoint> action) {
    MapPoint point = at;
    if (point != null) {
      action.accept(point);
    }
  }

  private void show(ContextMenuEvent e) {
    Here here = model.hereProperty().get();
    at =
        e.isKeyboardTrigger() || here == null
            ? here == null ? null : here.at()
            : model.at(e.getX(), e.getY(), 0, MapPoint.Modifiers.NONE);
    menu.show(map, e.getScreenX(), e.getScreenY());
    e.consume();
  }

  void hide() {
    menu.hide();
  }
}
