package muster.desktop.map;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;

/**
 * The line below the map, two where the pane is narrow: where the map is from, and where the
 * pointer is.
 */
final class StatusLine extends FlowPane {
  private static final double MARGINS = 12;

  private final Label origin = Nodes.label("", Styles.TEXT_SMALL);
  private final Button position = new Button();
  private final Runnable changed;

  /**
   * @param changed is told when it may be higher or lower now
   */
  StatusLine(MapViewModel model, MapToolsViewModel tools, Runnable changed) {
    this.changed = changed;
    getStyleClass().add("map-status");
    setMinWidth(0);
    setAlignment(Pos.CENTER_LEFT);
    origin.setId("map-origin");
    position.setId("map-position");
    position.getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "map-position");
    position.setTooltip(new Tooltip(Words.text("map.position.tip")));
    position.setMinWidth(USE_PREF_SIZE);
    position.setOnAction(e -> tools.secondsProperty().set(!tools.secondsProperty().get()));
    origin.maxWidthProperty().bind(widthProperty().subtract(MARGINS));
    getChildren().addAll(origin, position);
    Lifecycle.whileAttached(
        this,
        () ->
            Subscription.combine(
                model
                    .originProperty()
                    .subscribe(
                        words -> {
                          origin.setText(words);
                          changed.run();
                        }),
                tools.position().subscribe(this::locate)));
  }

  private void locate(String words) {
    position.setText(words);
    position.setAccessibleText(Words.text("map.position.accessible", words));
    changed.run();
  }
}
