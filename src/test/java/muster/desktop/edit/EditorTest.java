package muster.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import muster.desktop.session.Home;
import muster.desktop.session.Question;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.model.Identified;
import muster.model.Workspace;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.RecordList;
import muster.store.LoadResult;
import muster.store.WorkspaceFolder;
import muster.store.history.History;
import muster.store.merge.Decision;
import muster.store.merge.Side;
import muster.testing.Answers;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EditorTest {
  @TempDir Path temp;
  private final Session session = ShippedSession.empty();
  private final Answers dialogs = new Answers();
  private final Deque<Runnable> later = new ArrayDeque<>();
  private final List<Integer> waits = new ArrayList<>();
  private final Keeper keeper =
      new Keeper(
          session,
          new Keeping(Tasks.inline(), this::await, ShippedData.FOLDER),
          dialogs,
          ShippedSession::fail);
  private final Editor editor = new Editor(session, keeper, dialogs);

  private void await(int seconds, Runnable what) {
    waits.add(seconds);
    later.add(what);
  }

  /** Opens a workspace of one's own. */
  private Path own() {
    Path folder = temp.resolve("own");
    open(ShippedData.FOLDER);
    keeper.copyTo(folder, () -> {});
    open(folder);
    return folder;
  }

  private void open(Path folder) {
    LoadResult.Loaded loaded = (LoadResult.Loaded) WorkspaceFolder.load(folder);
    session.open(loaded.workspace(), new Home(folder, loaded.foreign()));
  }

  private Question asked() {
    return Objects.requireNonNull(session.questionProperty().get());
  }

  private Workspace shown() {
    return asked().workspace();
  }

  private static Workspace onDisk(Path folder) {
    return ((LoadResult.Loaded) WorkspaceFolder.load(folder)).workspace();
  }

  private <T extends Identified> Edit removal(RecordList<T> list, String id) {
    T record = Workspace.find(list.of(shown()), id).orElseThrow();
    return Edit.of("delete " + id, Change.removed(shown(), list, record));
  }

  private void passTime() {
    int waiting = later.size();
    for (int i = 0; i < waiting; i++) {
      later.removeFirst().run();
    }
  }

  @Test
  void anEditIsShownUndoneAndRedone() {
    own();
    Workspace before = shown();
    assertThat(editor.apply(removal(RecordList.SITES, "lviv"))).isEmpty();
    assertThat(Workspace.find(shown().sites(), "lviv")).isEmpty();
    assertThat(editor.undoNameProperty().get()).isEqualTo("delete lviv");

    editor.undo();
    assertThat(shown()).isEqualTo(before);
    assertThat(editor.undoNameProperty().get()).isEmpty();
    assertThat(editor.redoNameProperty().get()).isEqualTo("delete lviv");

    editor.redo();
    assertThat(Workspace.find(shown().sites(), "lviv")).isEmpty();
  }

  @Test
  void settingScopeAndSelectionStay() {
    own();
    session.choose("us-backstop", "yes");
    session.select(new Selection(Selection.Kind.SITE, "kyiv"));
    Question before = asked();
    editor.apply(removal(RecordList.SITES, "lviv"));
    assertThat(asked().setting()).isEqualTo(before.setting());
    assertThat(asked().scope()).isEqualTo(before.scope());
    assertThat(session.selectionProperty().get())
        .isEqualTo(new Selection(Selection.Kind.SITE, "kyiv"));

    editor.apply(removal(RecordList.SITES, "kyiv"));
    assertThat(session.selectionProperty().get()).isNull();
  }

  @Test
  void whatOthersNeedStaysAndTheyAreNamed() {
    own();
    Workspace before = shown();
    assertThat(editor.apply(removal(RecordList.LINES, "contact-line")).orElseThrow())
        .contains("Line of contact")
        .contains("Stand-off area")
        .contains("Demilitarized buffer");
    assertThat(editor.apply(removal(RecordList.ZONES, "western-deployment")).orElseThrow())
        .containsPattern("\\d+ commitments");
    assertThat(shown()).isSameAs(before);
    assertThat(editor.undoNameProperty().get()).isEmpty();
  }

  @Test
  void aChangeIsOnTheDiskAMomentLater() {
    Path folder = own();
    editor.apply(removal(RecordList.SITES, "lviv"));
    assertThat(keeper.keptProperty().get()).isFalse();
    assertThat(later).hasSize(1);
    editor.apply(removal(RecordList.SITES, "sumy"));
    assertThat(later).as("one save for both").hasSize(1);

    passTime();
    assertThat(keeper.keptProperty().get()).isTrue();
    assertThat(onDisk(folder)).isEqualTo(shown());
    editor.undo();
    editor.undo();
    passTime();
    assertThat(onDisk(folder)).isEqualTo(ShippedData.WORKSPACE);
  }

  @Test
  void aSaveThatFailsSaysSoKeepsTheWorkAndIsTriedAgain() throws IOException {
    Path folder = own();
    editor.apply(removal(RecordList.SITES, "lviv"));
    Workspace work = shown();
    Path away = temp.resolve("away");
    Files.move(folder, away);
    passTime();
    assertThat(keeper.statusProperty().get()).contains(folder.toString());
    assertThat(keeper.keptProperty().get()).isFalse();
    assertThat(shown()).isSameAs(work);
    assertThat(dialogs.told()).isEmpty();

    Files.move(away, folder);
    passTime();
    assertThat(keeper.keptProperty().get()).isTrue();
    assertThat(onDisk(folder)).isEqualTo(work);
  }

  @Test
  void aSaveThatKeepsFailingIsTriedLessAndLessOften() throws IOException {
    Path folder = own();
    editor.apply(removal(RecordList.SITES, "lviv"));
    Path away = temp.resolve("away");
    Files.move(folder, away);
    for (int i = 0; i < 6; i++) {
      passTime();
    }
    assertThat(waits).containsExactly(2, 5, 10, 20, 40, 60, 60);
    Files.move(away, folder);
    passTime();
    assertThat(onDisk(folder)).isEqualTo(shown());
  }

  @Test
  void whatAnotherProgramChangesComesInAsAStepThatCanBeUndone() throws IOException {
    Path folder = own();
    keeper.watch();
    editor.apply(removal(RecordList.SITES, "lviv"));
    replace(
        folder.resolve("zones.geojson"), "\"name\": \"Stand-off area\"", "\"name\": \"Far area\"");
    Workspace mine = shown();
    passTime();
    assertThat(keeper.statusProperty().get()).contains("Stand-off area", "Far area");
    assertThat(shown()).isEqualTo(onDisk(folder)).isNotEqualTo(mine);
    assertThat(shown().sites()).isEqualTo(mine.sites());
    assertThat(editor.undoNameProperty().get()).isEqualTo("changes from elsewhere");
    editor.undo();
    assertThat(shown()).isEqualTo(mine);
    passTime();
    assertThat(onDisk(folder)).isEqualTo(mine);
  }

  @Test
  void whatAnotherProgramChangesComesInWithoutAChangeOfOnesOwn() throws IOException {
    Path folder = own();
    keeper.watch();
    replace(folder.resolve("workspace.json"), "\"rotation\": 4", "\"rotation\": 5");
    passTime();
    assertThat(shown().header().rotation()).hasToString("5");
    assertThat(keeper.keptProperty().get()).isTrue();
  }

  @Test
  void whereBothChangedTheSameThePersonChooses() throws IOException {
    Path folder = own();
    editor.apply(removal(RecordList.SITES, "lviv"));
    replace(folder.resolve("sites.geojson"), "\"name\": \"Lviv\"", "\"name\": \"Lwów\"");
    Workspace theirs = onDisk(folder);
    passTime();
    assertThat(dialogs.told()).anyMatch(line -> line.contains("deleted here and changed there"));
    assertThat(onDisk(folder)).as("nothing is written unasked").isEqualTo(theirs);
    assertThat(keeper.keptProperty().get()).isFalse();

    keeper.whenDisputed(dispute -> dispute.decide().accept(Decision.all(Side.THEIRS)));
    keeper.settle("Close", () -> {});
    assertThat(shown()).isEqualTo(theirs);
    assertThat(onDisk(folder)).isEqualTo(theirs);
    editor.undo();
    assertThat(Workspace.find(shown().sites(), "lviv")).isEmpty();
  }

  @Test
  void anEarlierVersionComesBackAsAStepThatCanBeUndone() throws Exception {
    Path folder = own();
    Workspace first = shown();
    editor.apply(removal(RecordList.SITES, "lviv"));
    passTime();
    History history = keeper.history().orElseThrow();
    LoadResult.Loaded earlier = (LoadResult.Loaded) history.load(history.versions().getLast());
    assertThat(editor.restore("restore", earlier.workspace())).isEmpty();
    passTime();
    assertThat(onDisk(folder)).isEqualTo(first);
    editor.undo();
    assertThat(Workspace.find(shown().sites(), "lviv")).isEmpty();
  }

  @Test
  void whileThePersonIsAskedNothingIsSavedAndNobodyIsAskedTwice() throws IOException {
    Path folder = own();
    List<Dispute> asked = new ArrayList<>();
    keeper.whenDisputed(asked::add);
    editor.apply(removal(RecordList.SITES, "lviv"));
    replace(folder.resolve("sites.geojson"), "\"name\": \"Lviv\"", "\"name\": \"Lwów\"");
    Workspace theirs = onDisk(folder);
    passTime();
    editor.apply(removal(RecordList.SITES, "sumy"));
    passTime();
    assertThat(asked).hasSize(1);
    assertThat(onDisk(folder)).isEqualTo(theirs);

    asked.getFirst().decide().accept(Decision.all(Side.OURS));
    assertThat(onDisk(folder)).isEqualTo(shown());
    assertThat(Workspace.find(shown().sites(), "lviv")).isEmpty();
    assertThat(keeper.keptProperty().get()).isTrue();
  }

  private static void replace(Path file, String from, String to) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(from);
    Files.writeString(file, text.replace(from, to));
  }

  @Test
  void leavingWaitsForTheSave() {
    Path folder = own();
    editor.apply(removal(RecordList.SITES, "lviv"));
    boolean[] left = {false};
    keeper.settle("Close", () -> left[0] = true);
    assertThat(left[0]).isTrue();
    assertThat(onDisk(folder)).isEqualTo(shown());
  }

  @Test
  void leavingWithWorkThatCannotBeSavedIsThePersonsChoice() throws IOException {
    Path folder = own();
    editor.apply(removal(RecordList.SITES, "lviv"));
    delete(folder);
    int[] left = {0};
    keeper.settle("Close", () -> left[0]++);
    assertThat(left[0]).isZero();
    assertThat(dialogs.told()).singleElement().asString().contains(folder.toString());

    dialogs.agree(true);
    keeper.settle("Close", () -> left[0]++);
    assertThat(left[0]).isOne();
  }

  @Test
  void theShippedWorkspaceIsCopiedFirst() {
    open(ShippedData.FOLDER);
    boolean[] on = {false};
    editor.whenEditable(() -> on[0] = true);
    assertThat(on[0]).as("the person would rather not").isFalse();
    assertThat(editor.apply(removal(RecordList.SITES, "lviv"))).isPresent();

    Path copy = temp.resolve("copy");
    dialogs.agree(true);
    dialogs.chooseAsFolder(copy);
    editor.whenEditable(() -> on[0] = true);
    assertThat(on[0]).isTrue();
    editor.apply(removal(RecordList.SITES, "lviv"));
    passTime();
    assertThat(Workspace.find(onDisk(copy).sites(), "lviv")).isEmpty();
    assertThat(onDisk(ShippedData.FOLDER)).isEqualTo(ShippedData.WORKSPACE);
  }

  @Test
  void unknownKeysStay() throws IOException {
    Path folder = own();
    Path lines = folder.resolve("lines.geojson");
    Files.writeString(
        lines,
        Files.readString(lines)
            .replaceFirst(
                "\"type\": \"Feature\",", "\"type\": \"Feature\",\n      \"owner\": \"J2\","));
    open(folder);
    editor.apply(removal(RecordList.SITES, "lviv"));
    passTime();
    assertThat(lines).content().contains("\"owner\": \"J2\"");
  }

  @Test
  void anotherWorkspaceBeginsWithNothingToUndo() {
    own();
    editor.apply(removal(RecordList.SITES, "lviv"));
    passTime();
    open(ShippedData.FOLDER);
    assertThat(editor.undoNameProperty().get()).isEmpty();
    editor.undo();
    assertThat(shown()).isEqualTo(ShippedData.WORKSPACE);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
