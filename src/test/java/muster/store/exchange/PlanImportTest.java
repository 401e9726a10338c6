package muster.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import muster.model.Evidence;
import muster.model.Extras;
import muster.model.Line;
import muster.model.PartialDate;
import muster.model.Site;
import muster.model.Workspace;
import muster.model.Zone;
import muster.store.exchange.ImportPlan.Item;
import muster.store.exchange.ImportPlan.Verdict;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanImportTest {
  private static final Workspace BEFORE = ShippedData.WORKSPACE;
  private static final Evidence EVIDENCE =
      new Evidence("gmf-2025", "map 2", null, null, Extras.NONE);
  private static final ImportTerms TERMS =
      new ImportTerms(EnumSet.allOf(Target.class), "imported", null, EVIDENCE);

  private static final String SQUARE =
      "{\"type\":\"Polygon\",\"coordinates\":[[[30,50],[30,51],[31,51],[31,50],[30,50]]]}";
  private static final String POINT = "{\"type\":\"Point\",\"coordinates\":[30.5,50.5]}";

  @TempDir private Path folder;

  private ImportPlan plan(ImportTerms terms, String... features) throws Exception {
    String text =
        "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    return plan(BEFORE, terms, text);
  }

  private ImportPlan plan(Workspace workspace, ImportTerms terms, String text) throws Exception {
    Path file = Files.writeString(folder.resolve("map.geojson"), text);
    return PlanImport.plan(workspace, ImportFile.read(file), terms);
  }

  private static String feature(String properties, String geometry) {
    return "{\"type\":\"Feature\",\"properties\":{"
        + properties.replace('\'', '"')
        + "},\"geometry\":"
        + geometry
        + "}";
  }

  private static Item only(ImportPlan plan) {
    assertThat(plan.items()).hasSize(1);
    return plan.items().getFirst();
  }

  @Test
  void readingAndPlanningEndWhenTheyAreWantedNoMore() throws Exception {
    List<Double> told = new ArrayList<>();
    DoubleConsumer end =
        done -> {
          told.add(done);
          if (told.size() % 2 == 0) {
            throw new CancellationException();
          }
        };
    String features = feature("'name':'One'", POINT) + "," + feature("'name':'Two'", POINT);
    Path file =
        Files.writeString(
            folder.resolve("map.geojson"),
            "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}");
    assertThatThrownBy(() -> ImportFile.read(file, end)).isInstanceOf(CancellationException.class);
    MapFile map = ImportFile.read(file);
    assertThatThrownBy(() -> PlanImport.plan(BEFORE, map, TERMS, end))
        .isInstanceOf(CancellationException.class);
    assertThat(told).hasSize(4).last().isEqualTo(0.5);
  }

  @Test
  void anAreaBecomesAZoneWithItsRingsTheRightWayRound() throws Exception {
    ImportPlan plan = plan(TERMS, feature("'name':'Полігон','area':3.50", SQUARE));
    assertThat(only(plan).verdict()).isEqualTo(Verdict.ADDED);
    Zone zone = plan.after().zones().getLast();
    assertThat(zone.id()).isEqualTo("polihon");
    assertThat(zone.kind()).isEqualTo("imported");
    assertThat(zone.evidence()).containsExactly(EVIDENCE);
    assertThat(zone.asOf())
        .isEqualTo(Workspace.find(BEFORE.sources(), "gmf-2025").orElseThrow().published());
    assertThat(zone.extras().values()).hasToString("{area=3.50}");
    assertThat(String.valueOf(zone.geometry()))
        .isEqualTo("POLYGON ((30 50, 31 50, 31 51, 30 51, 30 50))");
  }

  @Test
  void onlyWhatIsSaidChangesInARecordOfTheSameId() throws Exception {
    Site before = BEFORE.sites().getFirst();
    ImportPlan plan = plan(TERMS, feature("'id':'" + before.id() + "'", POINT));
    assertThat(only(plan).verdict()).isEqualTo(Verdict.CHANGED);
    assertThat(only(plan).detail()).isEqualTo("shape, source");
    Site after = plan.after().sites().getFirst();
    assertThat(after.name()).isEqualTo(before.name());
    assertThat(after.kind()).isEqualTo(before.kind());
    assertThat(after.evidence()).containsExactly(EVIDENCE);
    assertThat(plan.after().sites()).hasSameSizeAs(BEFORE.sites());
  }

  @Test
  void theSameFileTwiceIsTheSameAsOnce() throws Exception {
    String[] features = {
      feature("'name':'Fence'", SQUARE),
      feature("'name':'Fence'", SQUARE.replace("50]", "50.5]")),
      feature("'name':'Posts'", "{\"type\":\"MultiPoint\",\"coordinates\":[[1,2],[3,4],[5,6]]}"),
      feature("", POINT)
    };
    ImportPlan once = plan(TERMS, features);
    assertThat(once.items().stream().map(Item::id))
        .containsExactly("fence", "fence-2", "posts", "posts-2", "posts-3", "feature-4");
    ImportPlan twice =
        plan(
            once.after(),
            TERMS,
            "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}");
    assertThat(twice.changesAnything()).isFalse();
    assertThat(twice.after()).isEqualTo(once.after());
  }

  @Test
  void aCollectionIsSplitByTheKindsOfItsParts() throws Exception {
    String lines = "{\"type\":\"MultiLineString\",\"coordinates\":[[[1,2],[3,4]],[[5,6],[7,8]]]}";
    String collection =
        "{\"type\":\"GeometryCollection\",\"geometries\":["
            + String.join(",", SQUARE, lines, POINT)
            + "]}";
    ImportPlan plan = plan(TERMS, feature("'id':'all','name':'All'", collection));
    assertThat(plan.items().stream().map(Item::target))
        .containsExactly(Target.ZONES, Target.LINES, Target.LINES, Target.SITES);
    Line second = plan.after().lines().getLast();
    assertThat(second.name()).isEqualTo("All (3)");
    assertThat(second.id()).isEqualTo("all-3");
  }

  @Test
  void aZoneThatFollowsARuleIsNeverReplaced() throws Exception {
    ImportPlan plan = plan(TERMS, feature("'id':'stand-off','name':'Mine'", SQUARE));
    assertThat(only(plan).verdict()).isEqualTo(Verdict.REFUSED);
    assertThat(only(plan).detail()).contains("follows a rule");
    assertThat(plan.after()).isEqualTo(BEFORE);
    ImportPlan derived = plan(TERMS, feature("'id':'stand-off','derived':true", SQUARE));
    assertThat(only(derived).verdict()).isEqualTo(Verdict.UNCHANGED);
    assertThat(derived.after()).isEqualTo(BEFORE);
  }

  @Test
  void whatHasNoSourceOrKindIsRefusedUntilOneIsNamed() throws Exception {
    String feature = feature("'name':'x','kind':'depot'", POINT);
    assertThat(only(plan(ImportTerms.NONE, feature)).detail()).contains("names no source");
    assertThat(only(plan(TERMS, feature)).verdict()).isEqualTo(Verdict.ADDED);
    ImportTerms noKind = new ImportTerms(EnumSet.allOf(Target.class), null, null, EVIDENCE);
    assertThat(only(plan(noKind, feature("'name':'x'", POINT))).detail()).contains("kind");
    Evidence unknown = new Evidence("no-such", "1", null, null, Extras.NONE);
    assertThatThrownBy(
            () -> plan(new ImportTerms(EnumSet.allOf(Target.class), "k", null, unknown), feature))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("no-such");
  }

  @Test
  void whatAFeatureSaysOfItselfCountsBeforeWhatIsSaidOfTheFile() throws Exception {
    ImportTerms dated =
        new ImportTerms(EnumSet.allOf(Target.class), "imported", new PartialDate("2024"), EVIDENCE);
    Zone zone =
        plan(
                dated,
                feature(
                    "'name':'x','kind':'own','asOf':'2023-05',"
                        + "'evidence':[{'source':'fa-2024','locator':'p. 1','reliability':'B'}]",
                    SQUARE))
            .after()
            .zones()
            .getLast();
    assertThat(zone.kind()).isEqualTo("own");
    assertThat(zone.asOf()).hasToString("2023-05");
    assertThat(zone.evidence())
        .containsExactly(new Evidence("fa-2024", "p. 1", "B", null, Extras.NONE));
  }

  @Test
  void onlyWhatIsAskedForIsTaken() throws Exception {
    ImportTerms sites = new ImportTerms(EnumSet.of(Target.SITES), "k", null, EVIDENCE);
    ImportPlan plan = plan(sites, feature("'name':'a'", SQUARE), feature("'name':'b'", POINT));
    assertThat(plan.items().stream().map(Item::verdict))
        .containsExactly(Verdict.REFUSED, Verdict.ADDED);
  }

  @Test
  void whatAWorkspaceCouldNotHoldIsRefusedAndTheRestTaken() throws Exception {
    ImportPlan plan =
        plan(
            TERMS,
            feature(
                "'name':'bow tie'",
                "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,1],[1,0],[0,1],[0,0]]]}"),
            feature("'name':'far'", "{\"type\":\"Point\",\"coordinates\":[200,1]}"),
            feature("'name':'endless'", "{\"type\":\"Point\",\"coordinates\":[1,1e999]}"),
            feature("'name':'none'", "null"),
            feature("'name':'guards','guardedBy':['XXX']", POINT),
            feature("'name':'evidence','evidence':[{'source':1}]", POINT),
            feature("'name':'deep','x':" + "[".repeat(30) + "]".repeat(30), POINT),
            feature("'name':'dot'", "{\"type\":\"LineString\",\"coordinates\":[[1,1],[1,1]]}"),
            feature("'name':'sound'", POINT));
    assertThat(plan.count(Verdict.REFUSED)).isEqualTo(8);
    assertThat(plan.items().stream().filter(item -> item.verdict() == Verdict.REFUSED))
        .allSatisfy(item -> assertThat(item.detail()).endsWith("."));
    assertThat(plan.after().sites()).hasSize(BEFORE.sites().size() + 1);
  }

  @Test
  void idsThatCannotBeAreMadeOfTheName() throws Exception {
    ImportPlan plan =
        plan(
            TERMS,
            feature("'id':'../etc','name':'A b'", SQUARE),
            feature("'id':'outside-ukraine','name':'Outside'", SQUARE),
            feature("'id':'same','name':'One'", SQUARE),
            feature("'id':'same','name':'Two'", SQUARE));
    assertThat(plan.items().stream().map(Item::id))
        .isEqualTo(List.of("a-b", "outside", "same", "two"));
  }
}
