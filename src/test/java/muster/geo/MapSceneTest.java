package muster.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.geo.BaseMap.Border;
import muster.geo.BaseMap.Country;
import muster.model.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

class MapSceneTest {
  private static final BaseScene BASE = BaseScene.of(Shapes.map(), new MapProjection());

  @ParameterizedTest
  @ValueSource(doubles = {50, 400, 1000, 5000})
  void aShapeIsNoFartherOffThanAPixelShows(double metresPerPixel) {
    MapFeature<Country> ukraine = ukraine();

    Geometry shape = ukraine.shape(metresPerPixel);

    IndexedFacetDistance outline = new IndexedFacetDistance(shape.getBoundary());
    Coordinate[] vertices = ukraine.geometry().getCoordinates();
    for (int i = 0; i < vertices.length; i += 11) {
      assertThat(outline.distance(Shapes.FACTORY.createPoint(vertices[i])))
          .isLessThan(0.5 * metresPerPixel);
    }
    assertThat(shape.getArea()).isCloseTo(ukraine.geometry().getArea(), withinPercentage(0.2));
  }

  @Test
  void aSmallerScaleNeedsFewerVertices() {
    assertThat(ukraine().shape(5000).getNumPoints())
        .isLessThan(ukraine().shape(1000).getNumPoints() / 2);
    assertThat(ukraine().shape(1).getNumPoints())
        .isCloseTo(ukraine().geometry().getNumPoints(), withinPercentage(1));
  }

  @ParameterizedTest
  @ValueSource(doubles = {300, 1500, 6000})
  void bordersStayOnTheEdgesOfTheCountriesAtEveryDetail(double metresPerPixel) {
    Set<List<Coordinate>> edges = new HashSet<>();
    for (MapFeature<Country> country : BASE.countries().features()) {
      addEdges(country.shape(metresPerPixel), edges);
    }
    for (MapFeature<Border> border : BASE.borders().features()) {
      if (border.value().kind() == Border.Kind.UKRAINE_BORDER) {
        Set<List<Coordinate>> own = new HashSet<>();
        addEdges(border.shape(metresPerPixel), own);
        assertThat(edges.containsAll(own)).isTrue();
      }
    }
  }

  @Test
  void partsTooSmallToSeeAreLeftOut() {
    int full = 0;
    int small = 0;
    for (MapFeature<Country> country : BASE.countries().features()) {
      full += country.geometry().getNumGeometries();
      small += country.shape(10_000).getNumGeometries();
    }

    assertThat(small).isLessThan(full);
  }

  @Test
  void onlyWhatMayBeSeenIsWithinAView() {
    Coordinate lviv = BASE.projection().project(24.03, 49.84);
    Envelope view = new Envelope(lviv);
    view.expandBy(20_000);

    assertThat(BASE.regions().within(view))
        .singleElement()
        .satisfies(region -> assertThat(region.value().iso()).isEqualTo("UA-46"));
    assertThat(BASE.places().within(view)).hasSizeLessThan(20).isNotEmpty();
  }

  @Test
  void aSceneHoldsTheWorkspacesThingsInTheirOrderWithEmptyZonesToo() {
    Workspace workspace =
        Shapes.workspace(
            List.of(
                Shapes.zone("drawn", Shapes.box(30, 48, 31, 49)),
                Shapes.zone("empty", Shapes.box(0, 0, 1, 1))),
            List.of(Shapes.site("kyiv", 30.52, 50.45)),
            List.of(Shapes.namedLine("dnipro", Shapes.dnipro())));

    MapScene scene =
        MapScene.of(
            BASE, workspace, Map.of("drawn", Shapes.box(30, 48, 31, 49), "empty", Areas.none()));

    assertThat(scene.zones().features().stream().map(zone -> zone.value().id()))
        .containsExactly("drawn", "empty");
    assertThat(scene.zones().features().getFirst().anchor()).isNotNull();
    assertThat(scene.zones().features().getLast().geometry().isEmpty()).isTrue();
    assertThat(scene.zones().features().getLast().shape(1000).isEmpty()).isTrue();
    assertThat(scene.sites().features().getFirst().anchor())
        .isEqualTo(BASE.projection().project(30.52, 50.45));
    assertThat(scene.lines().features().getFirst().shape(2000).getNumPoints()).isLessThan(200);
  }

  @Test
  void aZoneWithoutAnAreaIsRefused() {
    Workspace workspace =
        Shapes.workspace(
            List.of(Shapes.zone("drawn", Shapes.box(30, 48, 31, 49))), List.of(), List.of());

    assertThatThrownBy(() -> MapScene.of(BASE, workspace, Map.of())).hasMessageContaining("drawn");
  }

  private static MapFeature<Country> ukraine() {
    return BASE.countries().features().stream()
        .filter(country -> country.value().iso().equals(BaseMap.UKRAINE))
        .findFirst()
        .orElseThrow();
  }

  /** Every edge in both directions. */
  private static void addEdges(Geometry geometry, Set<List<Coordinate>> edges) {
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Geometry part = geometry.getGeometryN(i);
      Geometry lines = part.getDimension() == 2 ? part.getBoundary() : part;
      for (int k = 0; k < lines.getNumGeometries(); k++) {
        Coordinate[] line = lines.getGeometryN(k).getCoordinates();
        for (int v = 1; v < line.length; v++) {
          edges.add(List.of(line[v - 1], line[v]));
          edges.add(List.of(line[v], line[v - 1]));
        }
      }
    }
  }
}
