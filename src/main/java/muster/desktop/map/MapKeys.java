package muster.desktop.map;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What keys do to the map while it has the focus. */
final class MapKeys {
  /** Pixels of an arrow key. */
  private static final double STEP = 80;

  private final MapViewModel model;
  private final MapToolsViewModel tools;
  private final Runnable bookmarks;
  private final Runnable copy;

  /**
   * @param bookmarks shows them
   * @param copy takes what there is to copy
   */
  MapKeys(MapViewModel model, MapToolsViewModel tools, Runnable bookmarks, Runnable copy) {
    this.model = model;
    this.tools = tools;
    this.bookmarks = bookmarks;
    this.copy = copy;
  }

  void press(KeyEvent e) {
    if (e.isAltDown()) {
      return;
    }
    boolean known = e.isShortcutDown() ? shortcut(e.getCode()) : move(e) || tool(e);
    if (known) {
      e.consume();
    }
  }

  private boolean shortcut(KeyCode code) {
    if (code == KeyCode.C || code == KeyCode.COPY) {
      copy.run();
      return true;
    }
    return false;
  }

  private boolean move(KeyEvent e) {
    switch (e.getCode()) {
      case LEFT, KP_LEFT -> model.pan(STEP, 0);
      case RIGHT, KP_RIGHT -> model.pan(-STEP, 0);
      case UP, KP_UP -> model.pan(0, STEP);
      case DOWN, KP_DOWN -> model.pan(0, -STEP);
      case PLUS, ADD, EQUALS -> model.zoomIn();
      case MINUS, SUBTRACT -> model.zoomOut();
      case HOME -> model.fit();
      case N -> model.walk(e.isShiftDown() ? -1 : 1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean tool(KeyEvent e) {
    Hand hand = model.hand();
    switch (e.getCode()) {
      case I -> tools.identify();
      case G -> tools.nextGrid();
      case B -> bookmarks.run();
      case M -> {
        if (e.isShiftDown()) {
          tools.measureArea();
        } else {
          tools.measureDistance();
        }
      }
      case SPACE -> {
        return !hand.isEmpty() && model.clickHere();
      }
      case BACK_SPACE -> {
        return hand.key(MapKey.BACK);
      }
      case DELETE -> {
        return hand.key(MapKey.REMOVE);
      }
      case ENTER -> {
        if (!hand.key(MapKey.FINISH)) {
          model.pickWalked();
        }
      }
      case ESCAPE -> {
        if (!hand.key(MapKey.CANCEL)) {
          model.clear();
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
