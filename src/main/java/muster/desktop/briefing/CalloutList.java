package muster.desktop.briefing;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.kit.Completion;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.model.Slide;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** A slide's remarks: what they say and where they point. */
final class CalloutList extends VBox {
  private final RemarksViewModel model;
  private final VBox rows = new VBox(8);
  private final ToggleButton move = new ToggleButton(Words.text("slide-form.move"));
  private final Label status = Nodes.paragraph("", "film-status");

  CalloutList(RemarksViewModel model) {
    super(4);
    this.model = model;
    move.setId("slide-callouts-move");
    move.getStyleClass().add(Styles.SMALL);
    move.setGraphic(new FontIcon(MaterialDesignC.CURSOR_MOVE));
    move.setTooltip(new Tooltip(Words.text("slide-form.move.tip")));
    move.setMinWidth(USE_PREF_SIZE);
    move.setOnAction(e -> model.move(move.isSelected()));
    Label title = Nodes.label(Words.text("slide-form.callouts"), Styles.TEXT_SMALL);
    HBox head = new HBox(title, Nodes.spacer(), move);
    head.setAlignment(Pos.BOTTOM_LEFT);
    getChildren().addAll(head, rows, status);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    Subscription statuses =
        model
            .statusProperty()
            .subscribe(
                sentence -> {
                  status.setText(sentence);
                  Nodes.setShown(status, !sentence.isEmpty());
                });
    // A form that is closed leaves no tool behind.
    Subscription moving = model.movingProperty().subscribe(move::setSelected);
    return Subscription.combine(statuses, moving, () -> model.move(false));
  }

  void show(Slide slide) {
    rows.getChildren().clear();
    model.renew();
    List<Slide.Callout> callouts = slide.callouts() == null ? List.of() : slide.callouts();
    move.setDisable(callouts.stream().allMatch(c -> c.at() == null && c.to() == null));
    for (int i = 0; i < callouts.size(); i++) {
      rows.getChildren().add(row(slide.id(), i, callouts.get(i)));
    }
    Button add = new Button(Words.text("slide-form.callout.add"));
    add.setId("slide-callout-add");
    add.getStyleClass().add(Styles.SMALL);
    add.setOnAction(e -> model.add(slide.id()));
    rows.getChildren().add(add);
  }

  private VBox row(String slide, int index, Slide.Callout callout) {
    TextField text = field("slide-callout-" + (index + 1), callout.text());
    text.setAccessibleText(Words.text("slide-form.callout.text", index + 1));
    keep(text, callout.text(), () -> model.say(slide, index, text.getText()));
    Button delete =
        Nodes.iconButton(MaterialDesignD.DELETE_OUTLINE, Words.text("slide-form.callout.delete"));
    delete.setId("slide-callout-delete-" + (index + 1));
    delete.setOnAction(e -> model.remove(slide, index));

    TextField target = field("slide-callout-to-" + (index + 1), model.target(callout));
    target.setPromptText(Words.text("slide-form.anchor.prompt"));
    target.setAccessibleText(Words.text("slide-form.anchor.text", index + 1));
    Runnable anchor = () -> model.anchor(slide, index, target.getText());
    keep(target, target.getText(), anchor);
    Completion.install(target, model::suggest, anchor);
    Button place =
        Nodes.iconButton(MaterialDesignM.MAP_MARKER_OUTLINE, Words.text("slide-form.place"));
    place.setId("slide-callout-place-" + (index + 1));
    place.setOnAction(e -> model.point(slide, index));
    return new VBox(2, line(text, delete), line(target, place));
  }

  private static TextField field(String id, String text) {
    TextField field = new TextField(text);
    field.setId(id);
    field.setMinWidth(0);
    HBox.setHgrow(field, Priority.ALWAYS);
    return field;
  }

  /** What was typed is kept with Enter, or when the field is left. */
  private static void keep(TextField field, String before, Runnable keep) {
    Runnable changed =
        () -> {
          if (!field.getText().strip().equals(before)) {
            keep.run();
          }
        };
    field.setOnAction(e -> changed.run());
    field
        .focusedProperty()
        .subscribe(
            (was, is) -> {
              if (!is) {
                changed.run();
              }
            });
  }

  private static HBox line(TextField field, Button button) {
    HBox line = new HBox(2, field, button);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }
}
