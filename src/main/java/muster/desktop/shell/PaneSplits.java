package muster.desktop.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.util.Subscription;
import muster.desktop.shell.Layout.Dividers;
import muster.desktop.shell.Layout.Pane;

/**
 * The panes beside each other: assumptions, map, countries over details or Explore in their place,
 * and the outlook below, or the slides in its place. Where Explore needs more width it takes the
 * map's place too, and the data always do. A pane that is hidden and shown again has the size that
 * it had.
 */
final class PaneSplits {
  private final ShellViewModel model;
  private final Node assumptions;
  private final Node map;
  private final Node commitments;
  private final Node detail;
  private final Node outlook;
  private final Node explore;
  private final Node film;
  private final Node slide;
  private final Node data;
  private final SplitPane root = split(Orientation.VERTICAL);
  private final SplitPane across = split(Orientation.HORIZONTAL);
  private final SplitPane right = split(Orientation.VERTICAL);
  private Dividers dividers;

  PaneSplits(ShellViewModel model, Contents contents, Dividers dividers) {
    this.model = model;
    this.assumptions = contents.assumptions();
    this.map = contents.map();
    this.commitments = contents.commitments();
    this.detail = contents.detail();
    this.outlook = contents.outlook();
    this.explore = contents.explore();
    this.film = contents.film();
    this.slide = contents.slide();
    this.data = contents.data();
    this.dividers = dividers;
  }

  SplitPane root() {
    return root;
  }

  Subscription attach() {
    List<Subscription> subscriptions = new ArrayList<>();
    for (Pane pane : Pane.values()) {
      subscriptions.add(model.shownProperty(pane).subscribe((was, is) -> arrange()));
    }
    subscriptions.add(model.wideProperty().subscribe((was, is) -> arrange()));
    subscriptions.add(model.slideFormProperty().subscribe((was, is) -> arrange()));
    arrange();
    return Subscription.combine(subscriptions.toArray(Subscription[]::new));
  }

  /** Where the panes meet now; of a hidden pane, where it was. */
  Dividers dividers() {
    dividers =
        new Dividers(
            position(across, assumptions, beside(), dividers.left()),
            position(across, map, right, dividers.right()),
            position(root, across, bottom(), dividers.bottom()),
            position(right, commitments, detail, dividers.detail()));
    return dividers;
  }

  /** Puts the dividers where they were; a split pane moves them when it first gets its size. */
  void restore() {
    place(across, assumptions, beside(), dividers.left());
    place(across, map, right, dividers.right());
    place(root, across, bottom(), dividers.bottom());
    place(right, commitments, detail, dividers.detail());
  }

  private void arrange() {
    dividers();
    List<Node> columns = new ArrayList<>();
    if (shown(Pane.ASSUMPTIONS) && !shown(Pane.DATA)) {
      columns.add(assumptions);
    }
    boolean writes = shown(Pane.BRIEFING) && model.slideFormProperty().get();
    boolean wide = shown(Pane.EXPLORE) && model.wideProperty().get();
    if (!shown(Pane.DATA) && (writes || !wide)) {
      columns.add(map);
    }
    List<Node> stacked = new ArrayList<>();
    if (shown(Pane.DATA)) {
      stacked.add(data);
    } else if (writes) {
      stacked.add(slide);
    } else if (shown(Pane.EXPLORE)) {
      stacked.add(explore);
    } else {
      if (shown(Pane.COMMITMENTS)) {
        stacked.add(commitments);
      }
      if (shown(Pane.DETAIL)) {
        stacked.add(detail);
      }
    }
    if (!stacked.isEmpty()) {
      columns.add(right);
    }
    set(right, stacked);
    set(across, columns);
    boolean below = shown(Pane.BRIEFING) || shown(Pane.OUTLOOK);
    set(root, below ? List.of(across, shown(Pane.BRIEFING) ? film : outlook) : List.of(across));
    restore();
  }

  /** What stands below. */
  private Node bottom() {
    return root.getItems().contains(film) ? film : outlook;
  }

  /** What stands beside the assumptions. */
  private Node beside() {
    return across.getItems().contains(map) ? map : right;
  }

  private static void set(SplitPane split, List<Node> nodes) {
    if (!split.getItems().equals(nodes)) {
      split.getItems().setAll(nodes);
    }
  }

  private boolean shown(Pane pane) {
    return model.shownProperty(pane).get();
  }

  private static double position(SplitPane split, Node before, Node after, double otherwise) {
    int index = split.getItems().indexOf(before);
    return index < 0 || !split.getItems().contains(after) || split.getDividers().size() <= index
        ? otherwise
        : split.getDividers().get(index).getPosition();
  }

  private static void place(SplitPane split, Node before, Node after, double position) {
    int index = split.getItems().indexOf(before);
    if (index >= 0 && split.getItems().contains(after)) {
      split.setDividerPosition(index, position);
    }
  }

  private static SplitPane split(Orientation orientation) {
    SplitPane split = new SplitPane();
    split.setOrientation(orientation);
    return split;
  }
}
