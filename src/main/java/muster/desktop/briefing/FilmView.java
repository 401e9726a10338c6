package muster.desktop.briefing;

import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import muster.desktop.briefing.FilmViewModel.Frame;
import muster.desktop.kit.KeyUse;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.OutputScale;
import muster.desktop.kit.Words;
import muster.model.Slide;
import org.jspecify.annotations.Nullable;

/** The strip of slides with its buttons. */
public final class FilmView extends BorderPane {
  private static final double LEAST = 72;
  private static final double MOST = 216;

  /** Everything of a cell but its picture. */
  private static final double AROUND = 54;

  private final FilmViewModel model;
  private final SlidePictures pictures;
  private final ObservableList<Frame> frames = FXCollections.observableArrayList();
  private final ListView<Frame> strip = new ListView<>(frames);
  private final Label empty = Nodes.paragraph(Words.text("film.empty"), "film-empty");
  private final Set<FilmCell> cells = new LinkedHashSet<>();
  private final Map<Slide, BufferedImage> images = new HashMap<>();
  private final ObservableValue<Number> outputScale = OutputScale.of(this);
  private final FilmDrag drag;
  private SlidePictures.@Nullable Viewer viewer;
  private double height = LEAST;
  private boolean asked;

  public FilmView(FilmViewModel model, SlidePictures pictures) {
    this.model = model;
    this.pictures = pictures;
    getStyleClass().addAll("pane", "film");
    strip.setId("film-strip");
    strip.setOrientation(Orientation.HORIZONTAL);
    strip.setAccessibleText(Words.text("film"));
    strip.setCellFactory(list -> new FilmCell(this));
    strip.setPlaceholder(empty);
    strip.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    drag = new FilmDrag(strip, model);
    setLeft(new FilmBar(model, this::rename));
    setCenter(new StackPane(strip, drag.mark()));
    Lifecycle.whileAttached(this, this::attach);
  }

  /** What keys do in the strip, for the help. */
  public static List<KeyUse> keys() {
    return FilmCommand.uses();
  }

  private Subscription attach() {
    SlidePictures.Viewer mine = pictures.viewer(this::take);
    viewer = mine;
    return Subscription.combine(
        model.framesProperty().subscribe(this::list),
        model.deck().numberProperty().subscribe(number -> follow()),
        strip.heightProperty().subscribe(high -> size(high.doubleValue())),
        outputScale.subscribe(scale -> ask()),
        () -> {
          viewer = null;
          mine.close();
          images.clear();
        });
  }

  private void list(List<Frame> listed) {
    frames.setAll(listed);
    follow();
    ask();
  }

  private void follow() {
    int place = model.deck().numberProperty().get() - 1;
    if (place >= 0 && place < frames.size()) {
      strip.getSelectionModel().clearAndSelect(place);
      strip.getFocusModel().focus(place);
      if (!isInSight(place)) {
        strip.scrollTo(Math.max(0, place - 1));
      }
    } else {
      strip.getSelectionModel().clearSelection();
    }
  }

  private boolean isInSight(int place) {
    return cells.stream()
        .filter(cell -> !cell.isEmpty() && cell.getIndex() == place && cell.getScene() != null)
        .map(cell -> strip.sceneToLocal(cell.localToScene(cell.getLayoutBounds())))
        .anyMatch(box -> box.getMinX() >= 0 && box.getMaxX() <= strip.getWidth());
  }

  private void size(double high) {
    double wanted = Math.clamp(Math.floor((high - AROUND) / 9) * 9, LEAST, MOST);
    if (wanted != height) {
      height = wanted;
      cells.forEach(FilmCell::size);
      ask();
    }
  }

  double pictureHeight() {
    return height;
  }

  double pictureWidth() {
    return height * 16 / 9;
  }

  double density() {
    return outputScale.getValue().doubleValue();
  }

  /** A cell shows something else now. */
  void seen(FilmCell cell) {
    cells.add(cell);
    if (!cell.isEmpty()) {
      cell.show(images.get(cell.getItem().slide()));
    }
    ask();
  }

  /** Wants the pictures of the slides that can be seen, once all cells know what they show. */
  private void ask() {
    if (!asked && viewer != null) {
      asked = true;
      Platform.runLater(this::want);
    }
  }

  private void want() {
    asked = false;
    SlidePictures.Viewer mine = viewer;
    if (mine == null) {
      return;
    }
    int across = (int) Math.round(pictureWidth() * density());
    int down = (int) Math.round(pictureHeight() * density());
    mine.want(
        visible().map(frame -> new SlideWish(frame.slide(), across, down)).distinct().toList());
    images.keySet().retainAll(frames.stream().map(Frame::slide).toList());
  }

  private Stream<Frame> visible() {
    return cells.stream()
        .filter(cell -> !cell.isEmpty() && cell.getScene() != null)
        .map(FilmCell::getItem)
        .sorted((one, other) -> Integer.compare(one.number(), other.number()));
  }

  private void take(SlideWish wish, BufferedImage picture) {
    images.put(wish.slide(), picture);
    for (FilmCell cell : cells) {
      if (!cell.isEmpty() && cell.getItem().slide().equals(wish.slide())) {
        cell.show(picture);
      }
    }
  }

  /** A slide was clicked: the window shows what it shows; a second time its title is typed. */
  void clicked(int number, int clicks) {
    if (clicks > 1) {
      rename();
    } else {
      model.look(number);
    }
  }

  /** Has the title of the slide that is looked at typed. */
  private void rename() {
    int number = model.deck().numberProperty().get();
    cells.stream()
        .filter(cell -> !cell.isEmpty() && cell.getItem().number() == number)
        .findFirst()
        .ifPresent(FilmCell::rename);
  }

  void renamed(String title) {
    model.rename(title);
    list(Objects.requireNonNull(model.framesProperty().get()));
    focusStrip();
  }

  void focusStrip() {
    strip.requestFocus();
  }

  private void key(KeyEvent e) {
    if (!(e.getTarget() instanceof TextField)) {
      FilmCommand.of(e)
          .ifPresent(
              command -> {
                obey(command);
                e.consume();
              });
    }
  }

  private void obey(FilmCommand command) {
    int number = model.deck().numberProperty().get();
    switch (command) {
      case BEFORE -> model.look(number - 1);
      case AFTER -> model.look(number + 1);
      case FIRST -> model.look(1);
      case LAST -> model.look(frames.size());
      case LOOK -> model.look(number);
      case EARLIER -> model.move(-1);
      case LATER -> model.move(1);
      case NAME -> rename();
      case ADD -> model.add();
      case REMOVE -> model.delete();
    }
  }
}
