package muster.testing;

import de.sandec.jmemorybuddy.JMemoryBuddy;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Holds a view to being forgotten once it is gone, while its view model lives on. */
public final class Forgotten {
  private Forgotten() {}

  /**
   * @param make makes the view, which is shown in a window and taken out again
   * @param use has the view model tell of something after that
   * @param model lives on
   */
  public static void check(
      FxRobot robot, Supplier<? extends Parent> make, Runnable use, Object model) {
    JMemoryBuddy.memoryTest(
        checker -> {
          robot.interact(
              () -> {
                Parent view = make.get();
                // In a window of its own: TestFX keeps the events of the test's.
                Stage stage = new Stage();
                stage.setScene(new Scene(view, 1000, 700));
                stage.show();
                view.applyCss();
                view.layout();
                stage.getScene().setRoot(new StackPane());
                use.run();
                stage.close();
                checker.assertCollectable(view);
              });
          WaitForAsyncUtils.waitForFxEvents();
          checker.setAsReferenced(model);
        });
  }
}
