package muster.desktop.explore.unlocks;

import static org.assertj.core.api.Assertions.assertThat;

import de.sandec.jmemorybuddy.JMemoryBuddy;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import muster.desktop.assumptions.AssumptionsViewModel;
import muster.desktop.explore.ExploreView;
import muster.desktop.explore.ExploreViewModel;
import muster.desktop.explore.section.Section;
import muster.desktop.explore.section.SmallWorkspaces;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.testing.ShippedSession;
import muster.testing.TestStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class UnlocksSectionTest {
  private static final double WIDTH = 380;

  private final Session session = ShippedSession.open();
  private final ExploreViewModel model =
      new ExploreViewModel(session, Tasks.inline(), ShippedSession::fail);
  private final StackPane root = new StackPane();

  @Start
  void start(Stage stage) {
    session.pickScenario("europe-alone");
    model.sectionProperty().set(Section.UNLOCKS);
    root.getChildren()
        .add(
            new ExploreView(
                model,
                new AssumptionsViewModel(session).rotation(),
                Tasks.inline(),
                ShippedSession::fail));
    stage.setX(0);
    stage.setY(0);
    TestStage.show(stage, root, WIDTH, 700);
  }

  private long likely() {
    return Objects.requireNonNull(session.situationProperty().get()).assessment().troops().likely();
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Label.class).getText();
  }

  private static void type(FxRobot robot, String number) {
    ComboBox<?> target = robot.lookup("#unlocks-target").queryComboBox();
    robot.interact(
        () -> {
          target.getEditor().requestFocus();
          target.getEditor().setText(number);
        });
    robot.type(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void aNumberIsTypedAWayTriedAndUndoneByKeysAlone(FxRobot robot) {
    type(robot, "15,000");
    assertThat(text(robot, "#unlocks-headline")).startsWith("6 sets of changes reach 15,000.");
    List<Button> ways = List.copyOf(robot.lookup(".way-try").queryAllAs(Button.class));
    assertThat(ways).hasSize(6);
    assertThat(ways.getFirst().getAccessibleText()).isEqualTo("Try it: US backstop");

    robot.interact(ways.getFirst()::requestFocus);
    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(likely()).isEqualTo(21_190);
    assertThat(text(robot, "#unlocks-tried")).contains("Alt+Left goes back");
    assertThat(text(robot, "#unlocks-headline")).startsWith("15,000 is reached already");

    robot.type(KeyCode.SPACE);
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(likely()).isEqualTo(12_990);
    assertThat(robot.lookup(".way-try").queryAllAs(Button.class)).hasSize(6);
  }

  @Test
  void whatIsWrongStaysInTheFieldUnderASentence(FxRobot robot) {
    type(robot, "1,5");
    ComboBox<?> target = robot.lookup("#unlocks-target").queryComboBox();
    assertThat(target.getEditor().getText()).isEqualTo("1,5");
    assertThat(text(robot, "#unlocks-problem")).startsWith("This is no number of troops");

    robot.interact(() -> model.aim(20_000));
    assertThat(target.getEditor().getText()).isEqualTo("20,000 – Reassurance force");
    assertThat(robot.lookup("#unlocks-problem").query().isVisible()).isFalse();
  }

  @Test
  void anotherWorkspaceLeavesTheNumberInTheField(FxRobot robot) {
    type(robot, "15,000");
    robot.interact(() -> session.open(SmallWorkspaces.workspace(List.of(), List.of())));
    ComboBox<?> target = robot.lookup("#unlocks-target").queryComboBox();
    assertThat(target.getItems()).isEmpty();
    assertThat(target.getEditor().getText()).isEqualTo("15,000");
    assertThat(text(robot, "#unlocks-headline")).startsWith("No set of changes reaches 15,000");
  }

  @Test
  void nothingIsCutOffInANarrowPane(FxRobot robot) {
    type(robot, "60,000");
    assertThat(robot.lookup(".way").queryAll()).hasSize(1);
    for (Node node : robot.lookup("#explore-unlocks").lookup(".label").queryAll()) {
      var bounds = node.localToScene(node.getBoundsInLocal());
      assertThat(bounds.getMaxX()).as("%s", node).isLessThanOrEqualTo(WIDTH + 0.5);
      if (node instanceof Labeled label && node.isVisible() && label.isWrapText()) {
        assertThat(label.getHeight())
            .as("%s", label)
            .isGreaterThanOrEqualTo(label.prefHeight(label.getWidth()) - 0.5);
      }
    }
  }

  @Test
  void aViewThatIsGoneIsNotHeldByItsViewModel(FxRobot robot) {
    JMemoryBuddy.memoryTest(
        checker -> {
          robot.interact(
              () -> {
                // First: JavaFX holds on to any editable ComboBox whose value is set while shown.
                model.aim(15_000);
                UnlocksViewModel unlocks = model.unlocks();
                UnlocksSection section = new UnlocksSection(unlocks);
                Scene scene = root.getScene();
                scene.setRoot(section);
                section.applyCss();
                section.layout();
                scene.setRoot(new StackPane());
                session.choose("us-backstop", "yes");
                checker.assertCollectable(section);
                checker.assertCollectable(unlocks);
              });
          WaitForAsyncUtils.waitForFxEvents();
          checker.setAsReferenced(model);
        });
  }
}
