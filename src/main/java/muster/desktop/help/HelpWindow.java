package muster.desktop.help;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import javafx.stage.Window;
import muster.desktop.kit.DialogPlace;
import muster.desktop.kit.Words;
import muster.desktop.shell.MainWindow;
import muster.draw.text.Language;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/**
 * The window of the help: topics at the left, what they say at the right, a field that searches.
 */
public final class HelpWindow {
  private static final double WIDTH = 980;
  private static final double HEIGHT = 680;

  private final HelpViewModel model;
  private final Stage stage = new Stage();
  private final CustomTextField search = new CustomTextField();
  private final ListView<HelpTopic> topics = new ListView<>();
  private final ScrollPane scroll = new ScrollPane();
  private final ToggleGroup languages = new ToggleGroup();

  private HelpWindow(HelpViewModel model) {
    this.model = model;
  }

  /** Opens it beside the owner, which can be used meanwhile. */
  public static Stage show(Window owner, HelpViewModel model) {
    return new HelpWindow(model).open(owner);
  }

  private Stage open(Window owner) {
    search.setId("help-search");
    search.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
    search.textProperty().bindBidirectional(model.searchProperty());
    topics.setId("help-topics");
    topics.setCellFactory(list -> new TitleCell());
    topics.getSelectionModel().selectedItemProperty().subscribe(this::tell);
    scroll.setId("help-page");
    scroll.setFitToWidth(true);
    model.topicsProperty().subscribe(this::list);
    HBox head = new HBox(8, search);
    HBox.setHgrow(search, Priority.ALWAYS);
    for (Language language : Language.values()) {
      head.getChildren().add(toggle(language));
    }
    head.getStyleClass().add("help-head");
    SplitPane split = new SplitPane(topics, scroll);
    split.setDividerPositions(0.3);
    BorderPane root = new BorderPane(split);
    root.setTop(head);
    root.getStyleClass().add("pane");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    Rectangle2D room = DialogPlace.screen(owner);
    Scene scene =
        new Scene(
            root, Math.min(WIDTH, room.getWidth() - 60), Math.min(HEIGHT, room.getHeight() - 80));
    MainWindow.dress(scene);
    scene
        .getStylesheets()
        .add(
            Objects.requireNonNull(HelpWindow.class.getResource("/muster/desktop/guide.css"))
                .toExternalForm());
    stage.initOwner(owner);
    stage.setScene(scene);
    DialogPlace.settle(stage, owner);
    speak();
    stage.show();
    search.requestFocus();
    return stage;
  }

  private ToggleButton toggle(Language language) {
    ToggleButton button = new ToggleButton(Words.text("look.language." + language.code()));
    button.setId("help-" + language.code());
    button.setMinWidth(ToggleButton.USE_PREF_SIZE);
    button.setToggleGroup(languages);
    button.setSelected(language == model.languageProperty().get());
    button.setOnAction(
        e -> {
          button.setSelected(true);
          model.languageProperty().set(language);
          speak();
        });
    return button;
  }

  private void speak() {
    int place = Math.max(0, topics.getSelectionModel().getSelectedIndex());
    stage.setTitle(model.words().text("help.title"));
    search.setPromptText(model.words().text("help.search"));
    search.setAccessibleText(model.words().text("help.search"));
    topics.setAccessibleText(model.words().text("help.topics"));
    model.find();
    topics.getSelectionModel().select(place);
  }

  private void list(List<HelpTopic> found) {
    topics.getItems().setAll(found);
    if (model.isSearching()) {
      topics.getSelectionModel().clearSelection();
      show(found);
    } else {
      topics.getSelectionModel().select(0);
    }
  }

  private void tell(@Nullable HelpTopic chosen) {
    if (chosen != null) {
      show(List.of(chosen));
    }
  }

  private void show(List<HelpTopic> shown) {
    scroll.setContent(new HelpPage(model.words(), shown));
    scroll.setVvalue(0);
  }

  /** From the field down into the topics; Escape takes the search back, then closes. */
  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      if (model.isSearching()) {
        search.clear();
        search.requestFocus();
      } else {
        stage.close();
      }
    } else if (event.getCode() == KeyCode.DOWN && search.isFocused()) {
      event.consume();
      topics.requestFocus();
      if (topics.getSelectionModel().isEmpty()) {
        topics.getSelectionModel().select(0);
      }
    }
  }

  private static final class TitleCell extends ListCell<HelpTopic> {
    @Override
    protected void updateItem(@Nullable HelpTopic topic, boolean empty) {
      super.updateItem(topic, empty);
      setText(topic == null ? null : topic.title());
      setWrapText(true);
      setPrefWidth(0);
    }
  }
}
