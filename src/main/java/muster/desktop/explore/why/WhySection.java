package muster.desktop.explore.why;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.explore.section.Section;
import muster.desktop.explore.section.SectionFrame;
import muster.desktop.explore.why.Why.Choice;
import muster.desktop.explore.why.Why.Group;
import muster.desktop.explore.why.Why.Part;
import muster.desktop.explore.why.Why.Reached;
import muster.desktop.explore.why.Why.Row;
import muster.desktop.kit.Badges;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Titles;
import muster.desktop.kit.Words;
import muster.desktop.session.Selection;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A number, what it rests on, and the terms that it is the sum of. */
public final class WhySection extends VBox {
  private static final int CHOICES_SEEN = 16;

  private final WhyViewModel model;
  private final ComboBox<Choice> numbers = new ComboBox<>();
  private final Label figure = Nodes.label("", Styles.TITLE_3);
  private final Label range = Nodes.label("", Styles.TEXT_MUTED);
  private final BasisBar bar = new BasisBar();
  private final FlowPane legend = new FlowPane(16, 4);
  private final VBox reach = new VBox(2);
  private final VBox remarks = new VBox(2);
  private final VBox groups = new VBox(6);

  /** The terms that are open, also while another number does not show them. */
  private final Set<String> open = new HashSet<>();

  private final TermCard.Actions actions =
      new TermCard.Actions() {
        @Override
        public void pick(String actor) {
          model.select(actor);
        }

        @Override
        public void opened(String commitment, boolean isOpen) {
          if (isOpen) {
            open.add(commitment);
          } else {
            open.remove(commitment);
          }
        }
      };
  private Map<Row, TermCard> cards = new HashMap<>();

  public WhySection(WhyViewModel model) {
    this.model = model;
    figure.setId("why-figure");
    groups.setId("why-terms");
    Nodes.setShown(bar, false);
    reach.setId("why-reach");
    legend.setId("why-parts");
    HBox head = new HBox(8, figure, range);
    head.setAlignment(Pos.BASELINE_LEFT);
    VBox answer = new VBox(8, head, bar, legend, reach, remarks, groups);
    getChildren().add(new SectionFrame(Section.WHY, model.answers(), answer, picker()));
    Lifecycle.whileAttached(this, this::attach);
  }

  private VBox picker() {
    Label label = Nodes.label(Words.text("explore.why.number"), Styles.TEXT_SMALL);
    label.setLabelFor(numbers);
    numbers.setId("why-number");
    numbers.setAccessibleText(label.getText());
    numbers.setMaxWidth(Double.MAX_VALUE);
    numbers.setMinWidth(0);
    numbers.setPrefWidth(0);
    numbers.setVisibleRowCount(CHOICES_SEEN);
    numbers.setConverter(new Titles<>(Choice::label));
    numbers.setCellFactory(list -> new ChoiceCell());
    return new VBox(2, label, numbers);
  }

  /** As wide as the box that it drops from: long names break into lines. */
  private static final class ChoiceCell extends ListCell<Choice> {
    ChoiceCell() {
      setWrapText(true);
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
      super.updateItem(choice, empty);
      setText(empty || choice == null ? "" : choice.label());
    }
  }

  private Subscription attach() {
    numbers.setOnAction(e -> explain(numbers.getValue()));
    return Subscription.combine(
        model.attach(),
        model.answers().answerProperty().subscribe(this::show),
        model.selectionProperty().subscribe(this::pick),
        () -> numbers.setOnAction(null));
  }

  private void explain(@Nullable Choice choice) {
    if (choice != null) {
      model.explain(choice.explained());
    }
  }

  private void show(@Nullable Why why) {
    if (why == null) {
      return;
    }
    choose(why);
    figure.setText(why.figure());
    range.setText(why.range());
    bar.show(why.parts());
    Nodes.setShown(bar, why.amount() > 0);
    bar.setAccessibleText(
        Words.list(
            why.parts().stream()
                .map(p -> Words.text("explore.why.part.of", Words.of(p.basis()), p.words()))
                .toList()));
    legend.getChildren().setAll(why.parts().stream().map(WhySection::part).toList());
    reach.getChildren().setAll(why.reach().stream().map(WhySection::reached).toList());
    Nodes.setShown(reach, !why.reach().isEmpty());
    remarks.getChildren().setAll(why.remarks().stream().map(Nodes::paragraph).toList());
    Nodes.setShown(remarks, !why.remarks().isEmpty());
    Map<Row, TermCard> before = cards;
    cards = new HashMap<>();
    List<VBox> boxes = new ArrayList<>();
    why.groups().forEach(group -> boxes.add(group(group, before)));
    groups.getChildren().setAll(boxes);
    pick(model.selectionProperty().get());
  }

  /** Shows which number is explained without explaining it anew. */
  private void choose(Why why) {
    var explain = numbers.getOnAction();
    numbers.setOnAction(null);
    if (!numbers.getItems().equals(why.choices())) {
      numbers.getItems().setAll(why.choices());
    }
    numbers.setValue(why.number());
    numbers.setOnAction(explain);
  }

  private static HBox part(Part part) {
    Label words = Nodes.label(part.words(), "troops-" + part.basis().code());
    HBox box = new HBox(6, BasisBar.key(part), Badges.of(part.basis()), words);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private static Label reached(Reached reached) {
    Label line = Nodes.paragraph(reached.words());
    line.setGraphic(
        new FontIcon(reached.enough() ? MaterialDesignC.CHECK_BOLD : MaterialDesignC.CLOSE_THICK));
    return line;
  }

  /** What has not changed keeps its card, and so its place and the cursor. */
  private VBox group(Group group, Map<Row, TermCard> before) {
    VBox box = new VBox(6, Nodes.paragraph(group.title(), "section-title"));
    for (Row row : group.rows()) {
      TermCard card = before.get(row);
      if (card == null) {
        card = new TermCard(row, open.contains(row.term().commitment()), actions);
      }
      cards.put(row, card);
      box.getChildren().add(card);
    }
    return box;
  }

  private void pick(@Nullable Selection selection) {
    String actor =
        selection != null && selection.kind() == Selection.Kind.ACTOR ? selection.id() : "";
    cards.values().forEach(card -> card.pick(actor));
  }
}
