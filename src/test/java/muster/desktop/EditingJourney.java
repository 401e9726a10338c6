package muster.desktop;

import java.nio.file.Path;
import java.util.Objects;
import javafx.stage.Stage;
import muster.model.Workspace;
import muster.testing.Answers;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * The whole window on the shipped data, and somebody who, asked where to keep a change, names an
 * own folder.
 */
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // JUnit has the window made before each test.
abstract class EditingJourney {
  @TempDir static Path temp;
  final Answers dialogs = new Answers();
  Workbench bench;

  /** Where the first change puts the copy of the shipped workspace. */
  Path folder;

  /** To be called at the start: TestFX does not look for one in a superclass. */
  final void open(Stage stage) {
    folder = temp.resolve("own" + System.nanoTime());
    bench = TestWindow.show(stage, dialogs);
    dialogs.agree(true);
    dialogs.chooseAsFolder(folder);
  }

  final Workspace shown() {
    return Objects.requireNonNull(bench.session().questionProperty().get()).workspace();
  }
}
