package muster.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import muster.desktop.shell.Layout.Pane;
import muster.model.AnchorKind;
import muster.model.Briefing;
import muster.model.Extras;
import muster.model.Identified;
import muster.model.Slide;
import muster.model.Workspace;
import muster.store.LoadResult;
import muster.store.WorkspaceFolder;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How a briefer builds a deck with pointer and keys. */
final class BriefingJourneyTest extends EditingJourney {

  @Start
  void start(Stage stage) {
    open(stage);
    bench.shell().shownProperty(Pane.BRIEFING).set(true);
  }

  private Briefing open() {
    return Objects.requireNonNull(bench.deck().briefingProperty().get());
  }

  private Slide looked() {
    return Objects.requireNonNull(bench.deck().slideProperty().get());
  }

  private List<String> ids() {
    return open().slides().stream().map(Identified::id).toList();
  }

  private static Node cell(FxRobot robot, int number) {
    WaitForAsyncUtils.waitForFxEvents();
    return robot.lookup(".film-cell").queryAll().stream()
        .filter(node -> String.valueOf(node.getAccessibleText()).startsWith(number + "  "))
        .filter(Node::isVisible)
        .findFirst()
        .orElseThrow();
  }

  private static void drag(FxRobot robot, int from, int to) {
    Bounds there = cell(robot, to).localToScreen(cell(robot, to).getLayoutBounds());
    robot
        .moveTo(cell(robot, from))
        .press(MouseButton.PRIMARY)
        .moveBy(12, 0)
        .moveTo(there.getMaxX() - 4, there.getCenterY())
        .release(MouseButton.PRIMARY);
  }

  @Test
  void aDeckIsBuiltByPointerAndByKeysAndAllOfItUndone(FxRobot robot) {
    List<String> before = ids();
    robot.clickOn(cell(robot, 2));
    assertThat(looked().id()).isEqualTo(before.get(1));
    assertThat(
            Objects.requireNonNull(bench.session().questionProperty().get()).setting().scenario())
        .as("the window shows what the slide shows")
        .isEqualTo(looked().scenario());

    robot.clickOn("#film-add");
    assertThat(bench.deck().numberProperty().get()).isEqualTo(3);
    assertThat(looked().scenario()).isEqualTo(open().slides().get(1).scenario());
    String added = looked().id();

    robot.clickOn(cell(robot, 3)).push(KeyCode.F2);
    robot.interact(() -> robot.lookup("#film-title").queryAs(TextField.class).setText("Mine"));
    robot.push(KeyCode.ENTER);
    assertThat(looked().title()).isEqualTo("Mine");

    robot.push(KeyCode.ALT, KeyCode.UP);
    assertThat(ids().get(1)).isEqualTo(added);
    assertThat(bench.deck().numberProperty().get()).isEqualTo(2);
    drag(robot, 2, 3);
    assertThat(ids().get(2)).isEqualTo(added);
    List<String> moved = ids();
    robot
        .moveTo(cell(robot, 2))
        .press(MouseButton.PRIMARY)
        .moveBy(12, 0)
        .moveTo(cell(robot, 3))
        .push(KeyCode.ESCAPE)
        .release(MouseButton.PRIMARY);
    assertThat(ids()).as("Escape gives up the drag").isEqualTo(moved);
    assertThat(looked().id()).as("as one that is clicked").isEqualTo(moved.get(1));
    robot.clickOn(cell(robot, 3));

    robot.clickOn("#film-duplicate");
    assertThat(looked().title()).isEqualTo("Mine (copy)");
    robot.clickOn(cell(robot, 4)).push(KeyCode.DELETE);
    assertThat(open().slides()).hasSize(before.size() + 1);

    for (int i = 0; i < 6; i++) {
      robot.push(KeyCode.CONTROL, KeyCode.Z);
    }
    assertThat(shown()).isEqualTo(ShippedData.WORKSPACE);
    for (int i = 0; i < 6; i++) {
      robot.push(KeyCode.CONTROL, KeyCode.Y);
    }
    Workspace built = shown();
    robot.interact(() -> bench.leave(() -> {}));
    assertThat(WorkspaceFolder.load(folder))
        .isInstanceOfSatisfying(
            LoadResult.Loaded.class, read -> assertThat(read.workspace()).isEqualTo(built));
  }

  @Test
  void choicesThatAreNoScenarioYetAreKeptAsOneWithTheSlideInOneStep(FxRobot robot) {
    int scenarios = shown().scenarios().size();
    robot.interact(() -> bench.session().choose("us-backstop", "yes"));
    robot.interact(() -> bench.session().choose("ceasefire", "none"));
    robot.push(KeyCode.CONTROL, KeyCode.N);

    assertThat(shown().scenarios()).hasSize(scenarios + 1);
    assertThat(looked().scenario()).isEqualTo(shown().scenarios().getLast().id());
    assertThat(
            Objects.requireNonNull(bench.session().questionProperty().get()).setting().scenario())
        .isEqualTo(looked().scenario());

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(shown()).isEqualTo(ShippedData.WORKSPACE);
  }

  @Test
  void whoWouldNotKeepThemAsAScenarioGetsNoSlide(FxRobot robot) {
    robot.clickOn("#film-duplicate");
    Workspace before = shown();
    dialogs.agree(false);
    robot.interact(() -> bench.session().choose("us-backstop", "yes"));
    robot.interact(() -> bench.session().choose("ceasefire", "none"));
    robot.push(KeyCode.CONTROL, KeyCode.N);

    assertThat(shown()).isEqualTo(before);
  }

  @Test
  void aSlideIsWrittenInItsForm(FxRobot robot) {
    robot.clickOn(cell(robot, 3)).clickOn("#film-form");
    String id = looked().id();
    robot.clickOn("#slide-title");
    robot.interact(
        () -> robot.lookup("#slide-title").queryAs(TextField.class).setText("New words"));
    robot.clickOn("#slide-subtitle");
    assertThat(looked().title()).isEqualTo("New words");
    robot.interact(() -> robot.lookup("#slide-marking").query().requestFocus());
    robot.interact(
        () -> robot.lookup("#slide-marking").queryAs(TextField.class).setText("NATO RESTRICTED"));
    robot.push(KeyCode.ENTER);
    assertThat(looked().marking()).isEqualTo("NATO RESTRICTED");
    assertThat(looked().id()).isEqualTo(id);
  }

  @Test
  void theWindowBearsTheHighestMarkingAtTopAndBottom(FxRobot robot) {
    robot.clickOn(cell(robot, 3)).clickOn("#film-form");
    assertThat(markings(robot))
        .containsExactly("UNCLASSIFIED – NOTIONAL", "UNCLASSIFIED – NOTIONAL");
    robot.interact(() -> robot.lookup("#slide-marking").query().requestFocus());
    robot.interact(
        () -> robot.lookup("#slide-marking").queryAs(TextField.class).setText("NATO SECRET"));
    robot.push(KeyCode.ENTER);
    assertThat(markings(robot)).containsExactly("NATO SECRET", "NATO SECRET");
  }

  private static List<String> markings(FxRobot robot) {
    return robot.lookup(".marking").queryAllAs(Label.class).stream().map(Label::getText).toList();
  }

  @Test
  void aRemarkIsAnchoredByItsNameAndByAClickAndLetGo(FxRobot robot) {
    robot.clickOn(cell(robot, 3)).clickOn("#film-form");
    anchor(robot, "western deployment area");
    assertThat(remark().to())
        .isEqualTo(new Slide.Anchor(AnchorKind.ZONE, "western-deployment", Extras.NONE));
    assertThat(remark().at()).isNull();

    anchor(robot, "nobody knows it");
    assertThat(remark().to()).as("what is not understood changes nothing").isNotNull();

    robot.interact(() -> robot.lookup("#slide-callout-place-1").queryButton().fire());
    robot.clickOn(bench.view().lookup(".map-surface"));
    assertThat(remark().at()).isNotNull();

    Slide.Callout placed = remark();
    robot.interact(() -> robot.lookup("#slide-callouts-move").queryAs(ToggleButton.class).fire());
    robot
        .moveTo(bench.view().lookup(".map-surface"))
        .press(MouseButton.PRIMARY)
        .moveBy(30, 0)
        .moveBy(30, 20)
        .release(MouseButton.PRIMARY);
    assertThat(remark().at()).as("it points where it was dragged to").isNotEqualTo(placed.at());
    robot.interact(() -> bench.editor().undo());
    assertThat(remark()).isEqualTo(placed);

    anchor(robot, "");
    assertThat(remark()).isEqualTo(new Slide.Callout(null, remark().text(), Extras.NONE));
  }

  private void anchor(FxRobot robot, String typed) {
    robot.interact(
        () -> {
          TextField field = robot.lookup("#slide-callout-to-1").queryAs(TextField.class);
          field.setText(typed);
          field.fireEvent(new ActionEvent());
        });
  }

  private Slide.Callout remark() {
    return Objects.requireNonNull(looked().callouts()).getFirst();
  }

  @Test
  void aBriefingIsBegunAndDeleted(FxRobot robot) {
    robot.clickOn("#film-more").clickOn("#film-briefing-new");
    assertThat(open().slides()).isEmpty();
    robot.push(KeyCode.CONTROL, KeyCode.N);
    assertThat(open().slides()).hasSize(1);
    robot.clickOn("#film-more").clickOn("#film-briefing-delete");
    assertThat(shown()).isEqualTo(ShippedData.WORKSPACE);
  }
}
