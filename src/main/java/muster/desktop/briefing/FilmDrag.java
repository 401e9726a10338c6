package muster.desktop.briefing;

import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import muster.desktop.briefing.FilmViewModel.Frame;
import org.jspecify.annotations.Nullable;

/** Moves a slide of the strip with the pointer; a line shows where it would come to stand. */
final class FilmDrag {
  private static final double WIDTH = 3;

  private final ListView<Frame> strip;
  private final FilmViewModel model;
  private final Region line = new Region();
  private final Pane over = new Pane(line);
  private int from;

  /** Before this number the slide would stand. */
  private int before;

  FilmDrag(ListView<Frame> strip, FilmViewModel model) {
    this.strip = strip;
    this.model = model;
    line.getStyleClass().add("film-drop");
    line.setVisible(false);
    over.setMouseTransparent(true);
    strip.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> from = number(e));
    strip.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    strip.addEventFilter(MouseEvent.MOUSE_RELEASED, this::drop);
  }

  /** What is to lie over the strip. */
  Node mark() {
    return over;
  }

  private void drag(MouseEvent e) {
    if (from == 0 || e.isStillSincePress()) {
      return;
    }
    for (Node node : strip.lookupAll(".film-cell")) {
      if (node instanceof IndexedCell<?> cell && !cell.isEmpty()) {
        double left = strip.sceneToLocal(cell.localToScene(0, 0)).getX();
        double right = left + cell.getWidth();
        double x = strip.sceneToLocal(e.getSceneX(), e.getSceneY()).getX();
        if (x >= left && x < right) {
          boolean after = x > (left + right) / 2;
          before = cell.getIndex() + (after ? 2 : 1);
          line.resizeRelocate((after ? right : left) - WIDTH / 2, 4, WIDTH, strip.getHeight() - 8);
          line.setVisible(true);
        }
      }
    }
    e.consume();
  }

  private void drop(MouseEvent e) {
    if (line.isVisible()) {
      line.setVisible(false);
      model.moveTo(from, before > from ? before - 1 : before);
      e.consume();
    }
    from = 0;
    before = 0;
  }

  private static int number(MouseEvent e) {
    @Nullable Node node = e.getTarget() instanceof Node target ? target : null;
    while (node != null && !(node instanceof FilmCell)) {
      node = node.getParent();
    }
    return node instanceof FilmCell cell && !cell.isEmpty() && e.isPrimaryButtonDown()
        ? cell.getItem().number()
        : 0;
  }
}
