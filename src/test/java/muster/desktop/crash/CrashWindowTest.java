package muster.desktop.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import muster.desktop.task.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // JUnit has the stage made before each test.
final class CrashWindowTest {
  private static final Path LOG = Path.of("logs", "muster.0.log").toAbsolutePath();

  private final List<String> done = new ArrayList<>();
  private final List<Path> folders = new ArrayList<>();
  private final CrashViewModel model =
      new CrashViewModel(
          new IllegalStateException("ZIRKON"),
          LOG,
          null,
          () -> done.add("exit"),
          () -> done.add("closed"));
  private Stage window;

  @Start
  void start(Stage owner) {
    model.save();
    window =
        CrashWindow.show(
            model,
            null,
            folder -> {
              folders.add(folder);
              if (folders.size() > 1) {
                throw new IOException("no file manager");
              }
            },
            Tasks.inline());
  }

  private Node find(String id) {
    return window.getScene().getRoot().lookup(id);
  }

  private void press(FxRobot robot, String id) {
    robot.interact(((ButtonBase) find(id))::fire);
  }

  private static Stream<String> texts(Parent parent) {
    return parent.getChildrenUnmodifiable().stream()
        .flatMap(
            node ->
                node instanceof Labeled labeled
                    ? Stream.of(labeled.getText())
                    : node instanceof Parent inner ? texts(inner) : Stream.empty());
  }

  @Test
  void itSaysWhatHappenedAndWhereTheLogIs(FxRobot robot) {
    assertThat(texts(window.getScene().getRoot()))
        .contains("Something went wrong in Muster’s window.", "Nothing of yours was changed.")
        .noneMatch(text -> text.contains("ZIRKON"));
    assertThat(((TextInputControl) find("#crash-log")).getText()).isEqualTo(LOG.toString());
    press(robot, "#crash-copy");
    robot.interact(
        () -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(LOG.toString()));
    press(robot, "#crash-folder");
    assertThat(folders).containsExactly(LOG.getParent());
    press(robot, "#crash-folder");
    assertThat(texts(window.getScene().getRoot()))
        .contains("The folder could not be opened. Copy the path instead.");

    assertThat(find("#crash-more").isVisible()).isFalse();
    robot.interact(model::again);
    robot.interact(model::again);
    assertThat(((Labeled) find("#crash-more")).getText())
        .isEqualTo("Since then something went wrong 2 more times.");
    press(robot, "#crash-quit");
    assertThat(done).containsExactly("closed", "exit");
    assertThat(window.isShowing()).isFalse();
  }

  @Test
  void enterQuitsWhereThereIsNothingToGoBackTo(FxRobot robot) {
    assertThat(find("#crash-on")).isNull();
    robot.interact(window::requestFocus);
    robot.type(KeyCode.ENTER);
    assertThat(done).contains("exit");
  }
}
