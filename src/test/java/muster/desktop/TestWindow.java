package muster.desktop;

import java.util.List;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import muster.desktop.bookmarks.Bookmarks;
import muster.desktop.edit.Keeping;
import muster.desktop.export.ExportChoices;
import muster.desktop.export.Exporting;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Furnishing;
import muster.desktop.presenter.Display;
import muster.desktop.presenter.Displays;
import muster.desktop.shell.Layout;
import muster.desktop.task.Tasks;
import muster.desktop.workspaces.Recent;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import muster.testing.TestStage;

/** The whole window on the data that Muster ships, with everything done on the window's thread. */
final class TestWindow {
  /** The display that a test has. */
  static final Displays ONE_DISPLAY = () -> List.of(new Display(0, 0, 1000, 1000, 1, true));

  private TestWindow() {}

  /** A workbench on the data that Muster ships, which keeps nothing. */
  static Workbench bench(Workers workers, Dialogs dialogs, Exporting exporting, Displays displays) {
    return bench(workers, dialogs, exporting, displays, (seconds, what) -> {});
  }

  private static Workbench bench(
      Workers workers,
      Dialogs dialogs,
      Exporting exporting,
      Displays displays,
      Keeping.Later later) {
    return new Workbench(
        workers,
        exporting,
        new Keeping(Tasks.inline(), later, ShippedData.FOLDER),
        dialogs,
        Layout.FIRST,
        new Bookmarks(List.of(), kept -> {}),
        new Recent(List.of(), kept -> {}),
        displays,
        Furnishing.atOnce(),
        () -> {});
  }

  /** Exports at once, and remembers nothing. */
  static Exporting exporting() {
    return new Exporting(Tasks.inline(), ExportChoices.FIRST, kept -> {}, folder -> {});
  }

  static Workbench show(Stage stage, Dialogs dialogs) {
    return show(stage, dialogs, exporting());
  }

  /**
   * @param later wakes up what waits
   */
  static Workbench show(Stage stage, Dialogs dialogs, Keeping.Later later) {
    return show(stage, bench(Workers.inline(), dialogs, exporting(), ONE_DISPLAY, later));
  }

  static Workbench show(Stage stage, Dialogs dialogs, Displays displays) {
    return show(stage, bench(Workers.inline(), dialogs, exporting(), displays));
  }

  static Workbench show(Stage stage, Dialogs dialogs, Exporting exporting) {
    return show(stage, bench(Workers.inline(), dialogs, exporting, ONE_DISPLAY));
  }

  private static Workbench show(Stage stage, Workbench workbench) {
    workbench.session().open(ShippedData.WORKSPACE);
    workbench.session().setGround(ShippedSession.ground());
    TestStage.show(stage, new StackPane(workbench.view()), 1000, 900);
    workbench.view().restoreDividers();
    return workbench;
  }
}
