package muster.desktop.explore.why;

import atlantafx.base.theme.Styles;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import muster.desktop.explore.why.Why.Row;
import muster.desktop.kit.Badges;
import muster.desktop.kit.Citation;
import muster.desktop.kit.Citations;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.draw.text.LikelihoodWords;
import muster.draw.text.Numbers;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A term: who, what, how many, when it stands; opened, also why, and from which sources. */
final class TermCard extends VBox {
  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

  private final WhyTerm term;
  private final ToggleButton open = new ToggleButton();
  private final FontIcon arrow = new FontIcon(MaterialDesignC.CHEVRON_RIGHT);
  private final VBox opened = new VBox(6);

  /** Takes what the person does with a term. */
  interface Actions {
    void pick(String actor);

    void opened(String commitment, boolean open);
  }

  TermCard(Row row, boolean isOpen, Actions actions) {
    term = row.term();
    setId("why-" + term.commitment());
    getStyleClass().addAll("term", term.stands() ? "term-stands" : "term-waits");
    open.setId("why-open-" + term.commitment());
    open.setGraphic(arrow);
    open.getStyleClass().addAll("term-open", Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
    open.setAccessibleText(accessible(row));
    open.setTooltip(new Tooltip(Words.text("explore.why.open")));
    // Enter fires a toggle button on some systems only: taken before the button sees it.
    open.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            open.setSelected(!open.isSelected());
            e.consume();
          }
        });
    opened.getStyleClass().add("term-opened");
    VBox head = head(row, actions);
    HBox.setHgrow(head, Priority.ALWAYS);
    HBox line = new HBox(2, open, head);
    line.setOnMouseClicked(
        e -> {
          if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
            open.setSelected(!open.isSelected());
          }
        });
    getChildren().addAll(line, opened);
    open.setSelected(isOpen);
    show(isOpen);
    open.selectedProperty()
        .addListener(
            (property, before, now) -> {
              show(now);
              actions.opened(term.commitment(), now);
            });
  }

  /** Brings the term out if it is of the actor that is picked out. */
  void pick(String actor) {
    pseudoClassStateChanged(PICKED, term.actor().equals(actor));
  }

  private VBox head(Row row, Actions actions) {
    Hyperlink name = new Hyperlink(term.name());
    name.getStyleClass().add("term-name");
    name.setTooltip(new Tooltip(Words.text("explore.why.pick", term.name())));
    name.setOnAction(e -> actions.pick(term.actor()));
    Label domain = Nodes.label(term.domain(), Styles.TEXT_MUTED);
    domain.setMinWidth(0);
    HBox who = new HBox(6, name, domain);
    who.setAlignment(Pos.BASELINE_LEFT);
    Label figure = Nodes.label(row.figure(), "term-figure", "troops-" + term.basis().code());
    figure.setMinWidth(USE_PREF_SIZE);
    Label task = Nodes.label(term.task());
    task.setMinWidth(0);
    Label detail = Nodes.label(row.detail(), Styles.TEXT_SMALL, Styles.TEXT_MUTED);
    detail.setMinWidth(USE_PREF_SIZE);
    GridPane head = new GridPane(8, 2);
    ColumnConstraints wide = new ColumnConstraints();
    wide.setHgrow(Priority.ALWAYS);
    wide.setMinWidth(0);
    ColumnConstraints right = new ColumnConstraints();
    right.setHalignment(HPos.RIGHT);
    right.setMinWidth(USE_PREF_SIZE);
    head.getColumnConstraints().addAll(wide, right);
    head.addRow(0, who, figure);
    head.addRow(1, task, detail);
    VBox all =
        new VBox(
            2,
            head,
            badges(),
            Nodes.paragraph(
                Words.text("explore.why.condition", term.condition()),
                Styles.TEXT_SMALL,
                Styles.TEXT_MUTED));
    if (!row.note().isEmpty()) {
      all.getChildren().add(Nodes.paragraph(row.note(), Styles.TEXT_BOLD, Styles.TEXT_SMALL));
    }
    all.setMinWidth(0);
    return all;
  }

  private FlowPane badges() {
    FlowPane badges = new FlowPane(6, 4, Badges.stands(term.stands()), Badges.of(term.basis()));
    badges.getStyleClass().add("term-badges");
    Label chance =
        Nodes.label(
            Words.text(
                "explore.why.chance",
                Numbers.percent(term.chance()),
                LikelihoodWords.of(term.chance())),
            Styles.TEXT_SMALL);
    chance.setTooltip(new Tooltip(Words.text("explore.why.chance.tip")));
    badges.getChildren().add(chance);
    if (!term.grade().isEmpty()) {
      Label grade = Nodes.label(Words.text("explore.why.worst", term.grade()), "grade");
      grade.setTooltip(new Tooltip(Words.text("explore.why.grade", words(term))));
      badges.getChildren().add(grade);
    }
    return badges;
  }

  private static String words(WhyTerm term) {
    return term.citations().stream()
        .filter(citation -> citation.grade().equals(term.grade()))
        .map(Citation::gradeWords)
        .findFirst()
        .orElse("");
  }

  private String accessible(Row row) {
    return Words.text(
        "explore.why.accessible",
        term.name(),
        term.task(),
        row.figure(),
        Words.of(term.basis()),
        Words.text("stands." + term.stands()));
  }

  /** Made when it is first needed: most terms are never opened. */
  private void show(boolean isOpen) {
    arrow.setIconCode(isOpen ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_RIGHT);
    Nodes.setShown(opened, isOpen);
    if (isOpen && opened.getChildren().isEmpty()) {
      opened
          .getChildren()
          .addAll(
              Nodes.paragraph(term.task(), Styles.TEXT_BOLD),
              reasoning(),
              facts(),
              Nodes.label(Words.text("citations.title"), "section-title"),
              new Citations(term.citations()));
    }
  }

  /** An estimate's reasoning is long: it has the whole width. */
  private VBox reasoning() {
    VBox reasoning = new VBox(2);
    if (term.reasoning() != null) {
      reasoning
          .getChildren()
          .addAll(
              Nodes.label(Words.text("promise.reasoning"), Styles.TEXT_MUTED),
              Nodes.paragraph(term.reasoning()));
    }
    Nodes.setShown(reasoning, term.reasoning() != null);
    return reasoning;
  }

  private GridPane facts() {
    GridPane facts = Nodes.facts(3);
    for (WhyTerm.Fact fact : term.facts()) {
      Nodes.addFact(
          facts, Nodes.label(fact.name(), Styles.TEXT_MUTED), Nodes.paragraph(fact.text()));
    }
    return facts;
  }
}
