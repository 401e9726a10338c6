package muster.desktop.explore.rulers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import muster.desktop.assumptions.AssumptionsViewModel;
import muster.desktop.explore.ExploreView;
import muster.desktop.explore.ExploreViewModel;
import muster.desktop.explore.rulers.RulersReport.SiteRow;
import muster.desktop.explore.rulers.RulersReport.ZoneRow;
import muster.desktop.explore.section.Section;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.testing.ShippedSession;
import muster.testing.TestStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class RulersViewTest {
  private final Session session = ShippedSession.open();
  private final ExploreViewModel model =
      new ExploreViewModel(session, Tasks.inline(), ShippedSession::fail);

  @Start
  void start(Stage stage) {
    session.setGround(ShippedSession.ground());
    model.sectionProperty().set(Section.RULERS);
    StackPane root =
        new StackPane(
            new ExploreView(
                model,
                new AssumptionsViewModel(session).rotation(),
                Tasks.inline(),
                ShippedSession::fail));
    TestStage.show(stage, root, 900, 900);
  }

  @SuppressWarnings("unchecked") // The id says what it is of.
  private static RulerTable<ZoneRow> zones(FxRobot robot) {
    return robot.lookup("#rulers-zones").queryAs(RulerTable.class);
  }

  @SuppressWarnings("unchecked") // The id says what it is of.
  private static RulerTable<SiteRow> sites(FxRobot robot) {
    return robot.lookup("#rulers-sites").queryAs(RulerTable.class);
  }

  private static List<String> order(FxRobot robot) {
    return zones(robot).getItems().stream().map(row -> row.figures().zone().id()).toList();
  }

  @Test
  void numbersSortByTheirSizeAndStaySortedWhenTheWorldChanges(FxRobot robot) {
    assertThat(order(robot)).hasSize(11).startsWith("west-of-dnipro", "stand-off");
    robot.interact(
        () -> {
          TableColumn<ZoneRow, ?> area = zones(robot).getColumns().get(1);
          zones(robot).getSortOrder().setAll(List.of(area));
        });
    assertThat(order(robot)).startsWith("black-sea-coast", "transnistria-border");
    robot.interact(() -> session.choose("us-backstop", "yes"));
    assertThat(order(robot)).startsWith("black-sea-coast", "transnistria-border");
  }

  @Test
  void theZoneThatIsSelectedStaysSelectedWhereverItGoes(FxRobot robot) {
    robot.interact(
        () -> {
          TableColumn<ZoneRow, ?> area = zones(robot).getColumns().get(1);
          zones(robot).getSortOrder().setAll(List.of(area));
        });
    int before = order(robot).indexOf("demilitarized-buffer");
    robot.interact(() -> zones(robot).getSelectionModel().select(before));
    robot.interact(() -> session.setParameter("buffer-km", BigDecimal.valueOf(5)));

    assertThat(order(robot).indexOf("demilitarized-buffer")).isLessThan(before);
    assertThat(zones(robot).getSelectionModel().getSelectedItem().figures().zone().id())
        .isEqualTo("demilitarized-buffer");
  }

  @Test
  void theTableIsCopiedWithItsHeadAndUnits(FxRobot robot) {
    robot.clickOn("#rulers-zones-copy");
    String copied = zones(robot).text();
    assertThat(copied).startsWith("Zone\tArea\tDepth").contains("Demilitarized buffer\t");
    assertThat(copied.lines().toList()).hasSize(12);
    robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(copied));
  }

  @Test
  void aPickedZoneIsPickedOutInEveryPane(FxRobot robot) {
    robot.interact(
        () -> {
          zones(robot).requestFocus();
          zones(robot).getSelectionModel().select(0);
        });
    robot.type(KeyCode.ENTER);
    assertThat(session.selectionProperty().get())
        .isEqualTo(new Selection(Selection.Kind.ZONE, "west-of-dnipro"));
  }

  @Test
  void onlySitesThatFallShortAreListed(FxRobot robot) {
    assertThat(sites(robot).getItems()).isNotEmpty().allMatch(row -> row.ruler().shortKm() > 0);
    assertThat(sites(robot).text()).contains("Kharkiv\t").doesNotContain("Lviv");
  }
}
