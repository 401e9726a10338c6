package muster.desktop.presenter;

import javafx.scene.input.KeyCode;
import muster.desktop.presenter.WhatIfViewModel.Page;

/** The keys that the overlay takes while it is open. */
final class WhatIfKeys {
  private final WhatIfViewModel model;
  private final ReachViewModel reach;

  WhatIfKeys(WhatIfViewModel model) {
    this.model = model;
    reach = model.reach();
  }

  /**
   * @return false if the key means nothing to it
   */
  boolean press(KeyCode code) {
    if (!model.openProperty().get()) {
      return false;
    }
    boolean reaching = model.pageProperty().get() == Page.REACH;
    if (code == KeyCode.TAB) {
      model.turnTo(reaching ? Page.ASSUMPTIONS : Page.REACH);
      return true;
    }
    return reaching ? reach(code) : turn(code);
  }

  /** Digits turn an assumption, try a way, or are a number of troops. */
  void digit(int digit) {
    if (model.pageProperty().get() == Page.ASSUMPTIONS) {
      model.turn(digit - 1, 1);
    } else if (reach.typedProperty().get() != null) {
      reach.type(digit);
    } else {
      reach.tryWay(digit - 1);
    }
  }

  private boolean turn(KeyCode code) {
    switch (code) {
      case UP, KP_UP -> model.mark(-1);
      case DOWN, KP_DOWN -> model.mark(1);
      case LEFT, KP_LEFT -> model.turn(-1);
      case RIGHT, KP_RIGHT, SPACE, ENTER -> model.turn(1);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean reach(KeyCode code) {
    boolean typing = reach.typedProperty().get() != null;
    switch (code) {
      case UP, KP_UP -> reach.mark(-1);
      case DOWN, KP_DOWN -> reach.mark(1);
      case LEFT, KP_LEFT -> reach.other(-1);
      case RIGHT, KP_RIGHT -> reach.other(1);
      case N -> reach.beginTyping();
      case BACK_SPACE -> reach.erase();
      case SPACE, ENTER -> {
        if (typing) {
          reach.enter();
        } else {
          reach.tryMarked();
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }
}
