package muster.desktop.briefing;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import muster.desktop.briefing.FilmViewModel.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Moves a slide of the strip with the pointer; a line shows where it would come to stand, Escape
 * gives up, and at the strip's ends it scrolls.
 */
final class FilmDrag {
  private static final double WIDTH = 3;

  /** Pixels from an end where the strip begins to scroll, and how many it then does a frame. */
  private static final double END = 36;

  private static final double STEP = 8;

  private final ListView<Frame> strip;
  private final FilmViewModel model;
  private final Region line = new Region();
  private final Pane over = new Pane(line);
  private final AnimationTimer scroll =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          if (strip.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollPixels(x < END ? -STEP : STEP);
            place();
          }
        }
      };
  private int from;

  /** Before this number the slide would stand; 0 while it is not dragged. */
  private int before;

  /** Of the pointer, in the strip. */
  private double x;

  FilmDrag(ListView<Frame> strip, FilmViewModel model) {
    this.strip = strip;
    this.model = model;
    line.getStyleClass().add("film-drop");
    // Its place is the pointer's, not one that a layout pass gives it.
    line.setManaged(false);
    line.setVisible(false);
    over.setMouseTransparent(true);
    strip.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> from = number(e));
    strip.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    strip.addEventFilter(MouseEvent.MOUSE_RELEASED, this::drop);
    strip.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** What is to lie over the strip. */
  Node mark() {
    return over;
  }

  private void drag(MouseEvent e) {
    if (from == 0 || e.isStillSincePress()) {
      return;
    }
    x = strip.sceneToLocal(e.getSceneX(), e.getSceneY()).getX();
    place();
    if (x < END || x > strip.getWidth() - END) {
      scroll.start();
    } else {
      scroll.stop();
    }
    e.consume();
  }

  /** Lays the line beside the slide that is nearest to the pointer. */
  private void place() {
    double nearest = Double.MAX_VALUE;
    for (Node node : strip.lookupAll(".film-cell")) {
      if (node instanceof IndexedCell<?> cell && !cell.isEmpty()) {
        double left = strip.sceneToLocal(cell.localToScene(0, 0)).getX();
        double right = left + cell.getWidth();
        double away = Math.max(0, Math.max(left - x, x - right));
        if (away < nearest) {
          nearest = away;
          boolean after = x > (left + right) / 2;
          before = cell.getIndex() + (after ? 2 : 1);
          line.resizeRelocate((after ? right : left) - WIDTH / 2, 4, WIDTH, strip.getHeight() - 8);
          line.setVisible(true);
        }
      }
    }
  }

  private void drop(MouseEvent e) {
    if (before > 0) {
      e.consume();
      end(before > from ? before - 1 : before);
    }
    from = 0;
  }

  private void key(KeyEvent e) {
    if (before > 0 && e.getCode() == KeyCode.ESCAPE) {
      e.consume();
      end(from);
    }
  }

  /** The drag is over: the slide stands at that number and is looked at, as one that is clicked. */
  private void end(int to) {
    int moved = from;
    scroll.stop();
    line.setVisible(false);
    from = 0;
    before = 0;
    if (moved != to) {
      model.moveTo(moved, to);
    } else {
      model.look(moved);
    }
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
