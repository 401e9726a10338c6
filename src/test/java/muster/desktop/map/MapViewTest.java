package muster.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import atlantafx.base.controls.ToggleSwitch;
import de.sandec.jmemorybuddy.JMemoryBuddy;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.draw.MapLook;
import muster.draw.Theme;
import muster.draw.map.Layer;
import muster.draw.map.MapLayers;
import muster.draw.map.MapViewport;
import muster.draw.text.Language;
import muster.testing.TestStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.locationtech.jts.geom.Coordinate;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // JUnit has the stage made before each test.
final class MapViewTest {
  private final Session session = Shipped.session();
  private MapViewModel model;
  private MapView view;
  private StackPane root;

  @Start
  void start(Stage stage) {
    model = Shipped.model(session, Tasks.inline());
    view = new MapView(model, Shipped.tools(session, model));
    root = new StackPane(view);
    TestStage.show(stage, root, 900, 640);
  }

  @Test
  void aPictureAppears(FxRobot robot) {
    Image image = robot.lookup(".map-surface .image-view").queryAs(ImageView.class).getImage();
    Set<Integer> colors = new HashSet<>();
    for (int x = 0; x < image.getWidth(); x += 7) {
      for (int y = 0; y < image.getHeight(); y += 7) {
        int color = image.getPixelReader().getArgb(x, y);
        assertThat(color >>> 24).isEqualTo(0xff);
        colors.add(color);
      }
    }
    assertThat(colors).hasSizeGreaterThan(50);
    assertThat(robot.lookup(".map-waiting").query().isVisible()).isFalse();
  }

  @Test
  void aDragMovesTheMapWithThePointer(FxRobot robot) {
    Coordinate before = at(300, 300);
    robot
        .moveTo(screen(300, 300))
        .press(MouseButton.PRIMARY)
        .moveTo(screen(340, 320))
        .moveTo(screen(420, 330))
        .release(MouseButton.PRIMARY);

    assertThat(at(420, 330).distance(before)).isCloseTo(0, within(1e-3));
    assertThat(session.selectionProperty().get()).isNull();
  }

  @Test
  void aDragThatBeganElsewhereIsNotForTheMap(FxRobot robot) {
    MapViewport before = viewport();
    Node surface = view.lookup(".map-surface");
    robot.interact(
        () ->
            Event.fireEvent(
                surface,
                new MouseEvent(
                    MouseEvent.MOUSE_DRAGGED,
                    320,
                    240,
                    320,
                    240,
                    MouseButton.PRIMARY,
                    1,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    false,
                    false,
                    false,
                    null)));

    assertThat(viewport()).isEqualTo(before);
  }

  @Test
  void theWheelZoomsToThePointer(FxRobot robot) throws TimeoutException {
    Coordinate before = at(500, 250);
    double scale = viewport().metresPerPixel();
    Node surface = view.lookup(".map-surface");
    Point2D there = surface.localToScene(500, 250);
    robot.interact(() -> Event.fireEvent(surface, wheel(there.getX(), there.getY())));
    until(() -> viewport().metresPerPixel() != scale);

    assertThat(at(500, 250).distance(before)).isCloseTo(0, within(1e-3));
  }

  @Test
  void aDoubleClickGoesCloser(FxRobot robot) throws TimeoutException {
    double scale = viewport().metresPerPixel();
    Node surface = view.lookup(".map-surface");
    robot.interact(() -> Event.fireEvent(surface, doubleClick(500, 250)));

    until(() -> Math.abs(viewport().metresPerPixel() - scale / 2) < 1e-6);
  }

  /** Made by hand: the headless platform's robot does not turn the wheel over every window. */
  private static ScrollEvent wheel(double x, double y) {
    return new ScrollEvent(
        ScrollEvent.SCROLL,
        x,
        y,
        x,
        y,
        false,
        false,
        false,
        false,
        false,
        false,
        0,
        80,
        0,
        80,
        ScrollEvent.HorizontalTextScrollUnits.NONE,
        0,
        ScrollEvent.VerticalTextScrollUnits.NONE,
        0,
        0,
        new PickResult(null, x, y));
  }

  /** Made by hand: on a busy machine a robot clicks too slowly. */
  private static MouseEvent doubleClick(double x, double y) {
    return new MouseEvent(
        MouseEvent.MOUSE_CLICKED,
        x,
        y,
        x,
        y,
        MouseButton.PRIMARY,
        2,
        false,
        false,
        false,
        false,
        false,
        false,
        false,
        true,
        false,
        true,
        new PickResult(null, x, y));
  }

  @Test
  void keysMoveZoomFitAndClear(FxRobot robot) {
    MapViewport fitted = viewport();
    robot.interact(() -> robot.lookup("#map").query().requestFocus());
    robot.type(KeyCode.RIGHT);
    assertThat(viewport().centreX()).isGreaterThan(fitted.centreX());
    robot.type(KeyCode.DOWN);
    assertThat(viewport().centreY()).isLessThan(fitted.centreY());
    robot.type(KeyCode.PLUS);
    assertThat(viewport().metresPerPixel()).isLessThan(fitted.metresPerPixel());
    robot.type(KeyCode.MINUS, KeyCode.MINUS);
    assertThat(viewport().metresPerPixel()).isGreaterThan(fitted.metresPerPixel());
    robot.type(KeyCode.HOME);
    assertThat(viewport()).isEqualTo(fitted);

    robot.interact(() -> session.select(Selection.actor("FRA")));
    robot.type(KeyCode.ESCAPE);
    assertThat(session.selectionProperty().get()).isNull();
  }

  @Test
  void aKeyGoesToTheNextThingAndEnterPicksIt(FxRobot robot) {
    robot.interact(
        () -> {
          MapLayers layers = session.layersProperty().get();
          session.layersProperty().set(layers.with(Layer.SUPPORT, false).with(Layer.TASKS, false));
          robot.lookup("#map").query().requestFocus();
        });
    robot.type(KeyCode.N);
    String first = ((Labeled) view.lookup(".map-hover-name")).getText();
    assertThat(view.lookup(".map-hover").isVisible()).isTrue();
    assertThat(robot.lookup("#map").query().getAccessibleText()).startsWith(first);
    assertThat(((Path) view.lookup(".map-outline")).getElements()).isNotEmpty();
    robot.type(KeyCode.N);
    assertThat(((Labeled) view.lookup(".map-hover-name")).getText()).isNotEqualTo(first);
    robot.type(KeyCode.ENTER);
    assertThat(session.selectionProperty().get()).isNotNull();
    robot.type(KeyCode.ESCAPE);
    assertThat(session.selectionProperty().get()).isNull();
    assertThat(view.lookup(".map-hover").isVisible()).isFalse();
    assertThat(((Path) view.lookup(".map-outline")).getElements()).isEmpty();
  }

  @Test
  void aClickPicksOutTheWesternDeploymentArea(FxRobot robot) {
    double[] there = Shipped.bareDeploymentArea(model);
    robot.moveTo(screen(there[0], there[1])).clickOn(MouseButton.PRIMARY);

    assertThat(session.selectionProperty().get())
        .isEqualTo(new Selection(Selection.Kind.ZONE, "western-deployment"));
  }

  @Test
  void thePointerIsToldThatItIsOnKyiv(FxRobot robot) {
    robot.moveTo(screen(pixel(30.52, 50.45)));

    Node label = view.lookup(".map-hover");
    assertThat(label.isVisible()).isTrue();
    assertThat(((Labeled) view.lookup(".map-hover-name")).getText()).startsWith("Kyiv");
    Region pane = (Region) label.getParent();
    assertThat(label.getLayoutX() + label.getLayoutBounds().getWidth())
        .isLessThanOrEqualTo(pane.getWidth());
    assertThat(label.getLayoutY() + label.getLayoutBounds().getHeight())
        .isLessThanOrEqualTo(pane.getHeight());
  }

  @Test
  void aSwitchTakesALayerOffTheMap(FxRobot robot) {
    robot.clickOn("#map-layers");
    ToggleSwitch zones = robot.lookup("#layer-zones").queryAs(ToggleSwitch.class);
    assertThat(zones.isSelected()).isTrue();
    robot.interact(() -> zones.setSelected(false));

    assertThat(session.layersProperty().get().has(Layer.ZONES)).isFalse();
    assertThat(Objects.requireNonNull(model.paintedProperty().get()).order().layers())
        .isEqualTo(session.layersProperty().get());
  }

  @Test
  void styleLanguageAndFramesAreChosenBesideTheLayers(FxRobot robot) {
    robot.clickOn("#map-layers");
    ToggleButton dark = robot.lookup("#look-style-operations").queryAs(ToggleButton.class);
    ToggleButton ukrainian = robot.lookup("#look-language-uk").queryAs(ToggleButton.class);
    robot.interact(dark::fire);
    robot.interact(ukrainian::fire);
    robot.interact(
        () -> robot.lookup("#look-frames").queryAs(ToggleSwitch.class).setSelected(true));

    MapLook look = new MapLook(Theme.OPERATIONS, Language.UKRAINIAN, true);
    assertThat(session.lookProperty().get()).isEqualTo(look);
    assertThat(Objects.requireNonNull(model.paintedProperty().get()).order().look())
        .isEqualTo(look);
    robot.interact(dark::fire);
    assertThat(dark.isSelected()).isTrue();
    robot.interact(() -> session.lookProperty().set(MapLook.USUAL));
    assertThat(dark.isSelected()).isFalse();
    assertThat(robot.lookup("#look-style-briefing").queryAs(ToggleButton.class).isSelected())
        .isTrue();
  }

  @Test
  void everyButtonIsLargeEnoughAndHasAName(FxRobot robot) {
    Set<ButtonBase> buttons =
        robot.lookup(".map-buttons > .button-icon").queryAllAs(ButtonBase.class);
    assertThat(buttons)
        .hasSize(8)
        .allSatisfy(
            button -> {
              assertThat(button.getAccessibleText()).isNotBlank();
              assertThat(button.getTooltip().getText()).isNotBlank();
              assertThat(Math.min(button.getWidth(), button.getHeight()))
                  .isGreaterThanOrEqualTo(28);
            });
    assertThat(robot.lookup("#map").query().getAccessibleText()).isNotBlank();
  }

  @Test
  void aViewThatIsGoneIsForgotten(FxRobot robot) {
    JMemoryBuddy.memoryTest(
        checker -> {
          robot.interact(
              () -> {
                MapView gone = new MapView(model, Shipped.tools(session, model));
                root.getChildren().add(gone);
                gone.applyCss();
                gone.layout();
                root.getChildren().remove(gone);
                checker.assertCollectable(gone);
              });
          checker.assertNotCollectable(model);
        });
  }

  private MapViewport viewport() {
    return Objects.requireNonNull(model.viewportProperty().get());
  }

  private Coordinate at(double x, double y) {
    return viewport().metres(PaneSize.reference(x), PaneSize.reference(y));
  }

  private Point2D pixel(double longitude, double latitude) {
    double[] pixel = Shipped.pixel(model, longitude, latitude);
    return new Point2D(pixel[0], pixel[1]);
  }

  private Point2D screen(Point2D pixel) {
    return screen(pixel.getX(), pixel.getY());
  }

  private Point2D screen(double x, double y) {
    return view.lookup(".map-surface").localToScreen(x, y);
  }

  private static void until(Callable<Boolean> holds) throws TimeoutException {
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
