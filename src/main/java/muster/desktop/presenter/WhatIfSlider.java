package muster.desktop.presenter;

import java.util.function.DoubleConsumer;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** A slider whose sizes are in letters like all of the overlay; its keys are the show's. */
final class WhatIfSlider extends Region {
  private final Region track = new Region();
  private final Region full = new Region();
  private final Region thumb = new Region();
  private final DoubleConsumer moved;
  private double share;

  /**
   * @param moved takes where the pointer drags it, from 0 to 1
   */
  WhatIfSlider(DoubleConsumer moved) {
    this.moved = moved;
    getStyleClass().add("what-if-slider");
    track.getStyleClass().add("what-if-track");
    full.getStyleClass().add("what-if-full");
    thumb.getStyleClass().add("what-if-thumb");
    getChildren().addAll(track, full, thumb);
    setOnMousePressed(this::drag);
    setOnMouseDragged(this::drag);
  }

  /**
   * @param now where it stands, from 0 to 1
   */
  void show(double now) {
    share = now;
    requestLayout();
  }

  private void drag(MouseEvent e) {
    double room = getWidth() - thumb.prefWidth(-1);
    if (room > 0) {
      moved.accept(Math.clamp((e.getX() - thumb.prefWidth(-1) / 2) / room, 0, 1));
    }
    e.consume();
  }

  @Override
  protected void layoutChildren() {
    double size = thumb.prefWidth(-1);
    double height = track.prefHeight(-1);
    double at = share * (getWidth() - size);
    double top = (getHeight() - height) / 2;
    track.resizeRelocate(0, top, getWidth(), height);
    full.resizeRelocate(0, top, at + size / 2, height);
    thumb.resizeRelocate(at, (getHeight() - size) / 2, size, size);
  }
}
