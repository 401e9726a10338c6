package muster.desktop.presenter;

import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.presenter.Ink.Spot;
import muster.desktop.presenter.MapFlight.Seen;
import muster.desktop.presenter.ShowPictures.Shown;
import muster.desktop.presenter.ShowViewModel.Tool;
import muster.draw.slide.Marking;
import org.jspecify.annotations.Nullable;

/**
 * The slide that is on, with what was drawn on it and the spotlight; the same in both windows, so
 * that pointing and drawing work in either.
 */
final class LiveSlide extends Region {
  private static final double WHEEL_STEP = 0.005;

  private final ShowViewModel show;
  private final ImageView picture = new ImageView();
  private final InkLayer ink;
  private final Spotlight spotlight;
  private final Rectangle clip = new Rectangle();
  private final MapFlight flight;
  private final boolean watched;
  private final PauseTransition rest = new PauseTransition(Duration.seconds(2));
  private @Nullable Spot last;
  private @Nullable Shown seen;

  /**
   * @param watched whether an audience watches: for it the map flies, and an idle pointer hides
   */
  LiveSlide(ShowViewModel show, ShowImages images, boolean watched) {
    this.show = show;
    this.watched = watched;
    flight = new MapFlight(show.zoom()::base);
    ink = new InkLayer(show.ink());
    spotlight = new Spotlight(show);
    getStyleClass().add("live-slide");
    getChildren().addAll(picture, flight, ink, spotlight);
    setClip(clip);
    picture.setSmooth(true);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::move);
    rest.setOnFinished(e -> setCursor(Cursor.NONE));
    addEventHandler(MouseEvent.MOUSE_EXITED, e -> show.pointerProperty().set(null));
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
    addEventHandler(ScrollEvent.SCROLL, this::scroll);
    Lifecycle.whileAttached(
        this,
        () ->
            Subscription.combine(
                images.nowProperty().subscribe(this::change),
                show.toolProperty().subscribe(this::point),
                rest::stop));
  }

  private void change(@Nullable Image image) {
    Shown before = seen;
    Shown now = show.shownProperty().get();
    Image old = picture.getImage();
    seen = now;
    picture.setImage(image);
    flight.stop();
    if (watched
        && show.fliesProperty().get()
        && before != null
        && now != null
        && old != null
        && image != null
        && !before.wish().slide().id().equals(now.wish().slide().id())) {
      flight.fly(new Seen(before.wish().slide(), old), new Seen(now.wish().slide(), image));
    }
  }

  private void point(Tool tool) {
    rest.stop();
    setCursor(
        switch (tool) {
          case NONE -> Cursor.DEFAULT;
          case PEN -> Cursor.CROSSHAIR;
          case SPOTLIGHT -> Cursor.NONE;
        });
  }

  private void move(MouseEvent e) {
    show.pointerProperty().set(spot(e));
    if (watched && show.toolProperty().get() == Tool.NONE) {
      setCursor(Cursor.DEFAULT);
      rest.playFromStart();
    }
  }

  private void press(MouseEvent e) {
    Spot spot = spot(e);
    last = spot;
    if (show.toolProperty().get() == Tool.PEN && e.getButton() == MouseButton.PRIMARY) {
      show.ink().begin(spot);
      e.consume();
    }
  }

  private void drag(MouseEvent e) {
    Spot spot = spot(e);
    Spot before = last;
    last = spot;
    show.pointerProperty().set(spot);
    if (e.getButton() != MouseButton.PRIMARY || before == null) {
      return;
    }
    switch (show.toolProperty().get()) {
      case PEN -> show.ink().draw(spot);
      case NONE -> show.zoom().pan(before, spot);
      case SPOTLIGHT -> {}
    }
    e.consume();
  }

  private void scroll(ScrollEvent e) {
    show.zoom()
        .zoom(
            Math.exp(e.getDeltaY() * WHEEL_STEP),
            new Spot(e.getX() / getWidth(), e.getY() / getHeight()));
    e.consume();
  }

  private Spot spot(MouseEvent e) {
    return new Spot(e.getX() / getWidth(), e.getY() / getHeight());
  }

  @Override
  protected void layoutChildren() {
    clip.setWidth(getWidth());
    clip.setHeight(getHeight());
    picture.setFitWidth(getWidth());
    picture.setFitHeight(getHeight());
    picture.relocate(0, 0);
    flight.resizeRelocate(0, 0, getWidth(), getHeight());
    ink.resizeRelocate(0, 0, getWidth(), getHeight());
    spotlight.resizeRelocate(0, 0, getWidth(), getHeight());
    // Pen and light end where the markings begin, which nothing ever hides.
    ink.setClip(betweenMarkings());
    spotlight.setClip(betweenMarkings());
  }

  private Rectangle betweenMarkings() {
    var free = Marking.between((int) getWidth(), (int) getHeight());
    return new Rectangle(0, free.y, getWidth(), free.height);
  }
}
