package muster.desktop.briefing;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.model.Slide;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** A slide's remarks: what they say and where they point. */
final class CalloutList extends VBox {
  private final SlideViewModel model;
  private final VBox rows = new VBox(4);

  CalloutList(SlideViewModel model) {
    super(4);
    this.model = model;
    getChildren().addAll(Nodes.label(Words.text("slide-form.callouts"), Styles.TEXT_SMALL), rows);
  }

  void show(Slide slide) {
    rows.getChildren().clear();
    List<Slide.Callout> callouts = slide.callouts() == null ? List.of() : slide.callouts();
    for (int i = 0; i < callouts.size(); i++) {
      rows.getChildren().add(row(slide.id(), i, callouts.get(i)));
    }
    Button add = new Button(Words.text("slide-form.callout.add"));
    add.setId("slide-callout-add");
    add.getStyleClass().add(Styles.SMALL);
    add.setOnAction(e -> model.addCallout(slide.id()));
    rows.getChildren().add(add);
  }

  private HBox row(String slide, int index, Slide.Callout callout) {
    TextField text = new TextField(callout.text());
    text.setId("slide-callout-" + (index + 1));
    text.setAccessibleText(Words.text("slide-form.callout.text", index + 1));
    text.setMinWidth(0);
    HBox.setHgrow(text, Priority.ALWAYS);
    Runnable keep =
        () -> {
          if (!text.getText().strip().equals(callout.text())) {
            model.sayCallout(slide, index, text.getText());
          }
        };
    text.setOnAction(e -> keep.run());
    text.focusedProperty()
        .subscribe(
            (was, is) -> {
              if (!is) {
                keep.run();
              }
            });
    boolean placed = callout.at() != null;
    Button place =
        Nodes.iconButton(
            placed ? MaterialDesignM.MAP_MARKER_REMOVE_OUTLINE : MaterialDesignM.MAP_MARKER_OUTLINE,
            Words.text(placed ? "slide-form.unplace" : "slide-form.place"));
    place.setId("slide-callout-place-" + (index + 1));
    place.setOnAction(
        e -> {
          if (placed) {
            model.anchorCallout(slide, index, null);
          } else {
            model.pointCallout(slide, index);
          }
        });
    Button delete =
        Nodes.iconButton(MaterialDesignD.DELETE_OUTLINE, Words.text("slide-form.callout.delete"));
    delete.setOnAction(e -> model.removeCallout(slide, index));
    HBox row = new HBox(2, text, place, delete);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
