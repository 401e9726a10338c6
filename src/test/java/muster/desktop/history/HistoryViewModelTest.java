package muster.desktop.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import muster.desktop.edit.Editor;
import muster.desktop.edit.Keeper;
import muster.desktop.edit.Keeping;
import muster.desktop.session.Home;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import muster.store.FileOperations;
import muster.store.ForeignMembers;
import muster.store.WorkspaceException;
import muster.store.WorkspaceFiles;
import muster.store.WorkspaceFolder;
import muster.store.history.History;
import muster.testing.Answers;
import muster.testing.Backlog;
import muster.testing.EditedSession;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
final class HistoryViewModelTest {
  private static final Instant NOON = Instant.parse("2026-02-23T12:00:00Z");

  @TempDir Path temp;
  private final EditedSession edited = new EditedSession();
  private final Session session = edited.session();
  private final Answers dialogs = edited.dialogs();
  private final Editor editor = edited.editor();
  private Path folder;
  private History history;

  @BeforeEach
  void open() throws Exception {
    folder = temp.resolve("w");
    edited.openCopy(folder);
    history = new History(folder, FileOperations.DISK, History.MOST_BYTES);
  }

  private void keep(Workspace version, Instant when) throws IOException {
    history.keep(WorkspaceFiles.of(version, ForeignMembers.NONE), when);
  }

  private static Workspace without(String... sites) {
    List<String> gone = List.of(sites);
    return RecordList.SITES.with(
        ShippedData.WORKSPACE,
        ShippedData.WORKSPACE.sites().stream().filter(s -> !gone.contains(s.id())).toList());
  }

  private HistoryViewModel model(Tasks tasks) {
    return new HistoryViewModel(session, editor, tasks, history, () -> NOON, ShippedSession::fail);
  }

  @Test
  void eachVersionSaysWhatItChanged() throws Exception {
    keep(without("lviv", "odesa"), NOON.minusSeconds(180));
    keep(without("lviv"), NOON.minusSeconds(120));
    keep(ShippedData.WORKSPACE, NOON.minusSeconds(60));
    HistoryViewModel model = model(Tasks.inline());
    model.read();
    assertThat(model.rowsProperty().get())
        .extracting(row -> row.changes().get().lines())
        .containsExactly(
            List.of("Lviv: new"),
            List.of("Odesa: new"),
            List.of("The first version that was kept"));
    assertThat(model.sinceProperty().get().lines()).containsExactly("Nothing");

    model.chosenProperty().set(model.rowsProperty().get().getLast());
    assertThat(model.sinceProperty().get().lines()).containsExactly("Odesa: new", "Lviv: new");
    assertThat(model.sinceProperty().get().brief()).isEqualTo("Odesa: new and 1 more");
  }

  @Test
  void aVersionComesBackAsAStepThatCanBeUndone() throws Exception {
    keep(without("lviv"), NOON.minusSeconds(120));
    HistoryViewModel model = model(Tasks.inline());
    model.read();
    model.restore();
    assertThat(edited.shown()).isEqualTo(without("lviv"));
    assertThat(model.sinceProperty().get().lines()).containsExactly("Nothing");
    assertThat(editor.undoNameProperty().get()).startsWith("go back to: ");
    editor.undo();
    assertThat(edited.shown()).isEqualTo(ShippedData.WORKSPACE);
  }

  @Test
  void whereTheWorkspaceIsSomebodyElsesTheVersionComesBackInACopy() throws Exception {
    keep(without("lviv"), NOON.minusSeconds(120));
    Session another = ShippedSession.empty();
    Keeper second =
        new Keeper(
            another,
            new Keeping(Tasks.inline(), (s, what) -> {}, ShippedData.FOLDER),
            dialogs,
            ShippedSession::fail);
    Editor looking = new Editor(another, second, dialogs);
    another.open(ShippedData.WORKSPACE, new Home(folder, ForeignMembers.NONE));
    HistoryViewModel model =
        new HistoryViewModel(
            another,
            looking,
            Tasks.inline(),
            second.history().orElseThrow(),
            () -> NOON,
            ShippedSession::fail);
    model.read();
    model.restore();
    assertThat(dialogs.told().getLast()).contains("has this workspace open");
    assertThat(Objects.requireNonNull(another.questionProperty().get()).workspace())
        .isEqualTo(ShippedData.WORKSPACE);

    dialogs.agree(true);
    dialogs.chooseAsFolder(temp.resolve("copy"));
    model.restore();
    assertThat(Objects.requireNonNull(another.questionProperty().get()).workspace())
        .isEqualTo(without("lviv"));
    assertThat(WorkspaceFolder.load(folder).problems()).isEmpty();
    assertThat(edited.shown()).isEqualTo(ShippedData.WORKSPACE);
  }

  @Test
  void aDamagedVersionSaysSoAndTheOthersAreStillThere() throws Exception {
    keep(without("lviv"), NOON.minusSeconds(120));
    keep(ShippedData.WORKSPACE, NOON.minusSeconds(60));
    String digest =
        Objects.requireNonNull(history.versions().getLast().files().get("sites.geojson")).digest();
    try (Stream<Path> files = Files.walk(folder.resolve(".muster/history/contents"))) {
      for (Path file : files.filter(f -> f.toString().contains(digest)).toList()) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }
    HistoryViewModel model = model(Tasks.inline());
    model.read();
    assertThat(model.rowsProperty().get())
        .extracting(row -> row.changes().get())
        .allSatisfy(
            changes -> assertThat(changes.brief()).contains("sites.geojson is gone or damaged"));
    model.chosenProperty().set(model.rowsProperty().get().getLast());
    model.restore();
    assertThat(model.saidProperty().get()).contains("sites.geojson is gone or damaged");
    assertThat(edited.shown()).isEqualTo(ShippedData.WORKSPACE);
    model.chosenProperty().set(model.rowsProperty().get().getFirst());
    assertThat(model.sinceProperty().get().lines()).containsExactly("Nothing");
  }

  @Test
  void aVersionThatIsNoSoundWorkspaceIsNotGoneBackTo() throws Exception {
    Map<String, byte[]> files =
        new LinkedHashMap<>(WorkspaceFiles.of(ShippedData.WORKSPACE, ForeignMembers.NONE));
    files.put("actors.json", "[]".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    history.keep(files, NOON.minusSeconds(60));
    HistoryViewModel model = model(Tasks.inline());
    model.read();
    model.restore();
    assertThat(model.saidProperty().get()).startsWith("This version cannot be gone back to");
    assertThat(edited.shown()).isEqualTo(ShippedData.WORKSPACE);
  }

  @Test
  void allAreListedAtOnceAndComparedOneByOneWhileSomebodyLooks() throws Exception {
    for (int i = 0; i < 20; i++) {
      keep(i % 2 == 0 ? without("lviv") : ShippedData.WORKSPACE, NOON.minusSeconds(2000 - i));
    }
    Backlog disk = new Backlog();
    HistoryViewModel model = model(disk.tasks());
    model.read();
    disk.doNext();
    assertThat(model.rowsProperty().get()).hasSize(20);
    assertThat(compared(model)).isZero();
    disk.doNext();
    disk.doNext();
    disk.doNext();
    assertThat(compared(model)).isBetween(1L, 3L);
    long before = compared(model);
    model.close();
    disk.doAll();
    assertThat(compared(model)).as("nobody looks any more").isLessThanOrEqualTo(before + 1);
  }

  private static long compared(HistoryViewModel model) {
    return model.rowsProperty().get().stream()
        .filter(row -> !(row.changes().get() instanceof Changes.Pending))
        .count();
  }

  @Test
  void aFolderWithoutVersionsSaysSo() throws WorkspaceException {
    HistoryViewModel model = model(Tasks.inline());
    model.read();
    assertThat(model.rowsProperty().get()).isEmpty();
    assertThat(model.saidProperty().get()).startsWith("There are no earlier versions yet");
    model.restore();
    assertThat(edited.shown()).isEqualTo(ShippedData.WORKSPACE);
  }

  @Test
  void timesAreSaidAsPeopleSayThem() {
    assertThat(
            VersionTimes.of(
                Stream.of(
                        "2026-02-23T11:59:30Z",
                        "2026-02-23T11:59:10Z",
                        "2026-02-23T00:00:00Z",
                        "2026-02-22T23:59:00Z",
                        "2026-02-18T08:05:00Z",
                        "2026-02-16T08:05:00Z",
                        "2025-12-31T23:00:00Z")
                    .map(Instant::parse)
                    .toList(),
                NOON,
                ZoneOffset.UTC))
        .containsExactly(
            "Today 11:59:30",
            "Today 11:59:10",
            "Today 00:00",
            "Yesterday 23:59",
            "Wednesday 08:05",
            "16 February 08:05",
            "31 December 2025 23:00");
  }
}
