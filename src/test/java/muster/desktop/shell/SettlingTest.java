package muster.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import muster.testing.TestStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // JUnit has the stage made before each test.
final class SettlingTest {
  /** Far more frames than a test waits for. */
  private static final int LONG = 1_000_000;

  private final CompletableFuture<Double> settled = new CompletableFuture<>();
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    TestStage.show(stage, new StackPane(), 600, 400);
  }

  private void wait(FxRobot robot, int frames) {
    robot.interact(
        () ->
            Settling.of(
                stage.getScene(), frames, () -> settled.complete(stage.getScene().getWidth())));
  }

  @Test
  void aWindowThatNobodyMaximizesIsWaitedForNoLonger(FxRobot robot) throws Exception {
    wait(robot, 3);
    assertThat(settled.get(20, TimeUnit.SECONDS)).isEqualTo(600);
  }

  @Test
  void aWindowHasItsLastSizeFirst(FxRobot robot) throws Exception {
    wait(robot, LONG);
    robot.sleep(100);
    assertThat(settled).isNotDone();
    robot.interact(() -> stage.setWidth(800));
    assertThat(settled.get(20, TimeUnit.SECONDS)).isEqualTo(800);
  }
}
