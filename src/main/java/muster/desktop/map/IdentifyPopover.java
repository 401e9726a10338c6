package muster.desktop.map;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.desktop.map.identify.Found;
import muster.desktop.map.identify.Identified;
import muster.desktop.session.Selection;
import org.jspecify.annotations.Nullable;

/** Lists all that is at a point of the map. */
final class IdentifyPopover {
  private static final double WIDTH = 340;
  private static final double MOST_HEIGHT = 380;

  private final MapToolsViewModel tools;
  private final Node map;
  private final VBox content = new VBox(8);
  private final Popover popover;

  /**
   * @param map its pixels are the pane's
   */
  IdentifyPopover(MapToolsViewModel tools, Node map) {
    this.tools = tools;
    this.map = map;
    content.getStyleClass().addAll("popover-content", "identify");
    content.setPrefWidth(WIDTH);
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setMaxHeight(MOST_HEIGHT);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    popover = new Popover(scroll);
    popover.setTitle(Words.text("identify.title"));
    popover.setHeaderAlwaysVisible(true);
    popover.setDetachable(false);
    popover.setArrowLocation(Popover.ArrowLocation.LEFT_TOP);
    popover.setOnHidden(e -> tools.forget());
  }

  Subscription attach() {
    return Subscription.combine(tools.identifiedProperty().subscribe(this::show), popover::hide);
  }

  private void show(@Nullable Identified identified) {
    if (identified == null) {
      popover.hide();
      return;
    }
    content.getChildren().setAll(Nodes.paragraph(identified.position(), Styles.TEXT_SMALL));
    if (identified.found().isEmpty()) {
      content.getChildren().add(Nodes.paragraph(Words.text("identify.nothing")));
    }
    identified.found().forEach(found -> content.getChildren().add(row(found)));
    Point2D at = map.localToScreen(identified.at().x(), identified.at().y());
    if (at != null) {
      popover.show(map, at.getX(), at.getY());
    }
  }

  /** With a link where there is something to pick out, so that keys reach it. */
  private VBox row(Found found) {
    VBox row = new VBox(1, name(found));
    row.getStyleClass().add("identify-row");
    row.getChildren().add(Nodes.paragraph(found.kind(), Styles.TEXT_SMALL, Styles.TEXT_MUTED));
    found.facts().forEach(f -> row.getChildren().add(Nodes.paragraph(f, Styles.TEXT_SMALL)));
    return row;
  }

  private Labeled name(Found found) {
    Selection selection = found.selection();
    if (selection == null) {
      return Nodes.paragraph(found.name(), Styles.TEXT_BOLD);
    }
    Hyperlink name = new Hyperlink(found.name());
    name.setId("identify-" + selection.id());
    name.getStyleClass().add("identify-pick");
    name.setAccessibleText(Words.text("identify.pick", found.name(), found.kind()));
    name.setOnAction(e -> tools.pick(found));
    return name;
  }
}
