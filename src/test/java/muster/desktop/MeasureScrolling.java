package muster.desktop;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import muster.desktop.records.RecordKind;
import muster.desktop.shell.Layout.Pane;
import muster.testing.LargeWorkspace;

/**
 * Measures in a real window, on the largest workspace that a person would have, whether the tables
 * of countries and of records scroll smoothly. Needs a display. Arguments: width, height, and how
 * often.
 */
public final class MeasureScrolling {
  private MeasureScrolling() {}

  public static void main(String[] args) throws Exception {
    CompletableFuture<Workbench> opened = new CompletableFuture<>();
    Platform.startup(
        () ->
            opened.complete(
                MeasuredWindow.open(
                    Double.parseDouble(args[0]),
                    Double.parseDouble(args[1]),
                    TestWindow.ONE_DISPLAY)));
    Workbench bench = opened.get();
    var large = LargeWorkspace.of(1);
    Platform.runLater(() -> bench.session().open(large));
    TimeUnit.SECONDS.sleep(10); // Until the map is there.
    for (int time = Integer.parseInt(args[2]); time > 0; time--) {
      Platform.runLater(() -> bench.shell().shownProperty(Pane.DATA).set(false));
      Platform.runLater(() -> bench.shell().shownProperty(Pane.COMMITMENTS).set(true));
      say(bench, "countries", "#commitments");
      Platform.runLater(() -> bench.shell().shownProperty(Pane.DATA).set(true));
      for (RecordKind kind : new RecordKind[] {RecordKind.COMMITMENTS, RecordKind.SITES}) {
        TimeUnit.SECONDS.sleep(1);
        Platform.runLater(
            () -> {
              ListView<?> kinds =
                  (ListView<?>) Objects.requireNonNull(bench.view().lookup("#record-kinds"));
              kinds.getSelectionModel().select(kinds.getItems().indexOf(kind));
            });
        say(bench, kind.code(), "#records");
      }
    }
    Platform.exit();
  }

  private static void say(Workbench bench, String what, String table) throws Exception {
    TimeUnit.SECONDS.sleep(3);
    var found = (TableView<?>) Objects.requireNonNull(bench.view().lookup(table));
    IO.println(String.format("%-12s %s", what, Scrolling.of(found)));
  }
}
