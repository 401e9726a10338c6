package muster.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

final class MgrsGridTest {
  private static final Envelope SOUTH = new Envelope(28.5, 37.5, 44.2, 49);

  @Test
  void squaresHaveTheLettersThatReferencesInThemHave() {
    List<MgrsGrid.Square> squares = MgrsGrid.squares(SOUTH);

    assertThat(squares).hasSizeGreaterThan(30);
    for (MgrsGrid.Square square : squares) {
      Coordinate inside = square.lonLat().getInteriorPoint().getCoordinate();
      assertThat(Mgrs.of(inside)).startsWith(square.zone() + " " + square.letters() + " ");
    }
  }

  @Test
  void squaresCoverWhatIsAskedForOnce() {
    double covered =
        MgrsGrid.squares(SOUTH).stream().mapToDouble(square -> square.lonLat().getArea()).sum();

    assertThat(covered / SOUTH.getArea()).isBetween(0.9999, 1.0001);
  }

  @Test
  void linesStandWhereReferencesTurnOver() {
    for (MgrsGrid.Line line : MgrsGrid.lines(new Envelope(30.2, 30.8, 50.2, 50.6), 10_000)) {
      Coordinate on = line.lonLat().getCoordinateN(line.lonLat().getNumPoints() / 2);
      double beyond = 1e-4;
      Coordinate before =
          new Coordinate(
              on.x - (line.easting() ? beyond : 0), on.y - (line.easting() ? 0 : beyond));
      Coordinate after =
          new Coordinate(
              on.x + (line.easting() ? beyond : 0), on.y + (line.easting() ? 0 : beyond));

      assertThat(digits(before, line.easting())).isGreaterThan(9_980);
      assertThat(digits(after, line.easting())).isLessThan(20);
    }
  }

  /** The last four digits of easting or northing: metres from the line of 10 km. */
  private static int digits(Coordinate lonLat, boolean easting) {
    String[] parts = Mgrs.of(lonLat).split(" ");
    return Integer.parseInt(parts[easting ? 2 : 3]) % 10_000;
  }

  @Test
  void zonesMeetWhereNatoHasThem() {
    assertThat(MgrsGrid.zones(SOUTH))
        .extracting(MgrsGrid.Zone::name)
        .containsExactlyInAnyOrder("35T", "35U", "36T", "36U", "37T", "37U");
  }
}
