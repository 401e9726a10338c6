package muster.desktop.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import de.sandec.jmemorybuddy.JMemoryBuddy;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import muster.desktop.session.Selection;
import muster.desktop.session.Session;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import muster.testing.TestStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class CommitmentsViewTest {
  private final Session session = ShippedSession.empty();
  private final CommitmentsViewModel model = new CommitmentsViewModel(session, EditRequests.NONE);
  private final DetailViewModel detail = new DetailViewModel(session, EditRequests.NONE);

  @Start
  void start(Stage stage) {
    session.open(ShippedData.WORKSPACE);
    SplitPane split = new SplitPane(new CommitmentsView(model), new DetailView(detail));
    split.setOrientation(Orientation.VERTICAL);
    TestStage.show(stage, split, 800, 980);
  }

  @Test
  void typingNarrowsTheTable(FxRobot robot) {
    robot.clickOn("#commitments-search").write("eurofighters lithuania");
    assertThat(table(robot).getItems()).extracting(ActorRow::name).containsExactly("Germany");
    assertThat(robot.lookup("#commitments-count").queryAs(Label.class).getText())
        .isEqualTo("1 of 32 countries");
  }

  @Test
  void noRowIsPaintedWithMoreThanOneFill(FxRobot robot) {
    assertThat(robot.lookup("#commitments .table-row-cell").queryAllAs(TableRow.class))
        .isNotEmpty()
        .allMatch(row -> row.getBackground() == null || row.getBackground().getFills().size() <= 1);
    assertThat(table(robot).getBackground()).isNull();
  }

  @Test
  void onlyTheCellUnderThePointerHasATooltip(FxRobot robot) {
    robot.moveTo("Norway");
    assertThat(robot.lookup("#commitments .table-cell").queryAllAs(RowCell.class))
        .filteredOn(cell -> cell.getTooltip() != null)
        .extracting(cell -> cell.getTooltip().getText())
        .containsExactly("Norway");
  }

  @Test
  void aScreenReaderHearsTheWholeOfACellThatShowsASignOnly(FxRobot robot) {
    assertThat(robot.lookup("#commitments .column-state").queryAllAs(Node.class))
        .filteredOn(node -> node instanceof RowCell cell && !cell.isEmpty())
        .isNotEmpty()
        .allMatch(
            node ->
                !String.valueOf(node.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isBlank());
  }

  @Test
  void aFilterButtonLeavesTheBlocked(FxRobot robot) {
    robot.clickOn("#show-blocked");
    assertThat(table(robot).getItems())
        .isNotEmpty()
        .hasSizeLessThan(32)
        .allMatch(row -> row.onAxis(null).blocked() > 0);
  }

  @Test
  void aToggleMovesGermanysRowAndTheTotals(FxRobot robot) {
    robot.interact(() -> session.select(Selection.actor("DEU")));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(texts(robot, "Germany")).contains("Waits", "0");
    String before = robot.lookup("#total-likely").queryAs(Label.class).getText();

    robot.interact(() -> session.choose("us-backstop", "yes"));

    assertThat(texts(robot, "Germany")).contains("Partly", "4,000", "est.", "Adjusted NATO plans");
    assertThat(robot.lookup("#total-likely").queryAs(Label.class).getText())
        .isNotEqualTo(before)
        .isEqualTo("likely 21,190");
  }

  @Test
  void aClickOnARowPicksTheActorAndShowsItsPositions(FxRobot robot) {
    robot.clickOn("Norway");
    assertThat(session.selectionProperty().get()).isEqualTo(Selection.actor("NOR"));
    assertThat(robot.lookup(".detail-title").queryAs(Label.class).getText()).isEqualTo("Norway");
    for (var position : ShippedData.WORKSPACE.positions()) {
      if (position.actor().equals("NOR")) {
        assertThat(robot.lookup("#position-" + position.id()).tryQuery()).isPresent();
      }
    }
  }

  @Test
  void theSelectionIsTheSessionsAndStaysWhileTheWorldChanges(FxRobot robot) {
    robot.interact(() -> session.select(Selection.actor("DEU")));
    robot.interact(() -> session.choose("us-backstop", "yes"));
    robot.interact(() -> session.pickScenario("today"));
    assertThat(session.selectionProperty().get()).isEqualTo(Selection.actor("DEU"));
    assertThat(table(robot).getSelectionModel().getSelectedItem().id()).isEqualTo("DEU");
    robot.interact(() -> model.searchProperty().set("norway"));
    assertThat(session.selectionProperty().get()).isEqualTo(Selection.actor("DEU"));
    assertThat(table(robot).getSelectionModel().getSelectedItem()).isNull();
  }

  @Test
  void whatIsPickedElsewhereComesIntoSight(FxRobot robot) {
    robot.interact(() -> session.select(Selection.actor("USA")));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(row(robot, "United States").isVisible()).isTrue();
  }

  @Test
  void escapePicksNothing(FxRobot robot) {
    robot.clickOn("Norway").type(KeyCode.ESCAPE);
    assertThat(session.selectionProperty().get()).isNull();
    assertThat(table(robot).getSelectionModel().getSelectedItem()).isNull();
  }

  @Test
  void arrowKeysGoFromCountryToCountry(FxRobot robot) {
    robot.clickOn("France").type(KeyCode.DOWN);
    assertThat(session.selectionProperty().get())
        .isEqualTo(Selection.actor(table(robot).getItems().get(1).id()));
  }

  @Test
  void theColumnThatSortsOrdersTheRows(FxRobot robot) {
    robot.interact(
        () ->
            table(robot)
                .getSortOrder()
                .setAll(
                    table(robot).getColumns().stream()
                        .filter(column -> "column-country".equals(column.getId()))
                        .toList()));
    assertThat(table(robot).getItems()).extracting(ActorRow::name).isSorted();
  }

  @Test
  void aZoneLightsUpItsRows(FxRobot robot) {
    robot.interact(() -> session.select(new Selection(Selection.Kind.ZONE, "western-deployment")));
    PseudoClass related = PseudoClass.getPseudoClass("related");
    assertThat(row(robot, "France").getPseudoClassStates()).contains(related);
    robot.interact(() -> session.select(null));
    assertThat(row(robot, "France").getPseudoClassStates()).doesNotContain(related);
  }

  @Test
  void theBandSaysThatSourcesDisagree(FxRobot robot) {
    for (String actor : Set.of("USA", "DEU")) {
      robot.interact(() -> session.select(Selection.actor(actor)));
      assertThat(robot.lookup(".conflict-title").queryAllAs(Label.class))
          .as(actor)
          .isNotEmpty()
          .allMatch(label -> label.getText().startsWith("Sources disagree on"));
    }
    robot.interact(() -> session.select(Selection.actor("NOR")));
    assertThat(robot.lookup(".conflict-title").queryAll()).isEmpty();
  }

  @Test
  void anEstimateDoesNotLookLikeAReport(FxRobot robot) {
    robot.interact(() -> session.select(Selection.actor("DEU")));
    Node estimate = robot.lookup("#commitment-deu-presence-land").query();
    Node report = robot.lookup("#commitment-deu-forces-support").query();
    assertThat(texts(estimate)).contains("Estimate", "Reasoning").doesNotContain("Reported");
    assertThat(estimate.lookup(".basis-estimate")).isNotNull();
    assertThat(estimate.lookup(".troops-estimate")).isNotNull();
    assertThat(texts(report)).contains("Reported").doesNotContain("Estimate", "Reasoning");
    assertThat(report.lookup(".basis-reported")).isNotNull();
  }

  @Test
  void evidenceIsShownWithItsGradeInWordsAndCanBeFoldedAway(FxRobot robot) {
    robot.interact(() -> session.select(Selection.actor("NOR")));
    assertThat(robot.lookup(".evidence-words").queryAll()).isNotEmpty();
    robot.clickOn("#detail-evidence");
    assertThat(robot.lookup(".evidence-lines").<Node>queryAll())
        .isNotEmpty()
        .noneMatch(Node::isManaged);
    robot.interact(() -> session.select(Selection.actor("FRA")));
    assertThat(robot.lookup(".evidence-lines").<Node>queryAll())
        .isNotEmpty()
        .noneMatch(Node::isManaged);
  }

  @Test
  void columnsFollowTheWidthAndWhatThePersonChooses(FxRobot robot) {
    assertThat(visible(robot)).doesNotContain("column-sources").contains("column-stance");
    robot.interact(() -> window(robot).setWidth(440));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(visible(robot))
        .containsExactlyInAnyOrder(
            "column-country", "column-state", "column-likely", "column-waits");
    robot.interact(() -> model.columns().choose(Field.SOURCES, true));
    assertThat(visible(robot)).contains("column-sources");
  }

  @Test
  void everythingThatTakesTheFocusHasAName(FxRobot robot) {
    robot.interact(() -> session.select(Selection.actor("DEU")));
    assertThat(robot.lookup((Node node) -> node.isFocusTraversable()).<Node>queryAll())
        .isNotEmpty()
        .allSatisfy(node -> assertThat(hasName(node)).as("%s", node).isTrue());
  }

  @Test
  void aTableThatIsGoneIsNotHeldByItsViewModel(FxRobot robot) {
    JMemoryBuddy.memoryTest(
        checker -> showAndTakeAway(robot, checker, () -> new CommitmentsView(model)));
  }

  @Test
  void detailsThatAreGoneAreNotHeldByTheirViewModel(FxRobot robot) {
    JMemoryBuddy.memoryTest(
        checker -> showAndTakeAway(robot, checker, () -> new DetailView(detail)));
  }

  /** In a stage of its own: TestFX keeps the events of the other, and they their nodes. */
  private void showAndTakeAway(
      FxRobot robot, JMemoryBuddy.MemoryTestAPI checker, Supplier<? extends Parent> made) {
    robot.interact(
        () -> {
          Parent view = made.get();
          session.select(Selection.actor("DEU"));
          Stage own = new Stage();
          own.setScene(new Scene(view, 600, 600));
          own.show();
          session.choose("us-backstop", "yes");
          own.getScene().setRoot(new Pane());
          session.choose("us-backstop", "no");
          own.close();
          checker.assertCollectable(view);
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static boolean hasName(Node node) {
    if (node.getAccessibleText() != null) {
      return true;
    }
    return node instanceof Labeled labeled
        && labeled.getText() != null
        && !labeled.getText().isEmpty();
  }

  private static Stage window(FxRobot robot) {
    return (Stage) robot.window(0);
  }

  @SuppressWarnings("unchecked")
  private static TableView<ActorRow> table(FxRobot robot) {
    return robot.lookup("#commitments").queryAs(TableView.class);
  }

  private static TableRow<?> row(FxRobot robot, String name) {
    return robot.lookup(".table-row-cell").queryAllAs(TableRow.class).stream()
        .filter(row -> row.getItem() instanceof ActorRow actor && actor.name().equals(name))
        .filter(Node::isVisible)
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> texts(FxRobot robot, String name) {
    return texts(row(robot, name));
  }

  private static Set<String> texts(Node node) {
    return node.lookupAll(".label").stream()
        .map(label -> Objects.requireNonNullElse(((Label) label).getText(), ""))
        .collect(
            Collectors.collectingAndThen(
                Collectors.toSet(),
                found -> {
                  node.lookupAll(".table-cell")
                      .forEach(
                          cell ->
                              found.add(
                                  Objects.requireNonNullElse(((Labeled) cell).getText(), "")));
                  return found;
                }));
  }

  private static Set<String> visible(FxRobot robot) {
    return table(robot).getVisibleLeafColumns().stream()
        .map(column -> column.getId())
        .collect(Collectors.toSet());
  }
}
