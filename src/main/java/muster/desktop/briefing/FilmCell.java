package muster.desktop.briefing;

import java.awt.image.BufferedImage;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import muster.desktop.briefing.FilmViewModel.Frame;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Pictures;
import muster.desktop.kit.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** A slide in the strip: its picture, number and title, and a sign where it has a problem. */
final class FilmCell extends ListCell<Frame> {
  private final FilmView film;
  private final ImageView picture = new ImageView();
  private final StackPane paper = new StackPane(picture);
  private final Label title = Nodes.label("", "film-title");
  private final FontIcon sign = new FontIcon(MaterialDesignA.ALERT);
  private final HBox line = new HBox(4, sign, title);
  private final VBox box = new VBox(4, paper, line);
  private @Nullable BufferedImage shown;

  FilmCell(FilmView film) {
    this.film = film;
    getStyleClass().add("film-cell");
    paper.getStyleClass().add("film-paper");
    sign.getStyleClass().add("film-problem");
    line.setAlignment(Pos.CENTER_LEFT);
    title.setTextOverrun(OverrunStyle.ELLIPSIS);
    title.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setOnMouseClicked(
        e -> {
          if (!isEmpty() && e.isStillSincePress()) {
            film.clicked(getItem().number(), e.getClickCount());
          }
        });
  }

  @Override
  protected void updateItem(@Nullable Frame frame, boolean empty) {
    super.updateItem(frame, empty);
    if (empty || frame == null) {
      setGraphic(null);
      setText(null);
      setTooltip(null);
      setAccessibleText(null);
      show(null);
    } else {
      String name = Words.text("film.slide", frame.number(), frame.slide().title());
      String problems = String.join("\n", frame.problems());
      title.setText(name);
      Nodes.setShown(sign, !problems.isEmpty());
      line.getChildren().setAll(sign, title);
      setAccessibleText(problems.isEmpty() ? name : name + "\n" + problems);
      setTooltip(new Tooltip(getAccessibleText()));
      setGraphic(box);
      size();
    }
    film.seen(this);
  }

  /** Takes the size that the strip gives its pictures. */
  void size() {
    double width = film.pictureWidth();
    double height = film.pictureHeight();
    paper.setMinSize(width, height);
    paper.setPrefSize(width, height);
    paper.setMaxSize(width, height);
    line.setMinWidth(width);
    line.setPrefWidth(width);
    line.setMaxWidth(width);
  }

  void show(@Nullable BufferedImage image) {
    if (!Objects.equals(image, shown)) {
      shown = image;
      if (image == null) {
        picture.setImage(null);
      } else {
        Pictures.show(picture, image, film.density());
      }
    }
  }

  /** Has the title typed in its place. */
  void rename() {
    Frame frame = getItem();
    TextField field = new TextField(frame.slide().title());
    field.setId("film-title");
    field.setAccessibleText(Words.text("film.rename"));
    field.setMinWidth(0);
    HBox.setHgrow(field, Priority.ALWAYS);
    field.setOnAction(e -> film.renamed(field.getText()));
    field.addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            updateItem(frame, false);
            film.focusStrip();
            e.consume();
          }
        });
    line.getChildren().setAll(field);
    field.requestFocus();
    field.selectAll();
  }
}
