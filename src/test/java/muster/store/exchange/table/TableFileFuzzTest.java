package muster.store.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import muster.model.Workspace;
import muster.store.ForeignMembers;
import muster.store.LoadResult;
import muster.store.WorkspaceFiles;
import muster.store.exchange.ImportException;
import muster.testing.Sentences;
import muster.testing.ShippedData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Any bytes as a table of any kind: CSV or XLSX, as they begin. */
class TableFileFuzzTest {
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
    "troops.likely",
    "requires",
    "evidence",
    "sep=;",
    "us-backstop=yes & (",
    "<!DOCTYPE a [<!ENTITY b 'c'>]>",
    "t=\"inlineStr\"",
    "_x0000_"
  })
  @FuzzTest(maxDuration = "5m")
  void aTableIsTakenOrSaidToBeWrongAndWhatItAddsCanBeSavedAndRead(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    for (TableKind kind : TableKind.values()) {
      TablePlan<?> plan;
      try {
        Table table = TableFile.read(file, TableChoices.NONE);
        plan = PlanTable.plan(ShippedData.WORKSPACE, kind, table, TableMapping.of(table, kind));
      } catch (ImportException e) {
        Sentences.check(e.getMessage());
        continue;
      }
      plan.items().forEach(item -> Sentences.checkPart(item.detail()));
      if (plan.changesAnything()) {
        Workspace after = plan.edit("import", row -> true).applyTo(ShippedData.WORKSPACE);
        LoadResult read = WorkspaceFiles.read(WorkspaceFiles.of(after, ForeignMembers.NONE));
        assertThat(read.problems()).isEmpty();
        assertThat(((LoadResult.Loaded) read).workspace().equals(after)).isTrue();
      }
    }
  }
}
