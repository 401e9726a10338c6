package muster.desktop.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import muster.desktop.kit.Nodes;
import muster.model.edit.RecordList;
import org.jspecify.annotations.Nullable;

/** What the fields of one form share: what is typed, and how they follow it. */
final class FormParts {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final FormViewModel model;
  private final List<Runnable> followers = new ArrayList<>();
  private final Map<String, Consumer<List<String>>> judges = new LinkedHashMap<>();
  private final Map<String, Node> fields = new LinkedHashMap<>();
  private final Map<RecordList<?>, Map<String, String>> names = new HashMap<>();

  FormParts(FormViewModel model) {
    this.model = model;
  }

  FormViewModel model() {
    return model;
  }

  /** Does something now and whenever something was typed. */
  void follow(Runnable show) {
    followers.add(show);
    show.run();
  }

  /** Shows what depends on what is typed. */
  void showContent() {
    followers.forEach(Runnable::run);
  }

  /** Shows what is wrong, each at the place nearest around it that a field has. */
  void showProblems() {
    Map<String, List<String>> said = model.problemsAt(judges.keySet());
    judges.forEach((place, judge) -> judge.accept(said.getOrDefault(place, List.of())));
  }

  /** The names of a list's records by their ids. */
  Map<String, String> names(RecordList<?> list) {
    return names.computeIfAbsent(list, all -> RecordNames.of(model.workspace(), all));
  }

  /** A node with what is wrong at a place beneath it. */
  VBox judged(Spot spot, Node node) {
    Label problem = Nodes.paragraph("", "form-problem");
    problem.setId("problem-" + id(spot));
    judges.put(
        spot.text(),
        sentences -> {
          problem.setText(String.join("\n", sentences));
          Nodes.setShown(problem, !sentences.isEmpty());
          node.pseudoClassStateChanged(WRONG, !sentences.isEmpty());
          // Read out when the keys come to the field.
          node.setAccessibleHelp(sentences.isEmpty() ? null : problem.getText());
        });
    fields.put(spot.text(), node);
    return new VBox(2, node, problem);
  }

  /** The first field in which something is wrong; null: there is none. */
  @Nullable Node firstWrong() {
    Set<String> wrong = model.problemsAt(judges.keySet()).keySet();
    return fields.entrySet().stream()
        .filter(field -> wrong.contains(field.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }

  /** Where that is said which is wrong with the record as a whole. */
  Label whole() {
    Label problem = Nodes.paragraph("", "form-problem");
    problem.setId("problem-whole");
    judges.put(
        "",
        sentences -> {
          problem.setText(String.join("\n", sentences));
          Nodes.setShown(problem, !sentences.isEmpty());
        });
    return problem;
  }

  /** Adds a field to a form: its name at the left. */
  static void addRow(GridPane grid, String text, Node named, Node node) {
    Label label = Nodes.paragraph(text, "form-label");
    label.setLabelFor(named);
    GridPane.setValignment(label, VPos.TOP);
    GridPane.setHgrow(node, Priority.ALWAYS);
    grid.addRow(grid.getRowCount(), label, node);
  }

  /** What a field's node is called, for the keys to come back to it. */
  static String id(Spot spot) {
    return spot.text().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
  }
}
