package muster.desktop.presenter;

import javafx.geometry.Orientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Room for one slide, which is as large as it can be. */
final class SlideBox extends Region {
  private static final double RATIO = 16 / 9.0;

  private final Node slide;

  SlideBox(Node slide) {
    this.slide = slide;
    getChildren().add(slide);
    setMinSize(0, 0);
  }

  /** The largest slide in a box, in its middle, on whole units so that dots stay dots. */
  static Rectangle2D fit(double x, double y, double width, double height) {
    double across = Math.floor(Math.max(1, Math.min(width, height * RATIO)));
    double down = Math.floor(Math.max(1, Math.min(height, width / RATIO)));
    return new Rectangle2D(
        x + Math.floor((width - across) / 2), y + Math.floor((height - down) / 2), across, down);
  }

  @Override
  protected void layoutChildren() {
    Rectangle2D box = fit(0, 0, getWidth(), getHeight());
    slide.resizeRelocate(
        Math.floor(box.getMinX()), 0, Math.floor(box.getWidth()), Math.floor(box.getHeight()));
  }

  @Override
  protected double computePrefHeight(double width) {
    return width > 0 ? Math.floor(width / RATIO) : super.computePrefHeight(width);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }
}
