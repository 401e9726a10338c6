package muster.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import muster.desktop.session.Selection;
import muster.geo.MapProjection;
import muster.model.Slide;
import muster.model.Workspace;
import muster.model.Zone;
import muster.store.LoadResult;
import muster.store.WorkspaceFolder;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What an analyst does to the map with pointer and keys. */
final class DrawingJourneyTest extends EditingJourney {
  private static final MapProjection PROJECTION = new MapProjection();

  @Start
  void start(Stage stage) {
    open(stage);
  }

  /** A place of the map on the screen. */
  private Point2D screen(Coordinate lonLat) {
    Node surface = bench.view().lookup(".map-surface");
    Slide.View view = Objects.requireNonNull(bench.session().viewProperty().get());
    Coordinate centre = PROJECTION.project(view.longitude(), view.latitude());
    Coordinate metres = PROJECTION.project(lonLat);
    double width = surface.getLayoutBounds().getWidth();
    double scale = width / (view.widthKm() * 1000);
    return surface.localToScreen(
        width / 2 + (metres.x - centre.x) * scale,
        surface.getLayoutBounds().getHeight() / 2 - (metres.y - centre.y) * scale);
  }

  private static Coordinate at(double longitude, double latitude) {
    return new Coordinate(longitude, latitude);
  }

  private Zone drawn() {
    return shown().zones().getLast();
  }

  private Coordinate corner(int i) {
    return Objects.requireNonNull(drawn().geometry()).getCoordinates()[i];
  }

  private void drawZone(FxRobot robot, Coordinate... corners) {
    robot.clickOn("#draw-edit").clickOn("#draw-zone");
    for (Coordinate corner : corners) {
      robot.moveTo(screen(corner)).clickOn(MouseButton.PRIMARY);
    }
    robot.type(KeyCode.ENTER);
  }

  private static void fill(FxRobot robot, String field, String text) {
    robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(text));
  }

  private void keepZone(FxRobot robot) {
    drawZone(robot, at(28.5, 49.6), at(31.5, 49.9), at(31, 48.2));
    fill(robot, "#draw-name", "Shield of Kyiv");
    fill(robot, "#draw-kind", "deployment");
    fill(robot, "#draw-note", "Sketch");
    robot.clickOn("#draw-keep");
  }

  @Test
  void aZoneIsDrawnACornerMovedASiteDeletedAndAllOfItUndoneAndKept(FxRobot robot) {
    keepZone(robot);
    assertThat(drawn().name()).isEqualTo("Shield of Kyiv");
    assertThat(drawn().id()).isEqualTo("shield-of-kyiv");
    assertThat(corner(0).distance(at(28.5, 49.6)))
        .as("as near as corners are caught")
        .isLessThan(0.6);
    assertThat(bench.session().selectionProperty().get())
        .isEqualTo(new Selection(Selection.Kind.ZONE, "shield-of-kyiv"));

    Coordinate before = corner(0);
    Coordinate other = corner(1);
    robot
        .moveTo(screen(before))
        .press(MouseButton.PRIMARY)
        .moveTo(screen(at(27.5, 49.2)))
        .moveTo(screen(at(27, 48.9)))
        .release(MouseButton.PRIMARY);
    assertThat(corner(0).distance(at(27, 48.9))).isLessThan(0.6);
    assertThat(corner(1)).isEqualTo(other);
    assertThat(bench.editor().undoNameProperty().get()).isEqualTo("move corner of Shield of Kyiv");

    robot.interact(() -> bench.session().select(new Selection(Selection.Kind.SITE, "lviv")));
    robot.clickOn("#draw-delete");
    assertThat(Workspace.find(shown().sites(), "lviv")).isEmpty();

    Workspace edited = shown();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(Workspace.find(shown().sites(), "lviv")).isPresent();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(corner(0)).isEqualTo(before);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(shown()).isEqualTo(ShippedData.WORKSPACE);

    robot.push(KeyCode.CONTROL, KeyCode.Y).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    robot.push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(shown()).isEqualTo(edited);

    robot.interact(() -> bench.leave(() -> {}));
    assertThat(WorkspaceFolder.load(folder))
        .isInstanceOfSatisfying(
            LoadResult.Loaded.class, read -> assertThat(read.workspace()).isEqualTo(edited));
  }

  @Test
  void nothingStandsOnTheMapWithoutABasis(FxRobot robot) {
    drawZone(robot, at(28.5, 49.6), at(31.5, 49.9), at(31, 48.2));
    fill(robot, "#draw-name", "Shield of Kyiv");
    fill(robot, "#draw-kind", "deployment");
    robot.clickOn("#draw-keep");
    assertThat(robot.lookup(".draw-problem").queryLabeled().getText()).contains("basis");
    assertThat(shown()).isEqualTo(ShippedData.WORKSPACE);

    robot.clickOn("#draw-back").type(KeyCode.ESCAPE).type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#draw-facts").tryQuery()).isEmpty();
    assertThat(robot.lookup("#draw-zone").query().isVisible()).isTrue();
    assertThat(shown()).isEqualTo(ShippedData.WORKSPACE);
  }

  @Test
  void aRingThatCrossesItselfIsNotFinished(FxRobot robot) {
    drawZone(robot, at(28, 50), at(32, 48.2), at(32, 50), at(28, 48.2));
    assertThat(robot.lookup("#draw-facts").tryQuery()).isEmpty();

    robot.type(KeyCode.BACK_SPACE).type(KeyCode.ENTER);
    assertThat(robot.lookup("#draw-facts").tryQuery()).isPresent();
  }

  @Test
  void aZoneThatFollowsARuleIsTurnedIntoADrawnOne(FxRobot robot) {
    robot.clickOn("#draw-edit");
    robot.interact(() -> bench.session().select(new Selection(Selection.Kind.ZONE, "odesa-area")));
    robot.clickOn("#draw-freeze");
    Zone zone = Workspace.find(shown().zones(), "odesa-area").orElseThrow();
    assertThat(zone.rule()).isNull();
    assertThat(Objects.requireNonNull(zone.geometry()).isEmpty()).isFalse();

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(shown()).isEqualTo(ShippedData.WORKSPACE);
  }

  @Test
  void withoutAnEditNoShapeChanges(FxRobot robot) {
    robot.clickOn("#draw-edit");
    robot.interact(
        () -> bench.session().select(new Selection(Selection.Kind.LINE, "contact-line")));
    robot.moveTo(screen(at(33, 49))).clickOn(MouseButton.PRIMARY).clickOn("#draw-edit");
    robot.interact(() -> bench.leave(() -> {}));
    assertThat(WorkspaceFolder.load(folder))
        .isInstanceOfSatisfying(
            LoadResult.Loaded.class,
            read -> assertThat(read.workspace()).isEqualTo(ShippedData.WORKSPACE));
  }
}
