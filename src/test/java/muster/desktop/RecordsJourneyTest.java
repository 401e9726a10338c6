package muster.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import muster.desktop.session.Selection;
import muster.desktop.shell.Layout.Pane;
import muster.geo.Geodesy;
import muster.model.Actor;
import muster.model.Assumption;
import muster.model.Commitment;
import muster.model.Condition;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.ZoneRule;
import muster.model.edit.RecordList;
import muster.model.edit.References;
import muster.store.LoadResult;
import muster.store.WorkspaceFolder;
import muster.testing.ShippedData;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What an analyst does in the pane of data. */
final class RecordsJourneyTest extends EditingJourney {

  @Start
  void start(Stage stage) {
    open(stage);
    bench.shell().shownProperty(Pane.DATA).set(true);
  }

  /** Presses a button that may be out of sight in the form. */
  private static void press(FxRobot robot, String id) {
    robot.interact(() -> robot.lookup(id).queryAs(ButtonBase.class).fire());
  }

  private static void pick(FxRobot robot, String member, String code) {
    robot.interact(
        () -> {
          @SuppressWarnings("unchecked")
          ComboBox<String> box = robot.lookup("#form-" + member).queryAs(ComboBox.class);
          box.setValue(code);
        });
  }

  private static String said(FxRobot robot, String spot) {
    return robot.lookup("#problem-" + spot).queryAs(Labeled.class).getText();
  }

  private void source(FxRobot robot) {
    robot.clickOn("Sources");
    robot.clickOn("#record-new");
    DataPane.fill(robot, "title", "Statement on the force");
    DataPane.fill(robot, "publisher", "Ministry of Defence");
    DataPane.fill(robot, "published", "2026-02");
    DataPane.fill(robot, "reference", "statement.txt");
    pick(robot, "reliability", "B");
    pick(robot, "credibility", "2");
    robot.clickOn("#record-save");
  }

  private void actor(FxRobot robot) {
    robot.clickOn("Actors");
    robot.clickOn("#record-new");
    DataPane.fill(robot, "name", "Iceland");
    pick(robot, "kind", "state");
    robot.clickOn("#record-save");
  }

  private void evidence(FxRobot robot) {
    press(robot, "#form-evidence-add");
    DataPane.fill(
        robot, "evidence-0-source", "Ministry of Defence, February 2026: Statement on the force");
    DataPane.fill(robot, "evidence-0-locator", "p. 2");
  }

  private void position(FxRobot robot) {
    robot.clickOn("Positions");
    robot.clickOn("#record-new");
    DataPane.fill(robot, "actor", "iceland");
    pick(robot, "stance", "willing");
    DataPane.fill(robot, "summary", "Would send people.");
    evidence(robot);
    robot.clickOn("#record-save");
  }

  private void commitment(FxRobot robot) {
    robot.clickOn("Commitments");
    robot.clickOn("#record-new");
    DataPane.fill(robot, "actor", "Iceland");
    pick(robot, "axis", "presence");
    DataPane.fill(robot, "domain", "land");
    DataPane.fill(robot, "task", "Clear mines");
    pick(robot, "basis", "reported");
    pick(robot, "status", "said");
    DataPane.fill(robot, "troops-low", "10");
    DataPane.fill(robot, "troops-likely", "3o");
    DataPane.fill(robot, "troops-high", "50");
    DataPane.fill(robot, "where", "Western deployment area");
    press(robot, "#form-requires-add");
    press(robot, "#form-requires-add");
    evidence(robot);
    robot.clickOn("#record-save");
  }

  @Test
  void aSourceAnActorAPositionACommitmentAndOddsAreWrittenAndAllOfItUndone(FxRobot robot) {
    source(robot);
    assertThat(shown().sources().getLast().id()).isEqualTo("ministry-of-defence-2026-02");
    assertThat(bench.editor().undoNameProperty().get()).isEqualTo("add Statement on the force");
    actor(robot);
    assertThat(shown().actors().getLast().id()).isEqualTo("ISL");
    position(robot);
    assertThat(shown().positions().getLast().actor()).isEqualTo("ISL");

    int commitments = shown().commitments().size();
    commitment(robot);
    assertThat(shown().commitments()).hasSize(commitments);
    assertThat(said(robot, "troops-likely")).contains("“3o” is no number");
    assertThat(robot.lookup("#form-troops-likely").queryTextInputControl().getText())
        .isEqualTo("3o");
    DataPane.fill(robot, "troops-likely", "30");
    robot.clickOn("#record-save");
    Commitment made = shown().commitments().getLast();
    assertThat(Objects.requireNonNull(made.troops()).likely()).isEqualTo(30);
    assertThat(made.requires()).isInstanceOf(Condition.All.class);

    robot.clickOn("Assumptions");
    DataPane.choose(robot, "Russian consent");
    press(robot, "#form-odds-2-remove");
    press(robot, "#form-odds-add");
    DataPane.fill(robot, "odds-2-p-no", "0.6");
    assertThat(robot.lookup("#sum-odds-2-p").queryLabeled().getText()).contains("0.4 is missing");
    DataPane.fill(robot, "odds-2-p-yes", "0.4");
    robot.clickOn("#record-save");
    Assumption consent = Workspace.find(shown().assumptions(), "russian-consent").orElseThrow();
    assertThat(Objects.requireNonNull(consent.odds()).getLast().p())
        .containsEntry("no", new BigDecimal("0.6"));

    Workspace written = shown();
    for (int i = 0; i < 5; i++) {
      robot.push(KeyCode.CONTROL, KeyCode.Z);
    }
    assertThat(shown()).isEqualTo(ShippedData.WORKSPACE);
    for (int i = 0; i < 5; i++) {
      robot.push(KeyCode.CONTROL, KeyCode.Y);
    }
    assertThat(shown()).isEqualTo(written);
    robot.interact(() -> bench.leave(() -> {}));
    assertThat(onDisk()).isEqualTo(written);
  }

  private Workspace onDisk() {
    return ((LoadResult.Loaded) WorkspaceFolder.load(folder)).workspace();
  }

  @Test
  void whatOthersNameIsNotDeletedAndLeadsToThem(FxRobot robot) {
    robot.clickOn("Enablers");
    DataPane.choose(robot, "surveillance");
    robot.clickOn("#record-delete");
    assertThat(shown().enablers()).isEqualTo(ShippedData.WORKSPACE.enablers());
    robot.clickOn(".form-notice .hyperlink");
    assertThat(robot.lookup(".form-title").queryLabeled().getText())
        .isIn(ShippedData.WORKSPACE.forceModels().stream().map(f -> f.label()).toList());

    robot.clickOn("Force models");
    robot.clickOn("#record-delete");
    assertThat(shown().forceModels()).hasSize(ShippedData.WORKSPACE.forceModels().size() - 1);
    assertThat(bench.editor().undoNameProperty().get()).startsWith("delete ");
  }

  @Test
  void whatIsTypedStaysWhileAnotherRecordIsLookedAt(FxRobot robot) {
    robot.clickOn("Sources");
    DataPane.choose(robot, "");
    DataPane.fill(robot, "title", "");
    robot.clickOn("Actors");
    DataPane.choose(robot, "France");
    assertThat(robot.lookup("#form-name").queryTextInputControl().getText()).isEqualTo("France");
    robot.clickOn("Sources");
    DataPane.choose(robot, "");
    assertThat(robot.lookup("#form-title").queryTextInputControl().getText()).isEmpty();
    assertThat(said(robot, "title")).contains("missing");
    robot.clickOn("#record-revert");
    assertThat(robot.lookup("#form-title").queryTextInputControl().getText())
        .isEqualTo(ShippedData.WORKSPACE.sources().getFirst().title());
  }

  @Test
  void theFirstFieldThatIsWrongGetsTheKeysAndSaysWhy(FxRobot robot) {
    robot.clickOn("Commitments");
    DataPane.choose(robot, "France Station ground");
    DataPane.fill(robot, "troops-likely", "3o");
    robot.clickOn("#record-save");
    robot.interact(
        () -> {
          Node focused = bench.view().getScene().getFocusOwner();
          assertThat(focused.getId()).isEqualTo("form-troops-likely");
          assertThat(focused.getAccessibleHelp()).contains("“3o” is no number");
        });
    robot.push(KeyCode.ESCAPE);
    robot.interact(
        () -> assertThat(bench.view().getScene().getFocusOwner().getId()).isEqualTo("records"));
    assertThat(robot.lookup("#form-troops-likely").queryTextInputControl().getText())
        .as("what was typed stays")
        .isEqualTo("3o");
    DataPane.fill(robot, "troops-likely", "6000");
  }

  @Test
  void whatNamesARecordFollowsItToAnotherIdInOneStep(FxRobot robot) {
    robot.clickOn("Assumptions");
    DataPane.choose(robot, "US backstop");
    DataPane.fill(robot, "id", "ceasefire");
    robot.clickOn("#record-save");
    assertThat(said(robot, "id")).isNotEmpty();
    DataPane.fill(robot, "id", "us-help");
    robot.clickOn("#record-save");
    assertThat(bench.editor().undoNameProperty().get())
        .isEqualTo("US backstop, id us-backstop → us-help");
    assertThat(References.to(shown(), RecordList.ASSUMPTIONS, "us-help"))
        .hasSameSizeAs(References.to(ShippedData.WORKSPACE, RecordList.ASSUMPTIONS, "us-backstop"));
    robot.interact(() -> bench.editor().undo());
    assertThat(shown()).isEqualTo(ShippedData.WORKSPACE);
    assertThat(robot.lookup("#form-id").queryTextInputControl().getText()).isEqualTo("us-backstop");
  }

  @Test
  void recordsAreMovedInTheirListUnlessOddsForbidIt(FxRobot robot) {
    robot.clickOn("Assumptions");
    robot.interact(() -> DataPane.table(robot).getSelectionModel().select(1));
    robot.interact(() -> DataPane.table(robot).requestFocus());
    robot.push(KeyCode.ALT, KeyCode.UP);
    assertThat(shown()).isEqualTo(ShippedData.WORKSPACE);
    assertThat(robot.lookup(".form-notice-text").queryLabeled().getText())
        .contains("stays where it is");
    robot.clickOn("Actors");
    robot.interact(() -> DataPane.table(robot).getSelectionModel().select(1));
    robot.interact(() -> DataPane.table(robot).requestFocus());
    robot.push(KeyCode.ALT, KeyCode.DOWN);
    Actor moved = ShippedData.WORKSPACE.actors().get(1);
    assertThat(shown().actors().get(2)).isEqualTo(moved);
    assertThat(DataPane.table(robot).getSelectionModel().getSelectedIndex()).isEqualTo(2);
    robot.interact(() -> DataPane.table(robot).getSortOrder().add(DataPane.column(robot, "name")));
    robot.interact(() -> DataPane.table(robot).requestFocus());
    robot.push(KeyCode.ALT, KeyCode.UP);
    assertThat(shown().actors().get(2)).isEqualTo(moved);
    assertThat(robot.lookup(".form-notice-text").queryLabeled().getText()).contains("is sorted");
  }

  @SuppressWarnings("unchecked")
  @Test
  void aZoneGetsARuleIsMeasuredAndIsDrawnAgain(FxRobot robot) {
    robot.clickOn("Zones");
    DataPane.choose(robot, "North-western");
    press(robot, "#form-rule-ruled");
    DataPane.fill(robot, "rule-part-regions", "Lviv Oblast (UA-46)");
    robot.interact(() -> menu(robot, "#form-rule-part-more", "form-rule-part-with-INTERSECT"));
    assertThat(robot.lookup("#form-rule-size").queryLabeled().getText())
        .startsWith("Nothing is left");
    press(robot, "#form-rule-part-1-remove");
    assertThat(robot.lookup("#form-rule-sentence").queryLabeled().getText())
        .isEqualTo("The zone is the region Lviv Oblast.");
    assertThat(robot.lookup("#form-rule-size").queryLabeled().getText()).contains("km², saved:");
    press(robot, "#form-rule-drawn");
    robot.interact(
        () -> assertThat(robot.lookup("#record-save").queryButton().isDisable()).isTrue());
    press(robot, "#form-rule-ruled");
    robot.clickOn("#record-save");
    Zone ruled = Workspace.find(shown().zones(), "black-sea-area").orElseThrow();
    assertThat(ruled.rule()).isEqualTo(new ZoneRule.Regions(List.of("UA-46")));
    assertThat(ruled.geometry() == null).as("no shape of its own").isTrue();
    press(robot, "#form-rule-drawn");
    robot.clickOn("#record-save");
    Zone drawn = Workspace.find(shown().zones(), "black-sea-area").orElseThrow();
    assertThat(Geodesy.areaKm2(Objects.requireNonNull(drawn.geometry())))
        .as("the region's area")
        .isCloseTo(21_800, Offset.offset(700.0));
  }

  private static void menu(FxRobot robot, String button, String item) {
    robot.lookup(button).queryAs(MenuButton.class).getItems().stream()
        .filter(one -> item.equals(one.getId()))
        .findFirst()
        .orElseThrow()
        .fire();
  }

  @Test
  void aCardLeadsToItsForm(FxRobot robot) {
    robot.interact(() -> bench.shell().shownProperty(Pane.DATA).set(false));
    Commitment first = ShippedData.WORKSPACE.commitments().getFirst();
    robot.interact(() -> bench.session().select(Selection.actor(first.actor())));
    press(robot, "#edit-" + first.id());
    assertThat(robot.lookup("#form-id").queryTextInputControl().getText()).isEqualTo(first.id());
    assertThat(List.of(first.task()))
        .contains(robot.lookup("#form-task").queryTextInputControl().getText());
  }
}
