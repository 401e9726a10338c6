package muster.desktop.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // JUnit has the stage made before each test.
final class FxDialogsTest {
  private Stage owner;
  private FxDialogs dialogs;

  @Start
  void start(Stage stage) {
    owner = stage;
    dialogs = new FxDialogs(stage);
    stage.setScene(new Scene(new Region(), 200, 200));
    stage.show();
  }

  private void tell(FxRobot robot, String sentence) {
    robot.interact(() -> dialogs.tell("Title", sentence));
  }

  private List<Window> told(FxRobot robot) {
    return robot.listWindows().stream()
        .filter(window -> window.isShowing() && !window.equals(owner))
        .toList();
  }

  @Test
  void whatIsToldAgainAndAgainStandsInOneWindowUntilItIsRead(FxRobot robot) {
    tell(robot, "The disk is full.");
    tell(robot, "The disk is full.");
    assertThat(told(robot)).hasSize(1);
    tell(robot, "The disk is gone.");
    assertThat(told(robot)).hasSize(2);

    for (Window window : told(robot)) {
      Node ok = window.getScene().getRoot().lookup(".button");
      robot.interact(((Button) ok)::fire);
    }
    assertThat(told(robot)).isEmpty();
    tell(robot, "The disk is full.");
    assertThat(told(robot)).hasSize(1);
    robot.interact(() -> told(robot).forEach(Window::hide));
  }
}
