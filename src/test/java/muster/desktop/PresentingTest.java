package muster.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import de.sandec.jmemorybuddy.JMemoryBuddy;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import javafx.stage.Window;
import muster.desktop.presenter.Display;
import muster.desktop.presenter.Displays;
import muster.desktop.session.Question;
import muster.model.Scenario;
import muster.model.Slide;
import muster.model.Workspace;
import muster.testing.Answers;
import muster.testing.ShippedData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** How a briefer presents with the keys of a clicker, on two displays. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // JUnit has the window made before each test.
final class PresentingTest {
  /** The headless screen is one: its halves stand for two. */
  static final Displays TWO =
      () ->
          List.of(new Display(0, 0, 1000, 500, 1, true), new Display(0, 500, 1000, 500, 1, false));

  private final Answers dialogs = new Answers();
  @TempDir static Path temp;
  private Path folder;
  private Workbench bench;

  @Start
  void start(Stage stage) {
    folder = temp.resolve("own" + System.nanoTime());
    bench = TestWindow.show(stage, dialogs, TWO);
  }

  @AfterEach
  void end(FxRobot robot) {
    robot.interact(() -> bench.presenter().end());
  }

  private void begin(FxRobot robot) {
    robot.push(KeyCode.F5);
  }

  private int number() {
    return bench.deck().numberProperty().get();
  }

  private static Image slide() {
    return ((ImageView) ShownWindows.inAudience("#audience-slide .image-view")).getImage();
  }

  private static String stamp() {
    Label stamp = (Label) ShownWindows.inAudience("#audience-stamp");
    return stamp.isVisible() ? stamp.getText() : "";
  }

  @Test
  void aClickerGoesThroughTheSlides(FxRobot robot) {
    begin(robot);
    assertThat(number()).isEqualTo(1);
    Image first = slide();
    robot.push(KeyCode.PAGE_DOWN);
    assertThat(number()).isEqualTo(2);
    assertThat(slide()).isNotSameAs(first);
    robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_UP);
    assertThat(number()).isEqualTo(2);
    robot.push(KeyCode.F5);
    assertThat(number()).as("a clicker's key for starting starts nothing again").isEqualTo(2);
    robot.push(KeyCode.PERIOD);
    assertThat(ShownWindows.inAudience("#audience-blank").isVisible()).isTrue();
    assertThat(((Label) ShownWindows.inPresenter("#presenter-state")).getText()).contains("black");
    robot.push(KeyCode.ESCAPE);
    assertThat(ShownWindows.inAudience("#audience-blank").isVisible()).isFalse();
    robot.push(KeyCode.ESCAPE);
    assertThat(ShownWindows.all()).isEmpty();
    assertThat(bench.presenter().showingProperty().get()).isFalse();
  }

  @Test
  void aNumberAndEnterGoToThatSlide(FxRobot robot) {
    begin(robot);
    robot.push(KeyCode.DIGIT1).push(KeyCode.DIGIT2).push(KeyCode.ENTER);
    assertThat(number()).isEqualTo(12);
    robot.push(KeyCode.NUMPAD5).push(KeyCode.ENTER);
    assertThat(number()).isEqualTo(5);
    robot.push(KeyCode.ENTER);
    assertThat(number()).isEqualTo(6);
    robot.push(KeyCode.HOME);
    assertThat(number()).isEqualTo(1);
  }

  @Test
  void aShowBeginsAtTheSlideThatIsLookedAt(FxRobot robot) {
    robot.interact(() -> bench.deck().goTo(7));
    robot.push(KeyCode.SHIFT, KeyCode.F5);
    assertThat(number()).isEqualTo(7);
    assertThat(((Label) ShownWindows.inPresenter("#presenter-notes")).getText())
        .isEqualTo(Objects.requireNonNull(bench.deck().slideProperty().get()).notes());
  }

  @Test
  void whatIfShowsABranchAndOneKeyBringsTheSlideBack(FxRobot robot) {
    Question before = Objects.requireNonNull(bench.session().questionProperty().get());
    robot.interact(() -> bench.deck().goTo(5));
    robot.push(KeyCode.SHIFT, KeyCode.F5);
    int[] dots = dots(slide());
    robot.push(KeyCode.Q);
    assertThat(ShownWindows.inAudience("#audience-what-if").isVisible()).isTrue();
    robot.push(KeyCode.DIGIT4);
    assertThat(stamp()).isEqualTo("What if: US backstop");
    assertThat(dots(slide())).isNotEqualTo(dots);
    robot.push(KeyCode.Q);
    assertThat(ShownWindows.inAudience("#audience-what-if").isVisible()).isFalse();
    assertThat(stamp()).isNotEmpty();
    robot.push(KeyCode.R);
    assertThat(stamp()).isEmpty();
    assertThat(dots(slide())).isEqualTo(dots);
    assertThat(bench.session().questionProperty().get())
        .as("the window behind stays as it was")
        .isEqualTo(before);

    robot.push(KeyCode.Q).push(KeyCode.DOWN).push(KeyCode.RIGHT);
    assertThat(stamp()).isEqualTo("What if: Russian consent");
    robot.push(KeyCode.PAGE_DOWN);
    assertThat(number()).isEqualTo(6);
    assertThat(stamp()).as("a branch is one slide's").isEmpty();
  }

  @Test
  void whatReachesAForceSizeIsTriedAndTakenBackByKey(FxRobot robot) {
    robot.interact(() -> bench.deck().goTo(5));
    robot.push(KeyCode.SHIFT, KeyCode.F5);
    int[] dots = dots(slide());
    robot.push(KeyCode.Q).push(KeyCode.TAB);
    Label target = (Label) ShownWindows.inAudience("#what-if-target");
    assertThat(target.getText()).isEqualTo("15,000 – UK and France");
    robot.push(KeyCode.DIGIT1);
    assertThat(stamp()).isEqualTo("What if: US backstop");
    assertThat(dots(slide())).isNotEqualTo(dots);
    robot.push(KeyCode.DIGIT1);
    assertThat(stamp()).isEmpty();
    robot.push(KeyCode.RIGHT);
    assertThat(target.getText()).startsWith("20,000 – ");
    robot.push(KeyCode.N).push(KeyCode.DIGIT1).push(KeyCode.DIGIT7).push(KeyCode.ENTER);
    assertThat(target.getText()).isEqualTo("17");
    robot.push(KeyCode.LEFT).push(KeyCode.TAB).push(KeyCode.PAGE_DOWN);
    assertThat(number()).as("a clicker goes on whatever is open").isEqualTo(6);
  }

  /** All dots of a picture. */
  private static int[] dots(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] dots = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), dots, 0, width);
    return dots;
  }

  @Test
  void whatIsSaidDuringAShowIsSaidToThePresenterOnly(FxRobot robot) {
    begin(robot);
    List<Window> before = List.copyOf(Window.getWindows());
    robot.interact(() -> bench.failures().report(new IOException("The disk is full.")));
    assertThat(Window.getWindows()).isEqualTo(before);
    assertThat(dialogs.told()).isEmpty();
    assertThat(said()).anyMatch(line -> line.contains("The disk is full."));
    assertThat(ShownWindows.audience().getScene().getRoot().lookupAll(".label").stream())
        .noneMatch(label -> label instanceof Label text && text.getText().contains("disk"));
  }

  private static List<String> said() {
    return ShownWindows.inPresenter("#presenter-messages").lookupAll(".label").stream()
        .map(label -> ((Label) label).getText())
        .toList();
  }

  @Test
  void aBranchOfTheShippedWorkspaceIsKeptWhenTheShowEnds(FxRobot robot) {
    robot.interact(() -> bench.deck().goTo(5));
    robot.push(KeyCode.SHIFT, KeyCode.F5).push(KeyCode.Q).push(KeyCode.DIGIT4).push(KeyCode.K);
    assertThat(dialogs.told()).as("nothing is asked while the audience watches").isEmpty();
    assertThat(said()).anyMatch(line -> line.contains("when the show ends"));
    robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
    assertThat(dialogs.told()).hasSize(1);
    assertThat(Objects.requireNonNull(bench.session().questionProperty().get()).workspace())
        .isEqualTo(ShippedData.WORKSPACE);
  }

  /** Makes what is open the person's own. */
  private void copy(FxRobot robot) {
    dialogs.agree(true);
    dialogs.chooseAsFolder(folder);
    robot.interact(() -> bench.editor().whenEditable(() -> {}));
    dialogs.told().clear();
  }

  private Workspace shown() {
    return Objects.requireNonNull(bench.session().questionProperty().get()).workspace();
  }

  @Test
  void aBranchIsKeptAsASlideAndUndone(FxRobot robot) {
    copy(robot);
    Workspace before = shown();
    robot.interact(() -> bench.deck().goTo(5));
    robot.push(KeyCode.SHIFT, KeyCode.F5).push(KeyCode.Q).push(KeyCode.UP).push(KeyCode.RIGHT);
    robot.push(KeyCode.DIGIT4);
    String asked = stamp();
    assertThat(asked).isEqualTo("What if: US backstop, Depth of the guarded flanks 35 km");
    robot.push(KeyCode.K);
    Slide kept = shown().briefings().getFirst().slides().get(5);
    assertThat(shown().briefings().getFirst().slides())
        .hasSize(before.briefings().getFirst().slides().size() + 1);
    Scenario made = Workspace.find(shown().scenarios(), kept.scenario()).orElseThrow();
    assertThat(made.choices()).containsEntry("us-backstop", "yes");
    assertThat(made.parameters()).containsEntry("flank-km", BigDecimal.valueOf(35));
    assertThat(stamp()).as("the audience still sees the branch").isEqualTo(asked);
    assertThat(number()).isEqualTo(5);
    robot.interact(() -> bench.editor().undo());
    assertThat(shown()).isEqualTo(before);
  }

  @Test
  void aSaveThatFailsDuringAShowIsALineForThePresenter(FxRobot robot) throws IOException {
    copy(robot);
    robot.interact(() -> bench.deck().goTo(5));
    robot.push(KeyCode.SHIFT, KeyCode.F5).push(KeyCode.Q).push(KeyCode.DIGIT4).push(KeyCode.K);
    Files.move(folder, folder.resolveSibling("gone" + System.nanoTime()));
    Files.writeString(folder, "not a folder");
    List<Window> before = List.copyOf(Window.getWindows());
    robot.interact(() -> bench.leave(() -> {}));
    assertThat(said()).anyMatch(line -> line.contains("Nothing was saved"));
    assertThat(Window.getWindows()).isEqualTo(before);
    assertThat(dialogs.told()).isEmpty();
  }

  @Test
  void thePenDrawsOnTheSlideInBothWindowsAndStaysWithIt(FxRobot robot) {
    begin(robot);
    robot.push(KeyCode.PAGE_DOWN).push(KeyCode.P);
    robot.interact(
        () -> {
          drag(ShownWindows.inPresenter("#presenter-slide"), MouseEvent.MOUSE_PRESSED, 40, 40);
          drag(ShownWindows.inPresenter("#presenter-slide"), MouseEvent.MOUSE_DRAGGED, 80, 60);
        });
    assertThat(lines()).isNotEmpty();
    robot.push(KeyCode.PAGE_DOWN);
    assertThat(lines()).isEmpty();
    robot.push(KeyCode.PAGE_UP);
    assertThat(lines()).isNotEmpty();
    robot.push(KeyCode.E);
    assertThat(lines()).isEmpty();
  }

  private static Set<Node> lines() {
    return ShownWindows.audience().getScene().getRoot().lookupAll("Polyline");
  }

  private static void drag(Node node, EventType<MouseEvent> type, double x, double y) {
    Event.fireEvent(
        node,
        new MouseEvent(
            type,
            x,
            y,
            x,
            y,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            true,
            false,
            false,
            false,
            false,
            false,
            new PickResult(node, x, y)));
  }

  @Test
  void nothingOfAShowEverHidesAMarking(FxRobot robot) {
    begin(robot);
    robot.push(KeyCode.PAGE_DOWN);
    int[] plain = markings(robot);
    robot.push(KeyCode.L);
    robot.interact(() -> drag(onSlide(), MouseEvent.MOUSE_MOVED, 40, 3));
    assertThat(markings(robot)).as("spotlight").isEqualTo(plain);
    robot.push(KeyCode.P);
    robot.interact(
        () -> {
          drag(onSlide(), MouseEvent.MOUSE_PRESSED, 2, 2);
          drag(onSlide(), MouseEvent.MOUSE_DRAGGED, 900, 3);
          drag(onSlide(), MouseEvent.MOUSE_DRAGGED, 700, 498);
        });
    assertThat(lines()).isNotEmpty();
    assertThat(markings(robot)).as("pen").isEqualTo(plain);
    robot.push(KeyCode.B);
    assertThat(markings(robot)).as("black").isEqualTo(plain);
    robot.push(KeyCode.W);
    assertThat(markings(robot)).as("white").isEqualTo(plain);
  }

  private static Node onSlide() {
    return ShownWindows.inAudience("#audience-slide");
  }

  /** The dots of both markings as the audience sees them. */
  private static int[] markings(FxRobot robot) {
    List<int[]> strips = new ArrayList<>();
    robot.interact(
        () -> {
          Node root = ShownWindows.audience().getScene().getRoot();
          Bounds slide = onSlide().getBoundsInParent();
          double high = Math.floor(slide.getHeight() * 34 / 1080);
          for (double top : List.of(slide.getMinY(), slide.getMaxY() - high)) {
            SnapshotParameters seen = new SnapshotParameters();
            seen.setViewport(new Rectangle2D(slide.getMinX(), top, slide.getWidth(), high));
            strips.add(dots(root.snapshot(seen, null)));
          }
        });
    return strips.stream().flatMapToInt(Arrays::stream).toArray();
  }

  @Test
  void lookingCloserAtTheMapLeavesTheSlideAsItIs(FxRobot robot) {
    robot.interact(() -> bench.deck().goTo(5));
    robot.push(KeyCode.SHIFT, KeyCode.F5);
    int[] plain = dots(slide());
    robot.push(KeyCode.Z);
    assertThat(dots(slide())).isNotEqualTo(plain);
    robot.push(KeyCode.DIGIT0);
    assertThat(dots(slide())).isEqualTo(plain);
    assertThat(shown()).isEqualTo(ShippedData.WORKSPACE);
  }

  @Test
  void theDisplaysAreSwapped(FxRobot robot) {
    begin(robot);
    double before = ShownWindows.presenter().getY();
    robot.push(KeyCode.X).push(KeyCode.X).push(KeyCode.PAGE_DOWN);
    assertThat(ShownWindows.presenter().getY()).isEqualTo(before);
    assertThat(number()).isEqualTo(2);
  }

  @Test
  void windowsOfAShowThatIsOverAreForgotten(FxRobot robot) {
    JMemoryBuddy.memoryTest(
        checker ->
            robot.interact(
                () -> {
                  bench.presenter().begin();
                  checker.assertCollectable(ShownWindows.audience());
                  checker.assertCollectable(ShownWindows.presenter());
                  checker.assertCollectable(ShownWindows.audience().getScene().getRoot());
                  checker.assertCollectable(ShownWindows.presenter().getScene().getRoot());
                  bench.presenter().end();
                }));
  }
}
