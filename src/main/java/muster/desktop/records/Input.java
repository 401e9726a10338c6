package muster.desktop.records;

import java.util.List;
import java.util.function.Function;
import muster.model.Coded;
import muster.model.Workspace;
import muster.model.edit.RecordList;

/** How a member of a record is written. */
sealed interface Input {
  /** The record's id: made of what else is written, and fixed once the record is there. */
  record Id() implements Input {}

  /**
   * A text on one line.
   *
   * @param usual what others have there, to be offered
   */
  record Line(Function<Workspace, List<String>> usual) implements Input {}

  /** A longer text. */
  record Paragraph() implements Input {}

  /** A date, or as much of it as is known. */
  record Day() implements Input {}

  /** One of a fixed vocabulary. */
  record Word(List<? extends Coded> words) implements Input {}

  /** One of some letters or numbers, each with a meaning. */
  record Grade(List<String> grades, String meaning, boolean number) implements Input {}

  /** A number. */
  record Figure() implements Input {}

  /** The id of a record of a list. */
  record Name(RecordList<?> list) implements Input {}

  /** Ids of records of a list. */
  record Names(RecordList<?> list) implements Input {}

  /** One of the options that stand in the same draft. */
  record OwnOption() implements Input {}

  /** Texts, one a line. */
  record Texts() implements Input {}

  /** An object that may be missing as a whole. */
  record Group(List<Field> fields) implements Input {}

  /** Objects, one below the other. */
  record Rows(List<Field> fields) implements Input {}

  /** A condition. */
  record When() implements Input {}

  /** Whether a zone is drawn, or the rule that it follows. */
  record Rule() implements Input {}

  /** The odds of an assumption. */
  record Odds() implements Input {}

  /** An option for some of the assumptions. */
  record Choices() implements Input {}

  /** A number for some of the parameters. */
  record Values() implements Input {}
}
