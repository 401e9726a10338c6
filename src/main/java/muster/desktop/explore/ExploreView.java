package muster.desktop.explore;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.assumptions.NumberSlider;
import muster.desktop.assumptions.NumberViewModel;
import muster.desktop.explore.compare.CompareView;
import muster.desktop.explore.evidence.EvidenceModel;
import muster.desktop.explore.evidence.EvidenceView;
import muster.desktop.explore.rulers.RulersReport;
import muster.desktop.explore.rulers.RulersView;
import muster.desktop.explore.section.Section;
import muster.desktop.explore.section.SectionFrame;
import muster.desktop.explore.section.SectionModel;
import muster.desktop.explore.unlocks.UnlocksSection;
import muster.desktop.explore.why.WhySection;
import muster.desktop.kit.ChartBox;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.desktop.session.Situation;
import muster.desktop.task.Tasks;
import muster.draw.chart.ChancesPainter;
import muster.draw.chart.ChartPainter;
import muster.draw.chart.ChartStyle;
import muster.draw.chart.GivenPainter;
import muster.draw.chart.RotationPainter;
import muster.draw.chart.TasksPainter;
import muster.draw.chart.TornadoPainter;
import muster.model.Assumption;

/** The pane: a row of sections, one of which is seen. */
public final class ExploreView extends BorderPane {
  private final ExploreViewModel model;
  private final NumberViewModel rotation;
  private final Tasks tasks;
  private final Consumer<? super Throwable> failed;
  private final Map<Section, Node> sections = new EnumMap<>(Section.class);
  private final Map<Section, ToggleButton> tabs = new EnumMap<>(Section.class);
  private final ToggleGroup group = new ToggleGroup();
  private final ScrollPane scroll = new ScrollPane();
  private final Label nothing = Nodes.paragraph(Words.text("explore.empty"), "explore-empty");
  private final Label held = Nodes.paragraph("");
  private final HBox heldRow = new HBox(8);

  /**
   * @param rotation soldiers in the pool for each one deployed
   * @param tasks paints the charts
   * @param failed takes what a painter threw
   */
  public ExploreView(
      ExploreViewModel model,
      NumberViewModel rotation,
      Tasks tasks,
      Consumer<? super Throwable> failed) {
    this.model = model;
    this.rotation = rotation;
    this.tasks = tasks;
    this.failed = failed;
    setId("explore");
    getStyleClass().addAll("pane", "explore");
    getStylesheets()
        .add(
            Objects.requireNonNull(ExploreView.class.getResource("/muster/desktop/explore.css"))
                .toExternalForm());
    setTop(new VBox(Nodes.label(Words.text("explore"), "pane-title"), tabs(), nothing, heldRow()));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    setCenter(scroll);
    setMinSize(0, 0);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return Subscription.combine(
        model.sectionProperty().subscribe(this::show),
        model.emptyProperty().subscribe(empty -> Nodes.setShown(nothing, empty)),
        model.held().idsProperty().subscribe(this::showHeld));
  }

  private FlowPane tabs() {
    FlowPane row = new FlowPane(4, 4);
    row.getStyleClass().add("explore-tabs");
    for (Section section : Section.values()) {
      ToggleButton tab = new ToggleButton(Words.text("explore." + section.code()));
      tab.setId("explore-tab-" + section.code());
      tab.getStyleClass().addAll(Styles.SMALL);
      tab.setToggleGroup(group);
      tab.setOnAction(e -> choose(section));
      tabs.put(section, tab);
      row.getChildren().add(tab);
    }
    return row;
  }

  private HBox heldRow() {
    Button free = new Button(Words.text("explore.held.free"));
    free.setId("explore-held-free");
    free.setOnAction(e -> model.held().letGo());
    free.setMinWidth(USE_PREF_SIZE);
    held.setMinWidth(0);
    heldRow.getChildren().setAll(held, free);
    heldRow.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(held, Priority.ALWAYS);
    return heldRow;
  }

  private void showHeld(List<String> ids) {
    Situation situation = model.situation();
    held.setText(
        situation == null
            ? ""
            : Words.text(
                "explore.held",
                Words.list(
                    ids.stream()
                        .map(
                            id ->
                                Words.label(
                                    situation.workspace().assumptions(), id, Assumption::label))
                        .toList())));
    Nodes.setShown(heldRow, !ids.isEmpty());
  }

  /** A second click on the section that is seen leaves it there. */
  private void choose(Section section) {
    model.sectionProperty().set(section);
    show(section);
  }

  private void show(Section section) {
    ToggleButton tab = tabs.get(section);
    if (tab != null) {
      tab.setSelected(true);
    }
    scroll.setContent(sections.computeIfAbsent(section, this::make));
    scroll.setVvalue(0);
  }

  private Node make(Section section) {
    ChartStyle style = ChartStyle.pane();
    return switch (section) {
      case CHANCES ->
          explained(section, chart(section, model.chances(), new ChancesPainter(style)));
      case TORNADO -> chart(section, model.tornado(), new TornadoPainter(style));
      case UNLOCKS -> new UnlocksSection(model.unlocks());
      case GIVEN -> explained(section, chart(section, model.given(), new GivenPainter(style)));
      case WHY -> new WhySection(model.why());
      case TASKS -> chart(section, model.tasks(), new TasksPainter(style));
      case ROTATION ->
          new VBox(
              new NumberSlider(rotation),
              chart(section, model.rotation(), new RotationPainter(style)));
      case RULERS -> rulers(section, model.rulers());
      case EVIDENCE -> evidence(model.evidence());
      case COMPARE ->
          new SectionFrame(
              section,
              model.compare().answers(),
              new CompareView(model.compare(), model.workers(), failed, model::pick));
    };
  }

  private Node rulers(Section section, SectionModel<RulersReport> rulers) {
    return new SectionFrame(section, rulers, new RulersView(rulers, model::select));
  }

  private static Node evidence(EvidenceModel evidence) {
    return new SectionFrame(Section.EVIDENCE, evidence.report(), new EvidenceView(evidence));
  }

  /** A chart of all worlds, and the way to what the expected troops are made of. */
  private VBox explained(Section section, Node chart) {
    Hyperlink why = new Hyperlink(Words.text("explore.why.link"));
    why.setId("explore-why-link-" + section.code());
    why.setOnAction(e -> model.explainExpected());
    return new VBox(chart, why);
  }

  private <C> Node chart(Section section, SectionModel<C> answers, ChartPainter<C> painter) {
    ChartBox<C> box = new ChartBox<>(painter, tasks, failed, model::pick);
    Lifecycle.whileAttached(box, () -> answers.answerProperty().subscribe(box::show));
    return new SectionFrame(section, answers, box);
  }
}
