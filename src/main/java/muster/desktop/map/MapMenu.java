package muster.desktop.map;

import java.util.function.Consumer;
import javafx.geometry.Point2D;
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
  private final Node surface;
  private @Nullable MapPoint at;

  /**
   * @param map has the focus
   * @param surface its pixels are the pane's
   * @param copy takes a text to the clipboard's
   */
  MapMenu(
      MapViewModel model, MapToolsViewModel tools, Node map, Node surface, Consumer<String> copy) {
    this.model = model;
    this.surface = surface;
    menu.getItems()
        .addAll(
            MenuItems.of("map.menu.identify", () -> onPoint(tools::identify)),
            new SeparatorMenuItem(),
            MenuItems.of("map.menu.measure", () -> onPoint(tools::measureFrom)),
            MenuItems.of("map.menu.copy", () -> onPoint(p -> copy.accept(tools.positionText(p)))),
            new SeparatorMenuItem(),
            MenuItems.of("map.menu.closer", () -> onPoint(p -> model.zoom(2, p.x(), p.y()))),
            MenuItems.of("map.menu.grid", tools::nextGrid));
    surface.setOnContextMenuRequested(this::onPointer);
    // The key for the menu goes to what has the focus, and that is not the surface.
    map.setOnContextMenuRequested(
        e -> {
          if (e.isKeyboardTrigger() && map.equals(e.getTarget())) {
            onKeys();
            e.consume();
          }
        });
  }

  private void onPoint(Consumer<MapPoint> action) {
    MapPoint point = at;
    if (point != null) {
      action.accept(point);
    }
  }

  private void onPointer(ContextMenuEvent e) {
    at = model.at(e.getX(), e.getY(), 0, MapPoint.Modifiers.NONE);
    menu.show(surface, e.getScreenX(), e.getScreenY());
    e.consume();
  }

  /** Where the keys are, or else in the middle. */
  private void onKeys() {
    Here here = model.hereProperty().get();
    Point2D there = here == null ? null : surface.localToScreen(here.at().x(), here.at().y());
    if (here != null && there != null) {
      at = here.at();
      menu.show(surface, there.getX(), there.getY());
    }
  }

  void hide() {
    menu.hide();
  }
}
