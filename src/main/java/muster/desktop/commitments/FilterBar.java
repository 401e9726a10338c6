package muster.desktop.commitments;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.commitments.RowFilter.Show;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.model.Axis;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** What narrows the table: search, stands or blocked, axis; and its columns. */
final class FilterBar extends VBox {
  private final CommitmentsViewModel model;
  private final CustomTextField search = new CustomTextField();
  private final Map<Show, ToggleButton> shows = new EnumMap<>(Show.class);
  private final ComboBox<AxisItem> axis = new ComboBox<>();
  private final MenuButton columns = new MenuButton();
  private final CheckMenuItem fitting = new CheckMenuItem(Words.text("columns.fit"));
  private final Map<Field, CheckMenuItem> fields = new EnumMap<>(Field.class);
  private final Label count = Nodes.label("", Styles.TEXT_SMALL, Styles.TEXT_MUTED);

  FilterBar(CommitmentsViewModel model) {
    this.model = model;
    getStyleClass().add("filters");
    buildSearch();
    buildAxis();
    buildColumns();
    HBox first = new HBox(6, search, axis, columns);
    first.setAlignment(Pos.CENTER_LEFT);
    HBox toggles = new HBox();
    toggles.getChildren().addAll(buildShows());
    count.setId("commitments-count");
    FlowPane second = new FlowPane(10, 4, toggles, count);
    second.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(first, second);
    Lifecycle.whileAttached(this, this::attach);
  }

  /** Where the person types, for a shortcut to go to. */
  TextField search() {
    return search;
  }

  private Subscription attach() {
    search.textProperty().bindBidirectional(model.searchProperty());
    return Subscription.combine(
        () -> search.textProperty().unbindBidirectional(model.searchProperty()),
        model.showProperty().subscribe(this::showShow),
        model.axisProperty().subscribe(only -> axis.setValue(new AxisItem(only))),
        model.columns().widthsProperty().subscribe(this::showColumns),
        model.countProperty().subscribe(count::setText));
  }

  private void buildSearch() {
    search.setId("commitments-search");
    search.setPromptText(Words.text("commitments.search"));
    search.setAccessibleText(Words.text("commitments.search"));
    search.setTooltip(new Tooltip(Words.text("commitments.search.explained")));
    search.setLeft(new FontIcon(MaterialDesignM.MAGNIFY));
    Button clear = Nodes.iconButton(MaterialDesignC.CLOSE, Words.text("commitments.search.clear"));
    clear.getStyleClass().add(Styles.SMALL);
    clear.setOnAction(e -> search.clear());
    clear.setFocusTraversable(false);
    search.setRight(clear);
    clear.visibleProperty().bind(search.textProperty().isNotEmpty());
    search.setMinWidth(110);
    HBox.setHgrow(search, Priority.ALWAYS);
  }

  private void buildAxis() {
    axis.setId("commitments-axis");
    axis.setAccessibleText(Words.text("commitments.axis"));
    axis.getItems().add(new AxisItem(null));
    for (Axis each : Axis.values()) {
      axis.getItems().add(new AxisItem(each));
    }
    axis.setOnAction(
        e -> {
          AxisItem item = axis.getValue();
          model.axisProperty().set(item == null ? null : item.axis());
        });
    axis.setMinWidth(130);
    axis.setPrefWidth(150);
  }

  private List<ToggleButton> buildShows() {
    ToggleGroup group = new ToggleGroup();
    List<ToggleButton> buttons = new ArrayList<>();
    for (Show each : Show.values()) {
      ToggleButton button = new ToggleButton(Words.text("show." + each.code()));
      button.setId("show-" + each.code());
      button.setToggleGroup(group);
      button.setTooltip(new Tooltip(Words.text("show.explained." + each.code())));
      button.setAccessibleText(Words.text("show.explained." + each.code()));
      button.getStyleClass().addAll(Styles.SMALL, pill(each));
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(
          e -> {
            button.setSelected(true);
            model.showProperty().set(each);
          });
      shows.put(each, button);
      buttons.add(button);
    }
    return buttons;
  }

  private static String pill(Show show) {
    return switch (show) {
      case ALL -> Styles.LEFT_PILL;
      case STANDING, BLOCKED -> Styles.CENTER_PILL;
      case CHANGED -> Styles.RIGHT_PILL;
    };
  }

  private void buildColumns() {
    columns.setId("commitments-columns");
    columns.setGraphic(new FontIcon(MaterialDesignV.VIEW_COLUMN));
    Nodes.named(columns, Words.text("columns"));
    fitting.setOnAction(e -> model.columns().chooseFitting());
    columns.getItems().addAll(fitting, new SeparatorMenuItem());
    for (Field field : Field.values()) {
      CheckMenuItem item = new CheckMenuItem(Words.text("column.explained." + field.code()));
      item.setDisable(field == Field.COUNTRY);
      item.setOnAction(e -> model.columns().choose(field, item.isSelected()));
      fields.put(field, item);
      columns.getItems().add(item);
    }
  }

  private void showShow(Show show) {
    shows.forEach((each, button) -> button.setSelected(each == show));
  }

  private void showColumns(Map<Field, Double> widths) {
    fitting.setSelected(model.columns().chosenProperty().get() == null);
    fields.forEach((field, item) -> item.setSelected(widths.containsKey(field)));
  }

  /** An axis as the list shows it; null stands for all of them. */
  private record AxisItem(@Nullable Axis axis) {
    @Override
    public String toString() {
      return axis == null ? Words.text("axis.all") : Words.of(axis);
    }
  }
}
