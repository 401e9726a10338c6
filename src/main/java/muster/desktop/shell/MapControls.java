package muster.desktop.shell;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.control.Menu;

/**
 * What menus and keys ask of the map.
 *
 * @param tools what one can do with the map beside moving it
 * @param bookmarks the views that one can go to, as a menu
 * @param cancel gives the tool in hand the key that gives up; whether there was one
 */
public record MapControls(
    Runnable zoomIn,
    Runnable zoomOut,
    Runnable fit,
    List<Command> tools,
    Menu bookmarks,
    BooleanSupplier cancel) {
  public MapControls {
    tools = List.copyOf(tools);
  }

  /**
   * Something that a menu has a line for.
   *
   * @param key of its words among the messages
   * @param shortcut as JavaFX reads it
   */
  public record Command(String key, String shortcut, Runnable action) {}
}
