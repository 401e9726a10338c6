package muster.desktop;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Window;

/** The windows of a show that runs. */
final class ShownWindows {
  private ShownWindows() {}

  /** None where no show runs; the presenter's is missing where nobody sees it. */
  static List<Window> all() {
    return Window.getWindows().stream()
        .filter(window -> window.getScene() != null)
        .filter(window -> has(window, "#audience") || has(window, "#presenter"))
        .toList();
  }

  static Window audience() {
    return window("#audience");
  }

  static Window presenter() {
    return window("#presenter");
  }

  static Node inAudience(String query) {
    return Objects.requireNonNull(audience().getScene().lookup(query));
  }

  static Node inPresenter(String query) {
    return Objects.requireNonNull(presenter().getScene().lookup(query));
  }

  /** The picture of the slide that the audience sees. */
  static Image slide() {
    return ((ImageView) inAudience("#audience-slide .image-view")).getImage();
  }

  private static boolean has(Window window, String root) {
    return window.getScene().lookup(root) != null;
  }

  private static Window window(String root) {
    return all().stream().filter(window -> has(window, root)).findFirst().orElseThrow();
  }
}
