package muster.desktop.drawing;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.edit.Editor;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.desktop.map.MapTool;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** The buttons for drawing, over the map: one while nobody draws, all while somebody does. */
public final class DrawBar extends VBox {

  private final DrawingViewModel model;
  private final Editor editor;
  private final Runnable toMap;
  private final ToggleButton edit =
      new ToggleButton(null, new FontIcon(MaterialDesignP.PENCIL_OUTLINE));
  private final HBox more = new HBox(2);
  private final Button undo = button(MaterialDesignU.UNDO_VARIANT, "draw.undo");
  private final Button redo = button(MaterialDesignR.REDO_VARIANT, "draw.redo");
  private @Nullable FactsView facts;

  /**
   * @param toMap gives the keys to the map
   */
  public DrawBar(DrawingViewModel model, Editor editor, Runnable toMap) {
    this.model = model;
    this.editor = editor;
    this.toMap = toMap;
    getStyleClass().add("draw");
    setPickOnBounds(false);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Nodes.square(edit, "draw.edit");
    edit.setOnAction(
        e -> {
          model.toggle();
          edit.setSelected(model.activeProperty().get());
        });
    more.getChildren()
        .addAll(
            tool(
                MaterialDesignC.CURSOR_DEFAULT_OUTLINE,
                "draw.shape",
                model.shaper(),
                model::change),
            drawer(MaterialDesignV.VECTOR_POLYGON, DrawKind.ZONE),
            drawer(MaterialDesignV.VECTOR_POLYLINE, DrawKind.LINE),
            drawer(MaterialDesignM.MAP_MARKER_PLUS_OUTLINE, DrawKind.SITE),
            line(),
            acting(undo, editor::undo),
            acting(redo, editor::redo),
            line(),
            when(
                acting(button(MaterialDesignD.DELETE_OUTLINE, "draw.delete"), model::delete),
                model.deletableProperty()),
            when(
                acting(
                    button(MaterialDesignV.VECTOR_SQUARE_EDIT, "draw.freeze"),
                    model::turnIntoDrawn),
                model.ruledProperty()));
    HBox bar = new HBox(2, edit, more);
    bar.getStyleClass().add("map-buttons");
    bar.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(bar);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return Subscription.combine(
        model.activeProperty().subscribe(this::open),
        model.toolProperty().subscribe((before, now) -> toMap.run()),
        model.factsProperty().subscribe(this::ask),
        named(undo, "draw.undo", editor.undoNameProperty()),
        named(redo, "draw.redo", editor.redoNameProperty()));
  }

  private void open(boolean active) {
    edit.setSelected(active);
    Nodes.setShown(more, active);
  }

  private void ask(@Nullable FactsViewModel asked) {
    if (facts != null) {
      getChildren().remove(facts);
      facts = null;
      toMap.run();
    }
    if (asked != null) {
      FactsView form = new FactsView(asked);
      facts = form;
      getChildren().add(form);
      form.begin();
    }
  }

  private ToggleButton drawer(Ikon icon, DrawKind kind) {
    return tool(icon, "draw." + kind.code(), model.drawer(kind), () -> model.draw(kind));
  }

  private ToggleButton tool(Ikon icon, String key, MapTool tool, Runnable take) {
    ToggleButton button = new ToggleButton(null, new FontIcon(icon));
    Nodes.square(button, key);
    button.setOnAction(
        e -> {
          take.run();
          button.setSelected(tool.equals(model.toolProperty().get()));
        });
    Lifecycle.whileAttached(
        button,
        () -> model.toolProperty().subscribe(held -> button.setSelected(tool.equals(held))));
    return button;
  }

  private Button acting(Button button, Runnable action) {
    button.setOnAction(
        e -> {
          action.run();
          toMap.run();
        });
    return button;
  }

  private static Button when(Button button, ObservableValue<Boolean> possible) {
    Lifecycle.whileAttached(button, () -> possible.subscribe(can -> button.setDisable(!can)));
    return button;
  }

  /** Says what would be taken back, or done again. */
  private static Subscription named(Button button, String key, ObservableValue<String> step) {
    return step.subscribe(
        name -> {
          button.setDisable(name.isEmpty());
          String words = name.isEmpty() ? Words.text(key) : Words.text(key + ".step", name);
          button.setAccessibleText(words);
          button.setTooltip(new Tooltip(words));
        });
  }

  private static Button button(Ikon icon, String key) {
    Button button = new Button(null, new FontIcon(icon));
    Nodes.square(button, key);
    return button;
  }

  private static Node line() {
    return new Separator(Orientation.VERTICAL);
  }
}
