package muster.desktop.map;

import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** What pointer and keys do to the map. */
final class MapGestures {
  /** Pixels of an arrow key. */
  private static final double STEP = 80;

  /** Natural logarithm of the factor, a pixel that the wheel scrolls. */
  private static final double WHEEL = 0.0055;

  private static final double WILDEST = 0.8;
  private static final double DOUBLE_CLICK = Math.log(2);

  private final MapViewModel model;
  private final Node map;
  private final Node surface;
  private final Glide glide;
  private double x;
  private double y;
  private boolean dragging;

  private MapGestures(MapViewModel model, Node map, Node surface, Glide glide) {
    this.model = model;
    this.map = map;
    this.surface = surface;
    this.glide = glide;
  }

  /**
   * @param map has the focus, and gets it when it is pressed
   * @param surface its pixels are the pane's
   */
  static void install(MapViewModel model, Node map, Node surface, Glide glide) {
    MapGestures gestures = new MapGestures(model, map, surface, glide);
    surface.setOnMousePressed(gestures::press);
    surface.setOnMouseDragged(gestures::drag);
    surface.setOnMouseReleased(gestures::release);
    surface.setOnMouseClicked(gestures::click);
    surface.setOnMouseMoved(e -> model.point(e.getX(), e.getY()));
    surface.setOnMouseExited(e -> model.leave());
    surface.setOnScroll(gestures::scroll);
    surface.setOnZoom(gestures::pinch);
    map.setOnKeyPressed(gestures::key);
  }

  private void press(MouseEvent e) {
    map.requestFocus();
    x = e.getX();
    y = e.getY();
  }

  private void drag(MouseEvent e) {
    if (!dragging && e.isStillSincePress()) {
      return;
    }
    if (!dragging) {
      dragging = true;
      surface.setCursor(Cursor.CLOSED_HAND);
      model.leave();
    }
    model.pan(e.getX() - x, e.getY() - y);
    x = e.getX();
    y = e.getY();
  }

  private void release(MouseEvent e) {
    if (dragging) {
      dragging = false;
      surface.setCursor(null);
      model.point(e.getX(), e.getY());
    }
  }

  private void click(MouseEvent e) {
    if (e.getButton() != MouseButton.PRIMARY || !e.isStillSincePress()) {
      return;
    }
    if (e.getClickCount() == 1) {
      model.pick(e.getX(), e.getY());
    } else if (e.getClickCount() == 2) {
      glide.zoom(DOUBLE_CLICK, e.getX(), e.getY());
    }
  }

  private void scroll(ScrollEvent e) {
    double steps = Math.clamp(e.getDeltaY() * WHEEL, -WILDEST, WILDEST);
    if (e.isInertia()) {
      return;
    }
    if (e.isDirect()) {
      model.pan(e.getDeltaX(), e.getDeltaY());
    } else if (steps != 0) {
      glide.zoom(steps, e.getX(), e.getY());
    }
    e.consume();
  }

  private void pinch(ZoomEvent e) {
    model.zoom(e.getZoomFactor(), e.getX(), e.getY());
    e.consume();
  }

  private void key(KeyEvent e) {
    if (e.isShortcutDown() || e.isAltDown()) {
      return;
    }
    boolean known = true;
    switch (e.getCode()) {
      case LEFT, KP_LEFT -> model.pan(STEP, 0);
      case RIGHT, KP_RIGHT -> model.pan(-STEP, 0);
      case UP, KP_UP -> model.pan(0, STEP);
      case DOWN, KP_DOWN -> model.pan(0, -STEP);
      case PLUS, ADD, EQUALS -> model.zoomIn();
      case MINUS, SUBTRACT -> model.zoomOut();
      case HOME -> model.fit();
      case N -> model.walk(e.isShiftDown() ? -1 : 1);
      case ENTER -> model.pickWalked();
      case ESCAPE -> model.clear();
      default -> known = false;
    }
    if (known) {
      e.consume();
    }
  }
}
