package muster.export;

/** Keeps texts from becoming formulas, which run when somebody opens the table (CWE-1236). */
final class Formulas {

  private static final String STARTS = "=+-@\t\r\n＝＋－＠";

  private Formulas() {}

  /** The text, with an apostrophe before it where a spreadsheet would compute it. */
  static String disarmed(String text) {
    return isFormula(text) ? "'" + text : text;
  }

  /** Whether a spreadsheet would compute the text if it were typed into a cell. */
  static boolean isFormula(String text) {
    String start = text.stripLeading();
    return !text.isEmpty()
        && (STARTS.indexOf(text.charAt(0)) >= 0
            || (!start.isEmpty() && STARTS.indexOf(start.charAt(0)) >= 0));
  }
}
