package muster.store.exchange.table;

/**
 * Keeps texts from becoming formulas, which run when somebody opens the table (CWE-1236): such a
 * text gets an apostrophe before it. So does a text that looks as if it had got one, so that taking
 * the apostrophes away gives every text back.
 */
public final class FormulaGuard {
  private static final String STARTS = "=+-@\t\r\n＝＋－＠";

  private FormulaGuard() {}

  /** The text, with an apostrophe before it where a spreadsheet would compute it. */
  public static String guarded(String text) {
    return isFormula(afterApostrophes(text)) ? "'" + text : text;
  }

  /** The same for a cell that is marked as text, which no spreadsheet computes. */
  public static String guardedInTextCell(String text) {
    return text.startsWith("'") ? guarded(text) : text;
  }

  /** The text that was guarded. */
  public static String unguarded(String text) {
    return text.startsWith("'") && isFormula(afterApostrophes(text)) ? text.substring(1) : text;
  }

  /** Whether a spreadsheet would compute the text if it were typed into a cell. */
  public static boolean isFormula(String text) {
    String start = text.stripLeading();
    return !text.isEmpty()
        && (STARTS.indexOf(text.charAt(0)) >= 0
            || (!start.isEmpty() && STARTS.indexOf(start.charAt(0)) >= 0));
  }

  private static String afterApostrophes(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '\'') {
      at++;
    }
    return text.substring(at);
  }
}
