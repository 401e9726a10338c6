package muster.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class CornersTest {
  private static final List<Geometry> SHAPES =
      List.of(
          wkt("POINT(1 2)"),
          wkt("LINESTRING(0 0,1 1,2 0)"),
          wkt("POLYGON((0 0,9 0,9 9,0 9,0 0),(2 2,4 2,4 4,2 2))"),
          wkt("MULTIPOLYGON(((0 0,1 0,1 1,0 0)),((5 5,9 5,9 9,5 9,5 5)))"));

  private static Geometry wkt(String text) {
    try {
      return new WKTReader().read(text);
    } catch (ParseException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Corner corner(Geometry shape, int number) {
    List<Corner> corners = Corners.of(shape);
    return corners.get(number % corners.size());
  }

  private static List<Coordinate> places(Geometry shape) {
    return Corners.of(shape).stream().map(corner -> Corners.at(shape, corner)).toList();
  }

  @Property
  void onlyTheCornerThatIsMovedMoves(
      @ForAll @IntRange(max = 3) int which, @ForAll @IntRange(max = 20) int number) {
    Geometry shape = SHAPES.get(which);
    Corner corner = corner(shape, number);
    Coordinate to = new Coordinate(0.25, 0.125);
    List<Coordinate> expected = new ArrayList<>(places(shape));
    expected.set(Corners.of(shape).indexOf(corner), to);
    assertThat(places(Corners.moved(shape, corner, to))).isEqualTo(expected);
  }

  @Property
  void aCornerPutInAndTakenOutLeavesTheShapeAsItWas(
      @ForAll @IntRange(min = 1, max = 3) int which, @ForAll @IntRange(max = 20) int number) {
    Geometry shape = SHAPES.get(which);
    Corner after = corner(shape, number);
    Geometry more = Corners.inserted(shape, after, new Coordinate(0.25, 0.125));
    Corner added = new Corner(after.part(), after.ring(), after.index() + 1);
    assertThat(Corners.at(more, added)).isEqualTo(new Coordinate(0.25, 0.125));
    assertThat(Corners.of(more)).hasSize(Corners.of(shape).size() + 1);
    assertThat(Corners.without(more, added)).contains(shape);
  }

  @Test
  void ringsStayClosed() {
    Geometry square = SHAPES.get(2);
    Geometry moved = Corners.moved(square, new Corner(0, 0, 0), new Coordinate(-1, -1));
    assertThat(moved.equalsExact(wkt("POLYGON((-1 -1,9 0,9 9,0 9,-1 -1),(2 2,4 2,4 4,2 2))")))
        .isTrue();
  }

  @Test
  void aHoleOrAPartWithTooFewCornersGoesWhole() {
    assertThat(Corners.without(SHAPES.get(2), new Corner(0, 1, 1)))
        .contains(wkt("POLYGON((0 0,9 0,9 9,0 9,0 0))"));
    assertThat(Corners.without(SHAPES.get(3), new Corner(0, 0, 2)))
        .contains(wkt("MULTIPOLYGON(((5 5,9 5,9 9,5 9,5 5)))"));
  }

  @Test
  void theLastCornersStay() {
    assertThat(Corners.without(wkt("POLYGON((0 0,1 0,1 1,0 0))"), new Corner(0, 0, 0))).isEmpty();
    assertThat(Corners.without(wkt("LINESTRING(0 0,1 1)"), new Corner(0, 0, 0))).isEmpty();
    assertThat(Corners.without(SHAPES.getFirst(), new Corner(0, 0, 0))).isEmpty();
  }

  @Test
  void aLineHasNoEdgeFromItsEndToItsBeginning() {
    assertThat(Corners.next(SHAPES.get(1), new Corner(0, 0, 2))).isEmpty();
    assertThat(Corners.next(SHAPES.get(2), new Corner(0, 0, 3))).contains(new Corner(0, 0, 0));
  }

  @Test
  void whatIsWrittenHasSixDecimals() {
    assertThat(Corners.rounded(new Coordinate(30.12345678, 48.00000049)))
        .isEqualTo(new Coordinate(30.123457, 48.0));
    Geometry area = Corners.rounded(wkt("POLYGON((0.12345678 0,1 0,1 1.98765432,0.12345678 0))"));
    assertThat(area.getCoordinates())
        .contains(new Coordinate(0.123457, 0), new Coordinate(1, 1.987654));
  }
}
