package muster.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muster.model.Side;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.ZoneRule;
import muster.model.ZoneRule.Beyond;
import muster.model.ZoneRule.Buffer;
import muster.model.ZoneRule.Distance;
import muster.model.ZoneRule.Intersect;
import muster.model.ZoneRule.Minus;
import muster.model.ZoneRule.Reference;
import muster.model.ZoneRule.Regions;
import muster.model.ZoneRule.Union;
import muster.model.ZoneRule.WestOf;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class ZoneResolverTest {
  private static final Map<String, BigDecimal> NONE = Map.of();
  private static final ZoneResolver RESOLVER = new ZoneResolver(Shapes.map());

  @Test
  void allRegionsAreUkraine() {
    List<String> codes = Shapes.map().regions().stream().map(BaseMap.Region::iso).toList();

    Geometry all = area(new Regions(codes));

    assertThat(codes).hasSize(27);
    assertThat(Geodesy.areaKm2(all))
        .isCloseTo(Geodesy.areaKm2(Shapes.map().ukraine()), withinPercentage(0.001));
  }

  @Test
  void aRegionNamedTwiceCountsOnce() {
    assertThat(Geodesy.areaKm2(area(new Regions(List.of("UA-46", "UA-46")))))
        .isEqualTo(Geodesy.areaKm2(area(new Regions(List.of("UA-46")))));
  }

  @Test
  void crimeaIsARegionOfUkraine() {
    Geometry crimea = area(new Regions(List.of("UA-43", "UA-40")));

    assertThat(crimea.intersects(Shapes.point(34.1003, 44.9572))).isTrue();
    assertThat(Shapes.map().ukraine().intersects(Shapes.point(34.1003, 44.9572))).isTrue();
  }

  @Test
  void aParameterSetsTheDistance() {
    ZoneRule rule = new Buffer("contact-line", new Distance.FromParameter("km"), Side.BOTH);

    assertThat(Geodesy.areaKm2(area(rule, Map.of("km", new BigDecimal(40)))))
        .isCloseTo(Geodesy.areaKm2(area(buffer(40, Side.BOTH))), within(1e-9));
    assertThat(Geodesy.areaKm2(area(rule, Map.of("km", new BigDecimal(20)))))
        .isCloseTo(Geodesy.areaKm2(area(buffer(20, Side.BOTH))), within(1e-9));
  }

  @Test
  void aBufferOfNoDistanceIsEmptyAndStaysInTheList() {
    Geometry nothing = area(buffer(0, Side.LEFT));

    assertThat(nothing.isEmpty()).isTrue();
    assertThat(Geodesy.areaKm2(nothing)).isZero();
  }

  @Test
  void aBufferIsNotCutAtTheBorder() {
    Geometry outside = Areas.difference(area(buffer(40, Side.BOTH)), Shapes.map().ukraine());

    assertThat(Geodesy.areaKm2(outside)).isGreaterThan(1000);
  }

  @Property(tries = 25)
  void beyondIsWestOfTheLineWithoutTheBuffer(@ForAll @DoubleRange(max = 600) double km) {
    Geometry beyond = area(new Beyond("contact-line", fixed(km)));
    Geometry west = area(new WestOf("contact-line"));
    Geometry buffer = area(buffer(km, Side.BOTH));

    assertThat(Geodesy.areaKm2(Areas.intersection(beyond, buffer))).isLessThan(1e-3);
    assertThat(Geodesy.areaKm2(Areas.difference(beyond, west))).isLessThan(1e-3);
    assertThat(Geodesy.areaKm2(beyond))
        .isCloseTo(
            Geodesy.areaKm2(west) - Geodesy.areaKm2(Areas.intersection(west, buffer)),
            within(0.01));
  }

  @Test
  void fartherThanAnythingInUkraineIsNothing() {
    assertThat(area(new Beyond("contact-line", fixed(3000))).isEmpty()).isTrue();
    assertThat(area(new Beyond("contact-line", fixed(50_000))).isEmpty()).isTrue();
  }

  @Property(tries = 25)
  void minusIsDisjointFromWhatWasTaken(@ForAll @DoubleRange(min = 1, max = 300) double km) {
    ZoneRule ukraine = new WestOf("far-away");
    Geometry rest = area(new Minus(ukraine, buffer(km, Side.LEFT)));

    assertThat(Geodesy.areaKm2(Areas.intersection(rest, area(buffer(km, Side.LEFT)))))
        .isLessThan(1e-3);
  }

  @Property(tries = 25)
  void aUnionCoversItsPartsAndAnIntersectionIsInThem(
      @ForAll @DoubleRange(min = 1, max = 300) double km) {
    ZoneRule west = new WestOf("dnipro");
    ZoneRule buffer = buffer(km, Side.BOTH);
    Geometry union = area(new Union(List.of(west, buffer)));
    Geometry both = area(new Intersect(List.of(west, buffer)));

    assertThat(Geodesy.areaKm2(Areas.difference(area(west), union))).isLessThan(1e-3);
    assertThat(Geodesy.areaKm2(Areas.difference(area(buffer), union))).isLessThan(1e-3);
    assertThat(Geodesy.areaKm2(union) + Geodesy.areaKm2(both))
        .isCloseTo(Geodesy.areaKm2(area(west)) + Geodesy.areaKm2(area(buffer)), within(0.01));
  }

  @Test
  void areasThatOnlyTouchHaveNothingInCommon() {
    Geometry common = Areas.intersection(Shapes.box(30, 48, 31, 49), Shapes.box(31, 48, 32, 49));

    assertThat(common.isEmpty()).isTrue();
    assertThat(common.getDimension()).isEqualTo(2);
  }

  @Test
  void aZoneMayReferToOneThatStandsLater() {
    Map<String, Geometry> areas =
        resolve(
            Shapes.zone("first", new Reference("second")),
            Shapes.zone("second", new Reference("drawn")),
            Shapes.zone("drawn", Shapes.box(30, 48, 31, 49)));

    assertThat(areas).containsOnlyKeys("first", "second", "drawn");
    assertThat(areas.keySet()).containsExactly("first", "second", "drawn");
    assertThatObject(areas.get("first")).isSameAs(areas.get("drawn"));
  }

  @Test
  void aVeryLongChainOfReferencesResolves() {
    List<Zone> zones = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      zones.add(Shapes.zone("z" + i, new Reference("z" + (i + 1))));
    }
    zones.add(Shapes.zone("z50000", Shapes.box(30, 48, 31, 49)));

    assertThatObject(resolve(zones.toArray(Zone[]::new)).get("z0"))
        .isEqualTo(Shapes.box(30, 48, 31, 49));
  }

  @Test
  void aCycleIsRefused() {
    assertThatThrownBy(
            () ->
                resolve(
                    Shapes.zone("a", new Union(List.of(new Reference("b"), new WestOf("dnipro")))),
                    Shapes.zone("b", new Minus(new Reference("a"), new WestOf("dnipro")))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatTwoZonesShareIsNoCycle() {
    Map<String, Geometry> areas =
        resolve(
            Shapes.zone("top", new Union(List.of(new Reference("a"), new Reference("b")))),
            Shapes.zone("a", new Reference("base")),
            Shapes.zone("b", new Union(List.of(new Reference("a"), new Reference("base")))),
            Shapes.zone("base", Shapes.box(30, 48, 31, 49)));

    assertThatObject(areas.get("top")).isNotNull();
  }

  @Test
  void whatIsNotThereIsNamed() {
    assertThatThrownBy(() -> area(new Reference("nowhere"))).hasMessageContaining("nowhere");
    assertThatThrownBy(() -> area(new WestOf("no-line"))).hasMessageContaining("no-line");
    assertThatThrownBy(() -> area(new Regions(List.of("UA-99")))).hasMessageContaining("UA-99");
    assertThatThrownBy(
            () -> area(new Buffer("dnipro", new Distance.FromParameter("km"), Side.BOTH)))
        .hasMessageContaining("km");
  }

  @Test
  void whatDoesNotDependOnAChangedParameterIsNotComputedAgain() {
    ZoneResolver resolver = new ZoneResolver(Shapes.map());
    Workspace workspace =
        workspace(
            Shapes.zone("fixed", new WestOf("dnipro")),
            Shapes.zone("moving", new Beyond("contact-line", new Distance.FromParameter("km"))));

    Map<String, Geometry> before = resolver.resolve(workspace, Map.of("km", BigDecimal.TEN));
    Map<String, Geometry> after = resolver.resolve(workspace, Map.of("km", BigDecimal.ONE));

    assertThatObject(after.get("fixed")).isSameAs(before.get("fixed"));
    assertThatObject(after.get("moving")).isNotEqualTo(before.get("moving"));
  }

  private static Buffer buffer(double km, Side side) {
    return new Buffer("contact-line", fixed(km), side);
  }

  private static Distance fixed(double km) {
    return new Distance.Fixed(BigDecimal.valueOf(km));
  }

  private static Geometry area(ZoneRule rule) {
    return area(rule, NONE);
  }

  private static Geometry area(ZoneRule rule, Map<String, BigDecimal> parameters) {
    Geometry area =
        Objects.requireNonNull(
            RESOLVER.resolve(workspace(Shapes.zone("zone", rule)), parameters).get("zone"));
    assertThat(area.isValid()).isTrue();
    return area;
  }

  private static Map<String, Geometry> resolve(Zone... zones) {
    return RESOLVER.resolve(workspace(zones), NONE);
  }

  private static Workspace workspace(Zone... zones) {
    return Shapes.workspace(
        List.of(zones),
        List.of(),
        List.of(
            Shapes.namedLine("contact-line", Shapes.contactLine()),
            Shapes.namedLine("dnipro", Shapes.dnipro()),
            Shapes.namedLine("far-away", Shapes.line(60, 40, 60, 60))));
  }
}
