package muster.desktop.records;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import muster.desktop.kit.Completion;
import muster.desktop.kit.Search;
import muster.desktop.kit.Words;
import muster.model.Coded;
import org.jspecify.annotations.Nullable;

/** Fields that hold one value. */
final class PlainInputs {
  private static final int LINE = 62;
  private static final double FIGURE = 190;
  private static final double WHY = 360;

  private final FormParts parts;
  private final FormViewModel model;

  PlainInputs(FormParts parts) {
    this.parts = parts;
    this.model = parts.model();
  }

  TextField line(Spot spot, String label, List<String> usual) {
    TextField field = new TextField();
    bind(field, spot, label, Plain::shown, text -> text.isBlank() ? null : text);
    if (!usual.isEmpty()) {
      Completion.install(field, usual);
    }
    return field;
  }

  /** The id; one that others may name already stays, and says why. */
  TextField id(Spot spot, String label, boolean fixed) {
    TextField field = line(spot, label, List.of());
    field.getStyleClass().add("form-id");
    if (fixed) {
      field.setEditable(false);
      field.setFocusTraversable(false);
      field.getStyleClass().add("form-fixed");
      Tooltip why = new Tooltip(Words.text("records.id.fixed"));
      why.setWrapText(true);
      why.setMaxWidth(WHY);
      field.setTooltip(why);
    }
    return field;
  }

  TextArea paragraph(Spot spot, String label) {
    TextArea area = new TextArea();
    area.setWrapText(true);
    bind(area, spot, label, Plain::shown, text -> text.isBlank() ? null : text);
    parts.follow(() -> area.setPrefRowCount(rows(area.getText())));
    return area;
  }

  /** As many rows as the text needs, within bounds. */
  private static int rows(String text) {
    int rows = text.lines().mapToInt(line -> 1 + line.length() / LINE).sum();
    return Math.clamp(rows, 2, 7);
  }

  /** Texts, one a line. */
  TextArea texts(Spot spot, String label) {
    TextArea area = new TextArea();
    area.setWrapText(true);
    area.setPromptText(Words.text("records.texts"));
    bind(
        area,
        spot,
        label,
        value -> String.join("\n", Plain.list(value).stream().map(String::valueOf).toList()),
        text -> text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    parts.follow(() -> area.setPrefRowCount(rows(area.getText())));
    return area;
  }

  TextField figure(Spot spot, String label) {
    TextField field = new TextField();
    field.getStyleClass().add("form-figure");
    field.setPrefColumnCount(7);
    field.setMaxWidth(FIGURE);
    model.isFigure(spot);
    bind(field, spot, label, Plain::shown, Plain::number);
    return field;
  }

  TextField day(Spot spot, String label) {
    TextField field = line(spot, label, List.of());
    field.setPromptText(Words.text("records.day"));
    field.setPrefColumnCount(10);
    field.setMaxWidth(TextField.USE_PREF_SIZE);
    return field;
  }

  /** A record by its name: what is typed is looked for, and stays if it is none. */
  TextField name(Spot spot, String label, Map<String, String> names) {
    TextField field = new TextField();
    Map<String, String> ids = new LinkedHashMap<>();
    bind(
        field,
        spot,
        label,
        value -> names.getOrDefault(Plain.text(value), Plain.text(value)),
        text -> {
          if (text.isBlank()) {
            return null;
          }
          if (ids.isEmpty()) { // Only now: there may be thousands, and most forms are only read.
            names.forEach((id, name) -> ids.put(Search.folded(name), id));
          }
          return ids.getOrDefault(Search.folded(text), text);
        });
    field.setPromptText(Words.text("records.name.prompt"));
    Completion.install(field, List.copyOf(names.values()));
    return field;
  }

  private void bind(
      TextInputControl field,
      Spot spot,
      String label,
      Function<@Nullable Object, String> show,
      Function<String, @Nullable Object> read) {
    field.setId("form-" + FormParts.id(spot));
    field.setAccessibleText(label);
    boolean[] showing = new boolean[1];
    parts.follow(
        () -> {
          Object value = model.at(spot);
          if (!Objects.equals(value, read.apply(text(field)))) {
            showing[0] = true;
            field.setText(show.apply(value));
            showing[0] = false;
          }
        });
    field
        .textProperty()
        .subscribe(
            (was, is) -> {
              if (!showing[0]) {
                model.set(spot, read.apply(text(field)));
              }
            });
  }

  private static String text(TextInputControl field) {
    return Objects.requireNonNullElse(field.getText(), "");
  }

  ComboBox<@Nullable String> word(Spot spot, String label, Input.Word of, boolean required) {
    Map<String, String> words = new LinkedHashMap<>();
    for (Coded word : of.words()) {
      words.put(word.code(), Words.of(word));
    }
    return choice(spot, label, words, required, false);
  }

  ComboBox<@Nullable String> grade(Spot spot, String label, Input.Grade of, boolean required) {
    Map<String, String> words = new LinkedHashMap<>();
    of.grades()
        .forEach(
            grade ->
                words.put(
                    grade, Words.text("records.grade", grade, Words.text(of.meaning() + grade))));
    return choice(spot, label, words, required, of.number());
  }

  /**
   * A choice of words.
   *
   * @param words by the codes that stand in the file
   * @param number whether these are numbers there
   */
  ComboBox<@Nullable String> choice(
      Spot spot, String label, Map<String, String> words, boolean required, boolean number) {
    ComboBox<@Nullable String> box = new ComboBox<>();
    box.setId("form-" + FormParts.id(spot));
    box.setAccessibleText(label);
    box.setMaxWidth(Double.MAX_VALUE);
    if (!required) {
      box.getItems().add(null);
    }
    box.getItems().addAll(words.keySet());
    box.setCellFactory(list -> new WordCell(words));
    box.setButtonCell(new WordCell(words));
    parts.follow(
        () -> {
          Object value = model.at(spot);
          box.setValue(value == null ? null : Plain.shown(value));
        });
    box.setOnAction(
        e -> {
          String code = box.getValue();
          model.set(spot, code == null ? null : number ? new BigDecimal(code) : code);
        });
    return box;
  }

  /** A word; none where nothing is chosen. */
  private static final class WordCell extends ListCell<@Nullable String> {
    private final Map<String, String> words;

    WordCell(Map<String, String> words) {
      this.words = words;
    }

    @Override
    protected void updateItem(@Nullable String code, boolean empty) {
      super.updateItem(code, empty);
      setText(
          empty
              ? null
              : code == null ? Words.text("records.nothing") : words.getOrDefault(code, code));
    }
  }
}
