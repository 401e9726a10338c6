package muster.desktop.records;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import muster.desktop.kit.Search;
import muster.desktop.kit.Words;
import muster.model.Coded;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** How a member is written in a cell of the list. */
sealed interface InlineInput {
  /**
   * One of some words.
   *
   * @param words by the codes that stand in the file; an empty code: none
   * @param chosen the code that stands there
   * @param number whether the codes are numbers in the file
   */
  record Choice(Map<String, String> words, String chosen, boolean number) implements InlineInput {
    /** What a code is in the file; null: nothing. */
    @Nullable Object value(String code) {
      return code.isEmpty() ? null : number ? new BigDecimal(code) : code;
    }
  }

  /**
   * A text or a number.
   *
   * @param shown what stands there
   * @param offered what may be meant
   * @param read gives what a text is in the file; null: nothing
   */
  record Text(
      String shown, List<String> offered, Function<String, @Nullable Object> read, boolean figure)
      implements InlineInput {}

  /** Whether a member can be written in a cell: one value, and no id that others name. */
  static boolean fits(Input input) {
    return switch (input) {
      case Input.Line _,
          Input.Paragraph _,
          Input.Day _,
          Input.Word _,
          Input.Grade _,
          Input.Figure _,
          Input.Name _,
          Input.OwnOption _ ->
          true;
      default -> false;
    };
  }

  static InlineInput of(RecordsViewModel model, RecordKey key, Field field, Spot at) {
    Workspace workspace = Objects.requireNonNull(model.workspace());
    String typed = model.typed(key, at);
    return switch (field.input()) {
      case Input.Word(List<? extends Coded> words) ->
          new Choice(words(words, !field.required()), typed, false);
      case Input.Grade grade -> new Choice(grades(grade), typed, grade.number());
      case Input.OwnOption _ -> new Choice(options(model, key), typed, false);
      case Input.Name(var list) -> name(RecordNames.of(workspace, list), typed);
      case Input.Figure _ -> new Text(typed, List.of(), Plain::number, true);
      case Input.Line(var usual) ->
          new Text(typed, usual.apply(workspace), InlineInput::text, false);
      case Input.Paragraph _, Input.Day _ -> new Text(typed, List.of(), InlineInput::text, false);
      default -> throw new IllegalArgumentException("More than a cell holds");
    };
  }

  private static @Nullable Object text(String typed) {
    return typed.isBlank() ? null : typed;
  }

  private static Text name(Map<String, String> names, String id) {
    Map<String, String> ids = new LinkedHashMap<>();
    names.forEach((of, name) -> ids.put(Search.folded(name), of));
    return new Text(
        names.getOrDefault(id, id),
        List.copyOf(names.values()),
        typed -> typed.isBlank() ? null : ids.getOrDefault(Search.folded(typed), typed),
        false);
  }

  private static Map<String, String> words(List<? extends Coded> of, boolean none) {
    Map<String, String> words = new LinkedHashMap<>();
    if (none) {
      words.put("", Words.text("records.nothing"));
    }
    of.forEach(word -> words.put(word.code(), Words.of(word)));
    return words;
  }

  private static Map<String, String> grades(Input.Grade of) {
    Map<String, String> words = new LinkedHashMap<>();
    of.grades()
        .forEach(
            grade ->
                words.put(
                    grade, Words.text("records.grade", grade, Words.text(of.meaning() + grade))));
    return words;
  }

  private static Map<String, String> options(RecordsViewModel model, RecordKey key) {
    Map<String, String> words = new LinkedHashMap<>();
    model.options(key).forEach(option -> words.put(option.id(), option.label()));
    return words;
  }
}
