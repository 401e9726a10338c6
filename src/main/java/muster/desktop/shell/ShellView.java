package muster.desktop.shell;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.assumptions.AssumptionsViewModel;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.desktop.session.Session;
import muster.desktop.shell.Layout.Pane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The window around the panes: marking, menus, status bar. */
public final class ShellView extends BorderPane {
  private final Session session;
  private final ShellViewModel model;
  private final Menus menus;
  private final PaneSplits splits;
  private final BooleanSupplier cancel;
  private final List<Label> markings =
      List.of(Nodes.label("", "marking"), Nodes.label("", "marking"));
  private final Label asOf = Nodes.label("", Styles.TEXT_SMALL);
  private final Label status = Nodes.label("", Styles.TEXT_SMALL);
  private final Label refused =
      Nodes.label(Words.text("keep.not"), Styles.TEXT_SMALL, "status-refused");
  private final ProgressIndicator busy = new ProgressIndicator();

  /**
   * @param exit ends the program
   */
  public ShellView(
      Session session,
      ShellViewModel model,
      AssumptionsViewModel assumptions,
      Contents contents,
      Layout layout,
      Dialogs dialogs,
      Runnable exit) {
    this.session = session;
    this.model = model;
    this.cancel = contents.controls().cancel();
    menus = new Menus(session, model, assumptions, contents, dialogs, exit);
    splits = new PaneSplits(model, contents, layout.dividers());
    getStyleClass().add("shell");
    markings.forEach(marking -> marking.setMaxWidth(Double.MAX_VALUE));
    setTop(
        new VBox(
            markings.getFirst(),
            head(contents.slides().getFirst().action()),
            new ScopeBanner(model),
            contents.returned()));
    setCenter(splits.root());
    setBottom(new VBox(statusBar(), markings.getLast()));
    addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return Subscription.combine(
        menus.attach(),
        splits.attach(),
        model.markingProperty().subscribe(this::mark),
        model.asOfProperty().subscribe(asOf::setText),
        model.statusProperty().subscribe(this::say),
        model.refusedProperty().subscribe(is -> Nodes.setShown(refused, is)),
        model.busyProperty().subscribe(busy::setVisible));
  }

  private void say(String text) {
    status.setText(text);
    busy.setAccessibleText(text);
  }

  private void mark(String text) {
    for (Label marking : markings) {
      marking.setText(text);
      Nodes.setShown(marking, !text.isEmpty());
    }
  }

  private HBox head(Runnable export) {
    HBox.setHgrow(menus.bar(), Priority.ALWAYS);
    HBox head =
        new HBox(
            menus.bar(),
            toggle(Pane.DATA, "records", MaterialDesignT.TABLE_EDIT, "head.records.tip"),
            toggle(Pane.EXPLORE, "explore", MaterialDesignC.CHART_BELL_CURVE, "head.explore.tip"),
            toggle(Pane.BRIEFING, "film", MaterialDesignF.FILMSTRIP, "head.film.tip"),
            exportButton(export));
    head.getStyleClass().add("head");
    return head;
  }

  private ToggleButton toggle(Pane pane, String words, Ikon icon, String tip) {
    ToggleButton button = new ToggleButton(Words.text(words), new FontIcon(icon));
    button.setId("show-" + pane.code());
    button.setTooltip(new Tooltip(Words.text(tip)));
    button.selectedProperty().bindBidirectional(model.shownProperty(pane));
    return button;
  }

  private static Button exportButton(Runnable export) {
    Button button = new Button(Words.text("head.export"), new FontIcon(MaterialDesignE.EXPORT));
    button.setId("export");
    button.setTooltip(new Tooltip(Words.text("head.export.tip")));
    button.getStyleClass().addAll(Styles.ACCENT, Styles.BUTTON_OUTLINED);
    button.setOnAction(e -> export.run());
    return button;
  }

  private HBox statusBar() {
    busy.setPrefSize(16, 16);
    asOf.setMinWidth(USE_PREF_SIZE); // A long status gives way, not the date.
    refused.setGraphic(new FontIcon(MaterialDesignA.ALERT));
    refused.setMinWidth(USE_PREF_SIZE);
    HBox bar = new HBox(12, busy, refused, status, Nodes.spacer(), asOf);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("status-bar");
    return bar;
  }

  /** Not from a field: there it gives up what is being typed. */
  private void escape(KeyEvent event) {
    if (event.getCode() != KeyCode.ESCAPE) {
      return;
    }
    if (cancel.getAsBoolean()) {
      event.consume();
    } else if (!(event.getTarget() instanceof TextInputControl)
        && session.selectionProperty().get() != null) {
      session.select(null);
      event.consume();
    }
  }

  /** Where the panes meet, for the next start. */
  public Layout.Dividers dividers() {
    return splits.dividers();
  }

  /** Puts the dividers back once the window has its size. */
  public void restoreDividers() {
    splits.restore();
  }
}
