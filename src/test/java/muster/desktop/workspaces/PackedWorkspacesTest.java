package muster.desktop.workspaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muster.desktop.edit.Editor;
import muster.desktop.edit.Keeper;
import muster.desktop.edit.Keeping;
import muster.desktop.edit.Standing.Access;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.model.Workspace;
import muster.store.LoadResult;
import muster.store.PackedWorkspace;
import muster.store.WorkspaceFiles;
import muster.store.WorkspaceFolder;
import muster.testing.Answers;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackedWorkspacesTest {
  @TempDir Path folder;
  private final Session session = ShippedSession.empty();
  private final Answers dialogs = new Answers();
  private final Recent recent = new Recent(List.of(), paths -> {});
  private final Keeping keeping =
      new Keeping(Tasks.inline(), (seconds, what) -> {}, ShippedData.FOLDER);
  private final Keeper keeper = new Keeper(session, keeping, dialogs, ShippedSession::fail);
  private final Editor editor = new Editor(session, keeper, dialogs);
  private final Workspaces model =
      new Workspaces(
          session,
          Tasks.inline(),
          dialogs,
          keeper,
          keeping,
          recent,
          Runnable::run,
          failure -> dialogs.tell("", String.valueOf(failure.getMessage())));
  private Path packed = Path.of("");

  @BeforeEach
  void packTheShippedOne() {
    packed = folder.resolve("Операція Щит.muster");
    model.open(ShippedData.FOLDER);
    dialogs.chooseAsPacked(folder.resolve("Операція Щит"));
    model.savePacked();
    dialogs.chooseAsPacked(packed);
  }

  private Path place() {
    return Objects.requireNonNull(session.homeProperty().get()).folder();
  }

  private Workspace shown() {
    return Objects.requireNonNull(session.questionProperty().get()).workspace();
  }

  @Test
  void savingAsOneFileLeavesOpenWhatIsOpen() throws Exception {
    assertThat(dialogs.proposed()).isEqualTo("coalition-of-the-willing-for-ukraine.muster");
    assertThat(place()).isEqualTo(ShippedData.FOLDER);
    assertThat(model.statusProperty().get()).isEqualTo("Saved as one file: " + packed);
    assertThat(PackedWorkspace.files(packed))
        .containsExactlyEntriesOf(WorkspaceFiles.in(ShippedData.FOLDER));
  }

  @Test
  void aPackedWorkspaceIsShownAndSaysThatItStaysAsItIs() {
    model.choosePacked();
    assertThat(place()).isEqualTo(packed);
    assertThat(shown()).isEqualTo(ShippedData.WORKSPACE);
    assertThat(keeper.standingProperty().get().access()).isEqualTo(Access.FIXED);
    assertThat(keeper.standingProperty().get().sentence()).contains("packed in one file");
    assertThat(folder).isDirectoryContaining(file -> file.equals(packed));
    assertThat(dialogs.told()).isEmpty();
  }

  @Test
  void toChangeItOneGoesOnWithAFolder() throws IOException {
    model.choosePacked();
    byte[] before = Files.readAllBytes(packed);
    Path mine = folder.resolve("mine");
    dialogs.chooseAsFolder(mine);
    dialogs.agree(true);
    boolean[] editable = {false};
    editor.whenEditable(() -> editable[0] = true);

    assertThat(editable[0]).isTrue();
    assertThat(dialogs.told().getLast()).contains("packed in one file");
    assertThat(place()).isEqualTo(mine);
    assertThat(editor.isWritable()).isTrue();
    assertThat(WorkspaceFolder.load(mine)).isInstanceOf(LoadResult.Loaded.class);
    assertThat(Files.readAllBytes(packed)).isEqualTo(before);
    keeper.release(() -> {});
  }

  @Test
  void itIsAmongThoseThatWereOpenLastUntilItIsGone() throws IOException {
    model.choosePacked();
    assertThat(recent.foldersProperty().get()).containsExactly(packed);
    Map<Path, String> reasons = new HashMap<>();
    model.checkRecent(reasons::putAll);
    assertThat(reasons).containsEntry(packed, "");
    Files.delete(packed);
    model.checkRecent(reasons::putAll);
    assertThat(reasons).containsEntry(packed, "not there");
  }

  @Test
  void aDamagedOneIsOneSentenceAndWhatIsShownStays() throws IOException {
    Files.write(packed, new byte[] {'P', 'K', 3, 4});
    model.choosePacked();
    assertThat(place()).isEqualTo(ShippedData.FOLDER);
    assertThat(dialogs.told()).hasSize(2);
    assertThat(dialogs.told().getLast()).contains("damaged or incomplete");
  }

  @Test
  void whereItCannotBeWrittenThatIsSaid() {
    dialogs.chooseAsPacked(folder.resolve("away/there.muster"));
    model.savePacked();
    assertThat(dialogs.told()).singleElement().asString().contains("could not be written");
    assertThat(model.busyProperty().get()).isFalse();
  }

  @Test
  void workspaceJsonStandsForItsFolder() throws Exception {
    Path mine = folder.resolve("mine");
    WorkspaceFolder.saveCopy(mine, PackedWorkspace.files(packed));
    model.open(mine.resolve("workspace.json"));
    assertThat(place()).isEqualTo(mine);
    keeper.release(() -> {});
  }
}
