package muster.desktop.exchange;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import muster.desktop.kit.WindowDialog;

/** Shows over a window what an import would do, and imports if the person wants so. */
public final class ImportDialog {
  private static final double WIDTH = 860;
  private static final double HEIGHT = 620;

  private ImportDialog() {}

  /** Comes back at once; the dialog stands until the person closes it. */
  public static void show(Window owner, ImportViewModel model) {
    show(
        owner,
        "import.title",
        new ImportView(model),
        model.readyProperty(),
        model::apply,
        model::close);
  }

  /** The same for a table. */
  public static void show(Window owner, TableImportViewModel model) {
    show(
        owner,
        "table.title",
        new TableImportView(model),
        model.readyProperty(),
        model::apply,
        model::close);
  }

  private static void show(
      Window owner,
      String title,
      Node content,
      ReadOnlyBooleanProperty ready,
      Runnable apply,
      Runnable close) {
    WindowDialog shown =
        WindowDialog.over(owner, title, content, "import.action", ButtonType.CANCEL);
    shown.pane().setPrefSize(WIDTH, HEIGHT);
    shown.button().setId("import-go");
    shown.button().disableProperty().bind(ready.not());
    shown
        .dialog()
        .setOnHidden(
            e -> {
              if (shown.isAgreed()) {
                apply.run();
              }
              close.run();
            });
    shown.dialog().show();
  }
}
