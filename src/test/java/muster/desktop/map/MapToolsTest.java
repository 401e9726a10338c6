package muster.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.draw.map.Layer;
import muster.draw.map.MapViewport;
import muster.testing.TestStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a person does with the tools of the map. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // JUnit has the stage made before each test.
final class MapToolsTest {
  private final Session session = Shipped.session();
  private MapViewModel model;
  private MapToolsViewModel tools;
  private MapView view;

  @Start
  void start(Stage stage) {
    model = Shipped.model(session, Tasks.inline());
    tools = Shipped.tools(session, model);
    view = new MapView(model, tools);
    TestStage.show(stage, new StackPane(view), 900, 640);
  }

  @Test
  void measuresADistanceFromClickToClick(FxRobot robot) {
    robot.clickOn("#map-measure");
    assertThat(hint(robot)).startsWith("Measure a distance");

    robot.clickOn(screen(30.5234, 50.4501)).moveTo(screen(30.7233, 46.4825));
    assertThat(captions(robot)).singleElement().asString().startsWith("44").endsWith(" km");
    robot.clickOn(screen(30.7233, 46.4825)).moveTo(screen(33, 48)).type(KeyCode.ENTER);

    assertThat(hint(robot)).startsWith("Distance 44").contains("Ctrl+C");
    assertThat(session.selectionProperty().get()).isNull();
    robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
    robot.interact(
        () -> assertThat(Clipboard.getSystemClipboard().getString()).startsWith("Distance 44"));
  }

  @Test
  void backspaceTakesThePointBackAndEscapeAllOfThem(FxRobot robot) {
    robot.clickOn("#map-measure");
    robot.clickOn(screen(28, 49)).clickOn(screen(30, 50)).clickOn(screen(32, 49));
    robot.type(KeyCode.BACK_SPACE).moveTo(screen(30, 50));
    assertThat(captions(robot)).hasSize(1);
    robot.type(KeyCode.ESCAPE);

    assertThat(captions(robot)).isEmpty();
    assertThat(hint(robot)).startsWith("Measure a distance");
    robot.type(KeyCode.ESCAPE);
    assertThat(robot.lookup("#map-hint").query().isVisible()).isFalse();
  }

  @Test
  void measuresAnAreaByKeysAlone(FxRobot robot) {
    robot.interact(() -> view.lookup("#map").requestFocus());
    robot.press(KeyCode.SHIFT).type(KeyCode.M).release(KeyCode.SHIFT);
    robot.type(KeyCode.SPACE).type(KeyCode.RIGHT, 2).type(KeyCode.SPACE).type(KeyCode.DOWN, 2);
    robot.type(KeyCode.SPACE, KeyCode.ENTER);

    assertThat(hint(robot)).startsWith("Area ").contains(" km², perimeter ");
  }

  @Test
  void aDragStillMovesTheMapWhileMeasuring(FxRobot robot) {
    robot.clickOn("#map-measure");
    MapViewport before = viewport();
    robot.drag(screen(30, 49)).dropBy(80, 30);

    assertThat(viewport().centreX()).isNotEqualTo(before.centreX());
    assertThat(captions(robot)).isEmpty();
  }

  @Test
  void thePositionIsBelowTheMap(FxRobot robot) {
    robot.moveTo(screen(30.5234, 50.4501));
    String decimal = position(robot);
    robot.clickOn("#map-position").moveTo(screen(30.5234, 50.4501));

    assertThat(decimal).startsWith("50.").contains(" N, 30.5").contains(" · 36U UA 2");
    assertThat(position(robot)).startsWith("50°").contains("′").contains("″ N");
  }

  @Test
  void identifiesWhatIsUnderThePointerAndPicksIt(FxRobot robot) {
    double[] bare = Shipped.bareDeploymentArea(model);
    robot.interact(() -> view.lookup("#map").requestFocus());
    robot.moveTo(onScreen(bare[0], bare[1])).type(KeyCode.I);
    robot.clickOn("#identify-western-deployment");

    assertThat(session.selectionProperty().get())
        .isEqualTo(new Selection(Selection.Kind.ZONE, "western-deployment"));
    assertThat(tools.identifiedProperty().get()).isNull();
  }

  @Test
  void theKeyForTheMenuOpensItWhereTheKeysAre(FxRobot robot) {
    Node map = view.lookup("#map");
    robot.interact(map::requestFocus);
    robot.type(KeyCode.N);
    robot.interact(
        () ->
            map.fireEvent(
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, 10, 10, true, null)));

    robot.interact(() -> menuItem(robot, "map-menu-copy").fire());
    robot.interact(
        () ->
            assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo(tools.positionText()));
  }

  private static MenuItem menuItem(FxRobot robot, String id) {
    return robot.listWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .map(ContextMenu.class::cast)
        .filter(ContextMenu::isShowing)
        .flatMap(menu -> menu.getItems().stream())
        .filter(item -> id.equals(item.getId()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void keysChangeTheGrid(FxRobot robot) {
    robot.interact(() -> view.lookup("#map").requestFocus());
    robot.type(KeyCode.G, KeyCode.G);

    assertThat(session.layersProperty().get().has(Layer.MGRS)).isTrue();
    assertThat(session.layersProperty().get().has(Layer.GRATICULE)).isFalse();
  }

  @Test
  void aViewIsSavedRenamedAndDeleted(FxRobot robot) {
    robot.clickOn("#map-bookmarks").clickOn("#bookmark-name").write("Mine").type(KeyCode.ENTER);
    assertThat(names()).containsExactly("Mine");
    robot.clickOn(".bookmark-rename");
    TextField field = robot.lookup(".bookmark-field").queryAs(TextField.class);
    robot.interact(() -> field.setText("Ours"));
    robot.clickOn(field).type(KeyCode.ENTER);
    assertThat(names()).containsExactly("Ours");
    robot.clickOn(".bookmark-delete");
    assertThat(names()).isEmpty();
  }

  private List<String> names() {
    return tools.bookmarks().ownProperty().get().stream().map(b -> b.name()).toList();
  }

  private static String hint(FxRobot robot) {
    return robot.lookup("#map-hint").queryAs(Label.class).getText();
  }

  private static String position(FxRobot robot) {
    return robot.lookup("#map-position").queryAs(Labeled.class).getText();
  }

  private static List<String> captions(FxRobot robot) {
    return robot.lookup(".tool-caption").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }

  private Point2D screen(double longitude, double latitude) {
    double[] pixel = Shipped.pixel(model, longitude, latitude);
    return onScreen(pixel[0], pixel[1]);
  }

  private Point2D onScreen(double x, double y) {
    Node surface = view.lookup(".map-surface");
    return surface.localToScreen(x, y);
  }

  private MapViewport viewport() {
    return Objects.requireNonNull(model.viewportProperty().get());
  }
}
