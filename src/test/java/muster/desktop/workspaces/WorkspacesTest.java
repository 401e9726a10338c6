package muster.desktop.workspaces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import muster.desktop.edit.Keeper;
import muster.desktop.edit.Keeping;
import muster.desktop.session.Home;
import muster.desktop.session.Question;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import muster.store.ForeignMembers;
import muster.store.LoadResult;
import muster.store.WorkspaceException;
import muster.store.WorkspaceFolder;
import muster.store.keep.KeptFolder;
import muster.store.merge.Decision;
import muster.testing.Answers;
import muster.testing.Backlog;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
final class WorkspacesTest {
  @TempDir Path folder;
  private final Session session = ShippedSession.empty();
  private final Answers dialogs = new Answers();
  private final List<List<Path>> kept = new ArrayList<>();
  private final Recent recent = new Recent(List.of(), kept::add);
  private boolean stays;
  private final Workspaces model = model(Tasks.inline());
  private Path broken = Path.of("");

  private Workspaces model(Tasks tasks) {
    Keeping keeping = new Keeping(Tasks.inline(), (seconds, what) -> {}, ShippedData.FOLDER);
    return new Workspaces(
        session,
        tasks,
        dialogs,
        new Keeper(
            session,
            keeping,
            dialogs,
            failure -> dialogs.tell("", String.valueOf(failure.getMessage()))),
        keeping,
        recent,
        then -> {
          if (!stays) {
            then.run();
          }
        },
        ShippedSession::fail);
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

  private Path place() {
    return Objects.requireNonNull(session.homeProperty().get()).folder();
  }

  private String status() {
    return model.statusProperty().get();
  }

  @Test
  void theFolderThatThePersonChoosesIsOpened() {
    dialogs.chooseAsFolder(ShippedData.FOLDER);
    model.choose();

    assertThat(shown()).isEqualTo(ShippedData.WORKSPACE);
    assertThat(place()).isEqualTo(ShippedData.FOLDER);
    assertThat(dialogs.told()).isEmpty();
    assertThat(model.busyProperty().get()).isFalse();
  }

  @Test
  void aCancelledDialogChangesNothing() {
    model.choose();
    assertThat(session.questionProperty().get()).isNull();
    assertThat(status()).isEmpty();
  }

  @Test
  void problemsAreShownWithTheirPlacesAndTheOldWorkspaceStays() {
    model.open(ShippedData.FOLDER);
    Question before = session.questionProperty().get();
    model.open(broken);

    assertThat(session.questionProperty().get()).isSameAs(before);
    assertThat(place()).isEqualTo(ShippedData.FOLDER);
    assertThat(status()).contains(broken.toString());
    assertThat(dialogs.told().getFirst()).contains(broken.toString()).contains("problems");
    assertThat(dialogs.told().subList(1, dialogs.told().size()))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).matches("[a-z-]+\\.(geo)?json:\\d+:\\d+: .+"));
  }

  @Test
  void whereAnEarlierVersionIsWholeItIsOfferedWithTheProblemsAndThenOpened() throws Exception {
    Path place = folder.resolve("kept");
    WorkspaceFolder.saveCopy(place, ShippedData.WORKSPACE, ForeignMembers.NONE);
    Workspace kept = RecordList.BRIEFINGS.with(ShippedData.WORKSPACE, List.of());
    KeptFolder held = KeptFolder.open(place, ShippedData.WORKSPACE, ForeignMembers.NONE);
    held.keep(kept, ForeignMembers.NONE, Decision.OPEN);
    held.close();
    Files.writeString(place.resolve("actors.json"), "[{");
    dialogs.chooseAction(-1);
    model.open(place);
    assertThat(session.questionProperty().get()).isNull();
    assertThat(dialogs.told()).hasSize(2);
    assertThat(dialogs.told().getFirst()).contains("actors.json", "is whole");
    assertThat(dialogs.told().getLast()).startsWith("actors.json:1:");
    dialogs.chooseAction(0);
    model.open(place);
    assertThat(shown()).isEqualTo(kept);
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
    Workspaces slow = model(disk.tasks());
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
    assertThat(place()).isEqualTo(copy);
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
    assertThat(place()).isEqualTo(ShippedData.FOLDER);
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
  void whatWasOpenedIsRememberedTheNewestFirstAndWhatMusterShipsIsNot() throws Exception {
    Path one = copy("one");
    Path two = copy("two");
    model.open(ShippedData.FOLDER);
    model.open(one);
    model.open(two);
    model.open(one);
    assertThat(recent.foldersProperty().get()).containsExactly(one, two);
    assertThat(kept.getLast()).containsExactly(one, two);
    recent.clear();
    assertThat(kept.getLast()).isEmpty();
  }

  @Test
  void tenAreRememberedAtMost() {
    for (int i = 0; i < 12; i++) {
      recent.opened(folder.resolve("w" + i));
    }
    assertThat(recent.foldersProperty().get())
        .hasSize(10)
        .startsWith(folder.resolve("w11"))
        .doesNotContain(folder.resolve("w1"));
  }

  @Test
  void ofThoseThatAreGoneItIsSaidWhy() throws Exception {
    Path there = copy("there");
    recent.opened(folder.resolve("gone"));
    recent.opened(Files.createDirectory(folder.resolve("hollow")));
    recent.opened(there);
    Map<Path, String> reasons = new HashMap<>();
    model.checkRecent(reasons::putAll);
    assertThat(reasons)
        .containsEntry(there, "")
        .containsEntry(folder.resolve("gone"), "not there")
        .containsEntry(folder.resolve("hollow"), "no workspace in it");
  }

  @Test
  void theListSurvivesTheProgramAndADamagedOneIsEmpty() throws IOException {
    RecentStore store = new RecentStore(folder.resolve("settings"));
    assertThat(store.load()).isEmpty();
    List<Path> folders = List.of(folder.resolve("Операція \"Щит\""), folder.resolve("b c"));
    store.save(folders);
    assertThat(store.load()).isEqualTo(folders);
    Files.write(folder.resolve("settings/recent.txt"), new byte[] {(byte) 0xff, 0, 1});
    assertThat(store.load()).isEmpty();
  }

  private Path copy(String name) throws WorkspaceException {
    Path copy = folder.resolve(name);
    WorkspaceFolder.saveCopy(copy, ShippedData.WORKSPACE, ForeignMembers.NONE);
    return copy;
  }

  private NewWorkspaceViewModel begin() {
    List<NewWorkspaceViewModel> asked = new ArrayList<>();
    model.begin(asked::add);
    return asked.getFirst();
  }

  @Test
  void aNewWorkspaceBeginsWithTheBaseOfThePresentOne() {
    model.open(ShippedData.FOLDER);
    NewWorkspaceViewModel wish = begin();
    assertThat(wish.markingProperty().get()).isEqualTo(ShippedData.WORKSPACE.header().marking());
    assertThat(wish.readyProperty().get()).isFalse();
    wish.titleProperty().set("Exercise");
    assertThat(wish.problemProperty().get()).isEqualTo("Still to be said: Folder.");
    wish.folderProperty().set("new/er");
    assertThat(wish.problemProperty().get()).contains("“new/er” is no whole path");
    wish.folderProperty().set(folder.resolve("new/er").toString());
    wish.asOfProperty().set("2026-13");
    assertThat(wish.readyProperty().get()).isFalse();
    assertThat(wish.problemProperty().get()).contains("2026-13");
    wish.asOfProperty().set("2026-03");
    boolean[] made = {false};
    wish.make(() -> made[0] = true);

    assertThat(made[0]).isTrue();
    assertThat(session.homeProperty().get())
        .isNotNull()
        .extracting(Home::folder)
        .isEqualTo(folder.resolve("new/er"));
    assertThat(shown().header().title()).isEqualTo("Exercise");
    assertThat(shown().header().asOf()).hasToString("2026-03");
    assertThat(shown().sources()).isEqualTo(ShippedData.WORKSPACE.sources());
    assertThat(shown().actors()).isEqualTo(ShippedData.WORKSPACE.actors());
    assertThat(shown().zones()).isEqualTo(ShippedData.WORKSPACE.zones());
    assertThat(shown().commitments()).isEmpty();
    assertThat(shown().assumptions()).isEmpty();
  }

  @Test
  void aNewWorkspaceOfNothingIsSoundToo() {
    model.open(ShippedData.FOLDER);
    NewWorkspaceViewModel wish = begin();
    wish.titleProperty().set("Exercise");
    wish.folderProperty().set(folder.resolve("bare").toString());
    wish.withBaseProperty().set(false);
    wish.make(() -> {});
    assertThat(shown()).isEqualTo(Workspace.empty(shown().header()));
    assertThat(WorkspaceFolder.load(folder.resolve("bare")).problems()).isEmpty();
  }

  @Test
  void whereSomethingIsAlreadyNoNewWorkspaceIsMadeAndWhatWasTypedStays() {
    model.open(ShippedData.FOLDER);
    NewWorkspaceViewModel wish = begin();
    wish.titleProperty().set("Exercise");
    wish.folderProperty().set(broken.toString());
    wish.make(() -> {});
    assertThat(wish.problemProperty().get()).contains(broken.toString());
    assertThat(wish.readyProperty().get()).isTrue();
    assertThat(shown()).isEqualTo(ShippedData.WORKSPACE);
  }

  @Test
  void whoWouldRatherStayStays() {
    model.open(ShippedData.FOLDER);
    stays = true;
    model.open(broken);
    model.begin(wish -> ShippedSession.fail(new AssertionError("asked")));
    assertThat(dialogs.told()).isEmpty();
    assertThat(shown()).isEqualTo(ShippedData.WORKSPACE);
  }
}
