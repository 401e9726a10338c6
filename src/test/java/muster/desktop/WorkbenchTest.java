package muster.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.controls.ToggleSwitch;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import muster.assess.EvidenceScope;
import muster.desktop.session.Selection;
import muster.desktop.shell.Layout.Pane;
import muster.testing.Answers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person does in the whole window, on the data that Muster ships. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // JUnit has the stage made before each test.
final class WorkbenchTest {
  private Workbench workbench;

  @Start
  void start(Stage stage) {
    workbench = TestWindow.show(stage, new Answers());
  }

  @Test
  void aUsBackstopMovesTableTotalsAndOutlookAtOnce(FxRobot robot) {
    assertThat(text(robot, "#total-likely")).contains("12,990");
    assertThat(text(robot, "#outlook-total")).contains("12,990");

    ToggleSwitch backstop = robot.lookup("#toggle-us-backstop").queryAs(ToggleSwitch.class);
    robot.interact(() -> backstop.setSelected(true));

    assertThat(text(robot, "#total-likely")).contains("21,190");
    assertThat(text(robot, "#outlook-total")).contains("21,190");
    assertThat(robot.lookup("#outlook-stories").lookup(".label").queryAllAs(Label.class))
        .extracting(Label::getText)
        .anyMatch(sentence -> sentence.startsWith("Germany now stands"));

    robot.interact(() -> backstop.setSelected(false));
    assertThat(text(robot, "#total-likely")).contains("12,990");
  }

  @Test
  void theTotalOpensIntoItsTerms(FxRobot robot) {
    assertThat(robot.lookup("#why-figure").tryQuery()).isEmpty();
    Hyperlink total = robot.lookup("#outlook-total").queryAs(Hyperlink.class);
    robot.interact(total::fire);
    WaitForAsyncUtils.waitForFxEvents();

    assertThat(text(robot, "#why-figure")).isEqualTo(total.getText());
  }

  @Test
  void noTwoEntriesOfTheMenusHaveOneShortcut(FxRobot robot) {
    MenuBar bar = robot.lookup(".menu-bar").queryAs(MenuBar.class);
    assertThat(bar.getMenus().stream().flatMap(WorkbenchTest::shortcuts))
        .hasSizeGreaterThan(40)
        .doesNotHaveDuplicates();
  }

  private static Stream<KeyCombination> shortcuts(MenuItem item) {
    return item instanceof Menu menu
        ? menu.getItems().stream().flatMap(WorkbenchTest::shortcuts)
        : Stream.ofNullable(item.getAccelerator());
  }

  @Test
  void everyControlHasANameForThoseWhoCannotSeeIt(FxRobot robot) {
    Node window = workbench.view();
    assertThat(robot.from(window).lookup(Node::isFocusTraversable).queryAll())
        .hasSizeGreaterThan(40);
    assertThat(nameless(robot, window)).isEmpty();
    show(robot, Pane.BRIEFING);
    assertThat(nameless(robot, window)).isEmpty();
    show(robot, Pane.EXPLORE);
    for (String section : List.of("unlocks", "why", "evidence", "compare")) {
      robot.interact(robot.lookup("#explore-tab-" + section).queryAs(ToggleButton.class)::fire);
      assertThat(nameless(robot, window)).as(section).isEmpty();
    }
    show(robot, Pane.DATA);
    assertThat(nameless(robot, window)).isEmpty();
  }

  private void show(FxRobot robot, Pane pane) {
    robot.interact(() -> workbench.shell().shownProperty(pane).set(true));
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** What keys reach and has neither words of its own nor a name. */
  private static List<Node> nameless(FxRobot robot, Node root) {
    return robot.from(root).lookup(WorkbenchTest::isNameless).queryAll().stream().toList();
  }

  private static boolean isNameless(Node node) {
    return node.isFocusTraversable()
        && node.isVisible()
        && isBlank(node.getAccessibleText())
        && !(node instanceof Labeled labeled && !isBlank(labeled.getText()))
        && !(node instanceof MenuBar);
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  @Test
  void escapeLetsGoOfWhatWasPicked(FxRobot robot) {
    TableView<?> table = robot.lookup("#commitments").queryTableView();
    robot.interact(() -> table.getSelectionModel().select(0));
    assertThat(workbench.session().selectionProperty().get())
        .isEqualTo(new Selection(Selection.Kind.ACTOR, "FRA"));

    robot.interact(() -> robot.lookup("#commitments-search").query().requestFocus());
    robot.type(KeyCode.ESCAPE);
    assertThat(workbench.session().selectionProperty().get()).as("in a field").isNotNull();
    robot.interact(table::requestFocus);
    robot.type(KeyCode.ESCAPE);
    assertThat(workbench.session().selectionProperty().get()).isNull();
  }

  @Test
  void aBannerSaysThatNotAllIsBelievedUntilAllIs(FxRobot robot) {
    Node banner = robot.lookup("#scope-banner").query();
    assertThat(banner.isVisible()).isFalse();
    robot.interact(
        () ->
            workbench
                .session()
                .believe(new EvidenceScope(LocalDate.parse("2025-03-31"), Set.of("gmf-2025"))));
    assertThat(text(robot, "#scope-words"))
        .isEqualTo(
            "As of 31 March 2025; without German Marshall Fund of the United States (GMF), May"
                + " 2025");
    assertThat(workbench.shell().asOfProperty().get()).isEqualTo("As of 31 March 2025");

    robot.type(KeyCode.ESCAPE);
    assertThat(banner.isVisible()).isTrue();
    robot.clickOn("#scope-again");
    assertThat(banner.isVisible()).isFalse();
    assertThat(workbench.shell().asOfProperty().get()).isEqualTo("As of 24 February 2026");
  }

  private static String text(FxRobot robot, String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }
}
