package muster.desktop.kit;

import atlantafx.base.theme.Styles;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small nodes that every pane builds the same way. */
public final class Nodes {
  /** The side of a button that lies over the map, in pixels. */
  public static final double SQUARE = 30;

  private Nodes() {}

  public static Label label(String text, String... styleClasses) {
    Label label = new Label(text);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  /** A label that breaks its text into lines and is as high as they need. */
  public static Label paragraph(String text, String... styleClasses) {
    Label label = label(text, styleClasses);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** A button with an icon only, whose name a screen reader and a tooltip say. */
  public static Button iconButton(Ikon icon, String name) {
    Button button = new Button(null, new FontIcon(icon));
    named(button, name);
    return button;
  }

  /** Gives an icon-only button its name. */
  public static void named(ButtonBase button, String name) {
    button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
  }

  /**
   * A square button with an icon only, as they lie over the map.
   *
   * @param key of its name; with dashes it is the button's id
   */
  public static void square(ButtonBase button, String key) {
    named(button, Words.text(key));
    button.setId(key.replace('.', '-'));
    button.setMinSize(SQUARE, SQUARE);
    button.setPrefSize(SQUARE, SQUARE);
    button.setMaxSize(SQUARE, SQUARE);
  }

  /** A table of names, as wide as they are, and texts beside them that break into lines. */
  public static GridPane facts(double gap) {
    GridPane facts = new GridPane(8, gap);
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints texts = new ColumnConstraints();
    texts.setHgrow(Priority.ALWAYS);
    texts.setMinWidth(0);
    facts.getColumnConstraints().addAll(names, texts);
    return facts;
  }

  /** Adds a row to such a table. */
  public static void addFact(GridPane facts, Label name, Label text) {
    GridPane.setValignment(name, VPos.TOP);
    facts.addRow(facts.getRowCount(), name, text);
  }

  /** A node that takes the space that is left in a row. */
  public static Region spacer() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    return spacer;
  }

  /** Shows a node and gives it space, or neither. */
  public static void setShown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
