package muster.desktop.assumptions;

import atlantafx.base.controls.ToggleSwitch;
import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.assumptions.AssumptionViewModel.Option;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** One question: a switch for two options, radio buttons for more. */
final class AssumptionCard extends VBox {
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

  private final AssumptionViewModel model;
  private final Label changed = Nodes.label("", Styles.TEXT_SMALL, "changed-mark");
  private final Button reset;
  private final List<Runnable> showChosen = new ArrayList<>();

  AssumptionCard(AssumptionViewModel model) {
    this.model = model;
    getStyleClass().add("assumption");
    setId("assumption-" + model.id());
    reset =
        Nodes.iconButton(MaterialDesignR.RESTORE, Words.text("assumption.reset", model.label()));
    reset.setOnAction(e -> model.reset());
    changed.setGraphic(new FontIcon(MaterialDesignP.PENCIL));
    getChildren()
        .addAll(header(), Nodes.paragraph(model.question(), Styles.TEXT_SMALL, Styles.TEXT_MUTED));
    getChildren().add(model.options().size() == 2 ? toggle() : radios());
    getChildren().addAll(changed, moves());
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return Subscription.combine(
        model.chosenProperty().subscribe(option -> showChosen.forEach(Runnable::run)),
        model.changedProperty().subscribe(this::showChanged),
        model.startProperty().subscribe(this::showStart));
  }

  private void showChanged(boolean differs) {
    pseudoClassStateChanged(CHANGED, differs);
    Nodes.setShown(changed, differs);
    reset.setVisible(differs);
  }

  private void showStart(String option) {
    changed.setText(Words.text("assumption.changed", option));
  }

  private HBox header() {
    Label label = Nodes.label(model.label(), Styles.TEXT_BOLD);
    Button evidence =
        Nodes.iconButton(
            MaterialDesignB.BOOK_OPEN_VARIANT, Words.text("assumption.evidence", model.label()));
    evidence.setOnAction(e -> EvidencePopover.of(model).show(evidence));
    HBox header = new HBox(4, label, Nodes.spacer(), reset, evidence);
    header.setAlignment(Pos.CENTER_LEFT);
    return header;
  }

  private Node toggle() {
    Option off = model.options().getFirst();
    Option on = model.options().getLast();
    ToggleSwitch toggle = new ToggleSwitch();
    // Beside the switch rather than in it: a switch does not break its text into lines.
    Label words = Nodes.paragraph("");
    words.setMinWidth(0);
    words.setOnMouseClicked(e -> toggle.setSelected(!toggle.isSelected()));
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    toggle.setId("toggle-" + model.id());
    showChosen.add(
        () -> {
          boolean isOn = isChosen(on);
          Option chosen = isOn ? on : off;
          toggle.setSelected(isOn);
          words.setText(chosen.text());
          toggle.setAccessibleText(
              Words.text("assumption.accessible", model.label(), chosen.text()));
        });
    toggle
        .selectedProperty()
        .addListener((property, was, is) -> model.choose(is ? on.id() : off.id()));
    HBox row = new HBox(6, words, toggle);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node radios() {
    ToggleGroup group = new ToggleGroup();
    FlowPane row = new FlowPane(12, 4);
    for (Option option : model.options()) {
      RadioButton radio = new RadioButton(option.text());
      radio.setId("radio-" + model.id() + "-" + option.id());
      radio.setToggleGroup(group);
      radio.setAccessibleText(Words.text("assumption.accessible", model.label(), option.text()));
      showChosen.add(() -> radio.setSelected(isChosen(option)));
      radio
          .selectedProperty()
          .addListener(
              (property, was, is) -> {
                if (is) {
                  model.choose(option.id());
                }
              });
      row.getChildren().add(radio);
    }
    row.setMinHeight(Region.USE_PREF_SIZE);
    return row;
  }

  private boolean isChosen(Option option) {
    return option.id().equals(model.chosenProperty().get());
  }

  private Label moves() {
    Label moves =
        Nodes.label(
            Words.text("assumption.moves", model.moves().size()),
            Styles.TEXT_SMALL,
            Styles.TEXT_MUTED);
    if (!model.moves().isEmpty()) {
      Tooltip names = new Tooltip(Words.list(model.moves()));
      names.setWrapText(true);
      names.setMaxWidth(360);
      moves.setTooltip(names);
      moves.setAccessibleText(
          Words.text("assumption.moves.names", moves.getText(), Words.list(model.moves())));
    }
    return moves;
  }
}
