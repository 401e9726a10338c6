package muster.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import muster.desktop.briefing.SlideWish;
import muster.desktop.crash.Work;
import muster.desktop.presenter.Display;
import muster.desktop.presenter.Displays;
import muster.model.Slide;
import muster.testing.Answers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What stands where while an audience watches, and what does not come up there. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // JUnit has the window made before each test.
final class ShowWindowsTest {
  private static final Display LAPTOP = new Display(0, 0, 1000, 500, 1, true);
  private static final Display WALL = new Display(0, 500, 1000, 500, 1, false);

  private final Answers dialogs = new Answers();
  private final Plugged plugged = new Plugged();
  private Workbench bench;

  /** Displays that come and go. */
  private static final class Plugged implements Displays {
    private List<Display> now = List.of(LAPTOP);
    private final List<Runnable> watching = new ArrayList<>();

    @Override
    public List<Display> all() {
      return now;
    }

    @Override
    public Subscription watch(Runnable changed) {
      watching.add(changed);
      return () -> watching.remove(changed);
    }

    void plug(FxRobot robot, Display... displays) {
      now = List.of(displays);
      robot.interact(() -> List.copyOf(watching).forEach(Runnable::run));
    }
  }

  @Start
  void start(Stage stage) {
    bench = TestWindow.show(stage, dialogs, plugged);
  }

  @AfterEach
  void end(FxRobot robot) {
    robot.interact(() -> bench.presenter().end());
    assertThat(plugged.watching).as("a show that is over looks at no display").isEmpty();
  }

  private int number() {
    return bench.deck().numberProperty().get();
  }

  private static boolean isPresentersShown() {
    return ShownWindows.all().size() == 2;
  }

  @Test
  void onOneDisplayAKeyChangesBetweenNotesAndSlide(FxRobot robot) {
    robot.push(KeyCode.F5);
    assertThat(isPresentersShown()).as("the room sees no notes").isFalse();
    robot.push(KeyCode.V);
    assertThat(isPresentersShown()).isTrue();
    assertThat(ShownWindows.presenter().isFocused()).isTrue();
    robot.push(KeyCode.PAGE_DOWN).push(KeyCode.V);
    assertThat(isPresentersShown()).isFalse();
    assertThat(ShownWindows.audience().isFocused()).isTrue();
    robot.push(KeyCode.PAGE_DOWN).push(KeyCode.X);
    assertThat(number()).as("the show goes on").isEqualTo(3);
    assertThat(bench.presenter().showingProperty().get()).isTrue();
  }

  @Test
  void displaysThatComeAndGoDuringAShowAreFollowed(FxRobot robot) {
    plugged.plug(robot, LAPTOP, WALL);
    robot.push(KeyCode.F5).push(KeyCode.PAGE_DOWN);
    assertThat(ShownWindows.audience().getY()).isEqualTo(WALL.y());

    plugged.plug(robot, LAPTOP);
    assertThat(isPresentersShown()).as("the laptop's is the presenter's").isTrue();
    assertThat(ShownWindows.audience().getY()).isEqualTo(LAPTOP.y());
    plugged.plug(robot, LAPTOP, WALL);
    assertThat(ShownWindows.audience().getY()).isEqualTo(WALL.y());
    assertThat(ShownWindows.presenter().getY()).isEqualTo(LAPTOP.y());

    plugged.plug(robot, WALL);
    assertThat(isPresentersShown()).as("what is left is the room's").isFalse();
    assertThat(ShownWindows.audience().getY()).isEqualTo(WALL.y());
    assertThat(number()).isEqualTo(2);
    assertThat(dialogs.told()).isEmpty();
  }

  @Test
  void aRehearsalShowsNothingAndHasTheFirstSlidesReady(FxRobot robot) throws TimeoutException {
    rehearse(robot);
    assertThat(ShownWindows.all()).isEmpty();
    List<Slide> slides =
        Objects.requireNonNull(bench.deck().briefingProperty().get()).slides().subList(0, 2);
    assertThat(slides)
        .allMatch(slide -> bench.pictures().kept(new SlideWish(slide, null, 888, 500)).isPresent());

    robot.push(KeyCode.F5);
    rehearse(robot);
    assertThat(ShownWindows.slide()).as("a show goes on").isNotNull();
    assertThat(dialogs.told()).isEmpty();
  }

  private void rehearse(FxRobot robot) throws TimeoutException {
    AtomicBoolean over = new AtomicBoolean();
    robot.interact(() -> bench.presenter().rehearse(() -> over.set(true)));
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, over::get);
  }

  @Test
  void noMenuTooltipOrWindowOfTheWorkbenchComesUpDuringAShow(FxRobot robot) {
    ContextMenu menu = new ContextMenu(new MenuItem("Something"));
    Tooltip tip = new Tooltip("Something");
    List<String> opened = new ArrayList<>();
    robot.interact(() -> menu.show(bench.view(), 40, 40));
    robot.push(KeyCode.F5);
    assertThat(popups()).as("what was there when it began").isEmpty();
    robot.interact(
        () -> {
          tip.show(bench.view(), 40, 40);
          bench.presenter().whenOver(() -> opened.add("preview"));
        });
    robot.interact(() -> {});
    assertThat(popups()).as("what was about to come").isEmpty();
    assertThat(opened).isEmpty();

    robot.push(KeyCode.V);
    robot.interact(() -> tip.show(ShownWindows.inPresenter("#present-next"), 40, 40));
    robot.interact(() -> {});
    assertThat(popups()).as("the presenter's own").hasSize(1);
    robot.interact(tip::hide);

    robot.push(KeyCode.ESCAPE);
    assertThat(opened).containsExactly("preview");
    robot.interact(() -> tip.show(bench.view(), 40, 40));
    assertThat(popups()).as("afterwards all is as ever").hasSize(1);
    robot.interact(tip::hide);
  }

  @Test
  void aCrashIsALineForThePresenterAndItsWindowWaitsForTheEnd(FxRobot robot) {
    robot.push(KeyCode.F5).push(KeyCode.V);
    List<Window> before = List.copyOf(Window.getWindows());
    List<String> opened = new ArrayList<>();
    Work work = bench.work(() -> {});
    robot.interact(
        () -> {
          work.say("Something broke.");
          work.whenAlone(() -> opened.add("window"));
        });
    Label line = (Label) ShownWindows.inPresenter("#presenter-messages .message-wrong");
    assertThat(line.getText()).contains("Something broke.");
    assertThat(Window.getWindows()).isEqualTo(before);
    assertThat(opened).isEmpty();
    robot.push(KeyCode.ESCAPE);
    assertThat(opened).containsExactly("window");
    assertThat(dialogs.told()).as("the crash's window says it").isEmpty();
  }

  private static List<Window> popups() {
    return Window.getWindows().stream().filter(PopupWindow.class::isInstance).toList();
  }

  @Test
  void theMapFliesToTheNextSlideAlsoWhenThatIsAskedForOnTheWay(FxRobot robot)
      throws TimeoutException {
    robot.interact(() -> bench.deck().goTo(3));
    robot.push(KeyCode.SHIFT, KeyCode.F5);
    Image[] ends = new Image[1];
    robot.interact(
        () -> {
          press(KeyCode.PAGE_DOWN);
          assertThat(flies()).isTrue();
          press(KeyCode.PAGE_DOWN);
          assertThat(flies()).as("from where the eye is to the slide after").isTrue();
          assertThat(number()).isEqualTo(5);
          ends[0] = ShownWindows.slide();
        });
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !flies());
    robot.interact(() -> assertThat(ShownWindows.slide()).isSameAs(ends[0]));

    robot.interact(
        () -> {
          bench.presenter().fliesProperty().set(false);
          press(KeyCode.PAGE_UP);
          assertThat(flies()).as("it can be turned off").isFalse();
          assertThat(ShownWindows.slide()).isNotSameAs(ends[0]);
        });
  }

  private static void press(KeyCode code) {
    Event.fireEvent(
        ShownWindows.audience().getScene().getRoot(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
  }

  private static boolean flies() {
    Node map = ShownWindows.inAudience("#audience-slide .map-flight");
    return Objects.requireNonNull(map.getParent()).isVisible();
  }
}
