package muster.desktop.commitments;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import muster.desktop.commitments.CommitmentsViewModel.Show;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.model.Axis;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** The table of countries, with search and filters. */
public final class CommitmentsView extends VBox {
  private static final PseudoClass RELATED = PseudoClass.getPseudoClass("related");

  private final CommitmentsViewModel model;
  private final TableView<ActorRow> table = new TableView<>();
  private final CustomTextField search = new CustomTextField();
  private final ComboBox<@Nullable Axis> axis = new ComboBox<>();
  private final ToggleGroup show = new ToggleGroup();
  private final Label count = Nodes.label("", Styles.TEXT_SMALL, Styles.TEXT_MUTED);

  public CommitmentsView(CommitmentsViewModel model) {
    this.model = model;
    getStyleClass().addAll("pane", "commitments");
    table.setId("commitments");
    table.setAccessibleText(Words.text("commitments.title"));
    table.getStyleClass().addAll(Styles.DENSE, Styles.STRIPED);
    table.setTableMenuButtonVisible(true);
    table.setFixedCellSize(30);
    table.setPlaceholder(Nodes.label(Words.text("commitments.none"), Styles.TEXT_MUTED));
    table.getColumns().addAll(CommitmentColumns.all());
    table.setRowFactory(view -> row());
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(head(), table);
    Lifecycle.whileAttached(this, this::attach);
  }

  /** Puts the cursor into the search field. */
  public void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  private Node head() {
    search.setId("search");
    search.setPromptText(Words.text("commitments.search"));
    search.setAccessibleText(Words.text("commitments.search"));
    search.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
    search.setMinWidth(120);
    HBox.setHgrow(search, Priority.ALWAYS);
    axis.setId("axis");
    axis.setAccessibleText(Words.text("commitments.axis"));
    List<@Nullable Axis> axes = new ArrayList<>();
    axes.add(null);
    axes.addAll(List.of(Axis.values()));
    axis.getItems().setAll(axes);
    axis.setConverter(new AxisNames());
    axis.setMinWidth(130);
    HBox filters = new HBox(8, toggles(), axis, Nodes.spacer(), count);
    filters.setAlignment(Pos.CENTER_LEFT);
    HBox title = new HBox(12, Nodes.label(Words.text("commitments.title"), "pane-title"), search);
    title.setAlignment(Pos.CENTER_LEFT);
    VBox head = new VBox(6, title, filters);
    head.getStyleClass().add("pane-head");
    return head;
  }

  private HBox toggles() {
    HBox toggles = new HBox();
    Map<Show, String> pills =
        Map.of(
            Show.ALL, Styles.LEFT_PILL,
            Show.STANDS, Styles.CENTER_PILL,
            Show.BLOCKED, Styles.RIGHT_PILL);
    for (Show value : Show.values()) {
      ToggleButton button = new ToggleButton(value.text());
      button.setId("show-" + value.name().toLowerCase(Locale.ROOT));
      button.getStyleClass().addAll(pills.get(value), Styles.SMALL);
      button.setToggleGroup(show);
      button.setUserData(value);
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(
          e -> {
            button.setSelected(true);
            model.showProperty().set(value);
          });
      toggles.getChildren().add(button);
    }
    return toggles;
  }

  private Subscription attach() {
    SortedList<ActorRow> rows = model.rows();
    table.setItems(rows);
    rows.comparatorProperty().bind(table.comparatorProperty());
    search.textProperty().bindBidirectional(model.searchProperty());
    axis.valueProperty().bindBidirectional(model.axisProperty());
    return Subscription.combine(
        () -> rows.comparatorProperty().unbind(),
        () -> table.setItems(null),
        () -> search.textProperty().unbindBidirectional(model.searchProperty()),
        () -> axis.valueProperty().unbindBidirectional(model.axisProperty()),
        model.countProperty().subscribe(count::setText),
        model.showProperty().subscribe(this::showToggle),
        model.selectedProperty().subscribe(this::showSelected),
        table.getSelectionModel().selectedItemProperty().subscribe(this::selected));
  }

  private void showToggle(Show value) {
    show.getToggles().stream()
        .filter(toggle -> value.equals(toggle.getUserData()))
        .forEach(show::selectToggle);
  }

  private void showSelected(@Nullable ActorRow row) {
    if (row == null) {
      table.getSelectionModel().clearSelection();
    } else if (!row.equals(table.getSelectionModel().getSelectedItem())) {
      table.getSelectionModel().select(row);
      table.scrollTo(row);
    }
  }

  /** A row that a filter hides is no longer selected in the table, and yet picked out. */
  private void selected(@Nullable ActorRow row) {
    if (row != null && !row.equals(model.selectedProperty().get())) {
      model.select(row);
    }
  }

  private TableRow<ActorRow> row() {
    TableRow<ActorRow> row = new TableRow<>();
    row.itemProperty()
        .flatMap(ActorRow::relatedProperty)
        .orElse(false)
        .subscribe(related -> row.pseudoClassStateChanged(RELATED, related));
    return row;
  }

  /** The axes in words; none means all. */
  private static final class AxisNames extends StringConverter<@Nullable Axis> {
    @Override
    public String toString(@Nullable Axis axis) {
      return axis == null ? Words.text("axis.all") : Words.of(axis);
    }

    @Override
    public @Nullable Axis fromString(String text) {
      throw new UnsupportedOperationException("The list is not edited");
    }
  }
}
