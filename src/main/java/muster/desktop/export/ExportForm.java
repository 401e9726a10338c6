package muster.desktop.export;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import muster.desktop.export.ExportViewModel.SizeChoice;
import muster.desktop.export.ExportViewModel.SlideChoice;
import muster.desktop.kit.Lifecycle;
import muster.desktop.kit.Nodes;
import muster.desktop.kit.Titles;
import muster.desktop.kit.Words;
import muster.draw.Theme;
import muster.draw.text.Language;
import muster.export.ExportFormat;

/** The choices of an export: which slides, what kinds of files, how large, where to. */
final class ExportForm extends VBox {
  private static final double GAP = 6;
  private static final double COLUMNS = 24;
  private static final double NUMBER = 62;
  private static final double ROW = 28;

  private final ExportViewModel model;
  private final ToggleGroup scopes = new ToggleGroup();
  private final ListView<SlideChoice> slides = new ListView<>();
  private final Label summary = Nodes.label("", "export-summary");
  private final Label hint = Nodes.paragraph("", "draw-problem");
  private final HBox own = new HBox(GAP);

  ExportForm(ExportViewModel model) {
    super(12);
    this.model = model;
    VBox left = new VBox(GAP, heading("export.slides"));
    for (ExportScope scope : ExportScope.values()) {
      left.getChildren().add(radio(scope));
      if (scope == ExportScope.CHOSEN) {
        left.getChildren().add(slides());
      }
    }
    VBox right = new VBox(GAP, heading("export.formats"));
    for (ExportFormat format : ExportFormat.values()) {
      right
          .getChildren()
          .add(
              box(
                  "export.format." + format.word(),
                  Words.text("export.format." + format.word()),
                  model.formatProperty(format)));
    }
    VBox sizes = new VBox(GAP, heading("export.sizes"));
    model.presets().forEach(size -> sizes.getChildren().add(preset(size)));
    sizes.getChildren().addAll(custom(), heading("export.look"), looks());
    HBox columns = new HBox(COLUMNS, left, right, sizes);
    HBox.setHgrow(left, Priority.ALWAYS);
    VBox.setVgrow(columns, Priority.ALWAYS);
    right.setMinWidth(USE_PREF_SIZE);
    sizes.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(columns, folder(), hint, summary);
    Lifecycle.whileAttached(this, this::attach);
  }

  private Subscription attach() {
    return Subscription.combine(
        model.scopeProperty().subscribe(this::show),
        model.custom().takenProperty().subscribe(taken -> own.setDisable(!taken)),
        model.summaryProperty().subscribe(summary::setText),
        model.hintProperty().subscribe(this::say));
  }

  private void show(ExportScope scope) {
    scopes.getToggles().stream()
        .filter(toggle -> scope.equals(toggle.getUserData()))
        .forEach(scopes::selectToggle);
  }

  private void say(String sentence) {
    hint.setText(sentence);
    Nodes.setShown(hint, !sentence.isEmpty());
    Nodes.setShown(summary, sentence.isEmpty());
  }

  private RadioButton radio(ExportScope scope) {
    String key = "export.scope." + scope.code();
    RadioButton radio = new RadioButton(Words.text(key, model.slides().size()));
    radio.setId(key.replace('.', '-'));
    radio.setToggleGroup(scopes);
    radio.setUserData(scope);
    radio.setDisable(scope != ExportScope.VIEW && model.slides().isEmpty());
    radio.setOnAction(e -> model.scopeProperty().set(scope));
    return radio;
  }

  private Node slides() {
    slides.getItems().setAll(model.slides());
    slides.setId("export-slides");
    slides.setFixedCellSize(ROW);
    slides.setAccessibleText(Words.text("export.slides"));
    slides.setCellFactory(made -> new SlideCell());
    slides.setOnKeyPressed(
        e -> {
          SlideChoice picked = slides.getSelectionModel().getSelectedItem();
          if (e.getCode() == KeyCode.SPACE && picked != null) {
            picked.taken().set(!picked.taken().get());
            e.consume();
          }
        });
    VBox.setVgrow(slides, Priority.ALWAYS);
    return slides;
  }

  private CheckBox preset(SizeChoice size) {
    return box(
        "export.size." + size.preset().word().replace(":", ""),
        Words.text(
            "export.size",
            Words.text("export.size." + size.preset().word().replace(":", "")),
            Integer.toString(size.preset().size().width()),
            Integer.toString(size.preset().size().height())),
        size.taken());
  }

  private Node custom() {
    own.setAlignment(Pos.CENTER_LEFT);
    own.getChildren()
        .addAll(
            number("export.width", model.custom().widthProperty()),
            Nodes.label(Words.text("export.by")),
            number("export.height", model.custom().heightProperty()),
            Nodes.label(Words.text("export.at.dpi")),
            number("export.dpi", model.custom().dpiProperty()),
            Nodes.label(Words.text("export.dpi.unit")));
    return new VBox(
        GAP,
        box("export.custom", Words.text("export.custom"), model.custom().takenProperty()),
        own);
  }

  private static TextField number(String key, Property<String> value) {
    TextField field = new TextField();
    field.setId(key.replace('.', '-'));
    field.setAccessibleText(Words.text(key));
    field.setPrefWidth(NUMBER);
    field.setMinWidth(NUMBER);
    field.textProperty().bindBidirectional(value);
    return field;
  }

  private Node looks() {
    ComboBox<Theme> style =
        combo("export.style", List.of(Theme.values()), theme -> "look.style." + theme.code());
    style.setValue(model.lookProperty().get().theme());
    style
        .valueProperty()
        .subscribe(to -> model.lookProperty().set(model.lookProperty().get().with(to)));
    ComboBox<Language> language =
        combo("export.language", List.of(Language.values()), to -> "look.language." + to.code());
    language.setValue(model.lookProperty().get().language());
    language
        .valueProperty()
        .subscribe(to -> model.lookProperty().set(model.lookProperty().get().with(to)));
    return new HBox(GAP, style, language);
  }

  private static <T> ComboBox<T> combo(String key, List<T> values, Function<T, String> word) {
    ComboBox<T> combo = new ComboBox<>();
    combo.setId(key.replace('.', '-'));
    combo.setAccessibleText(Words.text(key));
    combo.getItems().setAll(values);
    combo.setConverter(new Titles<>(value -> Words.text(word.apply(value))));
    return combo;
  }

  private Node folder() {
    TextField field = new TextField();
    field.setId("export-folder");
    field.setAccessibleText(Words.text("export.folder"));
    field.textProperty().bindBidirectional(model.folderProperty());
    HBox.setHgrow(field, Priority.ALWAYS);
    Button choose = new Button(Words.text("export.folder.action"));
    choose.setId("export-folder-choose");
    choose.setMinWidth(USE_PREF_SIZE);
    choose.setOnAction(e -> model.chooseFolder());
    Label label = Nodes.label(Words.text("export.folder"), Styles.TEXT_BOLD);
    label.setMinWidth(USE_PREF_SIZE);
    label.setLabelFor(field);
    HBox row = new HBox(8, label, field, choose);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static CheckBox box(String key, String text, Property<Boolean> taken) {
    CheckBox box = new CheckBox(text);
    box.setId(key.replace('.', '-'));
    box.selectedProperty().bindBidirectional(taken);
    return box;
  }

  private static Label heading(String key) {
    return Nodes.label(Words.text(key), "section-title");
  }
}
