package muster.desktop.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import muster.desktop.bookmarks.Bookmark;
import muster.desktop.map.identify.Found;
import muster.desktop.map.identify.Identified;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.draw.map.Layer;
import muster.draw.map.MapViewport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.locationtech.jts.geom.Coordinate;

@Execution(ExecutionMode.CONCURRENT)
final class MapToolsViewModelTest {
  private final Session session = Shipped.session();
  private final MapViewModel map = Shipped.model(session, Tasks.inline());
  private final MapToolsViewModel tools = Shipped.tools(session, map);

  @BeforeEach
  void open() {
    map.resize(640, 480, 1);
  }

  private void pointAt(double longitude, double latitude) {
    double[] pixel = Shipped.pixel(map, longitude, latitude);
    map.point(pixel[0], pixel[1]);
  }

  @Test
  void saysWhereThePointerIsAtOnce() {
    pointAt(30.5234, 50.4501);
    assertThat(tools.position().getValue())
        .isEqualTo("50.45010° N, 30.52340° E · 36U UA 24182 91607");

    tools.secondsProperty().set(true);
    assertThat(tools.position().getValue()).startsWith("50°27′00.4″ N, 30°31′24.2″ E · 36U");
  }

  @Test
  void thePositionGoesWithTheMapUnderAPointerThatRests() {
    pointAt(30.5234, 50.4501);
    String before = tools.position().getValue();
    map.pan(40, 0);

    assertThat(tools.position().getValue()).isNotEqualTo(before);
  }

  @Test
  void withoutPointerItIsTheMiddleOfTheMap() {
    pointAt(30.5234, 50.4501);
    map.leave();
    Coordinate middle =
        Shipped.GROUND.scene().projection().unproject(viewport().centreX(), viewport().centreY());

    assertThat(tools.position().getValue()).startsWith("Centre ");
    assertThat(Objects.requireNonNull(map.hereProperty().get()).at().lonLat().distance(middle))
        .isCloseTo(0, within(1e-9));
  }

  @Test
  void gridsTakeTurns() {
    tools.nextGrid();
    assertThat(grids()).containsExactly(Layer.GRATICULE);
    tools.nextGrid();
    assertThat(grids()).containsExactly(Layer.MGRS);
    tools.nextGrid();
    assertThat(grids()).isEmpty();
  }

  private List<Layer> grids() {
    return List.of(Layer.GRATICULE, Layer.MGRS).stream()
        .filter(session.layersProperty().get()::has)
        .toList();
  }

  @Test
  void listsAllThatIsAtAPointWithItsFacts() {
    pointAt(34.1, 44.95);
    tools.identify();
    Identified there = Objects.requireNonNull(tools.identifiedProperty().get());

    assertThat(there.position()).contains(" to the line of contact");
    assertThat(there.found()).extracting(Found::kind).contains("Occupied (approximate)");
    Found occupied =
        there.found().stream().filter(f -> f.kind().startsWith("Occupied")).findFirst().get();
    assertThat(occupied.facts()).anyMatch(fact -> fact.startsWith("As of "));
    assertThat(there.found()).extracting(Found::name).contains("Ukraine");
  }

  @Test
  void whatIsPickedOfThemIsSelected() {
    double[] bare = Shipped.bareDeploymentArea(map);
    map.point(bare[0], bare[1]);
    tools.identify();
    Found zone =
        Objects.requireNonNull(tools.identifiedProperty().get()).found().stream()
            .filter(found -> found.name().equals("Western deployment area"))
            .findFirst()
            .get();
    assertThat(zone.facts())
        .anyMatch(fact -> fact.startsWith("Area "))
        .anyMatch(fact -> fact.startsWith("Stands there: France ≈ 6,000"))
        .anyMatch(fact -> fact.contains("more source"));
    tools.pick(zone);

    assertThat(session.selectionProperty().get())
        .isEqualTo(new Selection(Selection.Kind.ZONE, "western-deployment"));
    assertThat(tools.identifiedProperty().get()).isNull();
  }

  @Test
  void goesWhereAllOfABookmarkIsSeen() {
    tools.go(new Bookmark("Crimea", 34.3, 45.3, 360, 300));
    Coordinate middle = Shipped.GROUND.scene().projection().project(34.3, 45.3);

    assertThat(viewport().centreX()).isCloseTo(middle.x, within(1e-6));
    assertThat(viewport().width() * viewport().metresPerPixel())
        .isGreaterThanOrEqualTo(360_000 - 1);
    assertThat(viewport().height() * viewport().metresPerPixel())
        .isGreaterThanOrEqualTo(300_000 - 1);
  }

  @Test
  void aSavedViewComesBack() {
    map.zoom(3, 200, 100);
    MapViewport before = viewport();
    Bookmark saved = tools.save(" Here ").orElseThrow();
    map.fit();
    tools.go(saved);

    assertThat(saved.name()).isEqualTo("Here");
    assertThat(tools.bookmarks().ownProperty().get()).containsExactly(saved);
    assertThat(viewport().centreX()).isCloseTo(before.centreX(), within(0.01));
    assertThat(viewport().metresPerPixel()).isCloseTo(before.metresPerPixel(), within(1e-6));
    assertThat(tools.save("  ")).isEmpty();
  }

  @Test
  void copiesTheMeasurementOrElseThePosition() {
    pointAt(30.5234, 50.4501);
    assertThat(tools.copyText()).startsWith("50.45010° N");

    tools.measureDistance();
    click(30.5234, 50.4501);
    click(30.7233, 46.4825);
    assertThat(tools.copyText()).isEqualTo("Distance 441 km");
  }

  @Test
  void escapeFirstClearsTheMeasurementThenPutsTheToolBack() {
    tools.measureArea();
    click(30, 50);

    assertThat(tools.cancel()).isTrue();
    assertThat(map.hand().overlay().getValue()).isEqualTo(Overlay.NONE);
    assertThat(map.toolProperty().get()).isNotNull();
    assertThat(tools.cancel()).isTrue();
    assertThat(map.toolProperty().get()).isNull();
    assertThat(tools.cancel()).isFalse();
  }

  @Test
  void aToolThatIsTakenTwiceIsPutBack() {
    tools.measureDistance();
    assertThat(tools.measuresDistance().getValue()).isTrue();
    tools.measureArea();
    assertThat(tools.measuresDistance().getValue()).isFalse();
    tools.measureArea();
    assertThat(map.toolProperty().get()).isNull();
  }

  private void click(double longitude, double latitude) {
    double[] pixel = Shipped.pixel(map, longitude, latitude);
    map.hand()
        .click(Objects.requireNonNull(map.at(pixel[0], pixel[1], 1, MapPoint.Modifiers.NONE)));
  }

  private MapViewport viewport() {
    return Objects.requireNonNull(map.viewportProperty().get());
  }
}
