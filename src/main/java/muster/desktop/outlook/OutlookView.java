package muster.desktop.outlook;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.desktop.outlook.ForceSizes.Row;
import muster.desktop.session.Situation;
import muster.desktop.task.Tasks;
import org.jspecify.annotations.Nullable;

/** The strip below the map: the total on its scale, the force sizes, what changed and why. */
public final class OutlookView extends GridPane {
  private static final PseudoClass NEWEST = PseudoClass.getPseudoClass("newest");
  private static final double[] SHARES = {37, 30, 33};

  private final OutlookViewModel model;
  private final Hyperlink total = new Hyperlink();
  private final Label range = Nodes.label("");
  private final Label pool = Nodes.label("", Styles.TEXT_SMALL);
  private final ScalePicture scale;
  private final ListView<Row> forces = new ListView<>();
  private final Label noForces = Nodes.paragraph(Words.text("outlook.forces.none"));
  private final VBox stories = new VBox();
  private final ScrollPane scroll = new ScrollPane(stories);
  private final Label nothing =
      Nodes.paragraph(Words.text("outlook.changes.none"), Styles.TEXT_MUTED);

  /**
   * @param tasks paints the scale
   * @param failed takes what the painter threw
   * @param why opens the total into its terms
   */
  public OutlookView(
      OutlookViewModel model, Tasks tasks, Consumer<? super Throwable> failed, Runnable why) {
    this.model = model;
    scale = new ScalePicture(tasks, failed);
    total.setOnAction(e -> why.run());
    setId("outlook");
    getStyleClass().addAll("pane", "outlook");
    getStylesheets()
        .add(
            Objects.requireNonNull(OutlookView.class.getResource("/muster/desktop/outlook.css"))
                .toExternalForm());
    for (double share : SHARES) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(share);
      getColumnConstraints().add(column);
    }
    RowConstraints row = new RowConstraints();
    row.setVgrow(Priority.ALWAYS);
    row.setMinHeight(0);
    getRowConstraints().add(row);
    addRow(0, totals(), sizes(), changes());
    setMinHeight(0);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    ListChangeListener<Story> told = this::tell;
    model.stories().addListener(told);
    tellAll();
    forces.setItems(model.forces());
    return Subscription.combine(
        () -> model.stories().removeListener(told),
        () -> forces.setItems(null),
        model.totalProperty().subscribe(this::total),
        model.rangeProperty().subscribe(range::setText),
        model.poolProperty().subscribe(pool::setText),
        model.scaleTextProperty().subscribe(scale.node()::setAccessibleText),
        model.situationProperty().subscribe(this::situation));
  }

  private void situation(@Nullable Situation now) {
    scale.show(now);
    // While a workspace is still being read, nobody knows what it has.
    noForces.setVisible(now != null);
  }

  private Node totals() {
    total.setId("outlook-total");
    total.getStyleClass().addAll(Styles.TITLE_3, "outlook-total");
    total.setTooltip(new Tooltip(Words.text("outlook.why")));
    total.setMinWidth(USE_PREF_SIZE);
    pool.setId("outlook-pool");
    Label title = Nodes.label(Words.text("outlook.troops"), "pane-title");
    HBox head = new HBox(8, title, total, range);
    head.setAlignment(Pos.BASELINE_LEFT);
    VBox.setVgrow(scale.node(), Priority.ALWAYS);
    return column(head, pool, scale.node());
  }

  private void total(String number) {
    total.setText(number);
    total.setAccessibleText(Words.text("outlook.why.accessible", number));
  }

  private Node sizes() {
    forces.setId("outlook-forces");
    forces.setAccessibleText(Words.text("outlook.forces"));
    forces.getStyleClass().addAll(Styles.DENSE);
    forces.setCellFactory(list -> new ForceCell(model::aim));
    forces.setOnKeyPressed(this::aim);
    forces.setPlaceholder(noForces);
    forces.setMinHeight(0);
    VBox.setVgrow(forces, Priority.ALWAYS);
    return column(Nodes.label(Words.text("outlook.forces"), "pane-title"), forces);
  }

  private void aim(KeyEvent event) {
    Row size = forces.getSelectionModel().getSelectedItem();
    if (event.getCode() == KeyCode.ENTER && size != null) {
      model.aim(size);
      event.consume();
    }
  }

  private Node changes() {
    stories.setId("outlook-stories");
    stories.getStyleClass().add("stories");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setMinHeight(0);
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return column(Nodes.label(Words.text("outlook.changes"), "pane-title"), scroll);
  }

  private static VBox column(Node... children) {
    VBox column = new VBox(children);
    column.setMinSize(0, 0);
    column.getStyleClass().add("outlook-column");
    return column;
  }

  /** Builds only the boxes of new stories: building all again costs more than all the rest. */
  private void tell(ListChangeListener.Change<? extends Story> change) {
    ObservableList<Node> boxes = stories.getChildren();
    boxes.remove(nothing);
    while (change.next()) {
      boxes.remove(change.getFrom(), change.getFrom() + change.getRemovedSize());
      boxes.addAll(change.getFrom(), change.getAddedSubList().stream().map(StoryBox::new).toList());
    }
    head();
  }

  private void tellAll() {
    stories.getChildren().setAll(model.stories().stream().map(StoryBox::new).toList());
    head();
  }

  private void head() {
    ObservableList<Node> boxes = stories.getChildren();
    if (boxes.isEmpty()) {
      boxes.add(nothing);
    }
    for (int i = 0; i < boxes.size(); i++) {
      boxes.get(i).pseudoClassStateChanged(NEWEST, i == 0);
    }
    scroll.setVvalue(0);
  }
}
