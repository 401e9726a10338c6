package muster.desktop.explore.evidence;

import atlantafx.base.theme.Styles;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.assess.EvidenceScope;
import muster.desktop.explore.evidence.EvidenceReport.OldWord;
import muster.desktop.explore.evidence.EvidenceReport.SourceItem;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/** The day, what the verdicts hang on, whose last word is old, and the sources. */
public final class EvidenceView extends VBox {
  private final EvidenceModel model;
  private final VBox verdicts = new VBox(8);
  private final TitledPane verdictPane = fold("evidence-verdicts", verdicts);
  private final VBox old = new VBox(2);
  private final TitledPane oldPane = fold("evidence-stale", old);
  private final Label count = Nodes.label("", Styles.TEXT_SMALL, Styles.TEXT_MUTED);
  private final Button again = new Button(Words.text("explore.evidence.again"));
  private final VBox list = new VBox();
  private final Map<String, SourceRow> rows = new HashMap<>();

  public EvidenceView(EvidenceModel model) {
    super(8);
    this.model = model;
    again.setId("evidence-again");
    again.getStyleClass().add(Styles.SMALL);
    again.setMinWidth(USE_PREF_SIZE);
    again.setOnAction(e -> model.believeAll());
    list.setId("evidence-sources");
    getChildren().addAll(new DayBar(model.day()), verdictPane, oldPane, head(), searchRow(), list);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return Subscription.combine(
        model.report().answerProperty().subscribe(this::show),
        model.sourcesProperty().subscribe(this::show),
        model.scopeProperty().subscribe(this::show),
        model.countProperty().subscribe(count::setText),
        model.attach());
  }

  private HBox head() {
    Label title = Nodes.label(Words.text("explore.evidence.sources"), Styles.TEXT_BOLD);
    HBox head = new HBox(8, title, count, Nodes.spacer(), again);
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private HBox searchRow() {
    TextField search = new TextField();
    search.setId("evidence-search");
    search.setPromptText(Words.text("explore.evidence.search"));
    search.setAccessibleText(Words.text("explore.evidence.search"));
    search.setMinWidth(0);
    search.textProperty().bindBidirectional(model.searchProperty());
    HBox.setHgrow(search, Priority.ALWAYS);
    CheckBox all = new CheckBox(Words.text("explore.evidence.all"));
    all.setId("evidence-all");
    all.setMinWidth(USE_PREF_SIZE);
    all.selectedProperty().bindBidirectional(model.everythingProperty());
    HBox row = new HBox(8, search, all);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static TitledPane fold(String id, VBox content) {
    TitledPane pane = new TitledPane("", content);
    pane.setId(id);
    pane.setAnimated(false);
    pane.setExpanded(false);
    pane.getStyleClass().addAll(Styles.DENSE, "explore-fold");
    return pane;
  }

  private void show(@Nullable EvidenceReport report) {
    Nodes.setShown(verdictPane, report != null);
    Nodes.setShown(oldPane, report != null);
    if (report == null) {
      return;
    }
    rows.keySet().retainAll(report.sources().stream().map(SourceItem::id).toList());
    verdictPane.setText(
        Words.text("explore.evidence.fragile", report.fragile(), report.verdicts().size()));
    verdicts.getChildren().setAll(report.verdicts().stream().map(VerdictRow::new).toList());
    verdicts
        .getChildren()
        .add(Nodes.paragraph(report.lowGraded(), Styles.TEXT_SMALL, Styles.TEXT_MUTED));
    oldPane.setText(Words.text("explore.evidence.stale", report.stale().size(), report.actors()));
    old.getChildren().setAll(report.stale().stream().map(this::line).toList());
    old.getChildren()
        .add(
            Nodes.paragraph(
                Words.text("explore.evidence.stale.silent", report.silent()),
                Styles.TEXT_SMALL,
                Styles.TEXT_MUTED));
  }

  private HBox line(OldWord word) {
    Hyperlink name = new Hyperlink(word.name());
    name.setMinWidth(USE_PREF_SIZE);
    name.setOnAction(e -> model.select(word.actor()));
    HBox line = new HBox(6, name, Nodes.label(word.when(), Styles.TEXT_SMALL));
    line.setAlignment(Pos.BASELINE_LEFT);
    return line;
  }

  private void show(List<SourceItem> items) {
    List<SourceRow> wanted = items.stream().map(this::row).toList();
    if (!list.getChildren().equals(wanted)) {
      Runnable refocus =
          wanted.stream()
              .filter(SourceRow::hasFocus)
              .findFirst()
              .map(SourceRow::refocus)
              .orElse(() -> {});
      list.getChildren().setAll(wanted);
      refocus.run();
    }
  }

  private SourceRow row(SourceItem item) {
    SourceRow row = rows.computeIfAbsent(item.id(), id -> new SourceRow(model, id));
    row.show(item);
    row.show(model.scopeProperty().get());
    return row;
  }

  private void show(EvidenceScope scope) {
    Nodes.setShown(again, !scope.isAll());
    list.getChildren().forEach(row -> ((SourceRow) row).show(scope));
  }
}
