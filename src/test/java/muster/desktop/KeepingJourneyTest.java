package muster.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import muster.desktop.session.Home;
import muster.desktop.shell.Layout.Pane;
import muster.model.Workspace;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.RecordList;
import muster.store.ForeignMembers;
import muster.store.LoadResult;
import muster.store.WorkspaceFolder;
import muster.store.keep.KeptFolder;
import muster.testing.Answers;
import muster.testing.ShippedData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What a person does so that nothing is lost. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // JUnit has the window made before each test.
final class KeepingJourneyTest {
  @TempDir static Path temp;
  private final Answers dialogs = new Answers();
  private final Deque<Runnable> later = new ArrayDeque<>();
  private Workbench bench;
  private Path folder;

  @Start
  void start(Stage stage) throws Exception {
    folder = temp.resolve("own" + System.nanoTime());
    WorkspaceFolder.saveCopy(folder, ShippedData.WORKSPACE, ForeignMembers.NONE);
    bench = TestWindow.show(stage, dialogs, (seconds, what) -> later.add(what));
  }

  @AfterEach
  void letGo(FxRobot robot) {
    robot.interact(() -> bench.leave(() -> {}));
  }

  private void open(FxRobot robot) {
    robot.interact(
        () -> {
          bench.workspaces().open(folder);
          bench.watch();
        });
  }

  private void passTime(FxRobot robot) {
    robot.interact(
        () -> {
          int waiting = later.size();
          for (int i = 0; i < waiting; i++) {
            later.removeFirst().run();
          }
        });
  }

  private Workspace shown() {
    return Objects.requireNonNull(bench.session().questionProperty().get()).workspace();
  }

  private Workspace onDisk() {
    return ((LoadResult.Loaded) WorkspaceFolder.load(folder)).workspace();
  }

  private boolean has(String site) {
    return Workspace.find(shown().sites(), site).isPresent();
  }

  private void delete(FxRobot robot, String site) {
    robot.interact(
        () ->
            assertThat(
                    bench
                        .editor()
                        .apply(
                            Edit.of(
                                "delete " + site,
                                Change.removed(
                                    shown(),
                                    RecordList.SITES,
                                    Workspace.find(shown().sites(), site).orElseThrow()))))
                .isEmpty());
  }

  private void replace(String name, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(name));
    assertThat(text).contains(from);
    Files.writeString(folder.resolve(name), text.replace(from, to));
  }

  private static void press(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
  }

  private static boolean isShown(FxRobot robot, String id) {
    return robot.lookup(id).tryQuery().filter(Node::isVisible).isPresent();
  }

  private static void fill(FxRobot robot, String id, String text) {
    robot.interact(() -> robot.lookup(id).queryAs(TextInputControl.class).setText(text));
  }

  @Test
  void anEarlierVersionIsLookedAtGoneBackToAndThatUndone(FxRobot robot) {
    open(robot);
    delete(robot, "lviv");
    passTime(robot);
    delete(robot, "odesa");
    passTime(robot);
    robot.push(KeyCode.CONTROL, KeyCode.H);
    ListView<?> versions = robot.lookup("#versions").queryListView();
    ListView<?> since = robot.lookup("#history-since").queryListView();
    ListView<?> changed = robot.lookup("#history-changed").queryListView();
    assertThat(versions.getItems()).hasSize(3);
    assertThat(changed.getItems()).hasToString("[Odesa: deleted]");
    assertThat(since.getItems()).hasToString("[Nothing]");
    robot.interact(versions::requestFocus);
    robot.push(KeyCode.END);
    assertThat(since.getItems()).hasToString("[Odesa: deleted, Lviv: deleted]");
    press(robot, "#history-restore");
    assertThat(has("lviv") && has("odesa")).isTrue();
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#versions").tryQuery()).isEmpty();
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(has("lviv") || has("odesa")).isFalse();
    passTime(robot);
    assertThat(onDisk()).isEqualTo(shown());
  }

  @Test
  void whereBothChangedTheSameEachIsChosenWithTheKeys(FxRobot robot) throws Exception {
    open(robot);
    delete(robot, "lviv");
    delete(robot, "odesa");
    replace("sites.geojson", "\"name\": \"Lviv\"", "\"name\": \"Lwów\"");
    replace("sites.geojson", "\"name\": \"Odesa\"", "\"name\": \"Odessa\"");
    passTime(robot);
    ListView<?> conflicts = robot.lookup("#conflicts").queryListView();
    assertThat(conflicts.getItems()).hasSize(2);
    Node go = robot.lookup("#conflict-go").query();
    assertThat(go.isDisabled()).isTrue();
    robot.interact(conflicts::requestFocus);
    robot.push(KeyCode.RIGHT); // Odesa comes first in the file: theirs.
    robot.push(KeyCode.LEFT);
    assertThat(go.isDisabled()).isFalse();
    press(robot, "#conflict-go");
    assertThat(has("lviv")).isFalse();
    assertThat(Workspace.find(shown().sites(), "odesa").orElseThrow().name()).isEqualTo("Odessa");
    assertThat(onDisk()).isEqualTo(shown());
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(has("odesa")).isFalse();
  }

  @Test
  void whatIsPutOffIsAskedAgainWithTheNextChange(FxRobot robot) throws Exception {
    open(robot);
    delete(robot, "lviv");
    replace("sites.geojson", "\"name\": \"Lviv\"", "\"name\": \"Lwów\"");
    passTime(robot);
    robot.push(KeyCode.ESCAPE);
    assertThat(robot.lookup("#conflicts").tryQuery()).isEmpty();
    assertThat(bench.shell().statusProperty().get()).startsWith("Somebody else changed");
    assertThat(robot.lookup(".status-refused").query().isVisible()).isTrue();
    delete(robot, "odesa");
    passTime(robot);
    press(robot, "#conflict-all-mine");
    press(robot, "#conflict-go");
    assertThat(onDisk()).isEqualTo(shown());
    assertThat(has("lviv")).isFalse();
  }

  @Test
  void whoOnlyLooksIsToldAndGoesOnOnceTheOtherLeft(FxRobot robot) {
    KeptFolder other = KeptFolder.open(folder, ShippedData.WORKSPACE, ForeignMembers.NONE);
    open(robot);
    assertThat(robot.lookup("#holder-words").queryAs(Labeled.class).getText())
        .contains("has this workspace open");
    assertThat(isShown(robot, "#holder-take")).isFalse();
    other.close();
    passTime(robot);
    assertThat(isShown(robot, "#holder-take")).isTrue();
    press(robot, "#holder-take");
    assertThat(isShown(robot, "#holder-banner")).isFalse();
    delete(robot, "lviv");
    passTime(robot);
    assertThat(Workspace.find(onDisk().sites(), "lviv")).isEmpty();
  }

  private void typeTitle(FxRobot robot, String title) {
    robot.interact(() -> bench.shell().shownProperty(Pane.DATA).set(true));
    robot.clickOn("Sources");
    robot.interact(() -> robot.lookup("#records").queryTableView().getSelectionModel().select(0));
    fill(robot, "#form-title", title);
  }

  private Path open() {
    Home home = bench.session().homeProperty().get();
    return Objects.requireNonNull(home).folder();
  }

  @Test
  void whatIsTypedAndNotSavedIsAskedAboutBeforeAnotherWorkspaceIsOpened(FxRobot robot) {
    open(robot);
    typeTitle(robot, "Another title");
    dialogs.chooseAction(-1);
    robot.interact(() -> bench.workspaces().open(ShippedData.FOLDER));
    assertThat(open()).as("the person stays").isEqualTo(folder);
    assertThat(robot.lookup("#form-title").queryAs(TextInputControl.class).getText())
        .isEqualTo("Another title");
    assertThat(dialogs.told()).anyMatch(line -> line.startsWith("One record has"));

    dialogs.chooseAction(0);
    robot.interact(() -> bench.workspaces().open(ShippedData.FOLDER));
    assertThat(open()).isEqualTo(ShippedData.FOLDER);
    assertThat(onDisk().sources().getFirst().title()).isEqualTo("Another title");
  }

  @Test
  void whatCannotBeSavedAsItIsKeepsThePersonThere(FxRobot robot) {
    open(robot);
    typeTitle(robot, "");
    robot.interact(() -> bench.shell().shownProperty(Pane.DATA).set(false));
    dialogs.chooseAction(0);
    boolean[] left = {false};
    robot.interact(() -> bench.leave(() -> left[0] = true));
    assertThat(left[0]).isFalse();
    assertThat(bench.shell().shownProperty(Pane.DATA).get()).isTrue();

    dialogs.chooseAction(1);
    robot.interact(() -> bench.leave(() -> left[0] = true));
    assertThat(left[0]).isTrue();
    assertThat(onDisk()).isEqualTo(ShippedData.WORKSPACE);
  }

  @Test
  void aNewWorkspaceIsMadeFromTheMenu(FxRobot robot) {
    Path made = temp.resolve("new" + System.nanoTime());
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
    fill(robot, "#new-name", "Exercise");
    dialogs.chooseAsFolder(made);
    press(robot, "#new-browse");
    robot.interact(() -> robot.lookup("#new-empty").queryAs(RadioButton.class).fire());
    press(robot, "#new-go");
    assertThat(robot.lookup("#new-name").tryQuery()).isEmpty();
    assertThat(open()).isEqualTo(made);
    assertThat(shown()).isEqualTo(Workspace.empty(shown().header()));
    assertThat(bench.shell().titleProperty().get()).startsWith("Exercise");
  }
}
