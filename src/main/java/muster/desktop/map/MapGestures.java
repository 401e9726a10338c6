package muster.desktop.map;

import java.util.function.Predicate;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/** What the pointer does to the map. */
final class MapGestures {
  /** Natural logarithm of the factor, a pixel that the wheel scrolls. */
  private static final double WHEEL = 0.0055;

  private static final double WILDEST = 0.8;
  private static final double DOUBLE_CLICK = Math.log(2);

  private final MapViewModel model;
  private final Node map;
  private final Node surface;
  private final Glide glide;
  private final Flight flight;
  private double x;
  private double y;
  private boolean dragging;

  /** Whether the button went down here: a drag that began elsewhere is not for the map. */
  private boolean pressed;

  /** Whether the tool in hand has taken the press. */
  private boolean tools;

  private MapGestures(MapViewModel model, Node map, Node surface, Glide glide, Flight flight) {
    this.model = model;
    this.map = map;
    this.surface = surface;
    this.glide = glide;
    this.flight = flight;
  }

  /**
   * @param map has the focus, and gets it when it is pressed
   * @param surface its pixels are the pane's
   */
  static MapGestures install(
      MapViewModel model, Node map, Node surface, Glide glide, Flight flight) {
    MapGestures gestures = new MapGestures(model, map, surface, glide, flight);
    surface.setOnMousePressed(gestures::press);
    surface.setOnMouseDragged(gestures::drag);
    surface.setOnMouseReleased(gestures::release);
    surface.setOnMouseClicked(gestures::click);
    surface.setOnMouseMoved(gestures::move);
    surface.setOnMouseExited(gestures::exit);
    surface.setOnScroll(gestures::scroll);
    surface.setOnZoom(gestures::pinch);
    return gestures;
  }

  private void press(MouseEvent e) {
    map.requestFocus();
    flight.stop();
    pressed = true;
    x = e.getX();
    y = e.getY();
    tools = e.isPrimaryButtonDown() && isFor(e, model.hand()::press);
  }

  private void drag(MouseEvent e) {
    if (!pressed || (!dragging && e.isStillSincePress())) {
      return;
    }
    if (tools) {
      isFor(e, model.hand()::drag);
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
    pressed = false;
    if (tools) {
      tools = false;
      isFor(e, model.hand()::release);
    } else if (dragging) {
      dragging = false;
      look(model.hand().look().getValue());
      move(e);
    }
  }

  private void click(MouseEvent e) {
    if (e.getButton() != MouseButton.PRIMARY
        || !e.isStillSincePress()
        || isFor(e, model.hand()::click)) {
      return;
    }
    if (e.getClickCount() == 1) {
      model.pick(e.getX(), e.getY());
    } else if (e.getClickCount() == 2) {
      glide.zoom(DOUBLE_CLICK, e.getX(), e.getY());
    }
  }

  private void move(MouseEvent e) {
    model.point(e.getX(), e.getY());
    isFor(
        e,
        at -> {
          model.hand().move(at);
          return true;
        });
  }

  private void exit(MouseEvent e) {
    model.leave();
    model.hand().leave();
  }

  /** Gives the pointer the look that the tool in hand wants. */
  void look(PointerLook look) {
    surface.setCursor(
        switch (look) {
          case USUAL -> null;
          case CROSS -> Cursor.CROSSHAIR;
          case HAND -> Cursor.HAND;
          case MOVE -> Cursor.MOVE;
        });
  }

  private boolean isFor(MouseEvent e, Predicate<MapPoint> taken) {
    MapPoint at =
        model.at(
            e.getX(),
            e.getY(),
            e.getClickCount(),
            new MapPoint.Modifiers(e.isShiftDown(), e.isAltDown(), e.isShortcutDown()));
    return at != null && taken.test(at);
  }

  private void scroll(ScrollEvent e) {
    double steps = Math.clamp(e.getDeltaY() * WHEEL, -WILDEST, WILDEST);
    flight.stop();
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
}
