package muster.desktop.explore.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import muster.assess.EvidenceScope;
import muster.desktop.assumptions.AssumptionsViewModel;
import muster.desktop.explore.ExploreView;
import muster.desktop.explore.ExploreViewModel;
import muster.desktop.explore.section.Section;
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

@ExtendWith(ApplicationExtension.class)
final class EvidenceViewTest {
  private static final int WIDTH = 380;

  private final Session session =
      new Session(Tasks.inline(), new WorldAnswerer(), ShippedSession::fail);
  private final ExploreViewModel model =
      new ExploreViewModel(session, Tasks.inline(), ShippedSession::fail);
  private final StackPane root = new StackPane();

  @Start
  void start(Stage stage) {
    session.open(ShippedData.WORKSPACE);
    session.pickScenario("europe-alone");
    model.sectionProperty().set(Section.EVIDENCE);
    root.getChildren()
        .add(
            new ExploreView(
                model,
                new AssumptionsViewModel(session).rotation(),
                Tasks.inline(),
                ShippedSession::fail));
    TestStage.show(stage, root, WIDTH, 900);
  }

  private String asOf() {
    return String.valueOf(Objects.requireNonNull(session.questionProperty().get()).scope().asOf());
  }

  @Test
  void arrowKeysMoveTheDayAndATypedDayIsGoneTo(FxRobot robot) {
    Slider slider = robot.lookup("#evidence-day-slider").queryAs(Slider.class);
    robot.interact(slider::requestFocus);
    robot.type(KeyCode.LEFT).type(KeyCode.LEFT);
    assertThat(asOf()).isEqualTo("2026-02-22");
    robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
    assertThat(asOf()).isEqualTo("null");
    TextField field = robot.lookup("#evidence-day-field").queryAs(TextField.class);
    robot.interact(
        () -> {
          field.setText("2025-03-31");
          field.requestFocus();
        });
    robot.type(KeyCode.ENTER);
    assertThat(asOf()).isEqualTo("2025-03-31");
    assertThat(slider.getValue()).isEqualTo((double) LocalDate.parse("2025-03-31").toEpochDay());
    robot.clickOn("#evidence-day-back");
    assertThat(asOf()).isLessThan("2025-03-31");
  }

  @Test
  void aSourceIsLeftOutByItsBoxWhichKeepsTheFocusAndAllIsBelievedAgain(FxRobot robot) {
    CheckBox box = robot.lookup("#believe-gmf-2025").queryAs(CheckBox.class);
    robot.interact(box::requestFocus);
    robot.type(KeyCode.SPACE);
    assertThat(box.isSelected()).isFalse();
    assertThat(box.isFocused()).isTrue();
    assertThat(Objects.requireNonNull(session.questionProperty().get()).scope().without())
        .containsExactly("gmf-2025");
    robot.clickOn("#evidence-again");
    assertThat(box.isSelected()).isTrue();
    assertThat(box.getAccessibleText()).startsWith("Believe Coalition of the Willing.");
  }

  @Test
  void anOpenedSourceShowsWhatItCarriesAndLeadsToTheCountry(FxRobot robot) {
    ToggleButton open = robot.lookup("#open-gmf-2025").queryAs(ToggleButton.class);
    robot.interact(() -> open.setSelected(true));
    Hyperlink first =
        robot.lookup("#source-gmf-2025").lookup(".hyperlink").queryAs(Hyperlink.class);
    robot.interact(first::fire);
    assertThat(Objects.requireNonNull(session.selectionProperty().get()).id())
        .isEqualTo(firstActor());
  }

  private static String firstActor() {
    return Objects.requireNonNull(Carried.by(ShippedData.WORKSPACE, "gmf-2025").getFirst().actor());
  }

  @Test
  void nothingReachesOutOfANarrowPane(FxRobot robot) {
    robot.interact(
        () -> {
          robot.lookup("#open-gmf-2025").queryAs(ToggleButton.class).setSelected(true);
          session.believe(new EvidenceScope(LocalDate.parse("2025-06-30"), Set.of("gmf-2025")));
        });
    Set<Node> all = robot.from(root).lookup(".label, .text-field, .slider, .hyperlink").queryAll();
    assertThat(all)
        .filteredOn(Node::isVisible)
        .filteredOn(node -> !(node.getParent() instanceof ScrollBar))
        .allSatisfy(
            node ->
                assertThat(node.localToScene(node.getBoundsInLocal()).getMaxX())
                    .as("%s", node)
                    .isLessThanOrEqualTo(WIDTH + 0.5));
    assertThat(robot.lookup("#evidence-day-text").queryAs(Label.class).getText())
        .isEqualTo("As known on 30 June 2025");
  }
}
