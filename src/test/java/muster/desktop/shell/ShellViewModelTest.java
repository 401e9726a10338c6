package muster.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import muster.desktop.edit.Keeper;
import muster.desktop.edit.Keeping;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.desktop.shell.Layout.Pane;
import muster.desktop.task.Tasks;
import muster.draw.MapLook;
import muster.model.Workspace;
import muster.store.LoadResult;
import muster.store.WorkspaceFolder;
import muster.testing.Answers;
import muster.testing.Backlog;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShellViewModelTest {
  @TempDir Path folder;
  private final Session session = ShippedSession.empty();
  private final Answers dialogs = new Answers();
  private final ShellViewModel model = model(Tasks.inline());
  private Path broken = Path.of("");

  private ShellViewModel model(Tasks tasks) {
    return new ShellViewModel(
        session, tasks, dialogs, new Failures(dialogs), keeper(), Layout.FIRST);
  }

  private Keeper keeper() {
    return new Keeper(
        session,
        new Keeping(Tasks.inline(), (seconds, what) -> {}, ShippedData.FOLDER),
        dialogs,
        new Failures(dialogs)::report);
  }

  @BeforeEach
  void breakACopy() throws IOException {
    broken = folder.resolve("broken");
    Files.createDirectory(broken);
    try (Stream<Path> files = Files.list(ShippedData.FOLDER)) {
      for (Path file : files.toList()) {
        Files.copy(file, broken.resolve(file.getFileName()));
      }
    }
    Path actors = broken.resolve("actors.json");
    Files.writeString(actors, Files.readString(actors).replaceFirst("\"FRA\"", "\"FRX\""));
  }

  private Workspace shown() {
    Question question = Objects.requireNonNull(session.questionProperty().get());
    return question.workspace();
  }

  private String status() {
    return model.statusProperty().get();
  }

  @Test
  void anOpenedWorkspaceGivesTitleMarkingAndDate() {
    dialogs.chooseAsFolder(ShippedData.FOLDER);
    model.chooseWorkspace();

    assertThat(shown()).isEqualTo(ShippedData.WORKSPACE);
    assertThat(model.folderProperty().get()).isEqualTo(ShippedData.FOLDER);
    assertThat(model.titleProperty().get())
        .startsWith(ShippedData.WORKSPACE.header().title())
        .endsWith("Muster");
    assertThat(model.markingProperty().get()).isEqualTo(ShippedData.WORKSPACE.header().marking());
    assertThat(model.asOfProperty().get()).startsWith("As of ");
    assertThat(dialogs.told()).isEmpty();
    assertThat(model.busyProperty().get()).isFalse();
  }

  @Test
  void aCancelledDialogChangesNothing() {
    model.chooseWorkspace();
    assertThat(session.questionProperty().get()).isNull();
    assertThat(status()).isEmpty();
  }

  @Test
  void problemsAreShownWithTheirPlacesAndTheOldWorkspaceStays() {
    model.open(ShippedData.FOLDER);
    Question before = session.questionProperty().get();
    model.open(broken);

    assertThat(session.questionProperty().get()).isSameAs(before);
    assertThat(model.folderProperty().get()).isEqualTo(ShippedData.FOLDER);
    assertThat(status()).contains(broken.toString());
    assertThat(dialogs.told().getFirst()).contains(broken.toString()).contains("problems");
    assertThat(dialogs.told().subList(1, dialogs.told().size()))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).matches("[a-z-]+\\.(geo)?json:\\d+:\\d+: .+"));
  }

  @Test
  void aFolderThatIsGoneIsOneSentence() {
    model.open(folder.resolve("nowhere"));
    assertThat(dialogs.told()).hasSize(2);
    assertThat(dialogs.told().getLast()).contains("nowhere");
  }

  @Test
  void itIsBusyWhileItReads() {
    Backlog disk = new Backlog();
    ShellViewModel slow = model(disk.tasks());
    slow.open(ShippedData.FOLDER);
    assertThat(slow.busyProperty().get()).isTrue();
    assertThat(slow.statusProperty().get()).startsWith("Reading ");
    disk.doAll();

    assertThat(slow.busyProperty().get()).isFalse();
    assertThat(slow.statusProperty().get()).startsWith("Opened ");
  }

  @Test
  void aCopyIsTheSameWorkspaceAndWhatIsOpenNow() {
    model.open(ShippedData.FOLDER);
    Path copy = folder.resolve("copy");
    dialogs.chooseAsFolder(copy);
    model.saveCopy();

    assertThat(dialogs.told()).isEmpty();
    assertThat(model.folderProperty().get()).isEqualTo(copy);
    assertThat(WorkspaceFolder.load(copy))
        .isInstanceOfSatisfying(
            LoadResult.Loaded.class,
            read -> assertThat(read.workspace()).isEqualTo(ShippedData.WORKSPACE));
  }

  @Test
  void aCopyOverwritesNothing() throws IOException {
    model.open(ShippedData.FOLDER);
    String status = status();
    String before = Files.readString(broken.resolve("actors.json"));
    dialogs.chooseAsFolder(broken);
    model.saveCopy();

    assertThat(dialogs.told()).singleElement().asString().contains(broken.toString());
    assertThat(Files.readString(broken.resolve("actors.json"))).isEqualTo(before);
    assertThat(model.folderProperty().get()).isEqualTo(ShippedData.FOLDER);
    assertThat(status()).isEqualTo(status);
    assertThat(model.busyProperty().get()).isFalse();
  }

  @Test
  void withoutAWorkspaceThereIsNothingToCopy() {
    dialogs.chooseAsFolder(folder.resolve("copy"));
    model.saveCopy();
    assertThat(folder.resolve("copy")).doesNotExist();
  }

  @Test
  void panesAreShownAsTheLayoutSays() {
    Layout left =
        new Layout(
            Layout.FIRST.window(),
            false,
            Layout.FIRST.dividers(),
            Set.of(Pane.COMMITMENTS),
            MapLook.USUAL,
            true,
            null);
    ShellViewModel narrow =
        new ShellViewModel(session, Tasks.inline(), dialogs, new Failures(dialogs), keeper(), left);
    assertThat(Pane.values())
        .filteredOn(pane -> narrow.shownProperty(pane).get())
        .containsExactly(Pane.COMMITMENTS);
  }
}
