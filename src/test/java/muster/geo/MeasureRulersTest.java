package muster.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muster.geo.ZoneRulers.Depth;
import muster.geo.ZoneRulers.Front;
import muster.geo.ZoneRulers.OfSite;
import muster.geo.ZoneRulers.OfZone;
import muster.geo.ZoneRulers.Relation;
import muster.geo.ZoneRulers.Way;
import muster.model.Line;
import muster.model.Side;
import muster.model.Site;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.ZoneRule.Beyond;
import muster.model.ZoneRule.Buffer;
import muster.model.ZoneRule.Distance;
import muster.model.ZoneRule.Intersect;
import muster.model.ZoneRule.Reference;
import muster.model.ZoneRule.Regions;
import muster.model.ZoneRule.WestOf;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class MeasureRulersTest {
  private static final ZoneResolver RESOLVER = new ZoneResolver(Shapes.map());
  private static final Distance KM = new Distance.FromParameter("km");
  private static final Distance STAND_OFF = new Distance.FromParameter("stand-off");

  private final MeasureRulers measure = new MeasureRulers(RESOLVER);
  private final Workspace workspace =
      Shapes.workspace(
          List.of(
              Shapes.zone("buffer", new Buffer("contact-line", KM, Side.RIGHT)),
              Shapes.zone("behind", new Beyond("contact-line", STAND_OFF)),
              Shapes.zone("west", new WestOf("dnipro")),
              deployment(
                  Shapes.zone(
                      "far",
                      new Intersect(
                          List.of(new Regions(List.of("UA-46")), new Reference("behind"))))),
              deployment(Shapes.zone("near", Shapes.box(33, 47.8, 34, 48.2))),
              Shapes.zone("nothing", new Buffer("dnipro", fixed(0), Side.BOTH))),
          List.of(
              Shapes.site("lviv", 24.03, 49.84),
              Shapes.site("dnipro", 35.05, 48.46),
              Shapes.site("kerch", 36.47, 45.35)),
          List.of(contact(), Shapes.namedLine("dnipro", Shapes.dnipro())));

  private static Distance fixed(int km) {
    return new Distance.Fixed(new BigDecimal(km));
  }

  private static Line contact() {
    Line line = Shapes.namedLine("contact-line", Shapes.contactLine());
    return new Line(
        line.id(),
        line.name(),
        "contact-line",
        line.asOf(),
        line.evidence(),
        line.geometry(),
        line.extras());
  }

  private static Zone deployment(Zone zone) {
    return new Zone(
        zone.id(),
        zone.name(),
        "deployment",
        zone.asOf(),
        zone.evidence(),
        zone.geometry(),
        zone.rule(),
        zone.extras());
  }

  private ZoneRulers rulers(int km, int standOff) {
    Map<String, BigDecimal> parameters =
        Map.of("km", new BigDecimal(km), "stand-off", new BigDecimal(standOff));
    return measure.measure(workspace, parameters, RESOLVER.resolve(workspace, parameters));
  }

  private static OfZone zone(ZoneRulers rulers, String id) {
    return rulers.zone(id).orElseThrow();
  }

  private static Way contact(OfZone zone) {
    return Objects.requireNonNull(zone.contact());
  }

  @Property(tries = 12)
  void aBufferIsAsDeepAsItsParameterSaysAndTheRulerLiesAcrossIt(
      @ForAll @IntRange(min = 5, max = 100) int km) {
    OfZone buffer = zone(rulers(km, 200), "buffer");
    Front front = Objects.requireNonNull(buffer.front());
    Depth depth = Objects.requireNonNull(front.depth());
    Way across = Objects.requireNonNull(depth.across());
    assertThat(front.relation()).isEqualTo(Relation.ALONG);
    assertThat(front.lengthKm())
        .isCloseTo(Geodesy.lengthKm(Shapes.contactLine()), withinPercentage(0.5));
    assertThat(depth.km()).isEqualTo(km);
    assertThat(depth.meanKm()).isCloseTo(km, withinPercentage(35));
    assertThat(Geodesy.distanceKm(across.from(), across.to())).isCloseTo(km, withinPercentage(0.1));
    assertThat(Geodesy.distanceKm(across.from(), Shapes.contactLine()))
        .isCloseTo(km, withinPercentage(2));
    assertThat(contact(buffer).km()).isZero();
  }

  @Property(tries = 12)
  void whatLiesBehindTheLineIsAsFarFromItAsTheStandOff(
      @ForAll @IntRange(min = 60, max = 400) int km) {
    ZoneRulers rulers = rulers(40, km);
    OfZone behind = zone(rulers, "behind");
    assertThat(rulers.standOffKm()).isEqualTo(km);
    assertThat(contact(behind).km()).isCloseTo(km, withinPercentage(0.2));
    assertThat(Objects.requireNonNull(behind.front()).lengthKm())
        .isCloseTo(Geodesy.lengthKm(Shapes.contactLine()), within(1e-6));
    assertThat(behind.shortKm()).as("no deployment area").isZero();
  }

  @Test
  void aDeploymentAreaThatIsTooNearFallsShortByWhatIsMissing() {
    OfZone near = zone(rulers(40, 200), "near");
    assertThat(near.deployment()).isTrue();
    assertThat(contact(near).km()).isBetween(10.0, 150.0);
    assertThat(near.shortKm()).isCloseTo(200 - contact(near).km(), within(1e-9));
    assertThat(zone(rulers(40, 200), "far").shortKm()).isZero();
  }

  @Test
  void aSiteOnTheFarSideFallsShortByTheWayToTheLineToo() {
    ZoneRulers rulers = rulers(40, 200);
    OfSite lviv = rulers.site("lviv").orElseThrow();
    OfSite dnipro = rulers.site("dnipro").orElseThrow();
    OfSite kerch = rulers.site("kerch").orElseThrow();
    assertThat(lviv.shortKm()).isZero();
    assertThat(lviv.across()).isFalse();
    assertThat(dnipro.shortKm()).isCloseTo(200 - dnipro.contact().km(), within(1e-9));
    assertThat(kerch.across()).isTrue();
    assertThat(kerch.contact().km()).isGreaterThan(200);
    assertThat(kerch.shortKm()).isCloseTo(200 + kerch.contact().km(), within(1e-9));
  }

  @Test
  void aDeploymentAreaKnowsTheZonesThatItLiesIn() {
    assertThat(zone(rulers(40, 200), "far").inside()).containsExactly("behind", "west");
    assertThat(zone(rulers(40, 200), "behind").inside()).as("no deployment area").isEmpty();
  }

  @Test
  void theShortestWayFromADrawnZoneIsThatOfItsNearestPoint() {
    Way way = contact(zone(rulers(40, 200), "near"));
    double nearest = Double.POSITIVE_INFINITY;
    for (Coordinate edge :
        Densify.byDegrees(Shapes.box(33, 47.8, 34, 48.2).getCoordinates(), 0.005)) {
      nearest = Math.min(nearest, Geodesy.distanceKm(edge, Shapes.contactLine()));
    }
    assertThat(way.km()).isCloseTo(nearest, withinPercentage(0.1));
    assertThat(Geodesic.WGS84.Inverse(way.from().y, way.from().x, way.to().y, way.to().x).s12)
        .isCloseTo(1000 * way.km(), within(1e-3));
  }

  @Test
  void anEmptyZoneHasNothingToMeasure() {
    OfZone nothing = zone(rulers(40, 200), "nothing");
    assertThat(nothing.areaKm2()).isZero();
    assertThat(nothing.front()).isNull();
    assertThat(nothing.contact()).isNull();
    assertThat(nothing.sites()).isEmpty();
  }

  @Test
  void withoutALineOfContactNothingFallsShort() {
    Workspace quiet =
        Shapes.workspace(
            List.of(deployment(Shapes.zone("box", Shapes.box(30, 48, 31, 49)))),
            List.of(Shapes.site("in", 30.5, 48.5)),
            List.of());
    ZoneRulers rulers = measure.measure(quiet, Map.of(), RESOLVER.resolve(quiet, Map.of()));
    assertThat(rulers.standOffKm()).isNull();
    assertThat(rulers.sites()).isEmpty();
    assertThat(zone(rulers, "box").contact()).isNull();
    assertThat(zone(rulers, "box").sites()).containsExactly("in");
  }

  @Test
  void whatIsKeptIsWhatWouldBeMeasuredAnew() {
    rulers(30, 200);
    rulers(40, 250);
    ZoneRulers kept = rulers(30, 200);
    Map<String, BigDecimal> parameters =
        Map.of("km", new BigDecimal(30), "stand-off", new BigDecimal(200));
    assertThat(kept)
        .isEqualTo(
            new MeasureRulers(RESOLVER)
                .measure(workspace, parameters, RESOLVER.resolve(workspace, parameters)));
    List<Site> moved = new ArrayList<>(workspace.sites());
    moved.set(0, Shapes.site("lviv", 36, 48.8));
    Workspace other = Shapes.workspace(workspace.zones(), moved, workspace.lines());
    assertThat(
            measure
                .measure(other, parameters, RESOLVER.resolve(other, parameters))
                .site("lviv")
                .orElseThrow()
                .shortKm())
        .isPositive();
  }

  @Property(tries = 300)
  void theNearestPointOfALineIsThatOfTheSlowSearch(
      @ForAll @DoubleRange(min = 15, max = 45) double longitude,
      @ForAll @DoubleRange(min = 40, max = 58) double latitude) {
    Coordinate point = new Coordinate(longitude, latitude);
    NearestOnLine nearest = new NearestOnLine(Shapes.contactLine());
    double km = Geodesy.distanceKm(point, Shapes.contactLine());
    assertThat(nearest.km(point)).isCloseTo(km, within(1e-3));
    assertThat(Geodesy.distanceKm(point, nearest.of(point).point())).isCloseTo(km, within(1e-3));
  }
}
