package muster.desktop.tour;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import muster.desktop.kit.Bilingual;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;

/** What a step of the tour says, and its buttons. */
final class TourCard extends VBox {
  /** The width that it likes best, and those that it can do with. */
  static final List<Double> WIDTHS = List.of(320.0, 250.0, 345.0, 440.0);

  private final TourViewModel model;
  private final Label title = Nodes.paragraph("", "tour-title");
  private final Label text = Nodes.paragraph("");
  private final Label how = Nodes.paragraph("", Styles.TEXT_SMALL, Styles.TEXT_MUTED);
  private final Label count = Nodes.label("", Styles.TEXT_SMALL, Styles.TEXT_MUTED);
  private final Hyperlink language = new Hyperlink();
  private final Button skip = new Button();
  private final Button back = new Button();
  private final Button next = new Button();

  TourCard(TourViewModel model) {
    this.model = model;
    getStyleClass().add("tour-card");
    setId("tour");
    setAccessibleRole(AccessibleRole.DIALOG);
    title.setId("tour-title");
    text.setId("tour-text");
    button(skip, "tour-skip", model::end);
    button(back, "tour-back", model::back);
    button(next, "tour-next", model::next);
    skip.getStyleClass().add(Styles.FLAT);
    next.getStyleClass().add(Styles.ACCENT);
    language.setId("tour-language");
    language.setOnAction(
        e -> {
          language.setVisited(false);
          model.turnLanguage();
        });
    HBox head = new HBox(8, count, Nodes.spacer(), language);
    head.setAlignment(Pos.CENTER_LEFT);
    HBox buttons = new HBox(6, skip, Nodes.spacer(), back, next);
    buttons.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(head, title, text, how, buttons);
  }

  private static void button(Button button, String id, Runnable action) {
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(e -> action.run());
  }

  void say(TourStep step) {
    Bilingual words = model.words();
    int number = TourViewModel.number(step);
    int all = TourViewModel.count();
    String key = "tour." + step.code();
    title.setText(words.text(key));
    text.setText(words.text(key + ".text"));
    how.setText(words.text(key + ".how"));
    count.setText(words.text("tour.count", number, all));
    language.setText(Words.text("look.language." + model.other().code()));
    skip.setText(words.text("tour.skip"));
    back.setText(words.text("tour.back"));
    next.setText(words.text(number == all ? "tour.done" : "tour.next"));
    Nodes.setShown(back, number > 1);
    Nodes.setShown(skip, number < all);
    String said = String.join(" ", count.getText(), title.getText(), text.getText(), how.getText());
    setAccessibleText(said);
    // What has the keys is what is read out.
    next.setAccessibleText(next.getText() + ". " + said);
  }

  /** Gives it the keys. */
  void focus() {
    next.requestFocus();
  }

  boolean hasFocus() {
    return skip.isFocused() || back.isFocused() || next.isFocused() || language.isFocused();
  }
}
