package muster.desktop;

import java.util.Objects;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.testfx.api.FxRobot;

/** What tests do in the pane of data: its list and the form beside it. */
final class DataPane {
  private DataPane() {}

  static void fill(FxRobot robot, String member, String text) {
    robot.interact(
        () -> robot.lookup("#form-" + member).queryAs(TextInputControl.class).setText(text));
  }

  /** Searches the list and takes the first record that is found. */
  static void choose(FxRobot robot, String search) {
    robot.interact(
        () -> robot.lookup("#record-search").queryAs(TextInputControl.class).setText(search));
    robot.interact(() -> table(robot).getSelectionModel().select(0));
  }

  static TableView<?> table(FxRobot robot) {
    return robot.lookup("#records").queryAs(TableView.class);
  }

  @SuppressWarnings("unchecked")
  static <S, T> TableColumn<S, T> column(FxRobot robot, String key) {
    return (TableColumn<S, T>)
        table(robot).getColumns().stream()
            .filter(column -> Objects.equals(column.getId(), "records-" + key))
            .findFirst()
            .orElseThrow();
  }
}
