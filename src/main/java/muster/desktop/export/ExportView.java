package muster.desktop.export;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.export.ExportRun.Step;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;

/** An export from the choices to the report, one step at a time. */
final class ExportView extends BorderPane {
  private static final double GAP = 12;

  private final ExportRun run;
  private final ExportForm form;
  private final Label sentence = Nodes.paragraph("", "export-sentence");
  private final ProgressBar bar = new ProgressBar();
  private final ListView<String> failures = list("export-failures", "export.failures");
  private final ListView<String> lacking = list("export-lacking", "export.lacking");
  private final ListView<String> files = list("export-files", "export.files");
  private final Label failed = Nodes.label(Words.text("export.failures"), "section-title");
  private final Label lacks = Nodes.label(Words.text("export.lacking"), "section-title");
  private final Label written = Nodes.label(Words.text("export.files"), "section-title");
  private final VBox course =
      new VBox(GAP, sentence, bar, failed, failures, lacks, lacking, written, files);
  private final HBox buttons = new HBox(8);
  private final Button go = button("export.go");
  private final Runnable close;

  /**
   * @param start begins the export as it is chosen
   * @param close ends the dialog
   */
  ExportView(ExportViewModel model, ExportRun run, Runnable start, Runnable close) {
    this.run = run;
    this.close = close;
    form = new ExportForm(model);
    getStyleClass().add("export");
    setPadding(new Insets(16));
    sentence.setId("export-sentence");
    bar.setMaxWidth(Double.MAX_VALUE);
    go.setOnAction(e -> start.run());
    go.disableProperty().bind(model.readyProperty().not());
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.setPadding(new Insets(GAP, 0, 0, 0));
    setBottom(buttons);
    form.addEventFilter(KeyEvent.KEY_PRESSED, this::enter);
    Lifecycle.whileAttached(this, this::attach);
  }

  /** Boxes and lists keep this key to themselves, and would not do what the window is there for. */
  private void enter(KeyEvent event) {
    boolean ticks =
        event.getTarget() instanceof CheckBox
            || event.getTarget() instanceof RadioButton
            || event.getTarget() instanceof ListView;
    if (event.getCode() == KeyCode.ENTER && ticks) {
      go.fire();
      event.consume();
    }
  }

  private Subscription attach() {
    return Subscription.combine(
        run.sentenceProperty().subscribe(this::say),
        run.doneProperty().subscribe(share -> bar.setProgress(share.doubleValue())),
        run.failuresProperty().subscribe(lines -> failures.getItems().setAll(lines)),
        run.lackingProperty().subscribe(lines -> lacking.getItems().setAll(lines)),
        run.filesProperty().subscribe(lines -> files.getItems().setAll(lines)),
        run.stepProperty().subscribe(this::show));
  }

  private void say(String words) {
    sentence.setText(words);
    bar.setAccessibleText(words);
  }

  private void show(Step step) {
    setCenter(step == Step.CHOOSING ? form : course);
    Nodes.setShown(bar, step == Step.WORKING);
    boolean done = step == Step.DONE;
    shown(done && !run.failuresProperty().get().isEmpty(), failed, failures);
    shown(done && !run.lackingProperty().get().isEmpty(), lacks, lacking);
    shown(done && !run.filesProperty().get().isEmpty(), written, files);
    switch (step) {
      case CHOOSING -> buttons(go, escape("export.close", close));
      case ASKING ->
          buttons(
              action("export.replace", run::replace),
              first("export.both", run::keepBoth),
              escape("export.back", run::back));
      case WORKING -> buttons(escape("export.cancel", run::cancel));
      case DONE ->
          buttons(
              action("export.folder.open", run::openFolder),
              action("export.more", run::back),
              first("export.close", close));
    }
  }

  private static void shown(boolean shown, Node... nodes) {
    for (Node node : nodes) {
      Nodes.setShown(node, shown);
    }
  }

  /** The first one has the focus, so that keys go on working. */
  private void buttons(Button... wanted) {
    go.setDefaultButton(wanted[0].equals(go));
    buttons.getChildren().setAll(List.of(wanted));
    for (Button button : wanted) {
      if (button.isDefaultButton() || wanted.length == 1) {
        button.requestFocus();
      }
    }
  }

  private static Button first(String key, Runnable what) {
    Button button = action(key, what);
    button.setDefaultButton(true);
    button.setCancelButton(key.equals("export.close"));
    return button;
  }

  private static Button escape(String key, Runnable what) {
    Button button = action(key, what);
    button.setCancelButton(true);
    return button;
  }

  private static Button action(String key, Runnable what) {
    Button button = button(key);
    button.setOnAction(e -> what.run());
    return button;
  }

  private static Button button(String key) {
    Button button = new Button(Words.text(key));
    button.setId(key.replace('.', '-'));
    button.setMinWidth(USE_PREF_SIZE);
    if (key.equals("export.go")) {
      button.getStyleClass().add(Styles.ACCENT);
    }
    return button;
  }

  private static ListView<String> list(String id, String key) {
    ListView<String> list = new ListView<>();
    list.setId(id);
    list.setAccessibleText(Words.text(key));
    list.setCellFactory(made -> new SentenceCell());
    VBox.setVgrow(list, Priority.ALWAYS);
    return list;
  }
}
