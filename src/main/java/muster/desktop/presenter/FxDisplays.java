package muster.desktop.presenter;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/** The screens of this machine, as they are at the moment. */
public final class FxDisplays implements Displays {
  @Override
  public List<Display> all() {
    return Screen.getScreens().stream().map(FxDisplays::of).toList();
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
