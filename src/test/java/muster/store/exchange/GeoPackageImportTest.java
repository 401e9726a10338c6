package muster.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

class GeoPackageImportTest {
  @TempDir private Path folder;

  private static List<ForeignFeature> read(Path file) throws ImportException {
    return ImportFile.read(file).features();
  }

  private static Geometry shape(ForeignFeature feature) {
    return Objects.requireNonNull(feature.geometry(), feature.refusal());
  }

  @Test
  void degreesAreTakenAsTheyAreWithTheOtherColumnsAsProperties() throws Exception {
    Path file =
        TestGeoPackage.layer(
            folder, "ports", 4326, "Одеса", TestGeoPackage.blob("POINT (30.75 46.5)"));
    List<ForeignFeature> features = read(file);
    assertThat(features).hasSize(1);
    assertThat(shape(features.getFirst()).getCoordinate()).isEqualTo(new Coordinate(30.75, 46.5));
    assertThat(features.getFirst().properties()).containsEntry("name", "Одеса");
  }

  /** Kyiv's and Odesa's places in these systems, as PROJ's cs2cs gives them. */
  @Test
  void metresOfUtmAndWebMercatorBecomeDegrees() throws Exception {
    Path utm =
        TestGeoPackage.layer(
            Files.createDirectory(folder.resolve("utm")),
            "a",
            32636,
            "on the meridian",
            TestGeoPackage.blob("POINT (500000 5538630.703)"));
    assertThat(shape(read(utm).getFirst()).getCoordinate().x).isCloseTo(33, within(1e-9));
    assertThat(shape(read(utm).getFirst()).getCoordinate().y).isCloseTo(50, within(1e-6));
    Path mercator =
        TestGeoPackage.layer(
            folder,
            "b",
            3857,
            "a quarter",
            TestGeoPackage.blob("POINT (3339584.7238 6274861.394)"));
    assertThat(shape(read(mercator).getFirst()).getCoordinate().x).isCloseTo(30, within(1e-7));
    assertThat(shape(read(mercator).getFirst()).getCoordinate().y).isCloseTo(49, within(1e-3));
  }

  @Test
  void anUnknownSystemIsNamed() {
    Path file = TestGeoPackage.layer(folder, "a", 28992, "x", TestGeoPackage.blob("POINT (1 2)"));
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("epsg 28992");
  }

  @Test
  void aTableMayHaveAnyName() throws Exception {
    String name = "a\"; DROP TABLE gpkg_contents; --'";
    Path file = TestGeoPackage.layer(folder, name, 4326, "x", TestGeoPackage.blob("POINT (1 2)"));
    assertThat(read(file)).hasSize(1);
  }

  @Test
  void theFileIsNotTouched() throws Exception {
    Path file = TestGeoPackage.layer(folder, "a", 4326, "x", TestGeoPackage.blob("POINT (1 2)"));
    byte[] before = Files.readAllBytes(file);
    read(file);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aViewIsNoLayer() {
    Path file =
        TestGeoPackage.of(
            folder,
            "INSERT INTO gpkg_spatial_ref_sys VALUES ('x', 4326, 'EPSG', 4326, '')",
            "INSERT INTO gpkg_contents VALUES ('v', 'features')",
            "INSERT INTO gpkg_geometry_columns VALUES ('v', 'geom', 'POINT', 4326, 0, 0)",
            "CREATE VIEW v AS WITH RECURSIVE n(geom) AS (SELECT 1 UNION ALL SELECT geom + 1 FROM n)"
                + " SELECT * FROM n");
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("“v” is no table");
  }

  @Test
  void contentsThatNeverEndAreNotRead() {
    Path file =
        TestGeoPackage.of(
            folder,
            "DROP TABLE gpkg_contents",
            "CREATE VIEW gpkg_contents AS WITH RECURSIVE n(table_name) AS (SELECT 1 UNION ALL"
                + " SELECT table_name + 1 FROM n) SELECT table_name, 'tiles' AS data_type FROM n");
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("gpkg_contents");
  }

  @Test
  void aComputedValueThatGrowsTooLargeIsRefused() {
    Path file =
        TestGeoPackage.of(
            folder,
            "INSERT INTO gpkg_spatial_ref_sys VALUES ('x', 4326, 'EPSG', 4326, '')",
            "INSERT INTO gpkg_contents VALUES ('t', 'features')",
            "INSERT INTO gpkg_geometry_columns VALUES ('t', 'geom', 'POINT', 4326, 0, 0)",
            "CREATE TABLE t (geom BLOB, big GENERATED ALWAYS AS (hex(hex(hex(zeroblob(5000000))))))",
            "INSERT INTO t (geom) VALUES (NULL)");
    assertThatThrownBy(() -> read(file)).isInstanceOf(ImportException.class);
  }

  @Test
  void aDamagedFileIsSaidToBe() throws Exception {
    Path file = TestGeoPackage.layer(folder, "a", 4326, "x", TestGeoPackage.blob("POINT (1 2)"));
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 100; i < bytes.length; i += 7) {
      bytes[i] = (byte) (i * 31);
    }
    Files.write(file, bytes);
    assertThatThrownBy(() -> read(file))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void aShapeInsideAThousandOthersIsRefusedAndTheRestTaken() throws Exception {
    ByteBuffer nested = ByteBuffer.allocate(100_000 * 9 + 8).order(ByteOrder.LITTLE_ENDIAN);
    nested.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) 1).putInt(4326);
    for (int i = 0; i < 100_000; i++) {
      nested.put((byte) 1).putInt(7).putInt(1);
    }
    byte[] countless = TestGeoPackage.blob("LINESTRING (1 2, 3 4)");
    ByteBuffer.wrap(countless).order(ByteOrder.LITTLE_ENDIAN).putInt(45, Integer.MAX_VALUE);
    Path file =
        TestGeoPackage.layer(
            folder,
            "a",
            4326,
            "nested",
            nested.array(),
            "countless",
            countless,
            "short",
            new byte[] {'G', 'P', 0},
            "text",
            "POINT (1 2)",
            "sound",
            TestGeoPackage.blob("POLYGON ((0 0, 1 0, 1 1, 0 0))"));
    List<ForeignFeature> features = read(file);
    assertThat(features.subList(0, 4))
        .allSatisfy(feature -> assertThat(feature.refusal()).contains("damaged"));
    assertThat(shape(features.getLast()).getGeometryType()).isEqualTo("Polygon");
  }
}
