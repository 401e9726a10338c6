package muster.desktop.map;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.kit.Clip;
import muster.desktop.kit.KeyUse;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.OutputScale;
import org.jspecify.annotations.Nullable;

/** The pane of the map. */
public final class MapView extends VBox {
  /** Pixels beside a tool's hint that are the buttons'. */
  private static final double HINT_MARGIN = 80;

  private final MapViewModel model;
  private final MapSurface surface = new MapSurface();
  private final StackPane map = new StackPane();
  private final HoverLabel hover = new HoverLabel(map);
  private final Label waiting = Nodes.label("", Styles.TITLE_4, "map-waiting");

  /** What the tool in hand says. */
  private final Label hint = Nodes.label("", "map-hint");

  /** The upper left corner: what others lay there, and the hint below. */
  private final VBox corner = new VBox(6);

  private final MapButtons buttons;
  private final Glide glide;
  private final Flight flight;
  private final MapToolsViewModel tools;
  private final MapMenu menu;
  private final IdentifyPopover identify;
  private final BookmarksPopover bookmarks;
  private final MapGestures gestures;
  private final ObservableValue<Number> density;

  public MapView(MapViewModel model, MapToolsViewModel tools) {
    this.model = model;
    this.tools = tools;
    glide = new Glide(model);
    flight = new Flight(model);
    identify = new IdentifyPopover(tools, surface);
    bookmarks = new BookmarksPopover(model, tools);
    density = OutputScale.of(this);
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
    buttons = new MapButtons(model, tools, this::showBookmarks, map.heightProperty());
    StackPane.setAlignment(buttons, Pos.TOP_RIGHT);
    StackPane.setMargin(buttons, new Insets(10));
    map.getChildren().addAll(surface, waiting, hover, corner, buttons);
    hint.setId("map-hint");
    hint.setWrapText(true);
    hint.setMouseTransparent(true);
    hint.setMinHeight(USE_PREF_SIZE);
    hint.maxWidthProperty().bind(map.widthProperty().subtract(HINT_MARGIN));
    corner.getChildren().add(hint);
    corner.setPickOnBounds(false);
    corner.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    StackPane.setAlignment(corner, Pos.TOP_LEFT);
    StackPane.setMargin(corner, new Insets(10));
    gestures = MapGestures.install(model, map, surface, glide, flight);
    map.setOnKeyPressed(new MapKeys(model, tools, this::showBookmarks, this::copy)::press);
    menu = new MapMenu(model, tools, map, surface, Clip::copy);
    surface.addEventHandler(MouseEvent.MOUSE_MOVED, e -> hover.follow(e.getX(), e.getY()));
    VBox.setVgrow(map, Priority.ALWAYS);
    getChildren().addAll(map, new StatusLine(model, tools, this::settle));
    Lifecycle.whileAttached(this, this::attach);
  }

  /**
   * Has the map get its size before its first picture is asked for: with the first words below it,
   * it becomes lower.
   */
  private void settle() {
    if (getScene() != null && model.paintedProperty().get() == null) {
      applyCss();
      layout();
    }
  }

  /** Puts something over the map, in its upper left corner. */
  public void lay(Node node) {
    corner.getChildren().add(corner.getChildren().size() - 1, node);
  }

  /** Where the upper left corner of its picture is in the window. */
  public Point2D corner() {
    return surface.localToScene(0, 0);
  }

  /** What keys do on the map, for the help. */
  public static List<KeyUse> keys() {
    return MapCommand.uses();
  }

  /** Gives the keys to the map. */
  public void focusMap() {
    map.requestFocus();
  }

  private Subscription attach() {
    return Subscription.combine(
        glide::stop,
        flight::stop,
        travel(),
        tools.hint().subscribe(this::say),
        identify.attach(),
        bookmarks.attach(),
        menu::hide,
        surface.sizeProperty().subscribe(size -> resize()),
        density.subscribe(dots -> resize()),
        model.paintedProperty().subscribe(surface::show),
        model.placementProperty().subscribe(surface::place),
        model.outlineProperty().subscribe(surface::outline),
        model.hand().overlay().subscribe(surface.overlay()::show),
        model.viewportProperty().subscribe(surface.overlay()::go),
        model.hand().look().subscribe(gestures::look),
        model.anchorProperty().subscribe(this::follow),
        model.hoverProperty().subscribe(this::hover),
        model.toolProperty().subscribe(tool -> hover(model.hoverProperty().get())),
        model.waitingProperty().subscribe(this::await),
        model.descriptionProperty().subscribe(map::setAccessibleText));
  }

  private void say(String words) {
    hint.setText(words);
    Nodes.setShown(hint, !words.isEmpty());
  }

  private Subscription travel() {
    tools.travelBy(flight::to);
    return () -> tools.travelBy(null);
  }

  /** Shows the views that one can go to. */
  public void showBookmarks() {
    bookmarks.show(buttons.bookmarks());
  }

  /** Asks for a name for what is shown. */
  public void saveBookmark() {
    bookmarks.showSaving(buttons.bookmarks());
  }

  /** Copies the result of the tool in hand, or else where the pointer is. */
  public void copy() {
    Clip.copy(tools.copyText());
  }

  /** A tool in hand writes on the map itself. */
  private void hover(Hover things) {
    hover.show(model.hand().isEmpty() ? things : Hover.NOTHING);
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
