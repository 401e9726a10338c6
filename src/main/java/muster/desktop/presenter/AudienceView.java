package muster.desktop.presenter;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.presenter.ShowViewModel.Blank;
import muster.desktop.presenter.ShowViewModel.Shown;
import muster.desktop.presenter.ShowViewModel.Tool;
import org.jspecify.annotations.Nullable;

/**
 * All that the audience sees: the slide, and a branch of it in a frame of its own with what it asks
 * above, so that nobody takes one for the other.
 */
final class AudienceView extends Region {
  /** Of the display's width. */
  private static final double PANEL = 0.29;

  /** Of the display's height. */
  private static final double BAND = 0.062;

  /** Of the display's height. */
  private static final double EDGE = 0.008;

  private final ShowViewModel show;
  private final LiveSlide slide;
  private final Region frame = new Region();
  private final Label stamp = Nodes.label("", "audience-stamp");
  private final WhatIfPanel panel;
  private final Region blank = new Region();

  AudienceView(ShowViewModel show, ShowImages images) {
    this.show = show;
    setId("audience");
    getStyleClass().add("audience");
    getStylesheets().add(ShowStyle.sheet());
    slide = new LiveSlide(show, images);
    slide.setId("audience-slide");
    panel = new WhatIfPanel(show.whatIf());
    panel.setId("audience-what-if");
    stamp.setId("audience-stamp");
    blank.setId("audience-blank");
    frame.getStyleClass().add("audience-frame");
    frame.setMouseTransparent(true);
    getChildren().addAll(frame, slide, stamp, panel, blank);
    slide.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return Subscription.combine(
        show.shownProperty().subscribe(this::branch),
        show.whatIf().openProperty().subscribe(this::open),
        show.blankProperty().subscribe(this::blank));
  }

  /**
   * What the slide is stamped with is what the picture shows, never what is still being painted.
   */
  private void branch(@Nullable Shown shown) {
    String text = shown == null ? "" : shown.stamp();
    stamp.setText(text);
    Nodes.setShown(stamp, !text.isEmpty());
    Nodes.setShown(frame, !text.isEmpty());
    requestLayout();
  }

  private void open(boolean open) {
    Nodes.setShown(panel, open);
    requestLayout();
  }

  private void blank(Blank wanted) {
    blank.setVisible(wanted != Blank.NONE);
    blank.setStyle(
        wanted == Blank.WHITE ? "-fx-background-color: white" : "-fx-background-color: black");
  }

  private void click(MouseEvent e) {
    if (e.isStillSincePress() && show.toolProperty().get() == Tool.NONE) {
      if (e.getButton() == MouseButton.PRIMARY) {
        show.next();
      } else if (e.getButton() == MouseButton.SECONDARY) {
        show.back();
      }
    }
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    double left = panel.isVisible() ? Math.round(width * PANEL) : 0;
    double top = stamp.isVisible() ? Math.round(height * BAND) : 0;
    double edge = stamp.isVisible() ? Math.round(height * EDGE) : 0;
    panel.setStyle("-fx-font-size: " + height / 52 + "px");
    panel.resizeRelocate(0, 0, left, height);
    Rectangle2D box = SlideBox.fit(left + edge, top, width - left - 2 * edge, height - top - edge);
    slide.resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
    stamp.setStyle("-fx-font-size: " + height * BAND * 0.5 + "px");
    stamp.resizeRelocate(box.getMinX() - edge, box.getMinY() - top, box.getWidth() + 2 * edge, top);
    frame.resizeRelocate(
        box.getMinX() - edge, box.getMinY(), box.getWidth() + 2 * edge, box.getHeight() + edge);
    blank.resizeRelocate(0, 0, width, height);
  }
}
