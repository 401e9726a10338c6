package muster.desktop.presenter;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.presenter.ShowPictures.Shown;
import muster.desktop.presenter.ShowViewModel.Blank;
import muster.desktop.presenter.ShowViewModel.Tool;
import muster.draw.slide.Marking;
import org.jspecify.annotations.Nullable;

/**
 * All that the audience sees: the slide, and a branch of it in a frame of its own with what it asks
 * above, so that nobody takes one for the other.
 */
final class AudienceView extends Region {
  /** Of its height, in the mean. */
  private static final double LETTER_WIDTH = 0.52;

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
    slide = new LiveSlide(show, images, true);
    slide.setId("audience-slide");
    panel = new WhatIfPanel(show.whatIf(), true);
    panel.setId("audience-what-if");
    stamp.setId("audience-stamp");
    stamp.setWrapText(true);
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
    boolean asking = show.whatIf().openProperty().get();
    if (e.isStillSincePress() && !asking && show.toolProperty().get() == Tool.NONE) {
      if (e.getButton() == MouseButton.PRIMARY) {
        show.next();
      } else if (e.getButton() == MouseButton.SECONDARY) {
        show.back();
      }
    }
  }

  /** What is long stands in two lines. */
  private double letter(double band, double across) {
    double large = band / 2;
    boolean fits = stamp.getText().length() * large * LETTER_WIDTH < across;
    return fits ? large : band / 2.9;
  }

  /** All but the slide's markings, which a blank display bears too. */
  private static Shape unmarked(Rectangle2D slide, double width, double height) {
    var free = Marking.between((int) slide.getWidth(), (int) slide.getHeight());
    double bottom = free.getMaxY();
    Rectangle upper =
        new Rectangle(slide.getMinX(), slide.getMinY(), slide.getWidth(), free.getMinY());
    Rectangle lower =
        new Rectangle(
            slide.getMinX(),
            slide.getMinY() + bottom,
            slide.getWidth(),
            slide.getHeight() - bottom);
    Shape all = new Rectangle(width, height);
    return Shape.subtract(Shape.subtract(all, upper), lower);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    AudienceLayout at = AudienceLayout.of(width, height, panel.isVisible(), stamp.isVisible());
    Rectangle2D box = at.slide();
    double left = box.getMinX() - at.edge();
    double across = box.getWidth() + 2 * at.edge();
    panel.resizeRelocate(0, 0, at.panel(), height);
    slide.resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
    stamp.setStyle("-fx-font-size: " + letter(at.band(), across) + "px");
    stamp.resizeRelocate(left, box.getMinY() - at.band(), across, at.band());
    frame.resizeRelocate(left, box.getMinY(), across, box.getHeight() + at.edge());
    blank.resizeRelocate(0, 0, width, height);
    blank.setClip(unmarked(box, width, height));
  }
}
