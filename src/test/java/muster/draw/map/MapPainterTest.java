package muster.draw.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import muster.assess.WorldAssessor;
import muster.assess.ZoneForce;
import muster.draw.Golden;
import muster.draw.MapStyle;
import muster.draw.Sample;
import muster.draw.Style;
import muster.geo.MapScene;
import muster.model.Extras;
import muster.model.Setting;
import muster.model.Slide;
import muster.model.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
final class MapPainterTest {

  private static final MapScene SCENE = Sample.scene(Sample.workspace());

  private static MapViewport view(double lon, double lat, double km, int width, int height) {
    return MapViewport.of(
        new Slide.View(lon, lat, km, Extras.NONE), SCENE.projection(), width, height);
  }

  private static MapViewport ukraine(int width, int height) {
    return MapViewport.fit(SCENE.base().ukraine(), width, height, 30);
  }

  private static MapRequest request(MapViewport viewport, MapLayers layers) {
    return new MapRequest(SCENE, viewport, layers, MapHighlight.NONE, List.of(), List.of());
  }

  private static PaintedMap paint(BufferedImage image, MapRequest request) {
    Graphics2D g = image.createGraphics();
    try {
      return new MapPainter(MapStyle.briefing()).paint(g, request, () -> false);
    } finally {
      g.dispose();
    }
  }

  private static BufferedImage image(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
  }

  @ParameterizedTest
  @CsvSource({
    "31.4, 48.7, 1500, 1280, 720",
    "31.4, 48.7, 3500, 1280, 720",
    "30.5, 50.4, 300, 800, 600",
    "37.5, 48.3, 220, 500, 900",
    "33.5, 45.2, 420, 640, 360",
    "22.0, 54.0, 900, 1000, 500"
  })
  void noNameOverlapsAnotherAndNoneReachesBeyondTheEdge(
      double lon, double lat, double km, int width, int height) {
    List<Rectangle2D> reserved = List.of(new Rectangle2D.Double(20, 20, 200, 120));
    MapRequest request =
        request(view(lon, lat, km, width, height), MapLayers.USUAL).reserving(reserved);
    List<PlacedLabel> labels = paint(image(width, height), request).labels();

    assertThat(labels).isNotEmpty();
    List<Rectangle2D> others = new ArrayList<>(reserved);
    for (PlacedLabel label : labels) {
      for (Rectangle2D box : label.boxes()) {
        assertThat(request.viewport().frame().contains(box)).as("%s", label).isTrue();
        assertThat(others).as("%s", label).noneMatch(other -> other.intersects(box));
      }
      others.addAll(label.boxes());
    }
  }

  @Test
  void theSameRequestGivesTheSamePictureAgain() {
    BufferedImage first = image(640, 360);
    BufferedImage second = image(640, 360);
    MapRequest request = request(ukraine(640, 360), MapLayers.USUAL);
    paint(first, request);
    paint(second, request);

    assertThat(dots(second)).isEqualTo(dots(first));
  }

  @Test
  void aKeptBaseMapGivesTheSamePictureAsANewOne() {
    MapPainter kept = new MapPainter(MapStyle.briefing());
    BufferedImage image = image(640, 360);
    MapRequest plain = request(ukraine(640, 360), MapLayers.USUAL);
    MapRequest lit =
        new MapRequest(
            SCENE,
            plain.viewport(),
            MapLayers.USUAL,
            new MapHighlight(Set.of("west"), Set.of(), Set.of(), Set.of(), null),
            List.of(),
            List.of());
    kept.paint(image, 1, plain, () -> false);
    kept.paint(image, 1, lit, () -> false);
    kept.paint(image, 1, plain, () -> false);
    BufferedImage anew = image(640, 360);
    new MapPainter(MapStyle.briefing()).paint(anew, 1, plain, () -> false);

    assertThat(dots(image)).isEqualTo(dots(anew));
  }

  @Test
  void aSelectedZoneLightsUp() {
    BufferedImage plain = image(640, 360);
    BufferedImage lit = image(640, 360);
    MapRequest request = request(ukraine(640, 360), MapLayers.USUAL);
    paint(plain, request);
    paint(
        lit,
        new MapRequest(
            SCENE,
            request.viewport(),
            MapLayers.USUAL,
            new MapHighlight(Set.of("west"), Set.of(), Set.of(), Set.of(), null),
            List.of(),
            List.of()));

    assertThat(dots(lit)).isNotEqualTo(dots(plain));
  }

  private static PaintedMap world(String backstop, MapLayers layers, MapHighlight highlight) {
    Workspace workspace = Sample.workspace();
    Setting setting = Setting.of(workspace, null).withChoice("backstop", backstop);
    MapRequest request =
        new MapRequest(
            SCENE,
            ukraine(1280, 720),
            layers,
            highlight,
            ZoneForce.of(workspace, WorldAssessor.assess(workspace, setting)),
            List.of());
    return paint(image(1280, 720), request);
  }

  private static List<String> contingents(PaintedMap painted) {
    return painted.labels().stream()
        .flatMap(label -> Stream.ofNullable(label.thing()))
        .filter(thing -> thing.kind() == MapThing.Kind.CONTINGENT)
        .map(MapThing::name)
        .toList();
  }

  @Test
  void whoStandsInAZoneChangesWithTheWorld() {
    assertThat(contingents(world("no", MapLayers.USUAL, MapHighlight.NONE)))
        .containsExactly(
            "France: 6,000 stand", "United Kingdom: ≈\u00a06,500 wait", "Poland: ? wait");
    assertThat(contingents(world("yes", MapLayers.USUAL, MapHighlight.NONE)))
        .containsExactly(
            "United Kingdom: ≈\u00a06,500 stand", "France: 6,000 stand", "Poland: ? wait");
  }

  @Test
  void whoStandsInAZoneCanBeSwitchedOff() {
    assertThat(
            contingents(
                world("no", MapLayers.USUAL.with(Layer.COMMITMENTS, false), MapHighlight.NONE)))
        .isEmpty();
  }

  @Test
  void aSelectedStatesTroopsComeFirst() {
    MapHighlight british = MapHighlight.of(Sample.workspace(), List.of("GBR"));
    assertThat(contingents(world("no", MapLayers.USUAL, british)).getFirst())
        .startsWith("United Kingdom");
  }

  @Test
  void aContingentIsFoundUnderThePointerBeforeItsZone() {
    PaintedMap painted = world("no", MapLayers.USUAL, MapHighlight.NONE);
    PlacedLabel french =
        painted.labels().stream()
            .filter(label -> label.text().startsWith("France"))
            .findFirst()
            .orElseThrow();
    Rectangle2D box = french.boxes().getFirst();
    assertThat(painted.hits().topmost(box.getCenterX(), box.getCenterY(), 0))
        .contains(new MapThing(MapThing.Kind.CONTINGENT, "FRA", "France: 6,000 stand"));
  }

  /** At Perekop, where Crimea begins, there is nothing but a region's border. */
  @Test
  void noStateBorderPartsCrimeaFromUkraine() {
    MapViewport perekop = view(33.7, 46.15, 40, 400, 300);
    BufferedImage image = image(400, 300);
    paint(image, request(perekop, MapLayers.of(List.of("regions"))));
    int border = MapStyle.briefing().lines().ukraine().getRGB();

    assertThat(dots(image)).isNotEmpty().doesNotContain(border);
  }

  @Test
  void aPictureThatIsNoLongerWantedIsLeftUnfinished() {
    PaintedMap painted =
        new MapPainter(MapStyle.briefing())
            .paint(image(320, 180), 1, request(ukraine(320, 180), MapLayers.USUAL), () -> true);

    assertThat(painted.complete()).isFalse();
    assertThat(painted.labels()).isEmpty();
  }

  @Test
  void everythingPaintedIsFoundUnderThePointer() {
    MapViewport viewport = ukraine(1280, 720);
    PaintedMap painted = paint(image(1280, 720), request(viewport, MapLayers.USUAL));
    var port = viewport.pixel(SCENE.projection().project(30.74, 46.5));
    var lviv = viewport.pixel(SCENE.projection().project(24.2, 50.15));
    var line = viewport.pixel(SCENE.projection().project(35.5, 47.4));
    var romania = viewport.pixel(SCENE.projection().project(25.5, 46.5));

    assertThat(painted.hits().topmost(port.getX() + 3, port.getY(), 4))
        .map(MapThing::id)
        .hasValueSatisfying(id -> assertThat(id).isIn("odesa-port", "Odesa"));
    assertThat(painted.hits().at(lviv.getX(), lviv.getY(), 1))
        .extracting(MapThing::id)
        .containsSubsequence("west", "UA-46", "UKR");
    assertThat(painted.hits().at(line.getX(), line.getY() + 4, 4))
        .extracting(MapThing::id)
        .contains("contact");
    assertThat(painted.hits().at(romania.getX(), romania.getY(), 1))
        .extracting(MapThing::id)
        .containsExactly("ROU");
  }

  @Test
  void aMapOfUkraineLooksAsItShould() throws IOException {
    MapRequest request = request(ukraine(1280, 720), MapLayers.USUAL);
    Golden.check(Pictures.furnished(request, Style.briefing(), 0.5), "map-ukraine");
  }

  private static int[] dots(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }
}
