package muster.desktop.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import muster.desktop.edit.Editor;
import muster.desktop.session.Home;
import muster.desktop.session.Session;
import muster.desktop.task.ExecutorTasks;
import muster.desktop.task.Tasks;
import muster.store.ForeignMembers;
import muster.store.exchange.ImportPlan.Verdict;
import muster.store.exchange.table.TableField;
import muster.store.exchange.table.TableKind;
import muster.testing.Answers;
import muster.testing.EditedSession;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFilesTest {
  private static final String FILE =
      """
      name;kind;x;latitude;evidence
      Depot;depot;30.5;50.5;gmf-2025@p. 1
      Other depot;depot;30.6;50.6;gmf-2025@p. 1
      Third depot;depot;30.6;far;gmf-2025@p. 1
      """;

  @TempDir private Path folder;

  private final EditedSession edited = new EditedSession();
  private final Session session = edited.session();
  private final Answers dialogs = edited.dialogs();
  private final Editor editor = edited.editor();
  private final List<TableImportViewModel> shown = new ArrayList<>();
  private final TableFiles files =
      new TableFiles(
          new Exchanging(session, editor, Tasks.inline(), dialogs, ShippedSession::fail),
          shown::add);

  private TableImportViewModel choose(byte[] content) throws Exception {
    session.open(ShippedData.WORKSPACE, new Home(folder, ForeignMembers.NONE));
    dialogs.chooseAsTable(Files.write(folder.resolve("depots.csv"), content));
    files.chooseImport(null);
    return shown.getLast();
  }

  private TableImportViewModel choose(String content) throws Exception {
    return choose(content.getBytes(StandardCharsets.UTF_8));
  }

  private static TableField field(String key) {
    return TableKind.SITES.field(key).orElseThrow();
  }

  @Test
  void whatIsReadIsGivenUpOnceTheDialogIsClosedAndAnewOnceItIsReadAnotherWay() throws Exception {
    Deque<Runnable> waiting = new ArrayDeque<>();
    Path file = Files.writeString(folder.resolve("depots.csv"), FILE);
    TableImportViewModel preview =
        new TableImportViewModel(
            ShippedData.WORKSPACE,
            file,
            null,
            new ExecutorTasks(waiting::add, Runnable::run),
            edit -> {},
            ShippedSession::fail);
    preview.readBetween(',');
    preview.readBetween(null);
    waiting.forEach(Runnable::run);
    waiting.clear();
    assertThat(preview.busyProperty().get()).isFalse();
    preview.readBetween(',');
    preview.close();
    waiting.forEach(Runnable::run);
    assertThat(Objects.requireNonNull(preview.answerProperty().get()).table().heads())
        .contains("kind");
  }

  @Test
  void whatNoColumnGivesIsAskedForAndWhatIsWantedIsImportedInOneStep() throws Exception {
    TableImportViewModel preview = choose(FILE);
    assertThat(Objects.requireNonNull(preview.answerProperty().get()).kind())
        .isEqualTo(TableKind.SITES);
    assertThat(preview.readyProperty().get()).isFalse();
    preview.takeFrom(field("longitude"), 2);
    assertThat(preview.rows())
        .extracting(TableRow::verdict)
        .containsExactly(Verdict.ADDED, Verdict.ADDED, Verdict.REFUSED);
    assertThat(preview.rows().getLast().detail()).contains("latitude: “far” is no number");
    preview.rows().get(1).taken().set(false);
    preview.apply();
    assertThat(edited.shown().sites()).hasSize(ShippedData.WORKSPACE.sites().size() + 1);
    assertThat(edited.shown().sites().getLast().name()).isEqualTo("Depot");
    assertThat(editor.undoNameProperty().get()).isEqualTo("import of depots.csv");
    editor.undo();
    assertThat(edited.shown()).isEqualTo(ShippedData.WORKSPACE);
  }

  @Test
  void nothingCanBeImportedOnceNoRowIsWanted() throws Exception {
    TableImportViewModel preview = choose(FILE);
    preview.takeFrom(field("longitude"), 2);
    preview.rows().forEach(row -> row.taken().set(false));
    assertThat(preview.readyProperty().get()).isFalse();
    preview.rows().getFirst().taken().set(true);
    assertThat(preview.readyProperty().get()).isTrue();
  }

  @Test
  void aWorkspaceThatWasChangedMeanwhileIsLeftAlone() throws Exception {
    TableImportViewModel preview = choose(FILE);
    preview.takeFrom(field("longitude"), 2);
    session.open(ShippedData.emptied(), new Home(folder, ForeignMembers.NONE));
    preview.apply();
    assertThat(edited.shown().sites()).isEmpty();
    assertThat(dialogs.told()).singleElement().asString().contains("changed meanwhile");
  }

  @Test
  void aFileThatIsNoTableSaysSoAndMayBeReadAnotherWay() throws Exception {
    TableImportViewModel preview = choose("name|kind\n\u0000|y\n");
    assertThat(preview.hintProperty().get()).startsWith("This is no table");
    assertThat(preview.readyProperty().get()).isFalse();
    TableImportViewModel cyrillic =
        choose("name,kind\nXарків,місто\n".getBytes(Charset.forName("windows-1251")));
    cyrillic.readIn(StandardCharsets.UTF_8);
    assertThat(cyrillic.hintProperty().get()).startsWith("The file is not in UTF-8");
    cyrillic.readIn(null);
    assertThat(cyrillic.hintProperty().get()).isEmpty();
  }

  @Test
  void rowsThatChangeNothingAreShownWhenWanted() throws Exception {
    session.open(ShippedData.WORKSPACE, new Home(folder, ForeignMembers.NONE));
    dialogs.chooseAsTable(folder.resolve("sites"));
    files.chooseExport(TableKind.SITES);
    assertThat(files.statusProperty().get()).startsWith("Wrote 184 records").endsWith("sites.xlsx");
    files.read(folder.resolve("sites.xlsx"));
    TableImportViewModel preview = shown.getLast();
    assertThat(preview.rows()).isEmpty();
    assertThat(preview.summaryProperty().get()).contains("184 as they are");
    assertThat(preview.readyProperty().get()).isFalse();
    preview.allProperty().set(true);
    assertThat(preview.rows()).hasSize(184);
  }
}
