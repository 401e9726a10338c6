package muster.desktop.presenter;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.desktop.presenter.ShowPictures.Shown;
import muster.desktop.presenter.ShowViewModel.Blank;
import org.jspecify.annotations.Nullable;

/** What only the presenter sees: the slide that is on, the next one, notes, time and messages. */
final class PresenterView extends BorderPane {
  private static final double LEFT = 63;

  private final ShowViewModel show;
  private final ShowImages images;
  private final ImageView following = new ImageView();
  private final Label marking = Nodes.label("", "marking");
  private final Label position = Nodes.label("", "presenter-position");
  private final Label digits = Nodes.label("", "presenter-digits");
  private final Label state = Nodes.label("", "presenter-state");
  private final Label next = Nodes.label("", "presenter-next");
  private final Label notes = Nodes.paragraph("", "presenter-notes");
  private final ScrollPane noted = new ScrollPane(notes);
  private final WhatIfPanel panel;

  PresenterView(
      ShowViewModel show,
      ShowImages images,
      ShowMessages messages,
      PresenterBar bar,
      TalkTimer timer,
      Supplier<LocalTime> clock) {
    this.show = show;
    this.images = images;
    setId("presenter");
    getStyleClass().addAll("presenter");
    getStylesheets().add(ShowStyle.sheet());
    marking.setMaxWidth(Double.MAX_VALUE);
    state.setId("presenter-state");
    state.setWrapText(true);
    state.setMinHeight(USE_PREF_SIZE);
    notes.setId("presenter-notes");
    panel = new WhatIfPanel(show.whatIf(), false);
    panel.setId("presenter-what-if");
    position.setMinWidth(0);
    HBox head = new HBox(position, digits, Nodes.spacer(), new PresenterClock(timer, clock));
    head.getStyleClass().add("presenter-head");
    head.setAlignment(Pos.CENTER_LEFT);
    setTop(new VBox(marking, head));
    setCenter(body(bar));
    setBottom(new MessageLines(messages));
    Lifecycle.whileAttached(this, this::attach);
  }

  private GridPane body(PresenterBar bar) {
    LiveSlide live = new LiveSlide(show, images, false);
    live.setId("presenter-slide");
    SlideBox box = new SlideBox(live);
    VBox.setVgrow(box, Priority.ALWAYS);
    VBox left = new VBox(box, state, bar);
    left.getStyleClass().add("presenter-left");
    StackPane paper = new StackPane(following);
    paper.getStyleClass().add("presenter-following");
    paper.setMinSize(0, 0);
    SlideBox small = new SlideBox(paper);
    small.setMinHeight(USE_PREF_SIZE);
    following.fitWidthProperty().bind(paper.widthProperty());
    following.fitHeightProperty().bind(paper.heightProperty());
    noted.setFitToWidth(true);
    noted.setFocusTraversable(false);
    noted.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    VBox.setVgrow(noted, Priority.ALWAYS);
    VBox ahead = new VBox(next, small, noted);
    ahead.getStyleClass().add("presenter-right");
    ahead.visibleProperty().bind(panel.visibleProperty().not());
    StackPane right = new StackPane(ahead, panel);
    right.setMinWidth(0);
    GridPane body = new GridPane();
    body.getStyleClass().add("presenter-body");
    body.getColumnConstraints().addAll(column(LEFT), column(100 - LEFT));
    RowConstraints row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    row.setMinHeight(0);
    body.getRowConstraints().add(row);
    body.addRow(0, left, right);
    return body;
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  private Subscription attach() {
    return Subscription.combine(
        show.captionProperty().subscribe(this::tell),
        show.digitsProperty()
            .subscribe(
                typed ->
                    digits.setText(typed.isEmpty() ? "" : Words.text("present.digits", typed))),
        show.shownProperty().subscribe(shown -> say()),
        show.blankProperty().subscribe(blank -> say()),
        show.whatIf().openProperty().subscribe(open -> Nodes.setShown(panel, open)),
        images.followingProperty().subscribe(following::setImage));
  }

  private void tell(ShowCaption caption) {
    position.setText(caption.position());
    marking.setText(caption.marking());
    next.setText(caption.next());
    notes.setText(caption.notes().isEmpty() ? Words.text("present.notes.none") : caption.notes());
    noted.setVvalue(0);
    say();
  }

  /** What the audience sees that is not the slide as it is. */
  private void say() {
    Shown shown = show.shownProperty().get();
    Blank blank = show.blankProperty().get();
    state.setText(
        switch (blank) {
          case BLACK -> Words.text("present.state.black");
          case WHITE -> Words.text("present.state.white");
          case NONE -> seen(shown);
        });
    Nodes.setShown(state, !state.getText().isEmpty());
  }

  private String seen(@Nullable Shown shown) {
    int behind = show.behind();
    if (behind > 0) {
      return Words.text("present.state.behind", behind);
    }
    return shown == null || shown.stamp().isEmpty()
        ? ""
        : Words.text("present.state.branch", shown.stamp());
  }

  /** The last messages, the newest first. */
  private static final class MessageLines extends VBox {
    private static final int MOST = 3;

    MessageLines(ShowMessages messages) {
      setId("presenter-messages");
      getStyleClass().add("presenter-messages");
      Lifecycle.whileAttached(this, () -> messages.saidProperty().subscribe(said -> show(said)));
    }

    private void show(List<Message> said) {
      getChildren().setAll(said.stream().limit(MOST).map(MessageLines::line).toList());
      Nodes.setShown(this, !said.isEmpty());
    }

    private static Label line(Message message) {
      String time = String.format(Locale.ROOT, "%tR", message.at());
      Label line = Nodes.paragraph(Words.text("present.message", time, message.text()));
      line.getStyleClass().add(message.wrong() ? "message-wrong" : "message-done");
      return line;
    }
  }
}
