package muster.desktop.edit;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Waits with the window's own clock. */
public final class FxLater implements Keeping.Later {
  @Override
  public void run(int seconds, Runnable what) {
    PauseTransition pause = new PauseTransition(Duration.seconds(seconds));
    pause.setOnFinished(e -> what.run());
    pause.play();
  }
}
