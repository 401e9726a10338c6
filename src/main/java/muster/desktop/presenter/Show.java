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
import javafx.stage.Window;
import javafx.util.Subscription;
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
  private final Displays displays;
  private final ShowMessages messages;
  private Subscription quiet = Subscription.EMPTY;
  private Placing placing;
  private boolean hiding;
  private boolean over;

  /**
   * @param displays where it is, and may be later
   * @param keep keeps the branch that is shown as a slide
   * @param ended is called once when the windows are gone
   */
  Show(
      ShowViewModel model,
      ShowMessages messages,
      Displays displays,
      TalkTimer timer,
      Supplier<LocalTime> clock,
      Runnable keep,
      Runnable ended) {
    this.model = model;
    this.displays = displays;
    this.messages = messages;
    placing = Placing.of(displays.all());
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
    stage.setOnHidden(e -> hidden());
  }

  void open() {
    Subscription popups = QuietWindows.except(this::isPresentersOnly);
    Subscription plugged = displays.watch(this::replace);
    quiet = popups.and(plugged);
    put(audience, placing.audience());
    if (!placing.isShared()) {
      put(presenter, placing.presenter());
      presenter.requestFocus();
    }
  }

  /** Whether the audience cannot see what stands above that window. */
  private boolean isPresentersOnly(Window window) {
    return window.equals(presenter) && (!placing.isShared() || presenter.isFocused());
  }

  /** A display came or went while the show runs. */
  private void replace() {
    Placing before = placing;
    placing = before.after(displays.all());
    if (placing.equals(before)) {
      return;
    }
    model.moveTo(placing.audience());
    boolean alone = placing.isShared();
    if (alone && before.audience().isAt(placing.audience()) && !before.isShared()) {
      // What is left is the room's: the presenter's notes are none of its business.
      hide();
      put(audience, placing.audience());
      audience.requestFocus();
    } else {
      put(audience, placing.audience());
      put(presenter, placing.presenter());
      presenter.toFront();
      presenter.requestFocus();
    }
    messages.warn(Words.text(alone ? "present.displays.one" : "present.displays.two"));
  }

  private void hide() {
    hiding = true;
    presenter.hide();
    hiding = false;
  }

  private void hidden() {
    if (!hiding) {
      end();
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
      put(audience, placing.audience());
      put(presenter, placing.presenter());
    }
  }

  @Override
  public void turn() {
    if (!placing.isShared()) {
      return;
    }
    if (presenter.isShowing() && presenter.isFocused()) {
      hide();
      audience.toFront();
      audience.requestFocus();
    } else {
      put(presenter, placing.presenter());
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
    quiet.unsubscribe();
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

  /** Full screen there, whether or not it is seen yet. */
  private static void put(Stage stage, Display display) {
    stage.setFullScreen(false);
    stage.setX(display.x());
    stage.setY(display.y());
    stage.setWidth(display.width());
    stage.setHeight(display.height());
    stage.show();
    stage.setFullScreen(true);
  }
}
