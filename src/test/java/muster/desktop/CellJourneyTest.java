package muster.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import muster.desktop.shell.Layout.Pane;
import muster.model.Commitment;
import muster.model.Workspace;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.RecordList;
import muster.testing.Answers;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What an analyst writes in the cells of a list. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // JUnit has the window made before each test.
final class CellJourneyTest {
  @TempDir static Path temp;
  private final Answers dialogs = new Answers();
  private Workbench bench;
  private Path folder;

  @Start
  void start(Stage stage) {
    folder = temp.resolve("own" + System.nanoTime());
    bench = TestWindow.show(stage, dialogs);
    dialogs.agree(true);
    dialogs.chooseAsFolder(folder);
    bench.shell().shownProperty(Pane.DATA).set(true);
  }

  private Workspace shown() {
    return Objects.requireNonNull(bench.session().questionProperty().get()).workspace();
  }

  private static void kind(FxRobot robot, String name) {
    robot.clickOn(name);
  }

  private static void fill(FxRobot robot, String member, String text) {
    robot.interact(
        () -> robot.lookup("#form-" + member).queryAs(TextInputControl.class).setText(text));
  }

  private static void choose(FxRobot robot, String search) {
    robot.interact(
        () -> robot.lookup("#record-search").queryAs(TextInputControl.class).setText(search));
    robot.interact(
        () -> robot.lookup("#records").queryAs(TableView.class).getSelectionModel().select(0));
  }

  @Test
  void troopsAreWrittenInTheListItself(FxRobot robot) {
    kind(robot, "Commitments");
    choose(robot, "France Station ground");
    robot.interact(
        () -> {
          TableView<?> table = robot.lookup("#records").queryAs(TableView.class);
          table.edit(0, cast(column(table, "likely")));
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
    TableView<?> table = robot.lookup("#records").queryAs(TableView.class);
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
    robot.interact(
        () -> robot.lookup("#records").queryAs(TableView.class).getSelectionModel().select(1));
    writeLikely(robot, 1, "1300"); // Two forms follow this, the first of them with something held.
    endEditing(robot);
    fill(robot, "troops-likely", "1400");
    robot.clickOn("#record-save");
    assertThat(bench.editor().undoNameProperty().get()).isEqualTo("France, likely 1,300 → 1,400");
    assertThat(robot.listWindows()).hasSize(1);
    writeLikely(robot, 0, "6500");
    endEditing(robot);
    assertThat(bench.editor().undoNameProperty().get()).isEqualTo("France, likely 7,000 → 6,500");
    assertThat(robot.lookup(".form-state").queryLabeled().isVisible()).isFalse();
  }

  private static void writeLikely(FxRobot robot, String text) {
    choose(robot, "");
    writeLikely(robot, 0, text);
  }

  private static void writeLikely(FxRobot robot, int row, String text) {
    robot.interact(
        () -> {
          TableView<?> table = robot.lookup("#records").queryAs(TableView.class);
          table.edit(row, cast(column(table, "likely")));
        });
    robot.interact(() -> robot.lookup("#inline").queryTextInputControl().setText(text));
  }

  private static void endEditing(FxRobot robot) {
    TableView<?> table = robot.lookup("#records").queryAs(TableView.class);
    robot.interact(() -> table.edit(-1, null));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(robot.lookup("#inline").tryQuery()).isEmpty();
  }

  static TableColumn<?, ?> column(TableView<?> table, String key) {
    return table.getColumns().stream()
        .filter(column -> Objects.equals(column.getId(), "records-" + key))
        .findFirst()
        .orElseThrow();
  }

  @SuppressWarnings("unchecked")
  static <S, T> TableColumn<S, T> cast(TableColumn<?, ?> column) {
    return (TableColumn<S, T>) column;
  }
}
