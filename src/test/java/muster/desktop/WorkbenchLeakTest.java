package muster.desktop;

import de.sandec.jmemorybuddy.JMemoryBuddy;
import java.util.concurrent.atomic.AtomicReference;
import javafx.event.ActionEvent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import muster.desktop.session.Selection;
import muster.desktop.shell.Layout.Pane;
import muster.desktop.shell.MainWindow;
import muster.testing.Answers;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** A window's content that is gone is held by nobody: not even by a session that lives on. */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // JUnit has the stage made before each test.
final class WorkbenchLeakTest {
  private final StackPane root = new StackPane();
  private Stage stage;

  @Start
  void start(Stage watched) {
    // TestFX keeps the events of the stage that it gives, and with them the nodes.
    stage = new Stage();
    Scene scene = new Scene(root, 1000, 900);
    MainWindow.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Stop
  void stop() {
    stage.close();
  }

  private static Workbench used(StackPane root) {
    Workbench bench =
        TestWindow.bench(
            Workers.inline(), new Answers(), TestWindow.exporting(), TestWindow.ONE_DISPLAY);
    root.getChildren().setAll(bench.view());
    bench.session().open(ShippedData.WORKSPACE);
    bench.session().setGround(ShippedSession.ground());
    root.applyCss();
    root.layout();
    bench.session().choose("us-backstop", "yes");
    bench.session().pickScenario("today");
    bench.session().select(Selection.actor("FRA"));
    bench.session().select(new Selection(Selection.Kind.ZONE, "western-deployment"));
    bench.shell().shownProperty(Pane.BRIEFING).set(true);
    bench.shell().slideFormProperty().set(true);
    bench.deck().goTo(3);
    root.applyCss();
    root.layout();
    root.lookup("#slide-callouts-move").fireEvent(new ActionEvent());
    bench.shell().shownProperty(Pane.DETAIL).set(false);
    bench.shell().shownProperty(Pane.DETAIL).set(true);
    root.applyCss();
    root.layout();
    return bench;
  }

  @Test
  void aViewThatIsGoneIsNotHeldByItsSession(FxRobot robot) {
    JMemoryBuddy.memoryTest(
        checker ->
            robot.interact(
                () -> {
                  Workbench bench = used(root);
                  root.getChildren().clear();
                  checker.assertCollectable(bench.view());
                  checker.assertCollectable(bench);
                  checker.assertCollectable(bench.session());
                }));
  }

  @Test
  void cardsOfAnOlderWorkspaceAreForgottenWhileTheWindowLivesOn(FxRobot robot) {
    AtomicReference<Workbench> kept = new AtomicReference<>();
    JMemoryBuddy.memoryTest(
        checker ->
            robot.interact(
                () -> {
                  Workbench bench = used(root);
                  kept.set(bench);
                  checker.assertCollectable(bench.view().lookup("#assumption-us-backstop"));
                  bench.session().open(ShippedData.emptied());
                  root.applyCss();
                  root.layout();
                  checker.assertNotCollectable(bench.view());
                }));
  }
}
