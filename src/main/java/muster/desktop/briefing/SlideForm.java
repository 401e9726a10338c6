package muster.desktop.briefing;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.briefing.SlideViewModel.Choice;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Words;
import muster.draw.map.Layer;
import muster.draw.slide.SlideChart;
import muster.draw.slide.SlideContent;
import muster.model.Slide;
import muster.model.SlideBuilder;
import org.jspecify.annotations.Nullable;

/** The form of the slide that is looked at. A field is kept when it is left, or with Enter. */
public final class SlideForm extends ScrollPane {
  private static final List<String> LAYOUTS =
      List.of(
          "title",
          SlideContent.TEXT,
          "map",
          "map-table",
          "table",
          "outlook",
          SlideContent.CHART,
          SlideContent.COMPARE);

  private final SlideViewModel model;
  private final VBox fields = new VBox();
  private final Label status = Nodes.paragraph("", "film-status");
  private final List<Runnable> shows = new ArrayList<>();
  private final CalloutList callouts;
  private @Nullable Slide shown;
  private boolean showing;

  public SlideForm(SlideViewModel model) {
    this.model = model;
    callouts = new CalloutList(model.remarks());
    getStyleClass().add("pane");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    fields.getStyleClass().add("slide-form");
    setContent(fields);
    fields.getChildren().addAll(Nodes.label(Words.text("slide-form"), "pane-title"), status);
    text("title", new TextField(), Slide::title, (b, t) -> t.isBlank() ? b : b.title(t));
    text("subtitle", new TextField(), Slide::subtitle, SlideBuilder::subtitle);
    choice("layout", s -> layouts(s.layout()), Slide::layout, (b, id) -> b.layout(id));
    when(
        s -> s.layout().equals(SlideContent.CHART),
        choice("chart", s -> charts(), s -> chart(s.chart()), SlideBuilder::chart));
    when(
        s -> SlideChart.UNLOCKS.code().equals(s.chart()) && s.layout().equals(SlideContent.CHART),
        choice("target", s -> model.targets(s.target()), SlideForm::target, SlideForm::aimed));
    choice(
        "scenario",
        this::scenarios,
        s -> s.scenario() == null ? "" : s.scenario(),
        SlideBuilder::scenario);
    when(
        s -> s.layout().equals(SlideContent.COMPARE),
        checks(
            "compare", s -> model.scenarios(s.compare()), Slide::compare, SlideBuilder::compare));
    when(
        s -> s.layout().equals(SlideContent.TEXT),
        text("text", area(7), SlideForm::lines, (b, t) -> b.text(paragraphs(t))));
    checks("countries", s -> model.actors(), Slide::highlight, SlideBuilder::highlight);
    checks("zones", s -> model.zones(s.highlight()), Slide::highlight, SlideBuilder::highlight);
    checks("layers", s -> layers(), SlideForm::layersOf, SlideBuilder::layers);
    fields
        .getChildren()
        .add(
            new HBox(
                6,
                button("take-layers", (m, id) -> m.takeLayers(id)),
                button("take-view", (m, id) -> m.takeView(id)),
                button("all-ukraine", (m, id) -> m.change(id, b -> b.view(null)))));
    fields.getChildren().add(callouts);
    text("notes", area(4), Slide::notes, SlideBuilder::notes);
    text("marking", marking(), Slide::marking, SlideBuilder::marking);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return Subscription.combine(
        model.slideProperty().subscribe(this::show), model.statusProperty().subscribe(this::say));
  }

  private void say(String sentence) {
    status.setText(sentence);
    Nodes.setShown(status, !sentence.isEmpty());
  }

  private void show(@Nullable Slide slide) {
    showing = true;
    shown = slide;
    fields.setDisable(slide == null);
    if (slide != null) {
      shows.forEach(Runnable::run);
      callouts.show(slide);
    }
    showing = false;
  }

  private void change(Function<SlideBuilder, SlideBuilder> changed) {
    Slide slide = shown;
    if (!showing && slide != null) {
      model.change(slide.id(), changed::apply);
    }
  }

  private <T extends TextInputControl> VBox text(
      String key,
      T field,
      Function<Slide, @Nullable String> getter,
      BiFunction<SlideBuilder, String, SlideBuilder> setter) {
    field.setId("slide-" + key);
    Runnable keep = () -> change(b -> setter.apply(b, field.getText().strip()));
    field
        .focusedProperty()
        .subscribe(
            (was, is) -> {
              if (!is) {
                keep.run();
              }
            });
    if (field instanceof TextField line) {
      line.setOnAction(e -> keep.run());
    }
    shows.add(
        () -> {
          String text = Objects.requireNonNullElse(getter.apply(slide()), "");
          if (!text.equals(field.getText())) {
            field.setText(text);
          }
        });
    return row(key, field);
  }

  private VBox choice(
      String key,
      Function<Slide, List<Choice>> listed,
      Function<Slide, String> getter,
      BiFunction<SlideBuilder, String, SlideBuilder> setter) {
    ComboBox<Choice> box = new ComboBox<>();
    box.setId("slide-" + key);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(new ChoiceNames());
    box.valueProperty()
        .subscribe(
            picked -> {
              if (picked != null) {
                change(b -> setter.apply(b, picked.id()));
              }
            });
    shows.add(
        () -> {
          List<Choice> choices = listed.apply(slide());
          if (!choices.equals(box.getItems())) {
            box.getItems().setAll(choices);
          }
          String id = getter.apply(slide());
          box.setValue(choices.stream().filter(c -> c.id().equals(id)).findFirst().orElse(null));
        });
    return row(key, box);
  }

  private VBox checks(
      String key,
      Function<Slide, List<Choice>> listed,
      Function<Slide, @Nullable List<String>> getter,
      BiFunction<SlideBuilder, List<String>, SlideBuilder> setter) {
    CheckMenu menu =
        new CheckMenu(
            Words.text("slide-form.none." + key), ids -> change(b -> setter.apply(b, ids)));
    menu.setId("slide-" + key);
    shows.add(
        () ->
            menu.set(
                listed.apply(slide()),
                Objects.requireNonNullElse(getter.apply(slide()), List.of())));
    return row(key, menu);
  }

  /** Shows a row only on slides that have use for it. */
  private void when(Function<Slide, Boolean> used, VBox row) {
    shows.add(() -> Nodes.setShown(row, used.apply(slide())));
  }

  private VBox row(String key, Node field) {
    Label label = Nodes.label(Words.text("slide-form." + key), Styles.TEXT_SMALL);
    label.setLabelFor(field);
    field.setAccessibleText(Words.text("slide-form." + key));
    VBox row = new VBox(2, label, field);
    fields.getChildren().add(row);
    return row;
  }

  private Button button(String key, BiConsumer<SlideViewModel, String> action) {
    Button button = new Button(Words.text("slide-form." + key));
    button.setId("slide-" + key);
    button.getStyleClass().add(Styles.SMALL);
    button.setMinWidth(0);
    button.setOnAction(e -> action.accept(model, slide().id()));
    return button;
  }

  private TextField marking() {
    TextField field = new TextField();
    shows.add(() -> field.setPromptText(model.marking()));
    return field;
  }

  private static TextArea area(int rows) {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(rows);
    return area;
  }

  private Slide slide() {
    return Objects.requireNonNull(shown);
  }

  private static List<String> layersOf(Slide slide) {
    List<String> codes = slide.layers();
    return codes == null ? Layer.USUAL.stream().map(Layer::code).toList() : codes;
  }

  private static List<Choice> layers() {
    return Stream.of(Layer.values())
        .map(layer -> new Choice(layer.code(), Words.text("layer." + layer.code())))
        .toList();
  }

  private static List<Choice> layouts(String own) {
    return Stream.concat(LAYOUTS.stream(), Stream.of(own))
        .distinct()
        .map(code -> new Choice(code, Words.orItself("layout.", code)))
        .toList();
  }

  private static String chart(@Nullable String code) {
    return SlideChart.of(code).orElse(SlideChart.CHANCES).code();
  }

  private static List<Choice> charts() {
    return Stream.of(SlideChart.values())
        .map(chart -> new Choice(chart.code(), Words.text("explore." + chart.code())))
        .toList();
  }

  private List<Choice> scenarios(Slide slide) {
    List<String> own = slide.scenario() == null ? List.of() : List.of(slide.scenario());
    return Stream.concat(
            Stream.of(new Choice("", Words.text("film.baseline"))), model.scenarios(own).stream())
        .toList();
  }

  private static String target(Slide slide) {
    Long target = slide.target();
    return target == null ? "" : target.toString();
  }

  private static SlideBuilder aimed(SlideBuilder slide, String target) {
    return slide.target(target.isEmpty() ? null : Long.valueOf(target));
  }

  private static @Nullable String lines(Slide slide) {
    List<String> text = slide.text();
    return text == null ? null : String.join("\n", text);
  }

  private static List<String> paragraphs(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
