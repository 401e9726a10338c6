package muster.desktop.explore.evidence;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import muster.assess.EvidenceScope;
import muster.desktop.explore.evidence.EvidenceReport.SourceItem;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** A source: whether it is believed, what hangs on it, and, opened, all that it carries. */
final class SourceRow extends HBox {
  private static final PseudoClass OUT = PseudoClass.getPseudoClass("out");

  private final EvidenceModel model;
  private final String source;
  private final CheckBox believed = new CheckBox();
  private final Label title = Nodes.paragraph("", "source-title");
  private final Label about = Nodes.paragraph("", Styles.TEXT_SMALL, Styles.TEXT_MUTED);
  private final Label effect = Nodes.paragraph("", Styles.TEXT_SMALL, "source-effect");
  private final Label grade = Nodes.label("", "grade");
  private final Tooltip gradeWords = new Tooltip();
  private final ToggleButton open = new ToggleButton();
  private final FontIcon chevron = new FontIcon(MaterialDesignC.CHEVRON_DOWN);
  private final VBox carried = new VBox(6);
  private List<Carried> filled = List.of();
  private boolean known = true;

  SourceRow(EvidenceModel model, String source) {
    super(6);
    this.model = model;
    this.source = source;
    setId("source-" + source);
    getStyleClass().add("source-row");
    believed.setId("believe-" + source);
    believed.setOnAction(e -> model.believe(source, believed.isSelected()));
    grade.setTooltip(gradeWords);
    grade.setMinWidth(USE_PREF_SIZE);
    open.setId("open-" + source);
    open.setGraphic(chevron);
    open.selectedProperty().subscribe(this::open);
    carried.getStyleClass().add("carried");
    VBox words = new VBox(2, title, about, effect, carried);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    setAlignment(Pos.TOP_LEFT);
    getChildren().addAll(believed, words, grade, open);
  }

  void show(SourceItem item) {
    known = item.known();
    title.setText(item.title());
    about.setText(item.about());
    effect.setText(item.effect());
    effect.pseudoClassStateChanged(PseudoClass.getPseudoClass("weighs"), item.weighs());
    grade.setText(item.grade());
    gradeWords.setText(item.gradeWords());
    grade.setAccessibleText(Words.text("explore.evidence.grade", item.grade(), item.gradeWords()));
    believed.setAccessibleText(
        Words.text("explore.evidence.believe", item.title(), item.about(), item.effect()));
    Nodes.named(open, Words.text("explore.evidence.open", item.title()));
    fill();
  }

  void show(EvidenceScope scope) {
    boolean out = scope.without().contains(source);
    believed.setSelected(known && !out);
    believed.setDisable(!known);
    pseudoClassStateChanged(OUT, out || !known);
  }

  boolean hasFocus() {
    return believed.isFocused() || open.isFocused();
  }

  /** Gives the focus back to what had it. */
  Runnable refocus() {
    Node focused = believed.isFocused() ? believed : open;
    return focused::requestFocus;
  }

  private void open(boolean opened) {
    chevron.setIconCode(opened ? MaterialDesignC.CHEVRON_UP : MaterialDesignC.CHEVRON_DOWN);
    Nodes.setShown(carried, opened);
    fill();
  }

  /** What a source carries changes with the workspace, as what is said of it does. */
  private void fill() {
    if (open.isSelected()) {
      List<Carried> now = model.carriedBy(source);
      if (!now.equals(filled)) {
        filled = now;
        carried.getChildren().setAll(now.stream().map(this::line).toList());
      }
    }
  }

  private VBox line(Carried one) {
    HBox head = new HBox(4, name(one), Nodes.label(one.kind(), Styles.TEXT_SMALL, "carried-kind"));
    if (one.alone()) {
      Label alone =
          Nodes.label(Words.text("explore.evidence.alone"), Styles.TEXT_SMALL, "carried-alone");
      alone.setMinWidth(USE_PREF_SIZE);
      head.getChildren().add(alone);
    }
    head.setAlignment(Pos.BASELINE_LEFT);
    VBox line = new VBox(head);
    if (!one.text().isEmpty()) {
      line.getChildren().add(Nodes.paragraph(one.text(), Styles.TEXT_SMALL));
    }
    line.getChildren()
        .add(
            Nodes.paragraph(
                Words.text("explore.evidence.where", one.locator(), one.grade()),
                Styles.TEXT_SMALL,
                Styles.TEXT_MUTED));
    return line;
  }

  private Node name(Carried one) {
    String actor = one.actor();
    if (actor == null) {
      Label name = Nodes.paragraph(one.name(), Styles.TEXT_SMALL, Styles.TEXT_BOLD);
      name.setMinWidth(0);
      return name;
    }
    Hyperlink link = new Hyperlink(one.name());
    link.setMinWidth(USE_PREF_SIZE);
    link.setOnAction(e -> model.select(actor));
    return link;
  }
}
