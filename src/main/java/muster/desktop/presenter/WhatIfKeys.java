package muster.desktop.presenter;

import javafx.scene.input.KeyEvent;
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
  boolean press(KeyEvent event) {
    if (!model.openProperty().get()) {
      return false;
    }
    return WhatIfCommand.of(event).filter(this::obey).isPresent();
  }

  private boolean obey(WhatIfCommand command) {
    boolean reaching = model.pageProperty().get() == Page.REACH;
    if (command == WhatIfCommand.PAGE) {
      model.turnTo(reaching ? Page.ASSUMPTIONS : Page.REACH);
      return true;
    }
    return reaching ? reach(command) : turn(command);
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

  private boolean turn(WhatIfCommand command) {
    switch (command) {
      case MARK_UP -> model.mark(-1);
      case MARK_DOWN -> model.mark(1);
      case LEFTWARD -> model.turn(-1);
      case RIGHTWARD, TAKE -> model.turn(1);
      case PAGE, NUMBER, ERASE -> {
        return false;
      }
    }
    return true;
  }

  private boolean reach(WhatIfCommand command) {
    switch (command) {
      case MARK_UP -> reach.mark(-1);
      case MARK_DOWN -> reach.mark(1);
      case LEFTWARD -> reach.other(-1);
      case RIGHTWARD -> reach.other(1);
      case NUMBER -> reach.beginTyping();
      case ERASE -> reach.erase();
      case TAKE -> {
        if (reach.typedProperty().get() != null) {
          reach.enter();
        } else {
          reach.tryMarked();
        }
      }
      case PAGE -> {
        return false;
      }
    }
    return true;
  }
}
