package muster.draw.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import muster.assess.Contribution;
import muster.assess.Support;
import muster.draw.MapStyle;
import muster.draw.Sample;
import muster.draw.Style;
import muster.draw.text.Language;
import muster.geo.MapScene;
import muster.model.Actor;
import muster.model.ActorKind;
import muster.model.Extras;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SupportOnMapTest {

  private static final MapScene SCENE = Sample.scene(Sample.workspace());
  private static final MapStyle STYLE = MapStyle.briefing();
  private static final MapLayers BARE = MapLayers.of(List.of("support", "tasks"));

  private static Support support(String id, Contribution contribution, boolean stands, int many) {
    Actor actor = new Actor(id, id, ActorKind.STATE, List.of(), Extras.NONE);
    return new Support(actor, contribution, null, stands, many, 0);
  }

  private static MapRequest request(double width, double height, List<Support> support) {
    return request(width, height, BARE, support);
  }

  private static MapRequest request(
      double width, double height, MapLayers layers, List<Support> support) {
    MapViewport viewport = MapViewport.fit(SCENE.base().ukraine(), width, height, 30);
    return new MapRequest(
        SCENE, viewport, layers, MapHighlight.NONE, List.of(), List.of(), support);
  }

  private static BufferedImage image(MapRequest request) {
    return new BufferedImage(
        (int) request.viewport().width(),
        (int) request.viewport().height(),
        BufferedImage.TYPE_INT_RGB);
  }

  private static PaintedMap paint(BufferedImage image, MapRequest request) {
    return new MapPainter(STYLE).paint(image, 1, request, () -> false);
  }

  private static List<Flow> flows(MapRequest request) {
    return new FlowLayout(request, new Shapes(request.viewport())).lay();
  }

  private static List<String> things(PaintedMap painted, MapThing.Kind kind) {
    return painted.hits().spots().stream()
        .map(HitIndex.Spot::thing)
        .filter(thing -> thing.kind() == kind)
        .map(MapThing::name)
        .toList();
  }

  @Test
  void manyStatesAreAFewArrowsByDirectionAndAxis() {
    List<Support> many = new ArrayList<>();
    for (String id : List.of("POL", "DEU", "FRA", "GBR", "NLD", "USA", "EST", "LTU", "ROU")) {
      many.add(support(id, Contribution.PRESENCE, true, 1));
      many.add(support(id, Contribution.FORCES, true, 1));
    }
    assertThat(flows(request(1280, 720, many)))
        .extracting(Flow::id)
        .containsExactlyInAnyOrder(
            "presence-north",
            "forces-north",
            "presence-west",
            "forces-west",
            "presence-south",
            "forces-south");
  }

  @Property(tries = 60)
  void nobodyIsLostAndEachArrowEndsInUkraine(
      @ForAll @Size(min = 1, max = 30) List<Boolean> standing) {
    List<String> ids = List.of("POL", "DEU", "FRA", "GBR", "USA", "EU", "EST", "FIN", "ROU", "TUR");
    List<Support> members = new ArrayList<>();
    for (int i = 0; i < standing.size(); i++) {
      Contribution sort = i % 3 == 0 ? Contribution.FORCES : Contribution.PRESENCE;
      members.add(support(ids.get(i * 7 % ids.size()), sort, standing.get(i), 1 + i % 3));
    }
    MapRequest request = request(1280, 720, members);
    Set<Support> drawn = new HashSet<>();
    var ukraine =
        new SupportHomes(SCENE)
            .ukraine(new Shapes(request.viewport()), request.viewport().metresPerPixel());
    for (Flow flow : flows(request)) {
      drawn.addAll(flow.members());
      Point2D tip = flow.course().getLast();
      assertThat(ukraine.contains(tip)).isTrue();
      assertThat(flow.standing().isEmpty()).isEqualTo(flow.stands() == 0);
      assertThat(flow.whole().contains(flow.standing().getBounds2D().getCenterX(), -1e6)).isFalse();
    }
    assertThat(drawn).containsExactlyInAnyOrderElementsOf(new HashSet<>(members));
  }

  @Test
  void anArrowIsWiderForMoreCommitments() {
    Rectangle2D one = bounds(1);
    Rectangle2D six = bounds(6);
    assertThat(six.getHeight()).isGreaterThan(one.getHeight() + 4);
  }

  private static Rectangle2D bounds(int commitments) {
    return flows(
            request(1280, 720, List.of(support("FRA", Contribution.PRESENCE, true, commitments))))
        .getFirst()
        .whole()
        .getBounds2D();
  }

  @Test
  void anArrowThatWaitsIsEmptyAndOneThatStandsIsFull() {
    MapRequest waits = request(1280, 720, List.of(support("DEU", Contribution.PRESENCE, false, 4)));
    MapRequest stands = request(1280, 720, List.of(support("DEU", Contribution.PRESENCE, true, 4)));
    List<Point2D> course = flows(waits).getFirst().course();
    Point2D at = course.get(course.size() * 3 / 4);
    Color full = ContributionSign.look(STYLE, Contribution.PRESENCE).color();

    assertThat(distance(colour(waits, at), full)).isGreaterThan(200);
    assertThat(distance(colour(stands, at), full)).isLessThan(120);
  }

  private static Color colour(MapRequest request, Point2D at) {
    BufferedImage image = image(request);
    paint(image, request);
    return new Color(image.getRGB((int) Math.round(at.getX()), (int) Math.round(at.getY())));
  }

  private static int distance(Color one, Color other) {
    return Math.abs(one.getRed() - other.getRed())
        + Math.abs(one.getGreen() - other.getGreen())
        + Math.abs(one.getBlue() - other.getBlue());
  }

  @ParameterizedTest
  @CsvSource({"555, 430", "1280, 720", "1920, 1080"})
  void everyoneIsNamedByAPlateOrUnderThePointer(double width, double height) {
    List<Support> members = new ArrayList<>();
    List<String> ids = List.of("DEU", "FRA", "GBR", "NLD", "BEL", "LUX", "ITA", "USA", "CAN");
    ids.forEach(id -> members.add(support(id, Contribution.PRESENCE, !id.equals("USA"), 1)));
    MapRequest request = request(width, height, members);
    PaintedMap painted = paint(image(request), request);
    String told =
        String.join(
            " ",
            Stream.of(MapThing.Kind.CONTINGENT, MapThing.Kind.GROUP)
                .flatMap(kind -> things(painted, kind).stream())
                .toList());

    assertThat(ids).allSatisfy(id -> assertThat(told).contains(id));
    assertThat(told).contains("8 of 9 stand").contains("USA (waits)");
  }

  @Test
  void anArrowIsFoundUnderThePointerBeforeTheCountryThatItCrosses() {
    MapRequest request = request(1280, 720, List.of(support("DEU", Contribution.FORCES, true, 5)));
    PaintedMap painted = paint(image(request), request);
    Point2D at = flows(request).getFirst().course().get(12);

    assertThat(painted.hits().topmost(at.getX(), at.getY(), 0))
        .map(MapThing::name)
        .contains("Help for Ukraine’s forces from the west, 5 of 5 stand: DEU");
  }

  @Test
  void platesOverlapNeitherEachOtherNorNames() {
    List<Support> members = new ArrayList<>();
    for (String id : List.of("POL", "DEU", "FRA", "GBR", "USA", "EST", "FIN", "ROU")) {
      members.add(support(id, Contribution.PRESENCE, true, 1));
      members.add(support(id, Contribution.FORCES, false, 1));
      members.add(support(id, Contribution.AIR, true, 1));
    }
    MapRequest request = request(1280, 720, MapLayers.USUAL, members);
    List<Rectangle2D> boxes =
        paint(image(request), request).labels().stream()
            .filter(label -> label.boxes().size() == 1)
            .map(label -> label.boxes().getFirst())
            .toList();

    assertThat(boxes).hasSizeGreaterThan(20);
    for (int i = 0; i < boxes.size(); i++) {
      for (int k = 0; k < i; k++) {
        assertThat(boxes.get(i).intersects(boxes.get(k)))
            .as("%s and %s", boxes.get(i), boxes.get(k))
            .isFalse();
      }
    }
  }

  @Test
  void aTaskInTheAirThatWaitsHasEmptySignsOverUkraine() {
    MapRequest none = request(640, 400, List.of());
    MapRequest waits = request(640, 400, List.of(support("SWE", Contribution.AIR, false, 1)));
    MapRequest stands = request(640, 400, List.of(support("SWE", Contribution.AIR, true, 1)));

    assertThat(inked(waits, none)).isPositive().isLessThan(inked(stands, none));
  }

  /** How much of the picture differs from another. */
  private static long inked(MapRequest request, MapRequest from) {
    BufferedImage one = image(request);
    BufferedImage other = image(from);
    MapPass pass = new MapPass(request, STYLE);
    pass.base(one.createGraphics(), () -> false);
    pass.base(other.createGraphics(), () -> false);
    TaskArea.of(request, new Shapes(request.viewport()))
        .forEach(area -> area.paint(one.createGraphics(), request.viewport(), STYLE));
    long sum = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        sum += distance(new Color(one.getRGB(x, y)), new Color(other.getRGB(x, y)));
      }
    }
    return sum;
  }

  @Test
  void aTaskAtSeaNeedsASeaAreaToBeShown() {
    MapRequest request = request(640, 400, List.of(support("TUR", Contribution.SEA, true, 1)));

    assertThat(TaskArea.of(request, new Shapes(request.viewport()))).isEmpty();
  }

  @Test
  void theLegendExplainsOnlyTheSignsThatOccur() {
    MapRequest request =
        request(
            1280,
            720,
            List.of(
                support("POL", Contribution.FORCES, true, 1),
                support("DEU", Contribution.FORCES, false, 1)));

    assertThat(new SupportLegend(request, Language.ENGLISH).entries())
        .extracting(LegendEntry::text)
        .containsExactly(
            "Help for Ukraine’s forces",
            "From outside Ukraine; wider: more commitments",
            "From outside Ukraine; waits");
    assertThat(new SupportLegend(request, Language.UKRAINIAN).entries())
        .extracting(LegendEntry::text)
        .contains("Допомога силам України");
  }

  @Test
  void nothingComesFromOutsideWhereTheLayersAreOff() {
    MapRequest request =
        request(
            1280,
            720,
            MapLayers.of(List.of("zones")),
            List.of(
                support("POL", Contribution.FORCES, true, 1),
                support("SWE", Contribution.AIR, true, 1)));

    assertThat(flows(request)).isEmpty();
    assertThat(new SupportLegend(request, Style.briefing().map().language()).entries()).isEmpty();
  }
}
