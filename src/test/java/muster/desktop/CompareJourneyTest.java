package muster.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import muster.desktop.export.ExportChoices;
import muster.desktop.export.ExportScope;
import muster.desktop.export.Exporting;
import muster.desktop.kit.ChartBox;
import muster.desktop.task.Tasks;
import muster.export.ExportFormat;
import muster.export.ImageSize;
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

  @Start
  void start(Stage stage) {
    ExportChoices view =
        new ExportChoices(
            ExportScope.VIEW,
            Set.of(ExportFormat.PNG),
            Set.of(),
            new ImageSize(640, 360),
            true,
            folder);
    TestWindow.show(
        stage, new Answers(), new Exporting(Tasks.inline(), view, kept -> {}, opened -> {}));
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
    Path map = save(robot);
    robot.clickOn("#show-explore").clickOn("#explore-tab-compare");
    Path compared = save(robot);
    robot.clickOn("#explore-compare-add");
    Path more = save(robot);
    Path again = save(robot);
    robot.clickOn("#show-explore");
    Path after = save(robot);

    assertThat(again).hasSameBinaryContentAs(more);
    assertThat(after).hasSameBinaryContentAs(map);
    assertThat(Files.readAllBytes(compared))
        .isNotEqualTo(Files.readAllBytes(map))
        .isNotEqualTo(Files.readAllBytes(more));
  }

  /** Exports what the window shows, beside what was exported before. */
  private Path save(FxRobot robot) throws IOException {
    List<Path> before = files();
    robot.push(KeyCode.CONTROL, KeyCode.S).clickOn("#export-go");
    if (robot.lookup("#export-both").tryQuery().isPresent()) {
      robot.clickOn("#export-both");
    }
    robot.push(KeyCode.ESCAPE);
    List<Path> added = new ArrayList<>(files());
    added.removeAll(before);
    return added.getFirst();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private static String chart(FxRobot robot) {
    return robot
        .lookup("#explore-compare-columns .chart-box")
        .queryAs(ChartBox.class)
        .getAccessibleText();
  }
}
