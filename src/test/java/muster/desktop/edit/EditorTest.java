package muster.desktop.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import muster.desktop.session.Question;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import muster.store.LoadResult;
import muster.store.history.History;
import muster.store.merge.Decision;
import muster.store.merge.Side;
import muster.testing.Answers;
import muster.testing.EditedSession;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
final class EditorTest {
  @TempDir Path temp;
  private final EditedSession edited = new EditedSession();
  private final Session session = edited.session();
  private final Answers dialogs = edited.dialogs();
  private final Keeper keeper = edited.keeper();
  private final Editor editor = edited.editor();

  /** Opens a workspace of one's own. */
  private Path own() {
    Path folder = temp.resolve("own");
    edited.open(ShippedData.FOLDER);
    keeper.copyTo(folder, () -> {});
    edited.open(folder);
    return folder;
  }

  @Test
  void anEditIsShownUndoneAndRedone() {
    own();
    Workspace before = edited.shown();
    assertThat(editor.apply(edited.removal(RecordList.SITES, "lviv"))).isEmpty();
    assertThat(Workspace.find(edited.shown().sites(), "lviv")).isEmpty();
    assertThat(editor.undoNameProperty().get()).isEqualTo("delete lviv");

    editor.undo();
    assertThat(edited.shown()).isEqualTo(before);
    assertThat(editor.undoNameProperty().get()).isEmpty();
    assertThat(editor.redoNameProperty().get()).isEqualTo("delete lviv");

    editor.redo();
    assertThat(Workspace.find(edited.shown().sites(), "lviv")).isEmpty();
  }

  @Test
  void settingScopeAndSelectionStay() {
    own();
    session.choose("us-backstop", "yes");
    session.select(new Selection(Selection.Kind.SITE, "kyiv"));
    Question before = edited.asked();
    editor.apply(edited.removal(RecordList.SITES, "lviv"));
    assertThat(edited.asked().setting()).isEqualTo(before.setting());
    assertThat(edited.asked().scope()).isEqualTo(before.scope());
    assertThat(session.selectionProperty().get())
        .isEqualTo(new Selection(Selection.Kind.SITE, "kyiv"));

    editor.apply(edited.removal(RecordList.SITES, "kyiv"));
    assertThat(session.selectionProperty().get()).isNull();
  }

  @Test
  void whatOthersNeedStaysAndTheyAreNamed() {
    own();
    Workspace before = edited.shown();
    assertThat(editor.apply(edited.removal(RecordList.LINES, "contact-line")).orElseThrow())
        .contains("Line of contact")
        .contains("Stand-off area")
        .contains("Demilitarized buffer");
    assertThat(editor.apply(edited.removal(RecordList.ZONES, "western-deployment")).orElseThrow())
        .containsPattern("\\d+ commitments");
    assertThat(edited.shown()).isSameAs(before);
    assertThat(editor.undoNameProperty().get()).isEmpty();
  }

  @Test
  void aChangeIsOnTheDiskAMomentLater() {
    Path folder = own();
    editor.apply(edited.removal(RecordList.SITES, "lviv"));
    assertThat(keeper.keptProperty().get()).isFalse();
    assertThat(edited.waiting()).isEqualTo(1);
    editor.apply(edited.removal(RecordList.SITES, "sumy"));
    assertThat(edited.waiting()).as("one save for both").isEqualTo(1);

    edited.passTime();
    assertThat(keeper.keptProperty().get()).isTrue();
    assertThat(EditedSession.onDisk(folder)).isEqualTo(edited.shown());
    editor.undo();
    editor.undo();
    edited.passTime();
    assertThat(EditedSession.onDisk(folder)).isEqualTo(ShippedData.WORKSPACE);
  }

  @Test
  void aSaveThatFailsSaysSoKeepsTheWorkAndIsTriedAgain() throws IOException {
    Path folder = own();
    editor.apply(edited.removal(RecordList.SITES, "lviv"));
    Workspace work = edited.shown();
    Path away = temp.resolve("away");
    Files.move(folder, away);
    edited.passTime();
    assertThat(keeper.statusProperty().get()).contains(folder.toString());
    assertThat(keeper.keptProperty().get()).isFalse();
    assertThat(edited.shown()).isSameAs(work);
    assertThat(dialogs.told()).isEmpty();

    Files.move(away, folder);
    edited.passTime();
    assertThat(keeper.keptProperty().get()).isTrue();
    assertThat(EditedSession.onDisk(folder)).isEqualTo(work);
  }

  @Test
  void aSaveThatKeepsFailingIsTriedLessAndLessOften() throws IOException {
    Path folder = own();
    editor.apply(edited.removal(RecordList.SITES, "lviv"));
    Path away = temp.resolve("away");
    Files.move(folder, away);
    for (int i = 0; i < 6; i++) {
      edited.passTime();
    }
    assertThat(edited.waits()).containsExactly(2, 5, 10, 20, 30, 30, 30);
    Files.move(away, folder);
    edited.passTime();
    assertThat(EditedSession.onDisk(folder)).isEqualTo(edited.shown());
  }

  @Test
  void whatAnotherProgramChangesComesInAsAStepThatCanBeUndone() throws IOException {
    Path folder = own();
    keeper.watch();
    editor.apply(edited.removal(RecordList.SITES, "lviv"));
    replace(
        folder.resolve("zones.geojson"), "\"name\": \"Stand-off area\"", "\"name\": \"Far area\"");
    Workspace mine = edited.shown();
    edited.passTime();
    assertThat(keeper.statusProperty().get()).contains("Stand-off area", "Far area");
    assertThat(edited.shown()).isEqualTo(EditedSession.onDisk(folder)).isNotEqualTo(mine);
    assertThat(edited.shown().sites()).isEqualTo(mine.sites());
    assertThat(editor.undoNameProperty().get()).isEqualTo("changes from elsewhere");
    editor.undo();
    assertThat(edited.shown()).isEqualTo(mine);
    edited.passTime();
    assertThat(EditedSession.onDisk(folder)).isEqualTo(mine);
  }

  @Test
  void whatAnotherProgramChangesComesInWithoutAChangeOfOnesOwn() throws IOException {
    Path folder = own();
    keeper.watch();
    replace(folder.resolve("workspace.json"), "\"rotation\": 4", "\"rotation\": 5");
    edited.passTime();
    assertThat(edited.shown().header().rotation()).hasToString("5");
    assertThat(keeper.keptProperty().get()).isTrue();
  }

  @Test
  void whereBothChangedTheSameThePersonChooses() throws IOException {
    Path folder = own();
    editor.apply(edited.removal(RecordList.SITES, "lviv"));
    replace(folder.resolve("sites.geojson"), "\"name\": \"Lviv\"", "\"name\": \"Lwów\"");
    Workspace theirs = EditedSession.onDisk(folder);
    edited.passTime();
    assertThat(dialogs.told()).anyMatch(line -> line.contains("deleted here and changed there"));
    assertThat(EditedSession.onDisk(folder)).as("nothing is written unasked").isEqualTo(theirs);
    assertThat(keeper.keptProperty().get()).isFalse();

    keeper.whenDisputed(dispute -> dispute.decide().accept(Decision.all(Side.THEIRS)));
    keeper.settle("Close", () -> {});
    assertThat(edited.shown()).isEqualTo(theirs);
    assertThat(EditedSession.onDisk(folder)).isEqualTo(theirs);
    editor.undo();
    assertThat(Workspace.find(edited.shown().sites(), "lviv")).isEmpty();
  }

  @Test
  void anEarlierVersionComesBackAsAStepThatCanBeUndone() throws Exception {
    Path folder = own();
    Workspace first = edited.shown();
    editor.apply(edited.removal(RecordList.SITES, "lviv"));
    edited.passTime();
    History history = keeper.history().orElseThrow();
    LoadResult.Loaded earlier = (LoadResult.Loaded) history.load(history.versions().getLast());
    assertThat(editor.restore("restore", earlier.workspace())).isEmpty();
    edited.passTime();
    assertThat(EditedSession.onDisk(folder)).isEqualTo(first);
    editor.undo();
    assertThat(Workspace.find(edited.shown().sites(), "lviv")).isEmpty();
  }

  @Test
  void whileThePersonIsAskedNothingIsSavedAndNobodyIsAskedTwice() throws IOException {
    Path folder = own();
    List<Dispute> asked = new ArrayList<>();
    keeper.whenDisputed(asked::add);
    editor.apply(edited.removal(RecordList.SITES, "lviv"));
    replace(folder.resolve("sites.geojson"), "\"name\": \"Lviv\"", "\"name\": \"Lwów\"");
    Workspace theirs = EditedSession.onDisk(folder);
    edited.passTime();
    editor.apply(edited.removal(RecordList.SITES, "sumy"));
    edited.passTime();
    assertThat(asked).hasSize(1);
    assertThat(EditedSession.onDisk(folder)).isEqualTo(theirs);

    asked.getFirst().decide().accept(Decision.all(Side.OURS));
    assertThat(EditedSession.onDisk(folder)).isEqualTo(edited.shown());
    assertThat(Workspace.find(edited.shown().sites(), "lviv")).isEmpty();
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
    editor.apply(edited.removal(RecordList.SITES, "lviv"));
    boolean[] left = {false};
    keeper.settle("Close", () -> left[0] = true);
    assertThat(left[0]).isTrue();
    assertThat(EditedSession.onDisk(folder)).isEqualTo(edited.shown());
  }

  @Test
  void leavingWithWorkThatCannotBeSavedIsThePersonsChoice() throws IOException {
    Path folder = own();
    editor.apply(edited.removal(RecordList.SITES, "lviv"));
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
    edited.open(ShippedData.FOLDER);
    boolean[] on = {false};
    editor.whenEditable(() -> on[0] = true);
    assertThat(on[0]).as("the person would rather not").isFalse();
    assertThat(editor.apply(edited.removal(RecordList.SITES, "lviv"))).isPresent();

    Path copy = temp.resolve("copy");
    dialogs.agree(true);
    dialogs.chooseAsFolder(copy);
    editor.whenEditable(() -> on[0] = true);
    assertThat(on[0]).isTrue();
    editor.apply(edited.removal(RecordList.SITES, "lviv"));
    edited.passTime();
    assertThat(Workspace.find(EditedSession.onDisk(copy).sites(), "lviv")).isEmpty();
    assertThat(EditedSession.onDisk(ShippedData.FOLDER)).isEqualTo(ShippedData.WORKSPACE);
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
    edited.open(folder);
    editor.apply(edited.removal(RecordList.SITES, "lviv"));
    edited.passTime();
    assertThat(lines).content().contains("\"owner\": \"J2\"");
  }

  @Test
  void anotherWorkspaceBeginsWithNothingToUndo() {
    own();
    editor.apply(edited.removal(RecordList.SITES, "lviv"));
    edited.passTime();
    edited.open(ShippedData.FOLDER);
    assertThat(editor.undoNameProperty().get()).isEmpty();
    editor.undo();
    assertThat(edited.shown()).isEqualTo(ShippedData.WORKSPACE);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
