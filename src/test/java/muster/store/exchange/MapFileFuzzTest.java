package muster.store.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import muster.model.PartialDate;
import muster.model.Workspace;
import muster.store.ForeignMembers;
import muster.store.LoadResult;
import muster.store.WorkspaceFiles;
import muster.testing.Sentences;
import muster.testing.ShippedData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Any bytes as a map file: GeoJSON, KML, KMZ or GeoPackage, as they begin. */
class MapFileFuzzTest {
  private static final Workspace EMPTY = ShippedData.emptied();
  private static final ImportTerms TERMS =
      new ImportTerms(EnumSet.allOf(Target.class), "area", new PartialDate("2026"), null);

  private static Path file = Path.of("");

  @BeforeAll
  static void makeFile() throws IOException {
    file = Files.createTempFile("fuzz", null);
  }

  @AfterAll
  static void deleteFile() throws IOException {
    Files.delete(file);
  }

  @DictionaryEntries({
    "\"type\":\"GeometryCollection\",\"geometries\":[",
    "\"MultiPolygon\"",
    "\"evidence\":[{",
    "\"id\":\"outside-ukraine\"",
    "1e999",
    "NaN",
    "<MultiGeometry>",
    "<innerBoundaryIs>",
    "<!DOCTYPE a [<!ENTITY b 'c'>]>",
    "&b;",
    "<![CDATA[",
    "encoding='UTF-16'"
  })
  @FuzzTest(maxDuration = "5m")
  void aMapFileIsTakenOrSaidToBeWrongAndWhatItAddsCanBeSavedAndRead(byte[] bytes)
      throws IOException {
    Files.write(file, bytes);
    ImportPlan plan;
    try {
      plan = PlanImport.plan(EMPTY, ImportFile.read(file), TERMS);
    } catch (ImportException e) {
      Sentences.check(e.getMessage());
      return;
    }
    plan.items().forEach(item -> Sentences.checkPart(item.detail()));
    LoadResult read = WorkspaceFiles.read(WorkspaceFiles.of(plan.after(), ForeignMembers.NONE));
    assertThat(read.problems()).isEmpty();
    assertThat(((LoadResult.Loaded) read).workspace().equals(plan.after())).isTrue();
  }
}
