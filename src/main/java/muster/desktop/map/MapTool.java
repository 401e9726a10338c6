package muster.desktop.map;

import javafx.beans.value.ObservableValue;

/**
 * What pointer and keys do while it is in hand, instead of picking things out. The map has at most
 * one in hand. What a tool does not take moves the map as ever, so that one can pan and zoom while
 * measuring or drawing.
 */
public interface MapTool {

  /** What it draws over the map now. */
  ObservableValue<Overlay> overlay();

  /** What can be done next, in a sentence that stands under the map and is read out. */
  ObservableValue<String> hint();

  /** How the pointer looks now. */
  ObservableValue<PointerLook> look();

  /** What a copy takes, in words; empty for nothing. */
  default String result() {
    return "";
  }

  /** It has been taken in hand. */
  default void take() {}

  /** It has been put back: what is half done is given up. */
  default void putBack() {}

  /**
   * The button has been pressed.
   *
   * @return whether a drag from here is the tool's; else it moves the map
   */
  default boolean press(MapPoint at) {
    return false;
  }

  /** The pointer has moved with the button down, after a press that the tool took. */
  default void drag(MapPoint at) {}

  /** The button has been let go, after a press that the tool took. */
  default void release(MapPoint at) {}

  /**
   * The button was pressed and let go in one place. A double click comes as one of one click and
   * one of two.
   *
   * @return whether the tool took it; else the map picks out what is there
   */
  default boolean click(MapPoint at) {
    return false;
  }

  /** The pointer has moved with no button down, or the map has moved below it. */
  default void move(MapPoint at) {}

  /** The pointer has left the map. */
  default void leave() {}

  /**
   * A key has been pressed.
   *
   * @return whether the tool took it; a {@link MapKey#CANCEL} that it does not take puts it back
   */
  default boolean key(MapKey key) {
    return false;
  }
}
