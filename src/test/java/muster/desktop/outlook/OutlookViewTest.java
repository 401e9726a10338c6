package muster.desktop.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import muster.desktop.session.Session;
import muster.desktop.task.Tasks;
import muster.testing.Forgotten;
import muster.testing.ShippedSession;
import muster.testing.TestStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class OutlookViewTest {
  private final Session session = ShippedSession.open();
  private final OutlookViewModel model = new OutlookViewModel(session, troops -> {});
  private final StackPane root = new StackPane();
  private int asked;

  @Start
  void start(Stage stage) {
    root.getChildren()
        .add(new OutlookView(model, Tasks.inline(), ShippedSession::fail, () -> asked++));
    stage.setX(0);
    stage.setY(0);
    TestStage.show(stage, root, 1000, 220);
  }

  private static List<String> texts(FxRobot robot, String query) {
    return robot.lookup(query).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
  }

  @Test
  void aChoiceIsSeenInTotalVerdictsAndSentences(FxRobot robot) {
    assertThat(texts(robot, "#outlook-total")).containsExactly("12,990");
    assertThat(texts(robot, ".verdict-likely")).hasSize(1);
    robot.interact(() -> session.choose("us-backstop", "yes"));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(texts(robot, "#outlook-total")).containsExactly("21,190");
    assertThat(texts(robot, "#outlook-stories .label"))
        .anyMatch(text -> text.startsWith("Germany now stands: 4,000"));
    robot.interact(() -> session.choose("us-backstop", "no"));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(texts(robot, "#outlook-total")).containsExactly("12,990");
    assertThat(texts(robot, "#outlook-stories .label"))
        .anyMatch(text -> text.startsWith("Germany no longer stands"));
  }

  @Test
  void theTotalAsksForItsTerms(FxRobot robot) {
    Hyperlink total = robot.lookup("#outlook-total").queryAs(Hyperlink.class);
    assertThat(total.getAccessibleText()).contains("12,990");
    robot.interact(total::fire);
    assertThat(asked).isEqualTo(1);
  }

  @Test
  void theScaleFillsItsPlaceAndIsRepaintedForAnotherWorld(FxRobot robot) {
    Region scale = robot.from(root).lookup(".troop-scale").query();
    ImageView image = (ImageView) scale.getChildrenUnmodifiable().getFirst();
    var before = image.getImage();
    assertThat(before.getWidth()).isEqualTo(Math.floor(scale.getWidth()));
    assertThat(before.getHeight()).isEqualTo(Math.floor(scale.getHeight()));
    robot.interact(() -> session.choose("us-backstop", "yes"));
    assertThat(image.getImage()).isNotSameAs(before);
    assertThat(scale.getAccessibleText()).contains("21,190");
  }

  @Test
  void theScaleIsLeftAloneByADistanceThatOnlyMovesZones(FxRobot robot) {
    Region scale = robot.from(root).lookup(".troop-scale").query();
    ImageView image = (ImageView) scale.getChildrenUnmodifiable().getFirst();
    var before = image.getImage();
    robot.interact(() -> session.setParameter("buffer-km", new BigDecimal("80")));
    assertThat(image.getImage()).isSameAs(before);
    assertThat(texts(robot, "#outlook-stories .label")).anyMatch(text -> text.contains("80"));
  }

  @Test
  void aStoryIsAsHighAsItsTextsNeed(FxRobot robot) {
    robot.interact(() -> session.choose("us-backstop", "yes"));
    WaitForAsyncUtils.waitForFxEvents();
    StoryBox story = robot.from(root).lookup(".story").query();
    double wide = story.prefHeight(600);
    double narrow = story.prefHeight(120);
    assertThat(narrow).isGreaterThan(wide);
    assertThat(story.prefHeight(600)).isEqualTo(wide);
    robot.interact(() -> story.getChildren().removeLast());
    assertThat(story.prefHeight(600)).isLessThan(wide);
  }

  @Test
  void nothingReachesOutOfTheStrip(FxRobot robot) {
    robot.interact(() -> session.choose("us-backstop", "yes"));
    WaitForAsyncUtils.waitForFxEvents();
    Set<Node> all = robot.from(root).lookup(".label").queryAll();
    assertThat(all)
        .filteredOn(node -> !isScrolled(node))
        .allSatisfy(
            node -> {
              var bounds = node.localToScene(node.getBoundsInLocal());
              assertThat(bounds.getMaxX()).as("%s", node).isLessThanOrEqualTo(1000.5);
              assertThat(bounds.getMaxY()).as("%s", node).isLessThanOrEqualTo(220.5);
            });
    assertThat(all)
        .filteredOn(OutlookViewTest::isScrolled)
        .allSatisfy(
            node ->
                assertThat(node.localToScene(node.getBoundsInLocal()).getMaxX())
                    .isLessThanOrEqualTo(1000.5));
  }

  private static boolean isScrolled(Node node) {
    for (Node up = node; up != null; up = up.getParent()) {
      if (up instanceof ScrollPane || "outlook-forces".equals(up.getId())) {
        return true;
      }
    }
    return false;
  }

  @Test
  void aViewThatIsGoneIsNotHeldByItsViewModel(FxRobot robot) {
    Forgotten.check(
        robot,
        () -> new OutlookView(model, Tasks.inline(), ShippedSession::fail, () -> asked++),
        () -> {
          session.choose("us-backstop", "yes");
          session.choose("us-backstop", "no");
        },
        model);
  }
}
