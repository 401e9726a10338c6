package muster.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import muster.desktop.kit.ChartBox;
import muster.desktop.shell.Layout;
import muster.desktop.shell.MainWindow;
import muster.desktop.task.Tasks;
import muster.draw.Style;
import muster.testing.Answers;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Scenarios side by side in the whole window. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // JUnit has the stage made before each test.
final class CompareJourneyTest {
  @TempDir Path folder;
  private final Answers dialogs = new Answers();
  private Workbench workbench;

  @Start
  void start(Stage stage) {
    workbench =
        new Workbench(
            Tasks.inline(),
            Tasks.inline(),
            Tasks.inline(),
            dialogs,
            Style.briefing(),
            Layout.FIRST,
            () -> {});
    workbench.session().open(ShippedData.WORKSPACE);
    workbench.session().setGround(ShippedSession.ground());
    Scene scene = new Scene(new StackPane(workbench.view()), 1000, 900);
    MainWindow.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.sizeToScene(); // The stage is shared, and keeps the size of an earlier test.
    stage.show();
    workbench.view().restoreDividers();
  }

  @Test
  void comparingTakesTheMapsPlaceAndGivesItBack(FxRobot robot) {
    assertThat(robot.lookup("#map").tryQuery()).isPresent();
    robot.clickOn("#show-explore").clickOn("#explore-tab-compare");
    assertThat(robot.lookup("#map").tryQuery()).isEmpty();

    robot.clickOn("#explore-tab-chances");
    assertThat(robot.lookup("#map").tryQuery()).isPresent();

    robot.clickOn("#explore-tab-compare").clickOn("#show-explore");
    assertThat(robot.lookup("#map").tryQuery()).isPresent();
  }

  @Test
  void columnsArePickedAddedAndTakenOut(FxRobot robot) {
    robot.clickOn("#show-explore").clickOn("#explore-tab-compare");
    assertThat(chart(robot)).contains("B: Today: the war goes on");
    assertThat(robot.lookup("#explore-compare-remove-B").queryAs(Button.class).isDisabled())
        .isTrue();

    robot.clickOn("#explore-compare-add").clickOn("#explore-compare-add");
    assertThat(chart(robot)).contains("C: ", "D: ");
    assertThat(robot.lookup("#explore-compare-add").queryAs(Button.class).isDisabled()).isTrue();
    ComboBox<?> last = robot.lookup("#explore-compare-D").queryAs(ComboBox.class);
    assertThat(last.isFocused()).as("the focus stays with the columns").isTrue();

    robot.interact(() -> last.getSelectionModel().selectLast());
    assertThat(chart(robot)).contains("D: Every condition given");

    robot.clickOn("#explore-compare-remove-B");
    assertThat(chart(robot)).contains("C: Every condition given").doesNotContain("D: ");
  }

  @Test
  void whatIsComparedIsSavedAsASlide(FxRobot robot) throws IOException {
    Path map = save(robot, "map.png");
    robot.clickOn("#show-explore").clickOn("#explore-tab-compare");
    Path compared = save(robot, "compared.png");
    robot.clickOn("#explore-compare-add");
    Path more = save(robot, "more.png");
    Path again = save(robot, "again.png");
    robot.clickOn("#show-explore");
    Path after = save(robot, "after.png");

    assertThat(again).hasSameBinaryContentAs(more);
    assertThat(after).hasSameBinaryContentAs(map);
    assertThat(Files.readAllBytes(compared))
        .isNotEqualTo(Files.readAllBytes(map))
        .isNotEqualTo(Files.readAllBytes(more));
  }

  private Path save(FxRobot robot, String name) {
    Path file = folder.resolve(name);
    dialogs.chooseAsPicture(file);
    robot.clickOn("#save-slide");
    return file;
  }

  private static String chart(FxRobot robot) {
    return robot
        .lookup("#explore-compare-columns .chart-box")
        .queryAs(ChartBox.class)
        .getAccessibleText();
  }
}
