package muster.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muster.model.Line;
import muster.model.Setting;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.edit.RecordList;
import muster.store.exchange.ForeignFeature;
import muster.store.exchange.ImportException;
import muster.store.exchange.ImportFile;
import muster.store.exchange.ImportPlan;
import muster.store.exchange.ImportPlan.Item;
import muster.store.exchange.ImportPlan.Verdict;
import muster.store.exchange.ImportTerms;
import muster.store.exchange.MapFile;
import muster.store.exchange.PlanImport;
import muster.testing.ShippedData;
import muster.testing.Workspaces;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class MapExportTest {
  private static final Geometry NOTHING = new GeometryFactory().createPolygon();

  @Provide
  Arbitrary<Workspace> workspaces() {
    return Workspaces.sound();
  }

  @Property(tries = 150)
  void whatIsExportedAndImportedAgainChangesNothing(@ForAll("workspaces") Workspace workspace)
      throws Exception {
    MapFile file = again(MapFormat.GEOJSON, workspace);
    ImportPlan plan = PlanImport.plan(workspace, file, ImportTerms.NONE);
    assertThat(plan.items().stream().filter(item -> item.verdict() != Verdict.UNCHANGED)).isEmpty();
    assertThat(plan.after()).isEqualTo(workspace);
    assertThat(plan.items())
        .hasSize(workspace.zones().size() + workspace.lines().size() + workspace.sites().size());
  }

  @Property(tries = 150)
  void shapesComeBackFromKmlAsTheyWere(@ForAll("workspaces") Workspace workspace) throws Exception {
    List<MapRecord> written = MapRecord.of(workspace, areas(workspace));
    List<ForeignFeature> read = again(MapFormat.KML, workspace).features();
    assertThat(read).hasSameSizeAs(written);
    for (int i = 0; i < read.size(); i++) {
      Geometry before = written.get(i).geometry();
      Geometry after = read.get(i).geometry();
      assertThat(read.get(i).id()).isEqualTo(written.get(i).properties().get("id"));
      if (before.isEmpty()) {
        assertThat((Object) after).isNull();
      } else {
        assertThat(only(before).equalsExact(only(Objects.requireNonNull(after)))).isTrue();
      }
    }
  }

  /** KML does not tell one area from several of which there is one. */
  private static Geometry only(Geometry geometry) {
    return geometry.getNumGeometries() == 1 ? geometry.getGeometryN(0) : geometry;
  }

  private static MapFile again(MapFormat format, Workspace workspace) throws Exception {
    Setting setting = Setting.of(workspace, null);
    Path file = Files.createTempFile("map", "." + format.code());
    try {
      MapExport.write(file, MapExport.text(format, workspace, setting, areas(workspace)));
      return ImportFile.read(file);
    } finally {
      Files.delete(file);
    }
  }

  /** Of a rule, any area will do, or none. */
  private static Map<String, Geometry> areas(Workspace workspace) {
    Map<String, Geometry> areas = new HashMap<>();
    for (Zone zone : workspace.zones()) {
      areas.put(zone.id(), zone.geometry() == null ? derived(zone) : zone.geometry());
    }
    return areas;
  }

  private static Geometry derived(Zone zone) {
    return zone.id().length() % 2 == 0
        ? NOTHING
        : new GeometryFactory().createPoint(new Coordinate(30, 50)).buffer(1);
  }

  @Test
  void geoJsonGoesByTheRightHandRuleAndSaysUnderWhatItStands() throws IOException {
    Workspace workspace = ShippedData.WORKSPACE;
    Setting setting = Setting.of(workspace, workspace.scenarios().getFirst());
    JsonNode root =
        new ObjectMapper()
            .readTree(MapExport.text(MapFormat.GEOJSON, workspace, setting, areas(workspace)));
    assertThat(root.get("marking").textValue()).isEqualTo(workspace.header().marking());
    assertThat(root.get("scenario").textValue())
        .isEqualTo(workspace.scenarios().getFirst().title());
    int areas = 0;
    for (JsonNode feature : root.get("features")) {
      if (feature.at("/geometry/type").asText().equals("Polygon")) {
        areas++;
        assertThat(Orientation.isCCW(ring(feature.at("/geometry/coordinates/0")))).isTrue();
      }
    }
    assertThat(areas).isPositive();
  }

  private static Coordinate[] ring(JsonNode positions) {
    Coordinate[] ring = new Coordinate[positions.size()];
    for (int i = 0; i < ring.length; i++) {
      ring[i] =
          new Coordinate(positions.get(i).get(0).asDouble(), positions.get(i).get(1).asDouble());
    }
    return ring;
  }

  @Test
  void derivedAreasAreMarkedAndDrawnOnesAreNot() throws IOException {
    Workspace workspace = ShippedData.WORKSPACE;
    String text =
        MapExport.text(MapFormat.GEOJSON, workspace, Setting.of(workspace, null), areas(workspace));
    List<String> marked = new ArrayList<>();
    for (JsonNode feature : new ObjectMapper().readTree(text).get("features")) {
      if (feature.at("/properties/derived").asBoolean()) {
        marked.add(feature.at("/properties/id").asText());
      }
    }
    assertThat(marked)
        .isEqualTo(workspace.zones().stream().filter(z -> z.rule() != null).map(Zone::id).toList());
  }

  @Test
  void whatXmlCannotHoldIsReplacedAndTheRestEscaped() throws ImportException, IOException {
    Workspace shipped = ShippedData.WORKSPACE;
    Line first = shipped.lines().getFirst();
    String name = "a\u0000<b>&\"]]>\uFFFF 😀";
    String text =
        MapExport.text(
            MapFormat.KML,
            withLines(
                shipped,
                List.of(
                    new Line(
                        first.id(),
                        name,
                        first.kind(),
                        first.asOf(),
                        first.evidence(),
                        first.geometry(),
                        first.extras()))),
            Setting.of(shipped, null),
            areas(shipped));
    Path file = Files.createTempFile("map", ".kml");
    try {
      MapExport.write(file, text);
      ImportPlan plan = PlanImport.plan(shipped, ImportFile.read(file), ImportTerms.NONE);
      assertThat(plan.items().stream().map(Item::name)).contains("a\uFFFD<b>&\"]]>\uFFFD 😀");
    } finally {
      Files.delete(file);
    }
  }

  private static Workspace withLines(Workspace w, List<Line> lines) {
    return RecordList.LINES.with(w, lines);
  }
}
