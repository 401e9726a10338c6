package muster.desktop.presenter;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** The time of day, and how long the talk has lasted. */
final class PresenterClock extends HBox {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final TalkTimer timer;
  private final Supplier<LocalTime> clock;
  private final Label time = Nodes.label("", "presenter-time");
  private final Label talk = Nodes.label("", "presenter-talk");
  private final Button run = new Button();

  PresenterClock(TalkTimer timer, Supplier<LocalTime> clock) {
    this.timer = timer;
    this.clock = clock;
    getStyleClass().add("presenter-clock");
    setAlignment(Pos.CENTER_RIGHT);
    talk.setId("presenter-timer");
    Button reset = button("present.timer.reset", new FontIcon(MaterialDesignR.RESTORE));
    reset.setOnAction(
        e -> {
          timer.reset();
          show();
        });
    run.setOnAction(
        e -> {
          if (timer.isRunning()) {
            timer.pause();
          } else {
            timer.start();
          }
          show();
        });
    Nodes.named(run, Words.text("present.timer.pause"));
    run.setFocusTraversable(false);
    getChildren().addAll(talk, run, reset, time);
    for (Label label : new Label[] {time, talk}) {
      label.setMinWidth(USE_PREF_SIZE);
    }
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    Timeline ticks = new Timeline(new KeyFrame(javafx.util.Duration.millis(250), e -> show()));
    ticks.setCycleCount(Animation.INDEFINITE);
    ticks.play();
    show();
    return ticks::stop;
  }

  private void show() {
    time.setText(TIME.format(clock.get()));
    Duration elapsed = timer.elapsed();
    talk.setText(
        Words.text(
            "present.timer",
            elapsed.toHours(),
            two(elapsed.toMinutesPart()),
            two(elapsed.toSecondsPart())));
    String name = Words.text(timer.isRunning() ? "present.timer.pause" : "present.timer.start");
    run.setGraphic(new FontIcon(timer.isRunning() ? MaterialDesignP.PAUSE : MaterialDesignP.PLAY));
    run.setAccessibleText(name);
    run.getTooltip().setText(name);
  }

  private static String two(int number) {
    return String.format(Locale.ROOT, "%02d", number);
  }

  private static Button button(String key, FontIcon icon) {
    Button button = new Button(null, icon);
    Nodes.named(button, Words.text(key));
    button.setFocusTraversable(false);
    return button;
  }
}
