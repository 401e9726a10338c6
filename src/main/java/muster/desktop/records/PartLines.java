package muster.desktop.records;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** The lines of a builder, one for each part, as far to the right as the part lies deep. */
final class PartLines {
  private static final double INDENT = 18;
  private static final double BUTTONS = 130;
  private static final int DEEPEST_INDENT = 8;

  private PartLines() {}

  /**
   * @param path of the part
   * @param middle what is to be clicked of it
   * @param buttons at the right
   */
  static HBox line(List<Integer> path, Node middle, List<? extends Node> buttons) {
    HBox line = new HBox(6);
    line.setAlignment(Pos.TOP_LEFT);
    line.getStyleClass().add("condition-line");
    line.setPadding(new Insets(0, 0, 0, indent(path)));
    if (path.size() > DEEPEST_INDENT) {
      line.getChildren()
          .add(Nodes.label(Words.text("records.condition.level", path.size()), "form-small"));
    }
    HBox wide = new HBox(middle);
    wide.setMinWidth(0);
    HBox.setHgrow(wide, Priority.ALWAYS);
    HBox.setHgrow(middle, middle instanceof Pane ? Priority.ALWAYS : Priority.NEVER);
    line.getChildren().add(wide);
    line.getChildren().addAll(buttons);
    return line;
  }

  private static double indent(List<Integer> path) {
    return INDENT * Math.min(path.size(), DEEPEST_INDENT);
  }

  /** Nodes that flow beside the buttons of a line. */
  static FlowPane flow(Region builder, List<Integer> path) {
    FlowPane flow = new FlowPane(4, 4);
    flow.setMinWidth(0);
    // A pane of flowing nodes reckons its height by the width that it would like to have.
    flow.prefWrapLengthProperty().bind(builder.widthProperty().subtract(BUTTONS + indent(path)));
    return flow;
  }

  static MenuButton more(String id, List<MenuItem> items) {
    MenuButton more = new MenuButton(null, new FontIcon(MaterialDesignD.DOTS_HORIZONTAL));
    Nodes.named(more, Words.text("records.condition.more"));
    more.setId(id + "-more");
    more.getStyleClass().add("condition-more");
    more.getItems().setAll(items);
    return more;
  }

  static Button remove(String id, Runnable then) {
    Button remove = Nodes.iconButton(MaterialDesignC.CLOSE, Words.text("records.condition.remove"));
    remove.setId(id + "-remove");
    remove.setOnAction(e -> then.run());
    return remove;
  }

  /** What a part's nodes are called, for the keys to come back to them. */
  static String id(String builder, List<Integer> path) {
    StringBuilder id = new StringBuilder(builder).append("-part");
    path.forEach(step -> id.append('-').append(step));
    return id.toString();
  }

  /** Builds lines anew, with the keys where they were. */
  static void anew(Region builder, Runnable build) {
    Node focused = builder.getScene() == null ? null : builder.getScene().getFocusOwner();
    String before = focused == null ? null : focused.getId();
    build.run();
    Node same = before == null ? null : builder.lookup("#" + before);
    if (same != null) {
      same.requestFocus();
    }
  }
}
