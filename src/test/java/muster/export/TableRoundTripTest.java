package muster.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import muster.model.Workspace;
import muster.store.exchange.ImportPlan.Verdict;
import muster.store.exchange.table.PlanTable;
import muster.store.exchange.table.Table;
import muster.store.exchange.table.TableChoices;
import muster.store.exchange.table.TableFile;
import muster.store.exchange.table.TableKind;
import muster.store.exchange.table.TableMapping;
import muster.store.exchange.table.TablePlan;
import muster.testing.ShippedData;
import muster.testing.Workspaces;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableRoundTripTest {
  @Provide
  Arbitrary<Workspace> workspaces() {
    return Workspaces.sound();
  }

  @Property(tries = 150)
  void whatIsExportedAndImportedAgainChangesNothing(
      @ForAll("workspaces") Workspace workspace, @ForAll TableKind kind, @ForAll TableFormat format)
      throws Exception {
    Path file = Files.createTempFile("table", "." + format.code());
    try {
      if (TableExport.write(file, format, workspace, kind) > 0) {
        assertUnchanged(plan(file, workspace, kind));
      }
    } finally {
      Files.delete(file);
    }
  }

  @ParameterizedTest
  @EnumSource(TableKind.class)
  void theShippedRecordsComeBackFromBothFormatsAsTheyAre(TableKind kind, @TempDir Path folder)
      throws Exception {
    for (TableFormat format : TableFormat.values()) {
      Path file = folder.resolve("table." + format.code());
      int written = TableExport.write(file, format, ShippedData.WORKSPACE, kind);
      TablePlan<?> plan = plan(file, ShippedData.WORKSPACE, kind);
      assertThat(plan.items()).hasSize(written).hasSizeGreaterThan(10);
      assertUnchanged(plan);
    }
  }

  @ParameterizedTest
  @EnumSource(TableKind.class)
  void theSameRecordsGiveTheSameBytes(TableKind kind, @TempDir Path folder) throws Exception {
    for (TableFormat format : TableFormat.values()) {
      Path one = folder.resolve("one");
      Path two = folder.resolve("two");
      TableExport.write(one, format, ShippedData.WORKSPACE, kind);
      TableExport.write(two, format, ShippedData.WORKSPACE, kind);
      assertThat(one).hasSameBinaryContentAs(two);
    }
  }

  static TablePlan<?> plan(Path file, Workspace workspace, TableKind kind) throws Exception {
    Table table = TableFile.read(file, TableChoices.NONE);
    return PlanTable.plan(workspace, kind, table, TableMapping.of(table, kind));
  }

  private static void assertUnchanged(TablePlan<?> plan) {
    List<String> others =
        plan.items().stream()
            .filter(item -> item.verdict() != Verdict.UNCHANGED)
            .map(item -> item.row() + " " + item.verdict() + item.changes() + item.refusals())
            .toList();
    assertThat(others).isEmpty();
  }
}
