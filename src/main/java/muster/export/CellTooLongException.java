package muster.export;

import muster.model.Messages;

/** A text that no cell of a workbook can hold. Its message is one sentence: which, what to do. */
public final class CellTooLongException extends Exception {
  private static final long serialVersionUID = 1;
  private static final Messages TEXT = new Messages("muster.export.messages");

  CellTooLongException(String field, String record, int longest) {
    super(TEXT.text("table.long", field, record, longest));
  }
}
