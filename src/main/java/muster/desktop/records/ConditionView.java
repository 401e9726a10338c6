package muster.desktop.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.desktop.records.ConditionTree.Join;
import muster.model.Assumption;
import muster.model.Condition;
import muster.model.Workspace;
import muster.store.RecordDraft;

/**
 * Builds a condition by clicking: a line for each part, however deep it lies, and the whole as a
 * sentence below.
 */
final class ConditionView extends VBox {
  private final FormParts parts;
  private final Spot spot;
  private final List<Assumption> offered;
  private final String sentences;
  private final String id;

  /**
   * @param offered the assumptions that it may speak of
   * @param sentences where the sentences are that say when it holds
   */
  ConditionView(FormParts parts, Spot spot, List<Assumption> offered, String sentences) {
    super(4);
    this.parts = parts;
    this.spot = spot;
    this.offered = offered;
    this.sentences = sentences;
    id = "form-" + FormParts.id(spot);
    setId(id);
    getStyleClass().add("condition");
    show();
  }

  private ConditionTree tree() {
    Object plain = parts.model().at(spot);
    return new ConditionTree(plain == null ? null : RecordDraft.condition(plain));
  }

  private void show() {
    ConditionTree tree = tree();
    getChildren().clear();
    for (Parts.Row<Condition> row : tree.rows()) {
      getChildren().add(line(tree, row));
    }
    Label sentence =
        Nodes.paragraph(
            tree.root() == null
                ? Words.text(sentences + "always")
                : Words.text(
                    sentences + "sentence",
                    Words.condition(parts.model().workspace(), tree.root())),
            "condition-sentence");
    sentence.setId(id + "-sentence");
    getChildren().add(sentence);
    if (!offered.isEmpty()) {
      Button add = new Button(Words.text("records.condition.add"));
      add.setId(id + "-add");
      add.setOnAction(e -> step(tree.add(List.of(), next(tree, List.of()))));
      getChildren().add(add);
    }
  }

  private void step(ConditionTree stepped) {
    Condition root = stepped.root();
    parts.model().set(spot, root == null ? null : Plain.of(RecordDraft.plain(root)));
    PartLines.anew(this, this::show);
  }

  /** An assumption of which a group does not speak yet, else the first. */
  private Assumption next(ConditionTree tree, List<Integer> path) {
    Condition group = tree.part(path);
    return offered.stream()
        .filter(a -> group == null || !group.assumptions().contains(a.id()))
        .findFirst()
        .orElse(offered.getFirst());
  }

  private HBox line(ConditionTree tree, Parts.Row<Condition> row) {
    Node middle =
        switch (row.part()) {
          case Condition.Is is -> term(tree, row.path(), is);
          case Condition.All _ -> joiner(tree, row.path(), Join.ALL);
          case Condition.Any _ -> joiner(tree, row.path(), Join.ANY);
          case Condition.Not _ ->
              Nodes.label(Words.text("records.condition.not"), "condition-join");
        };
    return PartLines.line(
        row.path(),
        middle,
        List.of(
            more(tree, row),
            PartLines.remove(part(row.path()), () -> step(tree.remove(row.path())))));
  }

  private FlowPane term(ConditionTree tree, List<Integer> path, Condition.Is is) {
    FlowPane term = PartLines.flow(this, path);
    Assumption asked =
        Workspace.find(parts.model().workspace().assumptions(), is.assumption()).orElse(null);
    term.getChildren().add(asked(tree, path, is.assumption()));
    term.getChildren()
        .add(
            Nodes.label(
                Words.text(
                    is.options().size() > 1
                        ? "records.condition.one-of"
                        : "records.condition.is")));
    if (asked != null) {
      for (Assumption.Option option : asked.options()) {
        ToggleButton toggle = new ToggleButton(option.label());
        toggle.setId(part(path) + "-" + option.id());
        toggle.setSelected(is.options().contains(option.id()));
        toggle.getStyleClass().add("condition-option");
        toggle.setOnAction(e -> step(tree.toggle(path, asked, option.id())));
        term.getChildren().add(toggle);
      }
    }
    return term;
  }

  private ComboBox<Assumption> asked(ConditionTree tree, List<Integer> path, String assumption) {
    ComboBox<Assumption> box = new ComboBox<>();
    box.setId(part(path));
    box.setAccessibleText(Words.text("records.condition.assumption"));
    box.getItems().setAll(offered);
    box.setConverter(new WordsFor<>(Assumption::label));
    Workspace.find(parts.model().workspace().assumptions(), assumption).ifPresent(box::setValue);
    box.setMaxWidth(210);
    box.setOnAction(e -> step(tree.ask(path, box.getValue())));
    return box;
  }

  private ComboBox<Join> joiner(ConditionTree tree, List<Integer> path, Join join) {
    Map<Join, String> words = new LinkedHashMap<>();
    boolean empty = ConditionTree.parts(Objects.requireNonNull(tree.part(path))).isEmpty();
    String of = empty ? "records.condition.empty." : "records.condition.";
    words.put(Join.ALL, Words.text(of + "all"));
    words.put(Join.ANY, Words.text(of + "any"));
    ComboBox<Join> box = new ComboBox<>();
    box.setId(part(path));
    box.setAccessibleText(Words.text("records.condition.join"));
    box.getItems().setAll(words.keySet());
    box.setConverter(new WordsFor<>(one -> words.getOrDefault(one, "")));
    box.setValue(join);
    box.setOnAction(e -> step(tree.join(path, box.getValue())));
    return box;
  }

  private MenuButton more(ConditionTree tree, Parts.Row<Condition> row) {
    List<MenuItem> items = new ArrayList<>();
    boolean group = row.part() instanceof Condition.All || row.part() instanceof Condition.Any;
    if (!offered.isEmpty() && (group || row.path().isEmpty())) {
      items.add(item("term", tree.add(row.path(), next(tree, row.path()))));
    }
    items.add(item("wrap.all", tree.wrap(row.path(), Join.ALL)));
    items.add(item("wrap.any", tree.wrap(row.path(), Join.ANY)));
    items.add(item("wrap.not", tree.wrap(row.path(), Join.NOT)));
    if (tree.canUnwrap(row.path())) {
      items.add(item("unwrap", tree.unwrap(row.path())));
    }
    return PartLines.more(part(row.path()), items);
  }

  private MenuItem item(String key, ConditionTree then) {
    MenuItem item = new MenuItem(Words.text("records.condition.do." + key));
    item.setOnAction(e -> step(then));
    return item;
  }

  private String part(List<Integer> path) {
    return PartLines.id(id, path);
  }
}
