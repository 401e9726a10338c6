package muster.desktop.presenter;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import muster.desktop.presenter.ShowViewModel.Blank;
import muster.desktop.presenter.ShowViewModel.Tool;

/** The keys of a show, the same in both windows; clickers send some of them. */
final class ShowKeys {
  private static final double ZOOM = 1.5;

  private final ShowViewModel show;
  private final Doing doing;
  private final WhatIfKeys asking;

  /** What a key does to the show as a whole. */
  interface Doing {
    /** Keeps the branch as a slide. */
    void keep();

    /** Audience and presenter change displays. */
    void swap();

    /** Shows the presenter's window on a display that both share, or hides it again. */
    void turn();

    /** Ends the show. */
    void end();
  }

  ShowKeys(ShowViewModel show, Doing doing) {
    this.show = show;
    this.doing = doing;
    asking = new WhatIfKeys(show.whatIf());
  }

  /** Takes a key that was pressed, whether or not it means something: nothing else has keys. */
  void press(KeyEvent e) {
    e.consume();
    boolean held = e.isShortcutDown() || e.isAltDown() || e.isMetaDown();
    boolean digit = !held && digit(e.getCode());
    if (!digit && !asking.press(e)) {
      ShowCommand.of(e).ifPresent(this::obey);
    }
  }

  /** Digits are the overlay's while that is open, else they name a slide. */
  private boolean digit(KeyCode code) {
    int digit = "0123456789".indexOf(code.getName().replace("Numpad ", ""));
    if (!code.isDigitKey() || digit < 0) {
      return false;
    }
    if (show.whatIf().openProperty().get()) {
      asking.digit(digit);
    } else if (digit == 0 && show.digitsProperty().get().isEmpty()) {
      show.zoom().reset();
    } else {
      show.type(digit);
    }
    return true;
  }

  private void obey(ShowCommand command) {
    switch (command) {
      case NEXT -> show.next();
      case BACK -> show.back();
      case FIRST -> show.first();
      case LAST -> show.last();
      case GO -> show.enter();
      case BLACK -> show.blank(Blank.BLACK);
      case WHITE -> show.blank(Blank.WHITE);
      case SPOTLIGHT -> show.use(Tool.SPOTLIGHT);
      case PEN -> show.use(Tool.PEN);
      case COLOUR -> show.ink().nextColour(InkLayer.COLOURS.size());
      case ERASE -> show.ink().erase();
      case CLOSER -> show.zoom().zoom(ZOOM);
      case WIDER -> show.zoom().zoom(1 / ZOOM);
      case ASK -> show.ask();
      case RESTORE -> show.restore();
      case KEEP -> doing.keep();
      case SWAP -> doing.swap();
      case TURN -> doing.turn();
      case LEAVE -> {
        if (!show.escape()) {
          doing.end();
        }
      }
    }
  }
}
