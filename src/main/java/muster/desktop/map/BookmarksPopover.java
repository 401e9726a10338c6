package muster.desktop.map;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.bookmarks.Bookmark;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The views that have a name: to go to, to save, to rename and to delete. */
final class BookmarksPopover {
  private static final double WIDTH = 300;
  private static final double MOST_HEIGHT = 400;
  private static final int DIGITS = 9;

  private final MapViewModel model;
  private final MapToolsViewModel tools;
  private final VBox list = new VBox(2);
  private final TextField name = new TextField();
  private final Popover popover;

  /** What the digits go to, in the order of the list. */
  private final List<Runnable> numbered = new ArrayList<>();

  BookmarksPopover(MapViewModel model, MapToolsViewModel tools) {
    this.model = model;
    this.tools = tools;
    name.setId("bookmark-name");
    name.setPromptText(Words.text("bookmark.name"));
    name.setAccessibleText(Words.text("bookmark.name"));
    name.setOnAction(e -> save());
    HBox.setHgrow(name, Priority.ALWAYS);
    Button save = new Button(Words.text("bookmark.save"));
    save.setId("bookmark-save");
    save.getStyleClass().add(Styles.SMALL);
    save.setMinWidth(Button.USE_PREF_SIZE);
    save.setOnAction(e -> save());
    ScrollPane scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(MOST_HEIGHT);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    HBox saving = new HBox(6, name, save);
    VBox content = new VBox(8, scroll, saving);
    content.getStyleClass().addAll("popover-content", "bookmarks");
    content.setPrefWidth(WIDTH);
    content.addEventHandler(KeyEvent.KEY_TYPED, this::digit);
    popover = new Popover(content);
    popover.setTitle(Words.text("bookmarks"));
    popover.setHeaderAlwaysVisible(true);
    popover.setDetachable(false);
    popover.setArrowLocation(Popover.ArrowLocation.RIGHT_TOP);
  }

  Subscription attach() {
    return Subscription.combine(
        tools.bookmarks().ownProperty().subscribe(own -> list()), popover::hide);
  }

  /** Shows the list, with the keys on it, so that a digit goes where it says. */
  void show(Node beside) {
    show(beside, () -> list.getChildren().getFirst().requestFocus());
  }

  /** Shows the list with the cursor where the name for what is shown goes. */
  void showSaving(Node beside) {
    show(beside, name::requestFocus);
  }

  private void show(Node beside, Runnable focus) {
    list();
    popover.setOnShown(e -> focus.run());
    popover.show(beside);
    focus.run();
  }

  private void save() {
    tools.save(name.getText()).ifPresent(saved -> name.clear());
  }

  private void digit(KeyEvent e) {
    int number = e.getCharacter().isEmpty() ? -1 : e.getCharacter().charAt(0) - '1';
    if (!(e.getTarget() instanceof TextField) && number >= 0 && number < numbered.size()) {
      numbered.get(number).run();
      e.consume();
    }
  }

  private void list() {
    list.getChildren().clear();
    numbered.clear();
    list.getChildren().add(goTo(Words.text("bookmark.ukraine"), model::fit));
    for (Bookmark given : tools.given()) {
      list.getChildren().add(goTo(given.name(), () -> tools.go(given)));
    }
    List<Bookmark> own = tools.bookmarks().ownProperty().get();
    if (!own.isEmpty()) {
      list.getChildren().add(Nodes.label(Words.text("bookmark.own"), Styles.TEXT_CAPTION));
    }
    own.forEach(bookmark -> list.getChildren().add(own(bookmark)));
  }

  private HBox own(Bookmark bookmark) {
    HBox row = new HBox(2);
    Button go = goTo(bookmark.name(), () -> tools.go(bookmark));
    HBox.setHgrow(go, Priority.ALWAYS);
    Button rename =
        Nodes.iconButton(
            MaterialDesignP.PENCIL_OUTLINE, Words.text("bookmark.rename", bookmark.name()));
    rename.getStyleClass().add("bookmark-rename");
    rename.setOnAction(e -> row.getChildren().setAll(renaming(bookmark)));
    Button delete =
        Nodes.iconButton(
            MaterialDesignD.DELETE_OUTLINE, Words.text("bookmark.delete", bookmark.name()));
    delete.getStyleClass().add("bookmark-delete");
    delete.setOnAction(e -> tools.bookmarks().delete(bookmark));
    row.getChildren().addAll(go, rename, delete);
    return row;
  }

  private List<Node> renaming(Bookmark bookmark) {
    TextField field = new TextField(bookmark.name());
    field.getStyleClass().add("bookmark-field");
    field.setAccessibleText(Words.text("bookmark.rename", bookmark.name()));
    HBox.setHgrow(field, Priority.ALWAYS);
    Button done = Nodes.iconButton(MaterialDesignC.CHECK, Words.text("bookmark.rename.done"));
    Runnable rename =
        () -> {
          if (tools.bookmarks().rename(bookmark, field.getText())) {
            list();
          } else {
            field.pseudoClassStateChanged(Styles.STATE_DANGER, true);
          }
        };
    field.setOnAction(e -> rename.run());
    done.setOnAction(e -> rename.run());
    field.sceneProperty().subscribe(scene -> field.requestFocus());
    return List.of(field, done);
  }

  private Button goTo(String title, Runnable go) {
    Runnable leave =
        () -> {
          popover.hide();
          go.run();
        };
    numbered.add(leave);
    Button button = new Button(title);
    if (numbered.size() <= DIGITS) {
      Label digit = Nodes.label(Integer.toString(numbered.size()), "bookmark-digit");
      button.setGraphic(digit);
    }
    button.getStyleClass().addAll(Styles.FLAT, "bookmark-go");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMnemonicParsing(false);
    button.setOnAction(e -> leave.run());
    return button;
  }
}
