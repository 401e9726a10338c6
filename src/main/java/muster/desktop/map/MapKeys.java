package muster.desktop.map;

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
    if (MapCommand.of(e).filter(command -> obey(command, e.isShiftDown())).isPresent()) {
      e.consume();
    }
  }

  private boolean obey(MapCommand command, boolean shift) {
    Hand hand = model.hand();
    switch (command) {
      case WEST -> model.pan(STEP, 0);
      case EAST -> model.pan(-STEP, 0);
      case NORTH -> model.pan(0, STEP);
      case SOUTH -> model.pan(0, -STEP);
      case CLOSER -> model.zoomIn();
      case WIDER -> model.zoomOut();
      case FIT -> model.fit();
      case WALK -> model.walk(shift ? -1 : 1);
      case IDENTIFY -> tools.identify();
      case GRID -> tools.nextGrid();
      case BOOKMARKS -> bookmarks.run();
      case MEASURE -> measure(shift);
      case COPY -> copy.run();
      case POINT -> {
        return !hand.isEmpty() && model.clickHere();
      }
      case BACK -> {
        return hand.key(MapKey.BACK);
      }
      case REMOVE -> {
        return hand.key(MapKey.REMOVE);
      }
      case FINISH -> {
        if (!hand.key(MapKey.FINISH)) {
          model.pickWalked();
        }
      }
      case CANCEL -> {
        if (!hand.key(MapKey.CANCEL)) {
          model.clear();
        }
      }
    }
    return true;
  }

  private void measure(boolean area) {
    if (area) {
      tools.measureArea();
    } else {
      tools.measureDistance();
    }
  }
}
