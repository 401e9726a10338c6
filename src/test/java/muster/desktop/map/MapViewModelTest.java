package muster.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Objects;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.desktop.task.ExecutorTasks;
import muster.desktop.task.Tasks;
import muster.draw.map.Layer;
import muster.draw.map.MapViewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.locationtech.jts.geom.Coordinate;

@Execution(ExecutionMode.CONCURRENT)
final class MapViewModelTest {
  private static final double WIDTH = 640;
  private static final double HEIGHT = 480;

  private final Session session = Shipped.session();

  private MapViewModel model() {
    MapViewModel model = Shipped.model(session, Tasks.inline());
    model.resize(WIDTH, HEIGHT, 1);
    return model;
  }

  @Test
  void saysWhatItWaitsForUntilThereIsAPicture() {
    Session empty = Shipped.emptySession();
    MapViewModel model = Shipped.model(empty, Tasks.inline());
    model.resize(WIDTH, HEIGHT, 1);
    String opening = model.waitingProperty().get();
    empty.open(Shipped.WORKSPACE);
    String reading = model.waitingProperty().get();
    empty.setGround(Shipped.GROUND);

    assertThat(opening).isNotBlank();
    assertThat(reading).isNotBlank().isNotEqualTo(opening);
    assertThat(model.waitingProperty().get()).isEmpty();
    assertThat(model.paintedProperty().get()).isNotNull();
  }

  @Test
  void paintsTheDotsOfADenseScreen() {
    MapViewModel model = model();
    model.resize(WIDTH, HEIGHT, 2);

    assertThat(painted(model).image().getWidth()).isEqualTo(1280);
    assertThat(painted(model).image().getHeight()).isEqualTo(960);
    assertThat(model.placementProperty().get()).isEqualTo(new Placement(0, 0, 0.5));
  }

  @Test
  void showsAllOfUkraineAtFirstAndAfterAResize() {
    MapViewModel model = model();
    model.resize(900, 300, 1);

    assertThat(viewport(model).envelope(0).contains(Shipped.GROUND.scene().ukraine())).isTrue();
  }

  @Test
  void keepsWhatIsInTheMiddleWhenThePaneIsResizedAfterAMovement() {
    MapViewModel model = model();
    model.zoom(3, 100, 100);
    MapViewport before = viewport(model);
    model.resize(900, 300, 1);

    assertThat(viewport(model).centreX()).isEqualTo(before.centreX());
    assertThat(viewport(model).centreY()).isEqualTo(before.centreY());
    assertThat(viewport(model).metresPerPixel()).isEqualTo(before.metresPerPixel());
  }

  @Test
  void zoomKeepsWhatIsUnderThePointer() {
    MapViewModel model = model();
    Coordinate before = at(model, 500, 120);
    model.zoom(1.7, 500, 120);

    assertThat(at(model, 500, 120).distance(before)).isCloseTo(0, within(1e-3));
  }

  @Test
  void zoomEndsAtItsLimits() {
    MapViewModel model = model();
    for (int i = 0; i < 40; i++) {
      model.zoomIn();
    }
    assertThat(viewport(model).metresPerPixel()).isEqualTo(MapViewport.CLOSEST);
    for (int i = 0; i < 40; i++) {
      model.zoomOut();
    }
    assertThat(viewport(model).metresPerPixel()).isEqualTo(MapViewport.WIDEST);
  }

  @Test
  void theMapCannotGetLost() {
    MapViewModel model = model();
    for (int i = 0; i < 100; i++) {
      model.pan(1000, 1000);
    }

    assertThat(viewport(model).centreX()).isGreaterThan(-2_000_000);
    assertThat(viewport(model).centreY()).isLessThan(2_000_000);
  }

  @Test
  void homeFitsAgain() {
    MapViewModel model = model();
    MapViewport fitted = viewport(model);
    model.zoom(4, 10, 10);
    model.pan(200, 30);
    model.fit();

    assertThat(viewport(model)).isEqualTo(fitted);
  }

  @Test
  void tellsTheSessionWhatPartOfTheMapIsSeen() {
    MapViewModel model = model();
    double before = Objects.requireNonNull(session.viewProperty().get()).widthKm();
    model.zoom(2, 300, 200);

    assertThat(Objects.requireNonNull(session.viewProperty().get()).widthKm())
        .isCloseTo(before / 2, within(1e-6));
  }

  @Test
  void theOldPictureGoesWithTheMapUntilTheNewOneIsThere() {
    Deque<Runnable> work = new ArrayDeque<>();
    MapViewModel model = Shipped.model(session, new ExecutorTasks(work::add, Runnable::run));
    model.resize(WIDTH, HEIGHT, 1);
    work.remove().run();
    Painted first = painted(model);

    model.pan(30, -10);
    assertThat(painted(model)).isSameAs(first);
    Placement moved = Objects.requireNonNull(model.placementProperty().get());
    assertThat(moved.x()).isCloseTo(30, within(1e-6));
    assertThat(moved.y()).isCloseTo(-10, within(1e-6));
    assertThat(moved.scale()).isCloseTo(1, within(1e-9));

    model.pan(5, 5);
    model.zoom(2, 0, 0);
    assertThat(Objects.requireNonNull(model.placementProperty().get()).scale())
        .isCloseTo(2, within(1e-9));

    work.remove().run();
    work.remove().run();
    assertThat(work).isEmpty();
    assertThat(painted(model).order().viewport()).isEqualTo(viewport(model));
    assertThat(painted(model).image()).isNotSameAs(first.image());
    assertThat(model.placementProperty().get()).isEqualTo(new Placement(0, 0, 1));
  }

  @Test
  void theNewestPictureIsNeverPaintedInto() {
    MapViewModel model = model();
    for (int i = 0; i < 7; i++) {
      BufferedImage shown = painted(model).image();
      model.pan(10, 0);
      assertThat(painted(model).image()).isNotSameAs(shown);
    }
  }

  @Test
  void nothingIsPaintedWhenThePictureWouldBeTheSame() {
    MapViewModel model = model();
    Painted before = painted(model);
    session.setRotation(BigDecimal.TWO);
    session.select(null);

    assertThat(painted(model)).isSameAs(before);
  }

  @Test
  void whoStandsInAZoneIsPaintedAnewWhenAnAssumptionChanges() {
    MapViewModel model = model();
    Painted before = painted(model);
    session.choose("us-backstop", "yes");

    assertThat(painted(model).order().forces()).isNotEqualTo(before.order().forces());
  }

  @Test
  void aWiderBufferChangesThePicture() {
    MapViewModel model = model();
    int[] before = dots(model);
    session.setParameter("buffer-km", BigDecimal.valueOf(20));

    assertThat(Arrays.equals(before, dots(model))).isFalse();
  }

  @Test
  void aLayerThatIsSwitchedOffLeavesThePicture() {
    MapViewModel model = model();
    int[] before = dots(model);
    session.layersProperty().set(session.layersProperty().get().with(Layer.ZONES, false));

    assertThat(Arrays.equals(before, dots(model))).isFalse();
  }

  @Test
  void selectingACountryBringsOutWhereItWouldStand() {
    MapViewModel model = model();
    int[] before = dots(model);
    session.select(Selection.actor("FRA"));

    assertThat(painted(model).order().highlight().zones()).contains("western-deployment");
    assertThat(painted(model).order().highlight().countries()).contains("FRA");
    assertThat(model.descriptionProperty().get()).contains("France");
    assertThat(Arrays.equals(before, dots(model))).isFalse();
  }

  @Test
  void theLegendIsThereWhereThereIsRoomUntilSomebodyDecides() {
    MapViewModel model = model();
    assertThat(model.legendProperty().get()).isFalse();
    model.resize(1200, 800, 1);
    assertThat(model.legendProperty().get()).isTrue();
    assertThat(painted(model).plates()).hasSize(2);

    model.showLegend(false);
    model.resize(1300, 800, 1);
    assertThat(model.legendProperty().get()).isFalse();
    assertThat(painted(model).plates()).hasSize(1);
  }

  private static Painted painted(MapViewModel model) {
    return Objects.requireNonNull(model.paintedProperty().get());
  }

  private static MapViewport viewport(MapViewModel model) {
    return Objects.requireNonNull(model.viewportProperty().get());
  }

  private static int[] dots(MapViewModel model) {
    BufferedImage image = painted(model).image();
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static Coordinate at(MapViewModel model, double x, double y) {
    return viewport(model).metres(PaneSize.reference(x), PaneSize.reference(y));
  }
}
