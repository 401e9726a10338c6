package muster.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import muster.geo.ZoneReport.LineMeasure;
import muster.geo.ZoneReport.SiteMeasure;
import muster.geo.ZoneReport.ZoneMeasure;
import muster.model.Workspace;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class MeasureZonesTest {
  private final Workspace workspace =
      Shapes.workspace(
          List.of(
              Shapes.zone("box", Shapes.box(30, 48, 32, 50)),
              Shapes.zone("east", Shapes.box(31, 48, 33, 50)),
              Shapes.zone("empty", Shapes.box(0, 0, 1, 1))),
          List.of(
              Shapes.site("inside", 30.5, 49),
              Shapes.site("on-edge", 31, 49.3),
              Shapes.site("corner", 30, 48),
              Shapes.site("outside", 40, 49)),
          List.of(
              Shapes.namedLine("parallel", Shapes.line(29, 49, 34, 49)),
              Shapes.namedLine("meridian", Shapes.line(31, 40, 31, 60))));

  private final ZoneReport report =
      MeasureZones.measure(
          workspace,
          new ZoneResolver(Shapes.map())
              .resolve(
                  Shapes.workspace(
                      List.of(workspace.zones().get(0), workspace.zones().get(1)),
                      List.of(),
                      List.of()),
                  Map.of()));

  @Test
  void everyListStandsInItsFilesOrder() {
    assertThat(report.zones().stream().map(ZoneMeasure::id)).containsExactly("box", "east");
    assertThat(report.lines().stream().map(LineMeasure::id))
        .containsExactly("parallel", "meridian");
    assertThat(report.sites().stream().map(SiteMeasure::id))
        .containsExactly("inside", "on-edge", "corner", "outside");
  }

  @Test
  void aSiteInAZoneOrOnItsEdgeCounts() {
    assertThat(report.zones().getFirst().sites()).containsExactly("inside", "on-edge", "corner");
    assertThat(report.zones().getLast().sites()).containsExactly("on-edge");
    assertThat(report.sites().get(1).zones()).containsExactly("box", "east");
    assertThat(report.sites().getLast().zones()).isEmpty();
  }

  @Test
  void areasLengthsAndDistancesAreGeodesys() {
    assertThat(report.zones().getFirst().areaKm2())
        .isEqualTo(Geodesy.areaKm2(Shapes.box(30, 48, 32, 50)));
    assertThat(report.lines().getFirst().lengthKm())
        .isEqualTo(Geodesy.lengthKm(Shapes.line(29, 49, 34, 49)));
    assertThat(report.sites().getFirst().distanceKm())
        .containsOnlyKeys("parallel", "meridian")
        .hasEntrySatisfying("parallel", km -> assertThat(km).isCloseTo(0, within(1e-9)))
        .hasEntrySatisfying("meridian", km -> assertThat(km).isCloseTo(36.5, within(0.2)));
  }

  @Test
  void aZoneThatResolvesToNothingHasNoAreaAndNoSites() {
    Map<String, Geometry> nothing = Map.of("empty", Areas.none());

    assertThat(MeasureZones.measure(workspace, nothing).zones())
        .containsExactly(new ZoneMeasure("empty", 0, List.of()));
  }

  @Test
  void aSiteWithoutLinesHasNoDistances() {
    Workspace siteOnly =
        Shapes.workspace(List.of(), List.of(Shapes.site("kyiv", 30.52, 50.45)), List.of());

    assertThat(MeasureZones.measure(siteOnly, Map.of()).sites())
        .containsExactly(new SiteMeasure("kyiv", Map.of(), List.of()));
  }
}
