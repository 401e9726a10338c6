package muster.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

class GeodesyTest {
  @Test
  void areasOfShortEdgedPolygonsAreGeographicLibs() {
    Geometry ukraine = Shapes.map().ukraine();

    assertThat(Geodesy.areaKm2(ukraine))
        .isCloseTo(areaByGeographicLib(ukraine, 0.05), withinPercentage(0.0001));
  }

  @Test
  void longEdgesAreStraightInLongitudeAndLatitudeNotGeodesics() {
    Polygon longEdged = Shapes.box(20, 44, 60, 55);

    double area = Geodesy.areaKm2(longEdged);

    assertThat(area).isCloseTo(areaByGeographicLib(longEdged, 0.01), withinPercentage(0.0001));
    assertThat(area).isNotCloseTo(areaByGeographicLib(longEdged, 360), withinPercentage(0.5));
  }

  @Test
  void slantingLongEdgesAreMeasuredAsExactly() {
    Polygon triangle = Shapes.polygon(20, 44, 45, 51, 24, 66, 20, 44);

    assertThat(Geodesy.areaKm2(triangle))
        .isCloseTo(areaByGeographicLib(triangle, 0.01), withinPercentage(0.0001));
  }

  @Test
  void holesAreTakenAwayAndPartsAdded() {
    GeometryFactory factory = Shapes.FACTORY;
    LinearRing hole = Shapes.box(31, 49, 32, 50).getExteriorRing();
    Polygon holed =
        factory.createPolygon(
            Shapes.box(30, 48, 33, 51).getExteriorRing(), new LinearRing[] {hole});
    Polygon other = Shapes.box(20, 48, 21, 49);

    assertThat(Geodesy.areaKm2(factory.createMultiPolygon(new Polygon[] {holed, other})))
        .isCloseTo(
            Geodesy.areaKm2(Shapes.box(30, 48, 33, 51))
                - Geodesy.areaKm2(Shapes.box(31, 49, 32, 50))
                + Geodesy.areaKm2(other),
            within(1e-6));
  }

  @Test
  void theWorldHasTheEllipsoidsArea() {
    assertThat(Geodesy.areaKm2(PlaneRings.world()))
        .isCloseTo(Geodesic.WGS84.EllipsoidArea() / 1e6, withinPercentage(1e-9));
  }

  @Test
  void nothingHasNoAreaAndNoLength() {
    assertThat(Geodesy.areaKm2(Areas.none())).isZero();
    assertThat(Geodesy.lengthKm(Areas.none())).isZero();
  }

  @Property(tries = 200)
  void lengthsAreSumsOfShortGeodesics(
      @ForAll @DoubleRange(min = -170, max = 170) double west,
      @ForAll @DoubleRange(min = -80, max = 80) double south,
      @ForAll @DoubleRange(min = -30, max = 30) double wide,
      @ForAll @DoubleRange(min = -9, max = 9) double high) {
    LineString edge = Shapes.line(west, south, west + wide, south + high);

    double sum = 0;
    Coordinate[] dense = Densify.byDegrees(edge.getCoordinates(), 0.02);
    for (int i = 1; i < dense.length; i++) {
      sum += Geodesy.distanceKm(dense[i - 1], dense[i]);
    }

    assertThat(Geodesy.lengthKm(edge)).isCloseTo(sum, within(1e-6 + 1e-6 * sum));
  }

  @Property(tries = 300)
  void theDistanceToALineIsThatToItsNearestPoint(
      @ForAll @DoubleRange(min = 10, max = 60) double x,
      @ForAll @DoubleRange(min = 35, max = 65) double y,
      @ForAll @DoubleRange(min = -20, max = 20) double wide,
      @ForAll @DoubleRange(min = -10, max = 10) double high) {
    LineString line = Shapes.line(33, 48, 33 + wide, 48 + high, 34, 50.5);
    Coordinate point = new Coordinate(x, y);

    double least = Double.POSITIVE_INFINITY;
    for (Coordinate vertex : Densify.byDegrees(line.getCoordinates(), 0.01)) {
      least = Math.min(least, Geodesy.distanceKm(point, vertex));
    }

    // Between two of these points a perpendicular may be shorter by a hair.
    assertThat(Geodesy.distanceKm(point, line))
        .isLessThanOrEqualTo(least + 1e-6)
        .isGreaterThan(least - 0.001 - 0.2 / (1 + least));
  }

  @Test
  void theDistanceToALongParallelEdgeIsToTheParallelNotToTheGeodesic() {
    LineString parallel = Shapes.line(20, 50, 60, 50);
    Coordinate north = new Coordinate(40, 51);

    assertThat(Geodesy.distanceKm(north, parallel))
        .isCloseTo(Geodesy.distanceKm(north, new Coordinate(40, 50)), within(1e-6));
  }

  @Test
  void aPointOnALineIsAtNoDistance() {
    assertThat(Geodesy.distanceKm(new Coordinate(31, 50), Shapes.line(30, 50, 33, 50)))
        .isCloseTo(0, within(1e-9));
  }

  @Test
  void aLineThatStaysWhereItIsIsAPoint() {
    assertThat(Geodesy.distanceKm(new Coordinate(31, 50), Shapes.line(30, 50, 30, 50)))
        .isCloseTo(
            Geodesy.distanceKm(new Coordinate(31, 50), new Coordinate(30, 50)), within(1e-9));
  }

  private static double areaByGeographicLib(Geometry geometry, double longestEdge) {
    double area = 0;
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Polygon polygon = (Polygon) geometry.getGeometryN(i);
      PolygonArea measured = new PolygonArea(Geodesic.WGS84, false);
      for (Coordinate vertex :
          Densify.byDegrees(polygon.getExteriorRing().getCoordinates(), longestEdge)) {
        measured.AddPoint(vertex.y, vertex.x);
      }
      area += Math.abs(measured.Compute().area) / 1e6;
    }
    return area;
  }
}
