package muster.desktop.presenter;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;
import muster.desktop.explore.unlocks.Ways;
import muster.desktop.explore.unlocks.Ways.Way;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.desktop.presenter.ReachViewModel.Answer;
import muster.desktop.task.Inquiry;
import org.jspecify.annotations.Nullable;

/** The number of troops to reach, and the ways there. */
final class ReachPane extends VBox {
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
  private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

  /** So many lines of ways fit in their full size, so long each. */
  private static final double USUAL = 15;

  private static final double LETTERS = 36;

  private final ReachViewModel model;
  private final Label target = Nodes.label("", "what-if-target");
  private final Label headline = Nodes.paragraph("", "what-if-headline");
  private final VBox ways = new VBox();
  private final Label more = Nodes.paragraph("", "what-if-headline");

  ReachPane(ReachViewModel model) {
    this.model = model;
    getStyleClass().add("what-if-rows");
    setMinSize(0, 0);
    Rectangle fitting = new Rectangle();
    fitting.widthProperty().bind(widthProperty());
    fitting.heightProperty().bind(heightProperty());
    setClip(fitting);
    target.setId("what-if-target");
    target.setMinWidth(0);
    target.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(target, Priority.ALWAYS);
    HBox aim = new HBox(arrow("less", -1), target, arrow("more", 1));
    aim.setAlignment(Pos.CENTER_LEFT);
    aim.getStyleClass().add("what-if-aim");
    ways.getStyleClass().add("what-if-rows");
    getChildren().addAll(aim, headline, ways, more);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Label arrow(String code, int step) {
    Label arrow = Nodes.label(Words.text("present.reach." + code), "what-if-arrow");
    arrow.setMinWidth(USE_PREF_SIZE);
    arrow.setAccessibleText(Words.text("present.reach." + code + ".accessible"));
    arrow.setOnMouseClicked(
        e -> {
          model.other(step);
          e.consume();
        });
    return arrow;
  }

  private Subscription attach() {
    return Subscription.combine(
        model.targetProperty().subscribe(text -> aim()),
        model.typedProperty().subscribe(text -> aim()),
        model.problemProperty().subscribe(text -> head()),
        model.progressProperty().subscribe(done -> head()),
        model.answerProperty().subscribe(this::list),
        model.markedProperty().subscribe(marked -> mark()),
        model.triedProperty().subscribe(tried -> mark()));
  }

  private void aim() {
    String typed = model.typedProperty().get();
    target.setText(
        typed == null ? model.targetProperty().get() : Words.text("present.reach.typed", typed));
  }

  private void head() {
    Answer found = model.answerProperty().get();
    String problem = model.problemProperty().get();
    double done = model.progressProperty().get();
    if (!problem.isEmpty()) {
      headline.setText(problem);
    } else if (done > Inquiry.IDLE) {
      headline.setText(Words.text("present.reach.searching", done));
    } else {
      headline.setText(found == null ? "" : found.ways().headline());
    }
  }

  private void list(@Nullable Answer found) {
    List<Way> listed = found == null ? List.of() : found.list();
    ways.getChildren().clear();
    for (Way way : listed) {
      ways.getChildren().add(new Line(ways.getChildren().size(), way));
    }
    // Many words are smaller, so that all ways are there.
    double lines = listed.stream().mapToDouble(w -> Math.ceil(w.words().length() / LETTERS)).sum();
    ways.setStyle("-fx-font-size: " + Math.min(1, USUAL / Math.max(1, lines)) + "em");
    Ways all = found == null ? null : found.ways();
    more.setText(
        all == null || all.left() == 0 ? "" : Words.text("present.reach.left", all.left()));
    Nodes.setShown(more, !more.getText().isEmpty());
    head();
    mark();
  }

  private void mark() {
    for (int i = 0; i < ways.getChildren().size(); i++) {
      if (ways.getChildren().get(i) instanceof Line line) {
        line.mark(i == model.markedProperty().get(), i == model.triedProperty().get());
      }
    }
  }

  /** A way: its key, what changes, and what that brings; the marked one says how likely it is. */
  private final class Line extends HBox {
    private final VBox details;

    Line(int place, Way way) {
      getStyleClass().add("what-if-row");
      setId("what-if-way-" + (place + 1));
      Label key = Nodes.label(Words.text("present.whatif.key", place + 1), "what-if-key");
      key.setMinWidth(USE_PREF_SIZE);
      details = new VBox(Nodes.paragraph(way.chance(), "what-if-label"));
      if (!way.basis().isEmpty()) {
        details.getChildren().addFirst(Nodes.paragraph(way.basis(), "what-if-label"));
      }
      VBox words =
          new VBox(
              Nodes.paragraph(way.words(), "what-if-option"),
              Nodes.paragraph(way.troops(), "what-if-label"),
              details);
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      setAlignment(Pos.CENTER_LEFT);
      getChildren().addAll(key, words);
      setAccessibleText(Words.text("present.reach.way", way.words(), way.troops()));
      setOnMouseClicked(
          e -> {
            model.tryWay(place);
            e.consume();
          });
    }

    void mark(boolean marked, boolean tried) {
      pseudoClassStateChanged(MARKED, marked);
      pseudoClassStateChanged(CHANGED, tried);
      Nodes.setShown(details, marked);
    }
  }
}
