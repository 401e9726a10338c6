package muster.desktop.shell;

import atlantafx.base.theme.PrimerLight;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import muster.desktop.kit.Words;
import muster.desktop.shell.Layout.Bounds;
import muster.desktop.shell.Layout.Pane;
import muster.desktop.shell.MapSnapshot.Frame;
import muster.draw.text.Face;
import org.jspecify.annotations.Nullable;

/** The window on the screen: its look, its place, and what it leaves for the next start. */
public final class MainWindow {
  private static final Set<Face> FACES = EnumSet.complementOf(EnumSet.of(Face.LIGHT));

  /** Made from {@code packaging/muster.svg}; the system takes the size that it needs. */
  private static final List<String> ICONS =
      List.of("/muster/desktop/icon-32.png", "/muster/desktop/icon-128.png");

  /** How many frames a window manager has to maximize the window. */
  private static final int PATIENCE = 5;

  private final Stage stage;
  private final Layout begun;
  private final Scene scene;
  private final String marking;
  private @Nullable SnapshotView cover;
  private boolean untouched = true;
  private @Nullable Content content;
  private Bounds last;

  private record Content(ShellView view, ShellViewModel model) {}

  /**
   * @param snapshot the map to begin with, or null
   */
  public MainWindow(Stage stage, Layout layout, @Nullable MapSnapshot snapshot) {
    this.stage = stage;
    this.begun = layout;
    this.last = layout.window();
    marking = snapshot == null ? "" : snapshot.marking();
    cover = snapshot == null ? null : new SnapshotView(snapshot);
    Skeleton skeleton = new Skeleton(layout, marking, cover);
    scene = new Scene(skeleton, last.width(), last.height(), Skeleton.GROUND);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> touch());
    scene.addEventFilter(ScrollEvent.SCROLL, e -> touch());
    scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> touch());
    scene.addEventFilter(DragEvent.DRAG_DROPPED, e -> touch());
    stage.setScene(scene);
    stage.setMinWidth(900);
    stage.setMinHeight(560);
    stage.setTitle(Words.text("app"));
    place();
  }

  /** Gives a scene the theme, the app's own rules and letters that any machine has. */
  public static void dress(Scene scene) {
    WindowFonts.provide(FACES);
    style(scene);
  }

  /** Gives a scene the theme and the app's own rules, where the letters are there already. */
  public static void style(Scene scene) {
    theme();
    scene
        .getStylesheets()
        .setAll(
            Objects.requireNonNull(MainWindow.class.getResource("/muster/desktop/muster.css"))
                .toExternalForm());
  }

  /**
   * Puts the theme in the place of JavaFX's own, for all windows: on top of it, every node would be
   * held against the rules of both. Before the first control, JavaFX's own is not even read.
   */
  private static void theme() {
    String theme = new PrimerLight().getUserAgentStylesheetBSS();
    if (!theme.equals(Application.getUserAgentStylesheet())) {
      Application.setUserAgentStylesheet(theme);
    }
  }

  /**
   * Shows the window where it was at the end of the last session, at first with a skeleton.
   *
   * @param shown once that is on the screen
   */
  public void show(Runnable shown) {
    stage.xProperty().subscribe(this::remember);
    stage.yProperty().subscribe(this::remember);
    stage.widthProperty().subscribe(this::remember);
    stage.heightProperty().subscribe(this::remember);
    stage.setMaximized(begun.maximized());
    // A window is black until it is painted: what the first painting has to load, it loads before.
    scene.snapshot(null);
    stage.show();
    Settling.of(scene, begun.maximized() ? PATIENCE : 0, shown);
  }

  /** Puts the panes in the skeleton's place. */
  public void fill(ShellView view, ShellViewModel model) {
    content = new Content(view, model);
    dress(scene);
    model.expect(marking);
    if (cover != null) {
      view.getChildren().add(cover);
    }
    scene.setRoot(view);
    stage.titleProperty().bind(model.titleProperty());
    ICONS.forEach(icon -> stage.getIcons().add(new Image(icon)));
    Platform.runLater(view::restoreDividers);
    // With the marking, the panes become lower, and a split pane moves what is between them.
    model
        .markingProperty()
        .subscribe(
            (was, is) -> {
              if (untouched) {
                Platform.runLater(view::restoreDividers);
              }
            });
  }

  /** Whether a map is seen before it is painted. */
  public boolean isCovered() {
    return cover != null && cover.isVisible();
  }

  /** Takes the map away that the window began with. */
  public void uncover() {
    if (cover != null && cover.getParent() instanceof javafx.scene.layout.Pane around) {
      around.getChildren().remove(cover);
    }
    cover = null;
  }

  /** Whether nobody has done anything with pointer or keys yet. */
  public boolean isUntouched() {
    return untouched;
  }

  /** What somebody does may change the map, or where it is. */
  private void touch() {
    untouched = false;
    uncover();
  }

  /**
   * The window as it is now.
   *
   * @param map its upper left corner
   */
  public Frame frame(Point2D map) {
    return new Frame(
        scene.getWidth(), scene.getHeight(), stage.getOutputScaleX(), map.getX(), map.getY());
  }

  /** The layout as it is now. */
  public Layout layout() {
    Content filled = content;
    if (filled == null) {
      return begun;
    }
    Set<Pane> shown = EnumSet.noneOf(Pane.class);
    for (Pane pane : Pane.values()) {
      if (filled.model().shownProperty(pane).get()) {
        shown.add(pane);
      }
    }
    return new Layout(
        last,
        stage.isMaximized(),
        filled.view().dividers(),
        shown,
        filled.model().lookProperty().get(),
        filled.model().fliesProperty().get(),
        filled.model().folderProperty().get());
  }

  /** A maximized window's bounds are the screen's: not what it goes back to. */
  private void remember() {
    if (!stage.isMaximized() && !stage.isIconified() && stage.isShowing()) {
      last = new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }
  }

  /** A screen that is gone, or smaller now, must not hide the window. */
  private void place() {
    List<Screen> screens =
        Double.isNaN(last.x())
            ? List.of()
            : Screen.getScreensForRectangle(last.x(), last.y(), last.width(), last.height());
    Rectangle2D room =
        (screens.isEmpty() ? Screen.getPrimary() : screens.getFirst()).getVisualBounds();
    stage.setWidth(Math.min(last.width(), room.getWidth()));
    stage.setHeight(Math.min(last.height(), room.getHeight()));
    if (!screens.isEmpty()) {
      stage.setX(last.x());
      stage.setY(Math.max(last.y(), room.getMinY()));
    }
  }
}
