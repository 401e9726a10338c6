package muster.store.json;

/** The beginning of a text that a file holds, fit to stand in a sentence. */
public final class Excerpt {
  private Excerpt() {}

  /** At most so many characters of the text, without control characters and half pairs. */
  public static String of(String text, int longest) {
    StringBuilder excerpt = new StringBuilder();
    int i = 0;
    while (i < text.length() && excerpt.length() < longest) {
      int c = text.codePointAt(i);
      excerpt.appendCodePoint(printable(c) ? c : '\uFFFD');
      i += Character.charCount(c);
    }
    return i < text.length() ? excerpt + "…" : excerpt.toString();
  }

  private static boolean printable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
