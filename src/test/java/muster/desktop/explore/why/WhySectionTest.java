package muster.desktop.explore.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import muster.desktop.assumptions.AssumptionsViewModel;
import muster.desktop.explore.ExploreView;
import muster.desktop.explore.ExploreViewModel;
import muster.desktop.explore.section.Section;
import muster.desktop.explore.why.Explained.OfForceSize;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.desktop.session.WorldAnswerer;
import muster.desktop.task.Tasks;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import muster.testing.TestStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The section in the pane at its narrowest. */
@ExtendWith(ApplicationExtension.class)
final class WhySectionTest {
  private static final String FRANCE = "fra-presence-land";

  private final Session session =
      new Session(Tasks.inline(), new WorldAnswerer(), ShippedSession::fail);
  private final ExploreViewModel model =
      new ExploreViewModel(session, Tasks.inline(), ShippedSession::fail);
  private final StackPane root = new StackPane();

  @Start
  void start(Stage stage) {
    session.open(ShippedData.WORKSPACE);
    model.explainTotal();
    root.getChildren()
        .setAll(
            new ExploreView(
                model,
                new AssumptionsViewModel(session).rotation(),
                Tasks.inline(),
                ShippedSession::fail));
    TestStage.show(stage, root, 380, 700);
  }

  private static List<String> texts(FxRobot robot, String query) {
    return robot.lookup(query).queryAllAs(Label.class).stream().map(Label::getText).toList();
  }

  @Test
  void aKeyOpensATermIntoItsReasoningAndItsSources(FxRobot robot) {
    ToggleButton open = robot.lookup("#why-open-" + FRANCE).queryAs(ToggleButton.class);
    assertThat(open.getAccessibleText()).contains("France").contains("6,000").contains("Estimate");
    robot.interact(open::requestFocus);
    robot.type(KeyCode.ENTER);

    assertThat(open.isSelected()).isTrue();
    assertThat(texts(robot, "#why-" + FRANCE + " .label"))
        .anyMatch(text -> text.startsWith("Likely 6,000 is the number"))
        .anyMatch(text -> text.startsWith("line 8:"))
        .contains("worst E4");

    robot.type(KeyCode.SPACE);
    assertThat(open.isSelected()).isFalse();
  }

  @Test
  void anOpenTermStaysOpenThroughAToggle(FxRobot robot) {
    robot.interact(
        () -> robot.lookup("#why-open-" + FRANCE).queryAs(ToggleButton.class).setSelected(true));
    robot.interact(() -> session.choose("us-backstop", "yes"));
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(texts(robot, "#why-figure")).containsExactly("21,190");
    assertThat(robot.lookup("#why-open-" + FRANCE).queryAs(ToggleButton.class).isSelected())
        .isTrue();
  }

  @Test
  void aTermsCountryIsPickedOutAndTheNumberStays(FxRobot robot) {
    robot.clickOn(
        robot
            .from(robot.lookup("#why-" + FRANCE).<Node>query())
            .lookup(".hyperlink")
            .<Node>query());

    assertThat(session.selectionProperty().get()).isEqualTo(Selection.actor("FRA"));
    assertThat(texts(robot, "#why-figure")).containsExactly("12,990");
  }

  @Test
  void thePickerExplainsAnotherNumber(FxRobot robot) {
    ComboBox<Why.Choice> numbers = robot.lookup("#why-number").queryComboBox();
    Why.Choice size =
        numbers.getItems().stream()
            .filter(choice -> choice.explained() instanceof OfForceSize)
            .findFirst()
            .orElseThrow();
    robot.interact(() -> numbers.setValue(size));

    assertThat(model.why().number()).isEqualTo(size.explained());
    assertThat(texts(robot, "#why-reach .label")).hasSize(3);
    assertThat(numbers.getValue()).isEqualTo(size);
  }

  @Test
  void theChancesLeadToWhatTheExpectedTroopsAreMadeOf(FxRobot robot) {
    robot.interact(() -> model.sectionProperty().set(Section.CHANCES));
    Hyperlink link = robot.lookup("#explore-why-link-chances").queryAs(Hyperlink.class);
    robot.interact(link::fire);

    assertThat(model.sectionProperty().get()).isEqualTo(Section.WHY);
    assertThat(Objects.requireNonNull(model.why().answers().answerProperty().get()).number())
        .extracting(Why.Choice::explained)
        .isEqualTo(new Explained.Expected());
  }

  @Test
  void nothingReachesOutOfTheNarrowPane(FxRobot robot) {
    robot.interact(
        () -> robot.lookup("#why-open-" + FRANCE).queryAs(ToggleButton.class).setSelected(true));
    WaitForAsyncUtils.waitForFxEvents();

    Node section = robot.lookup("#explore-why").query();
    Set<Node> labels = robot.from(section).lookup(".label").queryAll();
    assertThat(labels)
        .allSatisfy(
            node ->
                assertThat(node.localToScene(node.getBoundsInLocal()).getMaxX())
                    .as("%s", node)
                    .isLessThanOrEqualTo(380));
  }
}
