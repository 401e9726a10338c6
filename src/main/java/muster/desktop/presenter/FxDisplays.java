package muster.desktop.presenter;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.util.Subscription;

/** The screens of this machine, as they are at the moment. */
public final class FxDisplays implements Displays {
  @Override
  public List<Display> all() {
    return Screen.getScreens().stream().map(FxDisplays::of).toList();
  }

  @Override
  public Subscription watch(Runnable changed) {
    // The list is told of a plug in several steps: what it says afterwards counts.
    InvalidationListener listener = screens -> Platform.runLater(changed);
    Screen.getScreens().addListener(listener);
    return () -> Screen.getScreens().removeListener(listener);
  }

  private static Display of(Screen screen) {
    Rectangle2D box = screen.getBounds();
    return new Display(
        box.getMinX(),
        box.getMinY(),
        box.getWidth(),
        box.getHeight(),
        screen.getOutputScaleX(),
        screen.equals(Screen.getPrimary()));
  }
}
