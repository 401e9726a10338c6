package muster.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import muster.geo.BaseMap.Border;
import muster.geo.BaseMap.Country;
import muster.geo.BaseMap.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;

class BaseMapTest {
  @Test
  void allThatIsShippedIsRead() {
    BaseMap map = Shapes.map();

    assertThat(map.countries()).hasSizeGreaterThan(30);
    assertThat(map.wideCountries()).hasSizeGreaterThan(30);
    assertThat(map.regions()).hasSize(27);
    assertThat(map.borders().stream().map(Border::kind))
        .containsExactlyInAnyOrder(Border.Kind.values());
    assertThat(map.lakes()).hasSizeGreaterThan(100);
    assertThat(map.rivers()).hasSizeGreaterThan(50);
    assertThat(map.places()).hasSizeGreaterThan(500);
    assertThat(map.occupied().asOf()).isEqualTo("2025-09-25");
  }

  @Test
  void ukraineHasItsNeighboursAndItsRegionsCoverIt() {
    BaseMap map = Shapes.map();

    assertThat(map.countries().stream().filter(Country::neighbour).map(Country::iso))
        .containsExactlyInAnyOrder("BLR", "HUN", "MDA", "POL", "ROU", "RUS", "SVK");
    assertThat(map.regions().stream().mapToDouble(r -> Geodesy.areaKm2(r.geometry())).sum())
        .isCloseTo(Geodesy.areaKm2(map.ukraine()), withinPercentage(0.001));
  }

  @Test
  void crimeaIsInUkraineAndNotInRussia() {
    BaseMap map = Shapes.map();
    for (Coordinate place :
        new Coordinate[] {
          new Coordinate(34.1003, 44.9572), // Simferopol
          new Coordinate(33.56, 44.58), // Sevastopol
          new Coordinate(34.3933, 45.7092) // Dzhankoi
        }) {
      assertThat(map.ukraine().intersects(Shapes.FACTORY.createPoint(place))).isTrue();
      assertThat(
              map.countries().stream()
                  .filter(country -> country.iso().equals("RUS"))
                  .noneMatch(
                      country -> country.geometry().intersects(Shapes.FACTORY.createPoint(place))))
          .isTrue();
    }
  }

  @Test
  void placesKnowTheirNamesAndCountries() {
    Place kyiv =
        Shapes.map().places().stream()
            .filter(place -> place.name().equals("Kyiv"))
            .findFirst()
            .orElseThrow();

    assertThat(kyiv.nameUk()).isEqualTo("Київ");
    assertThat(kyiv.kind()).isEqualTo("capital");
    assertThat(kyiv.country()).isEqualTo(BaseMap.UKRAINE);
    assertThat(kyiv.population()).isGreaterThan(2_000_000);
    assertThat(Geodesy.distanceKm(kyiv.point(), new Coordinate(30.52, 50.45))).isLessThan(5);
  }

  @Test
  void kakhovkaReservoirIsDrained() {
    assertThat(Shapes.map().lakes().stream().filter(BaseMap.Lake::drained))
        .singleElement()
        .satisfies(lake -> assertThat(lake.name()).contains("Kakhovka"));
  }

  @Test
  void aMissingFileIsNamedInASentence(@TempDir Path folder) {
    assertThatThrownBy(() -> BaseMap.load(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("countries.geojson")
        .hasMessageEndingWith(".");
  }

  @Test
  void aBrokenFileIsNamedInASentence(@TempDir Path folder) throws IOException {
    copyMaps(folder);
    Path lakes = folder.resolve("lakes.geojson");
    for (String broken :
        new String[] {
          "",
          "[]",
          "{\"features\":[{\"type\":\"Feature\",\"properties\":{}}]}",
          "{\"features\":[{\"properties\":{\"kind\":\"lake\",\"rank\":1},"
              + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[1,2],[3,4]]]}}]}",
          "{\"features\":[{\"properties\":{\"kind\":\"lake\",\"rank\":1},"
              + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[1,2]}}]}",
          "{\"features\":[{\"properties\":{\"kind\":\"lake\"},"
              + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}]}"
        }) {
      Files.writeString(lakes, broken);

      assertThatThrownBy(() -> BaseMap.load(folder))
          .as(broken)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("lakes.geojson");
    }
  }

  private static void copyMaps(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(Shapes.mapsFolder())) {
      for (Path file : files.filter(f -> f.toString().endsWith(".geojson")).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }
}
