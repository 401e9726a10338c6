package muster.desktop.explore.unlocks;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.explore.section.Section;
import muster.desktop.explore.section.SectionFrame;
import muster.desktop.explore.unlocks.Ways.Most;
import muster.desktop.explore.unlocks.Ways.Way;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** The number of troops to reach, and the ways there. */
public final class UnlocksSection extends VBox {
  private static final int SIZES_SEEN = 12;

  private final UnlocksViewModel model;
  private final ComboBox<String> target = new ComboBox<>();
  private final Label problem = Nodes.paragraph("", Styles.DANGER);
  private final Button back = new Button(Words.text("explore.unlocks.back"));
  private final Label tried = Nodes.paragraph("", Styles.ACCENT);
  private final Label headline = Nodes.paragraph("", Styles.TEXT_BOLD);
  private final Label odds = Nodes.paragraph("", Styles.TEXT_SMALL, Styles.TEXT_MUTED);
  private final VBox ways = new VBox();
  private final VBox found = new VBox();

  public UnlocksSection(UnlocksViewModel model) {
    this.model = model;
    tried.setId("unlocks-tried");
    problem.setId("unlocks-problem");
    headline.setId("unlocks-headline");
    ways.getStyleClass().add("ways");
    found.getStyleClass().add("explore-section-part");
    found.getChildren().addAll(headline, ways, odds);
    getChildren()
        .add(new SectionFrame(Section.UNLOCKS, model.answers(), found, picker(), problem, tried));
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    back.disableProperty().bind(model.canGoBackProperty().not());
    return Subscription.combine(
        back.disableProperty()::unbind,
        model.sizesProperty().subscribe(this::list),
        model.textProperty().subscribe(this::say),
        model.problemProperty().subscribe(sentence -> tell(problem, sentence)),
        model.triedProperty().subscribe(words -> tell(tried, words)),
        model.answers().answerProperty().subscribe(this::show),
        model.attach());
  }

  private Node picker() {
    target.setId("unlocks-target");
    target.setEditable(true);
    target.setVisibleRowCount(SIZES_SEEN);
    target.setPromptText(Words.text("explore.unlocks.target.prompt"));
    target.setAccessibleText(Words.text("explore.unlocks.target"));
    target.setMinWidth(0);
    target.setMaxWidth(Double.MAX_VALUE);
    target.valueProperty().subscribe(this::look);
    HBox.setHgrow(target, Priority.ALWAYS);
    Label name = Nodes.label(Words.text("explore.unlocks.target"));
    name.setLabelFor(target);
    back.setId("unlocks-back");
    back.setGraphic(new FontIcon(MaterialDesignA.ARROW_LEFT));
    back.setMinWidth(USE_PREF_SIZE);
    back.setTooltip(new Tooltip(Words.text("explore.unlocks.back.tip")));
    back.setOnAction(e -> model.goBack());
    return new VBox(2, name, new HBox(8, target, back));
  }

  /** What the field has already is no news. */
  private void look(@Nullable String typed) {
    if (typed != null && !typed.equals(model.textProperty().get())) {
      model.look(typed);
    }
  }

  private void list(List<ForceSize> sizes) {
    List<String> labels = sizes.stream().map(ForceSize::label).toList();
    if (!labels.equals(target.getItems())) {
      target.getItems().setAll(labels);
      say(model.textProperty().get());
    }
  }

  private void say(String text) {
    if (!text.equals(target.getValue()) && !(text.isEmpty() && target.getValue() == null)) {
      target.setValue(text);
    }
  }

  private static void tell(Label label, String sentence) {
    label.setText(sentence);
    Nodes.setShown(label, !sentence.isEmpty());
  }

  private void show(@Nullable Ways answer) {
    ways.getChildren().clear();
    headline.setText(answer == null ? "" : answer.headline());
    tell(odds, answer == null ? "" : answer.judgement());
    if (answer == null) {
      return;
    }
    answer.ways().forEach(way -> ways.getChildren().add(new WayCard(way, this::take)));
    if (answer.left() > 0) {
      ways.getChildren().add(more(answer));
    }
    Most most = answer.most();
    if (most != null) {
      ways.getChildren().add(most(most));
    }
  }

  private Button more(Ways answer) {
    int all = answer.ways().size() + answer.left();
    Button more =
        new Button(
            answer.left() <= UnlocksViewModel.STEP
                ? Words.text("explore.unlocks.more", all)
                : Words.text("explore.unlocks.more.some", UnlocksViewModel.STEP, all));
    more.setId("unlocks-more");
    more.setOnAction(e -> model.showMore());
    return more;
  }

  private VBox most(Most most) {
    VBox missing = new VBox(Nodes.paragraph(most.headline(), "section-title"));
    missing.getStyleClass().add("ways");
    most.notes().forEach(note -> missing.getChildren().add(Nodes.paragraph(note)));
    most.missing().forEach(country -> missing.getChildren().add(country(country)));
    Node way =
        most.way().changes().isEmpty()
            ? Nodes.paragraph(Words.text("explore.unlocks.most.here"))
            : new WayCard(most.way(), this::take);
    return new VBox(
        Nodes.paragraph(Words.text("explore.unlocks.most"), "section-title"), way, missing);
  }

  private VBox country(Ways.Missing country) {
    Hyperlink name = new Hyperlink(country.name());
    name.getStyleClass().add(Styles.TEXT_BOLD);
    name.setOnAction(e -> model.select(country.actor()));
    VBox box = new VBox(name);
    for (Ways.Line line : country.lines()) {
      box.getChildren()
          .addAll(
              Nodes.paragraph(line.task()),
              Nodes.paragraph(line.troops(), "troops-" + line.basis()),
              Nodes.paragraph(line.condition(), Styles.TEXT_SMALL, Styles.TEXT_MUTED));
    }
    box.getStyleClass().add("missing-country");
    return box;
  }

  /** The card is about to go: the key that goes back is at hand. */
  private void take(Way way) {
    model.take(way);
    back.requestFocus();
  }
}
