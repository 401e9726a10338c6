package muster.testing;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import muster.desktop.shell.MainWindow;

/** The stage that TestFX gives to each test. */
public final class TestStage {
  private TestStage() {}

  /** Shows a view as it looks in the window, at the corner of the headless screen. */
  public static void show(Stage stage, Parent root, double width, double height) {
    Scene scene = new Scene(root, width, height);
    MainWindow.dress(scene);
    stage.setScene(scene);
    stage.setX(0);
    stage.setY(0);
    stage.sizeToScene(); // The stage is shared, and keeps the size of an earlier test.
    stage.show();
  }
}
