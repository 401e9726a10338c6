package muster.store.exchange.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import muster.store.exchange.SafeXml;

/**
 * Texts of a workbook: in runs, and with what XML cannot hold as {@code _x0001_} (ECMA-376, part 1,
 * section 22.4.2.4).
 */
public final class XlsxText {
  private static final Pattern CODED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private XlsxText() {}

  /** The text of the element in which the reader stands, up to its end; without its phonetics. */
  static String read(SafeXml xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int outside = xml.depth() - 1;
    while (xml.depth() > outside) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "t" -> text.append(xml.getElementText());
          case "rPh" -> xml.leave(xml.depth());
          default -> {}
        }
      }
    }
    return decoded(text.toString());
  }

  static String decoded(String text) {
    return text.contains("_x")
        ? CODED
            .matcher(text)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(found.group(1), 16))))
        : text;
  }

  /** The text as a workbook has it. */
  public static String encoded(String text) {
    StringBuilder coded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean looksCoded = c == '_' && CODED.matcher(text).region(i, text.length()).lookingAt();
      if (looksCoded || isForeign(c)) {
        coded.append(String.format("_x%04X_", (int) c));
      } else {
        coded.append(c);
      }
    }
    return coded.toString();
  }

  /** Whether XML cannot hold the letter, or would read another in its place. */
  private static boolean isForeign(char c) {
    return (c < ' ' && c != '\t' && c != '\n') || c == '\uFFFE' || c == '\uFFFF';
  }
}
