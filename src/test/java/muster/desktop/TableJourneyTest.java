package muster.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import muster.model.Site;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What staff do who have got a table from somebody else. */
final class TableJourneyTest extends EditingJourney {
  private static final Site FIRST = ShippedData.WORKSPACE.sites().getFirst();

  @Start
  void start(Stage stage) {
    open(stage);
  }

  private static MenuItem item(FxRobot robot, String id) {
    return robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }

  private static TableView<?> rows(FxRobot robot) {
    return robot.lookup("#table-rows").queryAs(TableView.class);
  }

  @Test
  void aTableIsMappedAndWhatIsWantedOfItComesInAndGoesAgain(FxRobot robot) throws Exception {
    Path file =
        Files.writeString(
            temp.resolve("depots.csv"),
            "id;title;kind;lon;latitude;evidence\n"
                + FIRST.id()
                + ";Other name;;;;\n"
                + "depot-a;Depot A;depot;30.5;50.5;gmf-2025@p. 1\n"
                + "depot-b;Depot B;depot;30.6;50.6;gmf-2025@p. 1\n"
                + "depot-c;Depot C;depot;30.6;far;gmf-2025@p. 1\n");
    dialogs.chooseAsTable(file);
    robot.interact(() -> item(robot, "menu.table-import").fire());
    assertThat(robot.lookup("#import-go").queryButton().isDisabled()).isTrue();
    // No column is called as Muster calls it, so the columns are shown first.
    take(robot, "name", 1);
    take(robot, "longitude", 3);
    robot.clickOn("Rows");
    assertThat(rows(robot).getItems()).hasSize(4);
    robot.interact(() -> rows(robot).getSelectionModel().select(2));
    robot.interact(() -> rows(robot).requestFocus());
    robot.push(KeyCode.SPACE);
    robot.interact(() -> robot.lookup("#import-go").queryAs(ButtonBase.class).fire());

    assertThat(shown().sites()).hasSize(ShippedData.WORKSPACE.sites().size() + 1);
    assertThat(shown().sites().getFirst().name()).isEqualTo("Other name");
    assertThat(shown().sites().getLast().id()).isEqualTo("depot-a");
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(shown()).isEqualTo(ShippedData.WORKSPACE);
  }

  private static void take(FxRobot robot, String field, int column) {
    robot.interact(
        () -> {
          @SuppressWarnings("unchecked")
          ComboBox<Integer> from = robot.lookup("#table-from-" + field).queryAs(ComboBox.class);
          from.setValue(column);
        });
  }
}
