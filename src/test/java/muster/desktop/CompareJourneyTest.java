package muster.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.stage.Stage;
import muster.desktop.kit.ChartBox;
import muster.testing.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Scenarios side by side in the whole window. */
@ExtendWith(ApplicationExtension.class)
final class CompareJourneyTest {
  @TempDir Path folder;
  private final Answers dialogs = new Answers();

  @Start
  void start(Stage stage) {
    TestWindow.show(stage, dialogs);
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
