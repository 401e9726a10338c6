package muster.desktop.presenter;

import java.time.LocalTime;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import muster.desktop.kit.Words;
import muster.desktop.shell.MainWindow;

/** The two windows of a show. */
final class Show implements ShowKeys.Doing {
  private final ShowViewModel model;
  private final ShowImages images;
  private final Runnable keep;
  private final Runnable ended;
  private final Stage audience = new Stage(StageStyle.UNDECORATED);
  private final Stage presenter = new Stage(StageStyle.UNDECORATED);
  private Placing placing;
  private boolean over;

  /**
   * @param keep keeps the branch that is shown as a slide
   * @param ended is called once when the windows are gone
   */
  Show(
      ShowViewModel model,
      ShowMessages messages,
      Placing placing,
      TalkTimer timer,
      Supplier<LocalTime> clock,
      Runnable keep,
      Runnable ended) {
    this.model = model;
    this.placing = placing;
    this.keep = keep;
    this.ended = ended;
    images = new ShowImages(model);
    PresenterBar bar = new PresenterBar(model, this);
    dress(audience, new AudienceView(model, images), "present.window.audience");
    dress(
        presenter,
        new PresenterView(model, images, messages, bar, timer, clock),
        "present.window.presenter");
  }

  private void dress(Stage stage, Parent root, String title) {
    Scene scene = new Scene(root, Color.BLACK);
    MainWindow.style(scene);
    ShowKeys keys = new ShowKeys(model, this);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
    stage.setScene(scene);
    stage.setTitle(Words.text(title));
    // Not even how to leave the full screen is said on it: the presenter knows.
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setOnHidden(e -> end());
  }

  void open() {
    place(audience, placing.audience());
    audience.show();
    audience.setFullScreen(true);
    if (!placing.isShared()) {
      place(presenter, placing.presenter());
      presenter.show();
      presenter.setFullScreen(true);
      presenter.requestFocus();
    }
  }

  Stage audience() {
    return audience;
  }

  Stage presenter() {
    return presenter;
  }

  @Override
  public void keep() {
    keep.run();
  }

  @Override
  public void swap() {
    if (!placing.isShared()) {
      placing = placing.swapped();
      model.moveTo(placing.audience());
      move(audience, placing.audience());
      move(presenter, placing.presenter());
    }
  }

  @Override
  public void turn() {
    if (!placing.isShared()) {
      return;
    }
    if (presenter.isShowing() && presenter.isFocused()) {
      audience.toFront();
      audience.requestFocus();
    } else {
      place(presenter, placing.presenter());
      presenter.show();
      presenter.setFullScreen(true);
      presenter.toFront();
      presenter.requestFocus();
    }
  }

  @Override
  public void end() {
    if (over) {
      return;
    }
    over = true;
    model.close();
    images.close();
    close(audience);
    close(presenter);
    ended.run();
  }

  private static void close(Stage stage) {
    stage.setFullScreen(false);
    stage.close();
    // What leaves its scene listens to nothing any more.
    stage.getScene().setRoot(new Group());
  }

  private static void move(Stage stage, Display display) {
    stage.setFullScreen(false);
    place(stage, display);
    stage.setFullScreen(true);
  }

  private static void place(Stage stage, Display display) {
    stage.setX(display.x());
    stage.setY(display.y());
    stage.setWidth(display.width());
    stage.setHeight(display.height());
  }
}
