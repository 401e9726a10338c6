package muster.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import muster.desktop.shell.Layout.Pane;
import muster.model.Commitment;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.RecordList;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What an analyst writes in the cells of a list. */
final class CellJourneyTest extends EditingJourney {

  @Start
  void start(Stage stage) {
    open(stage);
    bench.shell().shownProperty(Pane.DATA).set(true);
  }

  @Test
  void troopsAreWrittenInTheListItself(FxRobot robot) {
    robot.clickOn("Commitments");
    DataPane.choose(robot, "France Station ground");
    robot.interact(
        () -> {
          TableView<?> table = DataPane.table(robot);
          table.edit(0, DataPane.column(robot, "likely"));
        });
    robot.interact(() -> robot.lookup("#inline").queryTextInputControl().setText("9000"));
    robot.type(KeyCode.ENTER);
    assertThat(robot.lookup("#inline").queryTextInputControl().getText()).isEqualTo("9000");
    assertThat(shown()).isEqualTo(ShippedData.WORKSPACE);
    robot.interact(() -> robot.lookup("#inline").queryTextInputControl().setText("7000"));
    robot.type(KeyCode.ENTER);
    assertThat(bench.editor().undoNameProperty().get()).isEqualTo("France, likely 6,000 → 7,000");
    assertThat(robot.lookup("#inline").tryQuery()).isEmpty();
    assertThat(robot.lookup("#form-troops-likely").queryTextInputControl().getText())
        .isEqualTo("7000");
  }

  @Test
  void whatIsTypedInACellStaysWhenAnotherProgramChangesTheList(FxRobot robot) {
    writeLikely(robot, "9000");
    robot.type(KeyCode.ENTER); // More than the most, so that it stays as typed.
    Commitment last = shown().commitments().getLast();
    Edit edit = Edit.of("", Change.removed(shown(), RecordList.COMMITMENTS, last));
    robot.interact(() -> bench.editor().apply(edit));
    assertThat(robot.lookup("#inline").queryTextInputControl().getText()).isEqualTo("9000");
    robot.interact(() -> robot.lookup("#inline").queryTextInputControl().setText("7000"));
    robot.type(KeyCode.ENTER);
    assertThat(bench.editor().undoNameProperty().get()).isEqualTo("France, likely 6,000 → 7,000");
    TableView<?> table = DataPane.table(robot);
    assertThat(table.getItems().size()).isEqualTo(shown().commitments().size());
  }

  @Test
  void aCellThatIsLeftKeepsWhatIsTypedInTheRecordOrElseInItsForm(FxRobot robot) {
    writeLikely(robot, "7000");
    endEditing(robot);
    assertThat(bench.editor().undoNameProperty().get()).isEqualTo("France, likely 6,000 → 7,000");
    writeLikely(robot, "9000");
    endEditing(robot);
    assertThat(bench.editor().undoNameProperty().get()).isEqualTo("France, likely 6,000 → 7,000");
    assertThat(robot.lookup("#form-troops-likely").queryTextInputControl().getText())
        .isEqualTo("9000");
    assertThat(robot.lookup("#record-save").queryButton().isDisabled()).isFalse();
    robot.interact(() -> DataPane.table(robot).getSelectionModel().select(1));
    writeLikely(robot, 1, "1300"); // Two forms follow this, the first of them with something held.
    endEditing(robot);
    DataPane.fill(robot, "troops-likely", "1400");
    robot.clickOn("#record-save");
    assertThat(bench.editor().undoNameProperty().get()).isEqualTo("France, likely 1,300 → 1,400");
    assertThat(robot.listWindows()).hasSize(1);
    writeLikely(robot, 0, "6500");
    endEditing(robot);
    assertThat(bench.editor().undoNameProperty().get()).isEqualTo("France, likely 7,000 → 6,500");
    assertThat(robot.lookup(".form-state").queryLabeled().isVisible()).isFalse();
  }

  private static void writeLikely(FxRobot robot, String text) {
    DataPane.choose(robot, "");
    writeLikely(robot, 0, text);
  }

  private static void writeLikely(FxRobot robot, int row, String text) {
    robot.interact(
        () -> {
          TableView<?> table = DataPane.table(robot);
          table.edit(row, DataPane.column(robot, "likely"));
        });
    robot.interact(() -> robot.lookup("#inline").queryTextInputControl().setText(text));
  }

  private static void endEditing(FxRobot robot) {
    TableView<?> table = DataPane.table(robot);
    robot.interact(() -> table.edit(-1, null));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#inline").tryQuery()).isEmpty();
  }
}
