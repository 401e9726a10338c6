package muster.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;
import static org.assertj.core.api.Assertions.withinPercentage;

import muster.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** The western side of a line, on simple shapes and on Ukraine. */
class WestOfTest {
  private static final Geometry SQUARE = Shapes.box(20, 45, 40, 55);

  @ParameterizedTest
  @CsvSource({
    "30.5234, 50.4501, true", // Kyiv, the centre, on the right bank
    "24.0297, 49.8397, true", // Lviv
    "30.7233, 46.4825, true", // Odesa
    "36.2304, 49.9935, false", // Kharkiv
    "35.1396, 47.8388, false", // Zaporizhzhia
    "34.1003, 44.9572, false", // Simferopol
    "37.8022, 48.0159, false", // Donetsk
    "32.0600, 49.4444, true", // Cherkasy
    "34.5514, 49.5883, false", // Poltava
    "31.2893, 51.4982, false" // Chernihiv
  })
  void theDniproPartsUkraine(double longitude, double latitude, boolean west) {
    Geometry area = LineSides.westOf(Shapes.dnipro(), Shapes.map().ukraine());

    assertThat(area.intersects(Shapes.point(longitude, latitude))).isEqualTo(west);
    assertThat(area.isValid()).isTrue();
  }

  @Test
  void westOfTheContactLineIsWhatIsNotOccupied() {
    BaseMap map = Shapes.map();

    Geometry west = LineSides.westOf(Shapes.contactLine(), map.ukraine());
    Geometry occupied = Areas.difference(map.ukraine(), west);

    assertThat(Geodesy.areaKm2(occupied))
        .isCloseTo(Geodesy.areaKm2(map.occupied().geometry()), withinPercentage(0.1));
    assertThat(Geodesy.areaKm2(Areas.intersection(occupied, map.occupied().geometry())))
        .isCloseTo(Geodesy.areaKm2(occupied), withinPercentage(0.1));
  }

  @Test
  void theSamePartHasTheSameOutlineVertexByVertex() {
    Geometry ukraine = Shapes.map().ukraine();
    Geometry first = LineSides.westOf(Shapes.dnipro(), ukraine);

    for (int i = 0; i < 6; i++) {
      Geometry again = LineSides.westOf(Shapes.dnipro(), ukraine);
      assertThat(again.equalsExact(first)).as("dashes begin where the outline does").isTrue();
    }
  }

  @Test
  void theDirectionOfTheLineDoesNotMatter() {
    Geometry ukraine = Shapes.map().ukraine();
    LineString line = Shapes.dnipro();

    assertThat(Geodesy.areaKm2(LineSides.westOf(line.reverse(), ukraine)))
        .isCloseTo(Geodesy.areaKm2(LineSides.westOf(line, ukraine)), withinPercentage(1e-6));
  }

  @Test
  void aLineInsideIsProlongedOnBothEnds() {
    Geometry west = LineSides.westOf(Shapes.line(30, 49, 30, 51), SQUARE);

    assertSame(west, Shapes.box(20, 45, 30, 55));
  }

  @Test
  void anEndIsProlongedInTheDirectionOfItsLastEdge() {
    Geometry west = LineSides.westOf(Shapes.line(30, 44, 30, 50, 31, 51), SQUARE);

    assertSame(west, Shapes.polygon(20, 45, 30, 45, 30, 50, 35, 55, 20, 55, 20, 45));
  }

  @Test
  void aRepeatedLastVertexHasTheDirectionOfTheEdgeBefore() {
    Geometry west = LineSides.westOf(Shapes.line(30, 44, 30, 50, 31, 51, 31, 51), SQUARE);

    assertSame(west, Shapes.polygon(20, 45, 30, 45, 30, 50, 35, 55, 20, 55, 20, 45));
  }

  @Test
  void anEndOutsideIsNotProlongedBackIn() {
    Geometry west = LineSides.westOf(Shapes.line(30, 44, 30, 56, 35, 56, 35, 55.5), SQUARE);

    assertSame(west, Shapes.box(20, 45, 30, 55));
  }

  @Test
  void aProlongedEndStopsWhereItLeavesEvenIfUkraineBeginsAgainBehind() {
    Polygon shape =
        Shapes.polygon(20, 45, 40, 45, 40, 55, 33, 55, 33, 48, 32, 48, 32, 55, 20, 55, 20, 45);
    // It goes east from inside, leaves into the notch, and does not cut what is behind it.
    Geometry west = LineSides.westOf(Shapes.line(25, 56, 25, 50, 26, 50), shape);

    assertThat(west.intersects(Shapes.point(21, 54))).isTrue();
    assertThat(west.intersects(Shapes.point(36, 54))).isTrue();
    assertThat(west.intersects(Shapes.point(30, 54))).isFalse();
  }

  @Test
  void aLineOutsideLeavesUkraineWhole() {
    Geometry ukraine = Shapes.map().ukraine();

    assertThatObject(LineSides.westOf(Shapes.line(50, 60, 55, 40), ukraine)).isSameAs(ukraine);
    assertThatObject(LineSides.westOf(Shapes.line(50, 48, 45, 48.5), ukraine)).isSameAs(ukraine);
  }

  @Test
  void aPointLikeLineLeavesUkraineWhole() {
    Geometry ukraine = Shapes.map().ukraine();

    assertThatObject(LineSides.westOf(Shapes.line(31, 49, 31, 49), ukraine)).isSameAs(ukraine);
  }

  @Test
  void aWigglingLineKeepsEveryPartOnItsSide() {
    LineString wiggling =
        Shapes.line(30, 44, 30, 47, 35, 47, 35, 49, 25, 49, 25, 51, 30, 51, 30, 56);

    Geometry west = LineSides.westOf(wiggling, SQUARE);

    assertThat(west.intersects(Shapes.point(34, 48))).isTrue();
    assertThat(west.intersects(Shapes.point(26, 50))).isFalse();
    assertThat(Geodesy.areaKm2(west))
        .isCloseTo(
            Geodesy.areaKm2(Shapes.box(20, 45, 30, 55))
                + Geodesy.areaKm2(Shapes.box(30, 47, 35, 49))
                - Geodesy.areaKm2(Shapes.box(25, 49, 30, 51)),
            withinPercentage(1e-6));
  }

  @Test
  void aLineThatLeavesAndComesBackCutsMoreThanOnce() {
    LineString line = Shapes.line(25, 56, 25, 50, 30, 50, 30, 56, 35, 56, 35, 44);

    Geometry west = LineSides.westOf(line, SQUARE);

    assertThat(west.intersects(Shapes.point(21, 50))).isTrue();
    assertThat(west.intersects(Shapes.point(32, 50))).isTrue();
    assertThat(west.intersects(Shapes.point(27, 53))).isFalse();
    assertThat(west.intersects(Shapes.point(38, 50))).isFalse();
  }

  @Test
  void anIslandIsOnTheSideOfTheLineThatItIsNearTo() {
    MultiPolygon withIslands =
        Shapes.FACTORY.createMultiPolygon(
            new Polygon[] {
              Shapes.box(20, 45, 40, 55), Shapes.box(22, 43, 23, 44), Shapes.box(37, 43, 38, 44)
            });

    Geometry west = LineSides.westOf(Shapes.line(30, 44, 30, 56), withIslands);

    assertThat(west.intersects(Shapes.point(22.5, 43.5))).isTrue();
    assertThat(west.intersects(Shapes.point(37.5, 43.5))).isFalse();
  }

  @Test
  void aWestEastLineKeepsTheSideOfTheWesternmostPoint() {
    Polygon leaning = Shapes.polygon(22, 45, 40, 45, 40, 55, 20, 55, 22, 45);

    Geometry west = LineSides.westOf(Shapes.line(25, 50, 35, 50), leaning);

    assertThat(west.intersects(Shapes.point(30, 54))).isTrue();
    assertThat(west.intersects(Shapes.point(30, 46))).isFalse();
  }

  @Test
  void leftOfAStraightLineToTheNorthIsItsWest() {
    LineString line = Shapes.line(30, 48, 30, 50);
    Geometry both = LineBuffer.of(line, 50);

    Geometry left = LineSides.ofBuffer(both, line, Side.LEFT);

    assertThat(left.getEnvelopeInternal().getMaxX()).isEqualTo(30);
    assertThat(left.getEnvelopeInternal().getMinX())
        .isEqualTo(both.getEnvelopeInternal().getMinX());
    assertThat(left.getEnvelopeInternal().getMaxY())
        .isEqualTo(both.getEnvelopeInternal().getMaxY());
  }

  private static void assertSame(Geometry actual, Geometry expected) {
    assertThat(Geodesy.areaKm2(Areas.difference(actual, expected))).isLessThan(0.01);
    assertThat(Geodesy.areaKm2(Areas.difference(expected, actual))).isLessThan(0.01);
  }
}
