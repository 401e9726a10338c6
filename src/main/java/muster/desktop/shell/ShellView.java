package muster.desktop.shell;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.assumptions.AssumptionsViewModel;
import muster.desktop.assumptions.ScenarioPicker;
import muster.desktop.kit.Dialogs;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.desktop.session.Session;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** The window around the panes: marking, menus, toolbar, status bar. */
public final class ShellView extends BorderPane {
  private final Session session;
  private final ShellViewModel model;
  private final AssumptionsViewModel assumptions;
  private final Menus menus;
  private final PaneSplits splits;
  private final Label marking = Nodes.label("", "marking");
  private final Label asOf = Nodes.label("", Styles.TEXT_SMALL);
  private final Label status = Nodes.label("", Styles.TEXT_SMALL);
  private final Label changes = Nodes.label("", Styles.TEXT_SMALL);
  private final ProgressIndicator busy = new ProgressIndicator();
  private final Button reset;

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
    this.assumptions = assumptions;
    menus = new Menus(session, model, assumptions, contents, dialogs, exit);
    splits = new PaneSplits(model, contents, layout.dividers());
    getStyleClass().add("shell");
    reset = button(MaterialDesignR.RESTORE, "menu.reset", assumptions::resetAll);
    marking.setMaxWidth(Double.MAX_VALUE);
    setTop(new VBox(marking, menus.bar(), toolbar(contents.controls())));
    setCenter(splits.root());
    setBottom(statusBar());
    addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return Subscription.combine(
        menus.attach(),
        splits.attach(),
        model.markingProperty().subscribe(this::mark),
        model.asOfProperty().subscribe(asOf::setText),
        model.statusProperty().subscribe(status::setText),
        model.busyProperty().subscribe(busy::setVisible),
        assumptions.changesTextProperty().subscribe(changes::setText),
        assumptions.changesProperty().subscribe(n -> reset.setDisable(n.intValue() == 0)));
  }

  private void mark(String text) {
    marking.setText(text);
    Nodes.setShown(marking, !text.isEmpty());
  }

  private ToolBar toolbar(MapControls map) {
    ScenarioPicker scenario = new ScenarioPicker(assumptions);
    scenario.setId("toolbar-scenario");
    scenario.setPrefWidth(300);
    ToolBar bar =
        new ToolBar(
            button(MaterialDesignF.FOLDER_OPEN_OUTLINE, "menu.open", model::chooseWorkspace),
            new Separator(),
            scenario,
            changes,
            reset,
            Nodes.spacer(),
            button(MaterialDesignM.MAGNIFY_MINUS_OUTLINE, "menu.zoom-out", map.zoomOut()),
            button(MaterialDesignM.MAGNIFY_PLUS_OUTLINE, "menu.zoom-in", map.zoomIn()),
            button(MaterialDesignF.FIT_TO_PAGE_OUTLINE, "menu.fit", map.fit()),
            new Separator(),
            slideButton());
    bar.setId("toolbar");
    return bar;
  }

  private Button slideButton() {
    Button button =
        new Button(Words.text("toolbar.slide"), new FontIcon(MaterialDesignI.IMAGE_OUTLINE));
    button.setId("save-slide");
    button.getStyleClass().addAll(Styles.ACCENT, Styles.BUTTON_OUTLINED);
    button.setOnAction(e -> model.saveSlide(PictureSize.HD));
    return button;
  }

  private static Button button(Ikon icon, String key, Runnable action) {
    Button button = Nodes.iconButton(icon, Words.text(key));
    button.setOnAction(e -> action.run());
    return button;
  }

  private HBox statusBar() {
    busy.setPrefSize(16, 16);
    HBox bar = new HBox(12, busy, status, Nodes.spacer(), asOf);
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getStyleClass().add("status-bar");
    return bar;
  }

  private void escape(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && session.selectionProperty().get() != null) {
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
