package muster.desktop.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.desktop.records.RuleTree.Join;
import muster.draw.text.Numbers;
import muster.model.ZoneRule;

/**
 * Whether a zone is drawn or follows a rule, and its rule, built by clicking: a line for each area,
 * the whole as a sentence below, and how large it is.
 */
final class RuleView extends VBox {
  private static final String ID = "form-rule";

  private final FormViewModel model;
  private final ZoneShape shape;
  private final RuleOffer offer;
  private final RuleAreas areas;
  private final VBox lines = new VBox(4);
  private final Label sentence = Nodes.paragraph("", "condition-sentence");
  private final Label size = Nodes.paragraph("");

  RuleView(FormParts parts) {
    super(6);
    model = parts.model();
    shape = new ZoneShape(model);
    offer =
        RuleOffer.of(
            model.workspace(), model.regions(), model.draft().isNew() ? "" : model.draft().id());
    areas = new RuleAreas(this, offer, this::put);
    setId(ID);
    getStyleClass().add("condition");
    sentence.setId(ID + "-sentence");
    size.setId(ID + "-size");
    getChildren().addAll(choice(parts), lines, sentence, size);
    show();
    parts.follow(this::say);
  }

  /** Drawn, or by a rule. */
  private Node choice(FormParts parts) {
    ToggleGroup group = new ToggleGroup();
    RadioButton drawn = radio("drawn", group, !shape.isRuled());
    RadioButton ruled = radio("ruled", group, shape.isRuled());
    drawn.setOnAction(e -> shape.draw());
    ruled.setOnAction(e -> shape.follow(offer.first()));
    parts.follow(() -> drawn.setDisable(shape.isRuled() && !shape.canBeDrawn()));
    HBox choice = new HBox(16, drawn, ruled);
    choice.setAlignment(Pos.CENTER_LEFT);
    return choice;
  }

  private static RadioButton radio(String key, ToggleGroup group, boolean chosen) {
    RadioButton radio = new RadioButton(Words.text("rule." + key));
    radio.setId(ID + "-" + key);
    radio.setToggleGroup(group);
    radio.setSelected(chosen);
    return radio;
  }

  private void show() {
    lines.getChildren().clear();
    RuleTree tree = shape.tree();
    if (tree != null) {
      tree.rows().forEach(row -> lines.getChildren().add(line(tree, row)));
    }
    Nodes.setShown(lines, tree != null);
    say();
  }

  /** The sentence, and how large the area is. */
  private void say() {
    RuleTree tree = shape.tree();
    sentence.setText(
        tree == null
            ? Words.text("rule.drawn.tip")
            : new RuleWords(model.workspace(), model.regions()).sentence(tree.root()));
    ZoneArea area = model.areaProperty().get();
    Nodes.setShown(size, area != null);
    if (area != null) {
      size.setText(size(area));
    }
  }

  private static String size(ZoneArea area) {
    String now = Numbers.whole(Math.round(area.km2()));
    Double saved = area.savedKm2();
    if (area.area().isEmpty()) {
      return Words.text("rule.size.none");
    }
    return saved == null || Math.round(saved) == Math.round(area.km2())
        ? Words.text("rule.size", now)
        : Words.text("rule.size.was", now, Numbers.whole(Math.round(saved)));
  }

  private void step(UnaryOperator<RuleTree> change) {
    RuleTree tree = shape.tree();
    if (tree != null) {
      shape.set(change.apply(tree));
      PartLines.anew(this, this::show);
    }
  }

  /** Takes another area at a place; where its fields stay the same, they keep the keys. */
  private void put(List<Integer> path, ZoneRule area, boolean anew) {
    RuleTree tree = shape.tree();
    if (anew) {
      step(now -> now.put(path, area));
    } else if (tree != null) {
      shape.set(tree.put(path, area));
    }
  }

  private Node line(RuleTree tree, Parts.Row<ZoneRule> row) {
    List<Integer> path = row.path();
    String id = PartLines.id(ID, path);
    Join join = RuleTree.join(row.part());
    Node middle = join == null ? areas.of(id, path, row.part()) : joiner(id, path, join);
    List<Node> buttons = new ArrayList<>(List.of(more(tree, row, id)));
    if (tree.canRemove(path)) {
      buttons.add(PartLines.remove(id, () -> step(now -> now.remove(path))));
    }
    return PartLines.line(path, middle, buttons);
  }

  private Node joiner(String id, List<Integer> path, Join join) {
    ComboBox<Join> box = new ComboBox<>();
    box.setId(id);
    box.setAccessibleText(Words.text("rule.join"));
    box.getItems().setAll(Join.values());
    box.setConverter(new WordsFor<>(one -> Words.text("rule.join." + one)));
    box.setValue(join);
    box.setOnAction(e -> step(now -> now.join(path, box.getValue())));
    return box;
  }

  private Node more(RuleTree tree, Parts.Row<ZoneRule> row, String id) {
    List<Integer> path = row.path();
    List<MenuItem> items = new ArrayList<>();
    for (Join join : Join.values()) {
      items.add(item("with." + join, id, now -> now.combine(path, join, offer.first())));
    }
    if (row.part() instanceof ZoneRule.Minus) {
      items.add(item("swap", id, now -> now.swap(path)));
    }
    if (tree.canUnwrap(path)) {
      items.add(item("unwrap", id, now -> now.unwrap(path)));
    }
    return PartLines.more(Objects.requireNonNull(id), items);
  }

  private MenuItem item(String key, String part, UnaryOperator<RuleTree> then) {
    MenuItem item = new MenuItem(Words.text("rule.do." + key));
    item.setId(part + "-" + key.replace('.', '-'));
    item.setOnAction(e -> step(then));
    return item;
  }
}
