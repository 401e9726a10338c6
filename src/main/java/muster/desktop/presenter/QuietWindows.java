package muster.desktop.presenter;

import java.util.List;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * Keeps tooltips, menus and the like away while an audience watches. They stand above every window,
 * so that one of the window behind, which was about to come when the show began, would lie over the
 * slide.
 */
final class QuietWindows {
  private QuietWindows() {}

  /**
   * Hides what is there and what comes, until the subscription is closed.
   *
   * @param welcome of whose pop-ups nobody but the presenter sees anything
   */
  static Subscription except(Predicate<Window> welcome) {
    hide(Window.getWindows(), welcome);
    ListChangeListener<Window> listener =
        change -> {
          while (change.next()) {
            hide(change.getAddedSubList(), welcome);
          }
        };
    Window.getWindows().addListener(listener);
    return () -> Window.getWindows().removeListener(listener);
  }

  private static void hide(List<? extends Window> windows, Predicate<Window> welcome) {
    for (Window window : List.copyOf(windows)) {
      if (window instanceof PopupWindow popup && !welcome.test(owner(popup))) {
        popup.setOpacity(0); // It is on its way already: it must not be seen until it goes.
        Platform.runLater(
            () -> {
              popup.hide();
              popup.setOpacity(1);
            });
      }
    }
  }

  private static Window owner(PopupWindow popup) {
    Window owner = popup.getOwnerWindow();
    return owner instanceof PopupWindow other ? owner(other) : owner == null ? popup : owner;
  }
}
