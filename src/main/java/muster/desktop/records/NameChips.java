package muster.desktop.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import muster.desktop.kit.Completion;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Search;
import muster.desktop.kit.Words;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Several things by their names, to be taken away one by one, and a field to add others. */
final class NameChips {
  private NameChips() {}

  /**
   * @param id of the field
   * @param names of all that there are, by their ids
   * @param chosen ids
   * @param change takes what is chosen then
   */
  static VBox of(
      String id,
      String label,
      Map<String, String> names,
      List<String> chosen,
      Consumer<List<String>> change) {
    FlowPane chips = new FlowPane(4, 4);
    for (int i = 0; i < chosen.size(); i++) {
      int place = i;
      String name = names.getOrDefault(chosen.get(i), chosen.get(i));
      Button remove =
          Nodes.iconButton(MaterialDesignC.CLOSE, Words.text("records.remove.one", name));
      remove.setId(id + "-" + i + "-remove");
      remove.setOnAction(e -> change.accept(Parts.without(chosen, place)));
      HBox chip = new HBox(2, Nodes.label(name), remove);
      chip.setAlignment(Pos.CENTER_LEFT);
      chip.getStyleClass().add("form-chip");
      chips.getChildren().add(chip);
    }
    Map<String, String> known = new LinkedHashMap<>();
    names.forEach((of, name) -> known.put(Search.folded(name), of));
    TextField more = new TextField();
    more.setId(id);
    more.setAccessibleText(label);
    more.setPromptText(Words.text("records.names.prompt"));
    Completion.install(
        more,
        names.entrySet().stream()
            .filter(one -> !chosen.contains(one.getKey()))
            .map(Map.Entry::getValue)
            .toList());
    more.textProperty()
        .subscribe(
            text -> {
              String of = known.get(Search.folded(text == null ? "" : text));
              if (of != null && !chosen.contains(of)) {
                change.accept(Parts.with(chosen, of));
              }
            });
    VBox box = new VBox(4, chips, more);
    Nodes.setShown(chips, !chosen.isEmpty());
    return box;
  }
}
