package muster.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import muster.geo.SnapIndex.Snap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class SnapIndexTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final Geometry SQUARE =
      FACTORY.createPolygon(
          new Coordinate[] {
            new Coordinate(0, 0),
            new Coordinate(100, 0),
            new Coordinate(100, 100),
            new Coordinate(0, 100),
            new Coordinate(0, 0)
          });
  private static final SnapIndex INDEX = SnapIndex.of(List.of(SQUARE));

  @Test
  void aVertexWithinReachComesBeforeANearerEdge() {
    assertThat(INDEX.nearest(new Coordinate(6, 1), 8))
        .contains(new Snap(new Coordinate(0, 0), true));
  }

  @Test
  void anEdgeIsCaughtWhereNoVertexIs() {
    assertThat(INDEX.nearest(new Coordinate(40, -3), 8))
        .contains(new Snap(new Coordinate(40, 0), false));
  }

  @Test
  void nothingIsCaughtBeyondReach() {
    assertThat(INDEX.nearest(new Coordinate(50, 50), 8)).isEmpty();
  }

  @Test
  void anotherIndexsVertexComesBeforeThisOnesEdge() {
    SnapIndex line =
        SnapIndex.of(
            List.of(
                FACTORY.createLineString(
                    new Coordinate[] {new Coordinate(40, 5), new Coordinate(40, 50)})));
    assertThat(SnapIndex.nearest(List.of(INDEX, line), new Coordinate(39, 1), 8))
        .contains(new Snap(new Coordinate(40, 5), true));
  }

  /** Against a search through all. */
  @Property
  void whatIsCaughtIsTheNearest(
      @ForAll @DoubleRange(min = -20, max = 120) double x,
      @ForAll @DoubleRange(min = -20, max = 120) double y) {
    Coordinate at = new Coordinate(x, y);
    double reach = 8;
    double vertex =
        List.of(SQUARE.getCoordinates()).stream().mapToDouble(at::distance).min().orElseThrow();
    double edge = SQUARE.getBoundary().distance(FACTORY.createPoint(at));
    Optional<Snap> caught = INDEX.nearest(at, reach);
    if (vertex <= reach) {
      assertThat(caught.orElseThrow().vertex()).isTrue();
      assertThat(caught.orElseThrow().at().distance(at)).isEqualTo(vertex);
    } else if (edge <= reach) {
      assertThat(caught.orElseThrow().vertex()).isFalse();
      assertThat(caught.orElseThrow().at().distance(at)).isCloseTo(edge, within(1e-9));
    } else {
      assertThat(caught).isEmpty();
    }
  }
}
