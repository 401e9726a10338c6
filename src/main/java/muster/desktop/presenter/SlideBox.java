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

  @Override
  protected void layoutChildren() {
    Rectangle2D box = AudienceLayout.fit(0, 0, getWidth(), getHeight());
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
