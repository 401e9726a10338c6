package muster.desktop;

import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import muster.desktop.presenter.Displays;
import muster.desktop.shell.MainWindow;
import muster.desktop.task.ExecutorTasks;
import muster.desktop.task.Tasks;
import muster.testing.Answers;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;

/** The whole window with the threads that it has in earnest, to be measured on a display. */
final class MeasuredWindow {
  private MeasuredWindow() {}

  /** Opens it; on the toolkit's thread. */
  static Workbench open(double width, double height, Displays displays) {
    Workbench bench =
        TestWindow.bench(
            new Workers(tasks("worker"), tasks("painter"), tasks("explorer"), tasks("presenter")),
            new Answers(),
            TestWindow.exporting(),
            displays);
    Scene scene = new Scene(bench.view(), width, height);
    MainWindow.dress(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    bench.view().restoreDividers();
    bench.session().open(ShippedData.WORKSPACE);
    bench.session().setGround(ShippedSession.ground());
    return bench;
  }

  private static Tasks tasks(String name) {
    return new ExecutorTasks(
        Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory()),
        Platform::runLater);
  }
}
