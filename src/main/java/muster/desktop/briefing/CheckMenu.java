package muster.desktop.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import muster.desktop.briefing.SlideViewModel.Choice;
import muster.desktop.kit.Words;
import org.controlsfx.control.PopOver;

/** A button that says what is chosen of a list, and opens it to choose. */
final class CheckMenu extends Button {
  private static final double MOST_HEIGHT = 320;

  private final String none;
  private final Consumer<List<String>> chosen;
  private List<Choice> choices = List.of();
  private List<String> ids = List.of();

  /**
   * @param none what the button says where nothing is chosen
   * @param chosen takes the ids of all that are chosen, in the list's order
   */
  CheckMenu(String none, Consumer<List<String>> chosen) {
    this.none = none;
    this.chosen = chosen;
    setMaxWidth(Double.MAX_VALUE);
    setMinWidth(0);
    getStyleClass().add("check-menu");
    setOnAction(e -> open());
  }

  /** Shows another list; ids that are not in it are left alone. */
  void set(List<Choice> listed, List<String> picked) {
    choices = List.copyOf(listed);
    ids = List.copyOf(picked);
    List<String> names =
        choices.stream().filter(c -> ids.contains(c.id())).map(Choice::name).toList();
    setText(names.isEmpty() ? none : Words.list(names));
  }

  private void open() {
    VBox boxes = new VBox(4);
    boxes.getStyleClass().add("popover-content");
    for (Choice choice : choices) {
      CheckBox box = new CheckBox(choice.name());
      box.setMnemonicParsing(false);
      box.setSelected(ids.contains(choice.id()));
      box.setOnAction(e -> pick(choice.id(), box.isSelected()));
      boxes.getChildren().add(box);
    }
    ScrollPane scroll = new ScrollPane(boxes);
    scroll.setMaxHeight(MOST_HEIGHT);
    scroll.setFitToWidth(true);
    PopOver popover = new PopOver(scroll);
    popover.setDetachable(false);
    popover.setArrowLocation(PopOver.ArrowLocation.RIGHT_TOP);
    popover.show(this);
  }

  private void pick(String id, boolean on) {
    List<String> picked = new ArrayList<>(ids);
    picked.remove(id);
    if (on) {
      picked.add(id);
    }
    List<String> sorted = new ArrayList<>(picked);
    sorted.sort((one, other) -> Integer.compare(place(one), place(other)));
    chosen.accept(sorted);
  }

  private int place(String id) {
    for (int i = 0; i < choices.size(); i++) {
      if (choices.get(i).id().equals(id)) {
        return i;
      }
    }
    return choices.size();
  }
}
