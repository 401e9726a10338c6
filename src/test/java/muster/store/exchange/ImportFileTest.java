package muster.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

@Execution(ExecutionMode.CONCURRENT)
class ImportFileTest {
  private static final String POINT = "{\"type\":\"Point\",\"coordinates\":[30.5,50.5]}";
  private static final String PLACEMARK =
      "<Placemark id='p'><name>Київ</name><ExtendedData><Data name='kind'><value>city</value></Data>"
          + "<SchemaData><SimpleData name='rank'>1</SimpleData></SchemaData></ExtendedData>"
          + "<Point><coordinates> 30.5, 50.5,0\n</coordinates></Point></Placemark>";

  @TempDir private Path folder;

  private List<ForeignFeature> read(byte[] bytes) throws ImportException {
    try {
      return ImportFile.read(Files.write(folder.resolve("file"), bytes)).features();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private List<ForeignFeature> read(String text) throws ImportException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private void refused(byte[] bytes, String because) {
    assertThatThrownBy(() -> read(bytes))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining(because);
  }

  private void refused(String text, String because) {
    refused(text.getBytes(StandardCharsets.UTF_8), because);
  }

  private static String feature(String geometry) {
    return "{\"type\":\"Feature\",\"properties\":null,\"geometry\":" + geometry + "}";
  }

  private static String kml(String content) {
    return "<?xml version='1.0'?><kml xmlns='http://www.opengis.net/kml/2.2'><Document>"
        + content
        + "</Document></kml>";
  }

  private static byte[] zip(String name, byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("images/icon.png"));
      zip.write(new byte[1000]);
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  @Test
  void aFeatureAlonABareShapeAndAByteOrderMarkAreTaken() throws Exception {
    assertThat(read(feature(POINT))).hasSize(1);
    assertThat((Object) read("\uFEFF " + POINT).getFirst().geometry()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16"})
  void kmlGivesNamesAndExtendedData(String encoding) throws Exception {
    ForeignFeature feature =
        read(kml("<Folder>" + PLACEMARK + "</Folder>")
                .replace("<?xml version='1.0'?>", "")
                .getBytes(Charset.forName(encoding)))
            .getFirst();
    assertThat(feature.id()).isEqualTo("p");
    assertThat(feature.properties())
        .containsEntry("name", "Київ")
        .containsEntry("kind", "city")
        .containsEntry("rank", "1");
    assertThat(Objects.requireNonNull(feature.geometry()).getCoordinate())
        .isEqualTo(new Coordinate(30.5, 50.5));
  }

  @Test
  void kmzGivesWhatIsInItsDocument() throws Exception {
    assertThat(read(zip("doc.kml", kml(PLACEMARK).getBytes(StandardCharsets.UTF_8)))).hasSize(1);
  }

  @Test
  void whatFollowsAPlacemarkWithABrokenShapeIsStillRead() throws Exception {
    String broken =
        "<Placemark><MultiGeometry><Point><coordinates>NaN</coordinates></Point><Point/>"
            + "</MultiGeometry><name>broken</name></Placemark>";
    List<ForeignFeature> features = read(kml(broken + PLACEMARK));
    assertThat(features.getFirst().refusal()).isNotNull();
    assertThat(features.getFirst().properties()).containsEntry("name", "broken");
    assertThat((Object) features.getLast().geometry()).isNotNull();
  }

  @Test
  void anotherCoordinateSystemThanLongitudeAndLatitudeIsRefused() throws Exception {
    String crs = "{\"type\":\"FeatureCollection\",\"features\":[],\"crs\":{\"type\":\"name\",";
    refused(crs + "\"properties\":{\"name\":\"EPSG:3857\"}}}", "EPSG:4326");
    assertThat(read(crs + "\"properties\":{\"name\":\"urn:ogc:def:crs:OGC:1.3:CRS84\"}}}"))
        .isEmpty();
  }

  @Test
  void whatIsNoMapFileIsRefused() {
    refused("", "no map file");
    refused("PNG", "no map file");
    refused(new byte[] {0, 1, 2}, "no map file");
    refused("{\"type\":\"Topology\"}", "no GeoJSON");
    refused("{\"type\":\"FeatureCollection\"", "Line 1, column");
    refused("<svg/>", "“svg”");
    refused("<kml><Placemark>", "no XML from line 1");
    refused("SQLite format 3\0 and no more", "damaged");
    refused(zip("readme.txt", new byte[0]), "no KML document");
    refused(new byte[] {'P', 'K', 3, 4, 9, 9}, "KML document");
    refused(new byte[] {'{', '"', (byte) 0xFF, '"', '}'}, "UTF-8");
    assertThatThrownBy(() -> ImportFile.read(folder)).hasMessageContaining("no plain file");
    assertThatThrownBy(() -> ImportFile.read(folder.resolve("none")))
        .hasMessageContaining("no file");
  }

  @Test
  void nothingOutsideTheFileIsEverReached() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "1,2");
    for (String type :
        List.of(
            "<!DOCTYPE kml [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>",
            "<!DOCTYPE kml SYSTEM '" + secret.toUri() + "'>",
            "<!DOCTYPE kml [<!ENTITY a 'ha'><!ENTITY e '&a;&a;&a;&a;&a;&a;&a;&a;'>]>")) {
      refused(
          type + "<kml><Placemark><Point><coordinates>&e;</coordinates></Point></Placemark></kml>",
          "document type");
    }
    refused("<kml><Placemark><name>&e;</name></Placemark></kml>", "");
  }

  @Test
  void nestingIsBounded() throws Exception {
    refused("<kml>" + "<Folder>".repeat(1_000_000), "50 levels");
    refused("{\"type\":" + "[".repeat(1_000_000), "500 levels");
    String collection = "{\"type\":\"GeometryCollection\",\"geometries\":[";
    ForeignFeature nested =
        read(feature(collection.repeat(100) + POINT + "]}".repeat(100))).getFirst();
    assertThat(nested.refusal()).contains("8 levels");
  }

  @Test
  void anArchiveThatUnfoldsToTooMuchIsRefused() {
    refused(zip("doc.kml", new byte[ImportFile.LARGEST + 1]), "64 megabytes");
    refused(zip("big.bin", new byte[3 * ImportFile.LARGEST]), "64 megabytes");
  }

  @Test
  void tooManyFeaturesAndPositionsAreRefused() {
    refused(
        kml("<Placemark/>".repeat(ImportBudget.MOST_FEATURES + 1)), "more than 100,000 features");
    refused(
        kml(
            "<Placemark><LineString><coordinates>"
                + "1,2 ".repeat(ImportBudget.MOST_VERTICES + 1)
                + "</coordinates></LineString></Placemark>"),
        "more than 500,000 positions");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"Point\",\"coordinates\":[\"1\",2]}",
        "{\"type\":\"Point\",\"coordinates\":[1]}",
        "{\"type\":\"Point\"}",
        "{\"type\":\"Circle\",\"coordinates\":[1,2]}",
        "{\"type\":\"LineString\",\"coordinates\":[[1,2]]}",
        "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,1]]]}",
        "{\"type\":\"Polygon\",\"coordinates\":[]}",
        "[1,2]"
      })
  void aShapeThatIsNoneIsRefusedAlone(String shape) throws Exception {
    assertThat(read(feature(shape)).getFirst().refusal()).isNotBlank();
  }
}
