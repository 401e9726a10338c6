package muster.desktop.crash;

import atlantafx.base.theme.Styles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import muster.desktop.kit.Bilingual;
import muster.desktop.kit.Clip;
import muster.desktop.kit.DialogPlace;
import muster.desktop.kit.Nodes;
import muster.desktop.shell.MainWindow;
import muster.desktop.task.Tasks;
import org.jspecify.annotations.Nullable;

/** The one window about a crash. It holds nobody up: the windows behind it can be used. */
public final class CrashWindow {
  private static final double WIDTH = 640;

  /** Shows a folder in the system's file manager. */
  @FunctionalInterface
  public interface Folders {
    void open(Path folder) throws IOException;
  }

  private final CrashViewModel model;
  private final Folders folders;
  private final Tasks tasks;
  private final Bilingual words;
  private final Stage stage = new Stage();
  private final Label copied = Nodes.paragraph("", Styles.TEXT_SMALL);

  private CrashWindow(CrashViewModel model, Folders folders, Tasks tasks) {
    this.model = model;
    this.folders = folders;
    this.tasks = tasks;
    words = model.words();
  }

  /**
   * Shows it.
   *
   * @param owner the window that it stands above; null: there is none
   * @param tasks opens folders
   */
  public static Stage show(
      CrashViewModel model, @Nullable Window owner, Folders folders, Tasks tasks) {
    return new CrashWindow(model, folders, tasks).open(owner);
  }

  private Stage open(@Nullable Window owner) {
    Scene scene = new Scene(content());
    MainWindow.dress(scene);
    if (owner != null && owner.isShowing()) {
      stage.initOwner(owner);
      DialogPlace.settle(stage, owner);
    }
    stage.setTitle(words.text("crash.title"));
    stage.setScene(scene);
    stage.setMinWidth(WIDTH);
    stage.setOnHidden(e -> model.goOn());
    model.savedProperty().subscribe(text -> stage.sizeToScene());
    stage.show();
    stage.sizeToScene();
    scene.lookup(model.canGoOn() ? "#crash-on" : "#crash-quit").requestFocus();
    return stage;
  }

  private VBox content() {
    Label what = Nodes.paragraph(model.sentence(), Styles.TITLE_4);
    what.setId("crash-what");
    Label saved = Nodes.paragraph("");
    saved.setId("crash-saved");
    saved.textProperty().bind(model.savedProperty());
    Label more = Nodes.paragraph("", Styles.TEXT_MUTED);
    more.setId("crash-more");
    model
        .moreProperty()
        .subscribe(
            times -> {
              more.setText(words.text("crash.more", times));
              Nodes.setShown(more, times.intValue() > 0);
              stage.sizeToScene();
            });
    VBox content =
        new VBox(
            10,
            what,
            Nodes.paragraph(model.advice()),
            saved,
            more,
            Nodes.paragraph(words.text("crash.log")),
            log(),
            copied,
            buttons());
    content.setPrefWidth(WIDTH);
    content.setPadding(new Insets(18));
    content.getStyleClass().add("pane");
    Nodes.setShown(copied, false);
    return content;
  }

  private HBox log() {
    TextField path = new TextField(model.log().toString());
    path.setId("crash-log");
    path.setEditable(false);
    path.setAccessibleText(words.text("crash.log"));
    HBox.setHgrow(path, Priority.ALWAYS);
    Button copy = button("crash.copy", this::copy);
    Button folder = button("crash.folder", this::openFolder);
    return new HBox(6, path, copy, folder);
  }

  private HBox buttons() {
    Button quit = button("crash.quit", model::quit);
    quit.setOnAction(
        e -> {
          stage.setOnHidden(null);
          stage.close();
          model.quit();
        });
    HBox buttons = new HBox(8, Nodes.spacer(), quit);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.setPadding(new Insets(8, 0, 0, 0));
    if (model.canGoOn()) {
      Button on = button("crash.on", stage::close);
      on.getStyleClass().add(Styles.ACCENT);
      on.setDefaultButton(true);
      on.setCancelButton(true);
      buttons.getChildren().add(on);
    } else {
      quit.setDefaultButton(true);
      stage.setOnCloseRequest(e -> quit.fire());
    }
    return buttons;
  }

  private Button button(String key, Runnable action) {
    Button button = new Button(words.text(key));
    button.setId(key.replace('.', '-'));
    button.setMinWidth(Button.USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
    return button;
  }

  private void copy() {
    Clip.copy(model.log().toString());
    say("crash.copied");
  }

  private void openFolder() {
    Path folder = Objects.requireNonNull(model.log().getParent());
    tasks.<Boolean>run(
        () -> {
          folders.open(folder);
          return true;
        },
        opened -> {},
        failure -> say("crash.folder.not"));
  }

  private void say(String key) {
    copied.setText(words.text(key));
    Nodes.setShown(copied, true);
    stage.sizeToScene();
  }
}
