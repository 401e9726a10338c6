package muster.desktop.explore.evidence;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.explore.evidence.DayModel.Span;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** The day whose knowledge is believed: a slider with marks, steps between them, a typed date. */
final class DayBar extends VBox {
  private static final double FIELD = 104;

  private final DayModel model;
  private final Label text = Nodes.paragraph("", Styles.TEXT_BOLD);
  private final Slider slider = new Slider(0, 1, 1);
  private final DayMarks marks = new DayMarks(slider);
  private final TextField field = new TextField();
  private final Label problem = Nodes.paragraph("", Styles.DANGER, Styles.TEXT_SMALL);
  private final HBox row;

  /** Whether the slider follows the model, so that its value is nobody's wish. */
  private boolean following;

  DayBar(DayModel model) {
    super(4);
    this.model = model;
    setId("evidence-day");
    text.setId("evidence-day-text");
    slider.setId("evidence-day-slider");
    slider.setBlockIncrement(1);
    slider.setAccessibleText(Words.text("explore.evidence.slider"));
    slider.setMinWidth(0);
    slider
        .valueProperty()
        .addListener(
            (property, was, is) -> slid(LocalDate.ofEpochDay(Math.round(is.doubleValue()))));
    Button back =
        Nodes.iconButton(MaterialDesignC.CHEVRON_LEFT, Words.text("explore.evidence.earlier"));
    back.setId("evidence-day-back");
    back.setOnAction(e -> model.back());
    Button forth =
        Nodes.iconButton(MaterialDesignC.CHEVRON_RIGHT, Words.text("explore.evidence.later"));
    forth.setId("evidence-day-forth");
    forth.setOnAction(e -> model.forth());
    VBox track = new VBox(slider, marks);
    track.setMinWidth(0);
    HBox.setHgrow(track, Priority.ALWAYS);
    row = new HBox(2, back, track, forth, field());
    row.setAlignment(Pos.CENTER_LEFT);
    problem.setId("evidence-day-problem");
    getChildren().addAll(text, row, problem);
    Lifecycle.whileAttached(this, this::attach);
  }

  private TextField field() {
    field.setId("evidence-day-field");
    field.setPromptText(Words.text("explore.evidence.form"));
    field.setAccessibleText(Words.text("explore.evidence.typed"));
    field.setMinWidth(FIELD);
    field.setPrefWidth(FIELD);
    field.setMaxWidth(FIELD);
    field.getStyleClass().add(Styles.SMALL);
    field.setOnAction(e -> model.type(field.getText()));
    return field;
  }

  private Subscription attach() {
    return Subscription.combine(
        model.spanProperty().subscribe(this::span),
        model.dayProperty().subscribe(this::day),
        model.textProperty().subscribe(text::setText),
        model.problemProperty().subscribe(this::problem));
  }

  private void span(@Nullable Span span) {
    Nodes.setShown(row, span != null);
    marks.show(span);
    if (span != null) {
      following = true;
      slider.setMin((double) span.first().toEpochDay());
      slider.setMax((double) span.last().toEpochDay());
      following = false;
      day(model.dayProperty().get());
    }
  }

  private void day(@Nullable LocalDate day) {
    if (day != null) {
      following = true;
      if (Math.round(slider.getValue()) != day.toEpochDay()) {
        slider.setValue((double) day.toEpochDay());
      }
      following = false;
      field.setText(day.toString());
    }
  }

  private void slid(LocalDate day) {
    if (!following) {
      model.choose(day);
    }
  }

  private void problem(String sentence) {
    problem.setText(sentence);
    Nodes.setShown(problem, !sentence.isEmpty());
  }
}
