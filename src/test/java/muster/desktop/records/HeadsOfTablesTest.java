package muster.desktop.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.store.exchange.table.Table;
import muster.store.exchange.table.TableChoices;
import muster.store.exchange.table.TableFile;
import muster.store.exchange.table.TableKind;
import muster.store.exchange.table.TableMapping;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is read on the screen can be written over the columns of a table. */
class HeadsOfTablesTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(TableKind.class)
  void aTableIsKnownByTheHeadsThatTheListsShow(TableKind kind) throws Exception {
    RecordKind listed =
        Stream.of(RecordKind.values())
            .filter(each -> each.list().equals(kind.list()))
            .findFirst()
            .orElseThrow();
    List<? extends Columns.Column<?>> columns = Columns.of(listed);
    String heads =
        columns.stream().map(each -> Field.label(each.key())).collect(Collectors.joining(";"));
    Path file = Files.writeString(folder.resolve("t.csv"), heads + "\n" + "x;".repeat(20) + "\n");
    Table table = TableFile.read(file, TableChoices.NONE);
    Map<String, Integer> expected = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      Spot spot = columns.get(i).spot();
      expected.put(spot == null ? columns.get(i).key() : Objects.requireNonNull(spot).text(), i);
    }
    assertThat(TableMapping.of(table, kind).columns()).containsExactlyInAnyOrderEntriesOf(expected);
  }
}
