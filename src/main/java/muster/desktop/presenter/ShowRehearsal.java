package muster.desktop.presenter;

import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import muster.desktop.kit.Frames;
import muster.desktop.shell.MainWindow;

/**
 * Makes the parts of a show's windows once, without a window: their classes and styles are there
 * then when the first show begins. Between the steps everybody else gets a turn; the first slides
 * are painted meanwhile.
 */
final class ShowRehearsal implements ShowKeys.Doing {
  /** More than one, so that a pulse and the input that waits for it come in between. */
  private static final int FRAMES = 3;

  private final ShowViewModel model;
  private final ShowImages images;
  private final Display display;
  private final BooleanSupplier enough;
  private final Runnable over;
  private final Queue<Runnable> steps = new ArrayDeque<>();

  /**
   * @param model to be closed by this
   * @param enough asked before each step: then the rest is left out
   * @param over is called when that is over
   */
  ShowRehearsal(ShowViewModel model, Display display, BooleanSupplier enough, Runnable over) {
    this.model = model;
    this.display = display;
    this.enough = enough;
    this.over = over;
    images = new ShowImages(model);
    ShowMessages messages = new ShowMessages(LocalTime::now);
    TalkTimer timer = new TalkTimer(System::nanoTime);
    // The smaller parts first: what they have loaded the larger ones need not.
    add(() -> new StackPane(new PresenterBar(model, this)));
    add(() -> new WhatIfPanel(model.whatIf(), true));
    add(() -> new AudienceView(model, images));
    add(
        () ->
            new PresenterView(
                model, images, messages, new PresenterBar(model, this), timer, LocalTime::now));
  }

  void begin() {
    Frames.after(FRAMES, this::next);
  }

  private void next() {
    Runnable step = steps.poll();
    if (step == null || enough.getAsBoolean()) {
      images.close();
      model.close();
      over.run();
    } else {
      step.run();
      begin();
    }
  }

  private void add(Supplier<Parent> part) {
    Scene scene = new Scene(new Group());
    steps.add(() -> scene.setRoot(part.get()));
    steps.add(() -> lay(scene));
  }

  private void lay(Scene scene) {
    MainWindow.style(scene);
    scene.getStylesheets().add(ShowStyle.sheet());
    Parent root = scene.getRoot();
    root.resize(display.width(), display.height());
    root.applyCss();
    root.layout();
    // What leaves its scene listens to nothing any more.
    scene.setRoot(new Group());
  }

  @Override
  public void keep() {}

  @Override
  public void swap() {}

  @Override
  public void turn() {}

  @Override
  public void end() {}
}
