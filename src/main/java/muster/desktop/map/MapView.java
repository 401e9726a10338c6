package muster.desktop.map;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import org.jspecify.annotations.Nullable;

/** The pane of the map. */
public final class MapView extends VBox {
  private final MapViewModel model;
  private final MapSurface surface = new MapSurface();
  private final StackPane map = new StackPane();
  private final HoverLabel hover = new HoverLabel(map);
  private final Label waiting = Nodes.label("", Styles.TITLE_4, "map-waiting");
  private final Label origin = Nodes.label("", Styles.TEXT_SMALL, "map-origin");
  private final MapButtons buttons;
  private final Glide glide;
  private final MapGestures gestures;
  private final ObservableValue<Number> density;

  public MapView(MapViewModel model) {
    this.model = model;
    glide = new Glide(model);
    density =
        sceneProperty()
            .flatMap(scene -> scene.windowProperty())
            .flatMap(Window::outputScaleXProperty)
            .orElse(1.0);
    getStyleClass().addAll("pane", "map");
    getStylesheets()
        .add(
            Objects.requireNonNull(MapView.class.getResource("/muster/desktop/map.css"))
                .toExternalForm());
    map.setId("map");
    map.getStyleClass().add("map-frame");
    map.setFocusTraversable(true);
    map.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    map.setMinSize(0, 0);
    buttons = new MapButtons(model);
    StackPane.setAlignment(buttons, Pos.TOP_RIGHT);
    StackPane.setMargin(buttons, new Insets(10));
    map.getChildren().addAll(surface, waiting, hover, buttons);
    gestures = MapGestures.install(model, map, surface, glide);
    surface.addEventHandler(MouseEvent.MOUSE_MOVED, e -> hover.follow(e.getX(), e.getY()));
    origin.setId("map-origin");
    origin.setMaxWidth(Double.MAX_VALUE);
    VBox.setVgrow(map, Priority.ALWAYS);
    getChildren().addAll(map, origin);
    Lifecycle.whileAttached(this, this::attach);
  }

  /** Puts something over the map, in its upper left corner. */
  public void lay(Node node) {
    StackPane.setAlignment(node, Pos.TOP_LEFT);
    StackPane.setMargin(node, new Insets(10));
    map.getChildren().add(node);
  }

  /** Gives the keys to the map. */
  public void focusMap() {
    map.requestFocus();
  }

  private Subscription attach() {
    return Subscription.combine(
        glide::stop,
        surface.sizeProperty().subscribe(size -> resize()),
        density.subscribe(dots -> resize()),
        model.paintedProperty().subscribe(surface::show),
        model.placementProperty().subscribe(surface::place),
        model.outlineProperty().subscribe(surface::outline),
        model.hand().overlay().subscribe(surface.overlay()::show),
        model.viewportProperty().subscribe(surface.overlay()::go),
        model.hand().look().subscribe(gestures::look),
        model.anchorProperty().subscribe(this::follow),
        model.hoverProperty().subscribe(hover::show),
        model.waitingProperty().subscribe(this::await),
        model.originProperty().subscribe(origin::setText),
        model.descriptionProperty().subscribe(map::setAccessibleText));
  }

  private void follow(Pointed.@Nullable Anchor keys) {
    if (keys != null) {
      hover.follow(keys.x(), keys.y());
    }
  }

  private void resize() {
    Dimension2D size = surface.sizeProperty().get();
    model.resize(size.getWidth(), size.getHeight(), density.getValue().doubleValue());
  }

  private void await(String words) {
    waiting.setText(words);
    Nodes.setShown(waiting, !words.isEmpty());
    Nodes.setShown(buttons, words.isEmpty());
  }
}
