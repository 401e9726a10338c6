package muster.desktop.records;

import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import muster.desktop.kit.Completion;
import muster.desktop.kit.Words;
import org.jspecify.annotations.Nullable;

/**
 * A cell of the list. One that can be written in begins with a double click or F2, is kept with
 * Enter and left as it was with Escape; what cannot be kept stays as typed, and says why. What is
 * typed is also kept where the cell is left in another way: in the record, else in its form.
 */
final class InlineCell extends TableCell<RecordRow, String> {
  private static final PseudoClass UNSAVED = PseudoClass.getPseudoClass("unsaved");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final RecordsViewModel model;
  private final RecordKind kind;
  private final @Nullable Spot spot;
  private final boolean first;
  private final Tooltip whole = new Tooltip();

  /** What becomes of what is typed when the cell is left. */
  private Runnable leave = () -> {};

  /**
   * @param spot where in the record it writes; null: nowhere
   * @param first whether it says that something is not saved
   */
  InlineCell(RecordsViewModel model, RecordKind kind, @Nullable Spot spot, boolean first) {
    this.model = model;
    this.kind = kind;
    this.spot = spot;
    this.first = first;
    whole.setWrapText(true);
    whole.setMaxWidth(420);
    hoverProperty().subscribe((was, is) -> sayWhole());
  }

  /** The whole text where it may be cut off, of the cell under the pointer alone: most are not. */
  private void sayWhole() {
    String text = isHover() && !isEmpty() ? Objects.requireNonNullElse(getItem(), "") : "";
    whole.setText(text);
    setTooltip(text.length() < 12 ? null : whole);
  }

  @Override
  protected void updateItem(@Nullable String text, boolean empty) {
    super.updateItem(text, empty);
    RecordRow row = empty || getTableRow() == null ? null : getTableRow().getItem();
    boolean unsaved = first && row != null && row.unsaved();
    setGraphic(null);
    setText(
        empty || text == null ? null : unsaved ? Words.text("records.row.unsaved", text) : text);
    if (isHover() || getTooltip() != null) {
      sayWhole();
    }
    pseudoClassStateChanged(UNSAVED, unsaved);
  }

  @Override
  public void startEdit() {
    RecordRow row = getTableRow() == null ? null : getTableRow().getItem();
    if (spot == null || row == null || row.key().fresh()) {
      return;
    }
    model
        .commands()
        .whenEditable(
            () -> {
              super.startEdit();
              if (isEditing()) {
                begin(row, spot);
              }
            });
  }

  private void begin(RecordRow row, Spot at) {
    setText(null);
    InlineInput input = InlineInput.of(model, row.key(), Forms.field(kind, at), at);
    switch (input) {
      case InlineInput.Choice choice -> choose(row, at, choice);
      case InlineInput.Text text -> write(row, at, text);
    }
  }

  private void write(RecordRow row, Spot at, InlineInput.Text text) {
    TextField field = new TextField(text.shown());
    field.setId("inline");
    field.setAccessibleText(Field.label(String.valueOf(at.steps().getLast())));
    field.setOnAction(
        e -> {
          Optional<String> refusal = change(row, at, text, field.getText());
          if (refusal.isEmpty()) {
            leaveAsItIs();
          } else {
            wrong(field, refusal.get());
          }
        });
    field.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            leaveAsItIs();
            e.consume();
          }
        });
    leave =
        () -> {
          String typed = field.getText();
          if (!typed.equals(text.shown())) {
            change(row, at, text, typed)
                .ifPresent(why -> model.hold(row.key(), at, text.read().apply(typed), why));
          }
        };
    setGraphic(field);
    field.requestFocus();
    field.selectAll();
    if (!text.offered().isEmpty()) {
      Completion.install(field, text.offered());
    }
  }

  private Optional<String> change(RecordRow row, Spot at, InlineInput.Text text, String typed) {
    Object value = text.read().apply(typed);
    return text.figure() && value instanceof String none
        ? Optional.of(Words.text("records.number", none))
        : model.commands().change(row.key(), at, value);
  }

  private static void wrong(TextField field, String why) {
    field.pseudoClassStateChanged(WRONG, true);
    Tooltip said = new Tooltip(why);
    said.setWrapText(true);
    said.setMaxWidth(360);
    said.setAutoHide(true);
    said.getStyleClass().add("inline-problem");
    field.setTooltip(said);
    field.setAccessibleHelp(why);
    var below = field.localToScreen(0, field.getHeight() + 4);
    if (below != null) {
      said.show(field, below.getX(), below.getY());
    }
    field.textProperty().subscribe((was, is) -> said.hide());
  }

  private void choose(RecordRow row, Spot at, InlineInput.Choice choice) {
    ComboBox<String> box = new ComboBox<>();
    box.setId("inline");
    box.getItems().setAll(choice.words().keySet());
    box.setConverter(new WordsFor<>(code -> choice.words().getOrDefault(code, code)));
    if (choice.words().containsKey(choice.chosen())) {
      box.setValue(choice.chosen());
    }
    box.setOnAction(
        e -> {
          model
              .commands()
              .change(row.key(), at, choice.value(box.getValue()))
              .ifPresent(why -> model.say(Notice.of(why)));
          cancelEdit();
        });
    box.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            e.consume();
          }
        });
    setGraphic(box);
    box.requestFocus();
    box.show();
  }

  /** Nothing is to become of what is typed. */
  private void leaveAsItIs() {
    leave = () -> {};
    cancelEdit();
  }

  @Override
  public void cancelEdit() {
    Runnable left = leave;
    leave = () -> {};
    boolean focused = getGraphic() != null && getGraphic().isFocused();
    super.cancelEdit();
    updateItem(getItem(), isEmpty());
    if (focused && getTableView() != null) {
      getTableView().requestFocus();
    }
    // Once the table is done with what made it leave the cell, such as choosing another row.
    Platform.runLater(left);
  }
}
