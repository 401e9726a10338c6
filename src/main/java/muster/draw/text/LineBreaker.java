package muster.draw.text;

import java.awt.Font;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Breaks runs of text into lines of at most a width, at spaces; inside a word only if it must. */
final class LineBreaker {

  private static final String ELLIPSIS = "…";

  /** A word in one face, and whether a space stands before it. */
  private record Word(String text, Run run, boolean spaced) {}

  private final List<Word> words = new ArrayList<>();

  LineBreaker(List<Run> runs) {
    boolean spaced = false;
    for (Run run : runs) {
      int start = -1;
      for (int i = 0; i <= run.text().length(); i++) {
        boolean gap = i == run.text().length() || isSpace(run.text().charAt(i));
        if (!gap && start < 0) {
          start = i;
        } else if (gap && start >= 0) {
          words.add(new Word(run.text().substring(start, i), run, spaced));
          start = -1;
          spaced = false;
        }
        if (i < run.text().length() && gap) {
          spaced = true;
        }
      }
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c);
  }

  /**
   * @param most how many lines at most; the last one then ends in an ellipsis
   */
  Broken lines(double size, double width, int most) {
    Map<Face, Font> fonts = new EnumMap<>(Face.class);
    List<TextLine> lines = new ArrayList<>();
    List<TextLine.Piece> line = new ArrayList<>();
    double x = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Font font = fonts.computeIfAbsent(word.run().face(), face -> Fonts.of(face, size));
      String rest = word.text();
      double gap = word.spaced() && !line.isEmpty() ? Fonts.width(font, " ") : 0;
      double length = Fonts.width(font, rest);
      if (!line.isEmpty() && x + gap + unbreakable(i, length, size) > width) {
        if (lines.size() + 1 == most) {
          return new Broken(ended(lines, line, width), true);
        }
        lines.add(TextLine.of(line));
        line = new ArrayList<>();
        x = 0;
        gap = 0;
      }
      while (x + gap + length > width && rest.length() > 1) {
        String head = rest.substring(0, fitting(font, rest, width - x - gap));
        line.add(piece(word, font, head, x + gap));
        if (lines.size() + 1 == most) {
          return new Broken(ended(lines, line, width), true);
        }
        lines.add(TextLine.of(line));
        line = new ArrayList<>();
        rest = rest.substring(head.length());
        length = Fonts.width(font, rest);
        x = 0;
        gap = 0;
      }
      line.add(piece(word, font, rest, x + gap));
      x += gap + length;
    }
    lines.add(TextLine.of(line));
    return new Broken(lines, false);
  }

  /** The lines, and whether some of the text is not in them. */
  record Broken(List<TextLine> lines, boolean cut) {}

  /** The length of this word and of all that follows without a space. */
  private double unbreakable(int index, double length, double size) {
    double total = length;
    for (int i = index + 1; i < words.size() && !words.get(i).spaced(); i++) {
      total += Fonts.width(Fonts.of(words.get(i).run().face(), size), words.get(i).text());
    }
    return total;
  }

  private static TextLine.Piece piece(Word word, Font font, String text, double x) {
    return new TextLine.Piece(text, font, word.run().color(), x, Fonts.width(font, text));
  }

  /** How many characters fit, at least one, never half a character. */
  private static int fitting(Font font, String text, double width) {
    int count = text.offsetByCodePoints(0, 1);
    while (count < text.length()) {
      int next = text.offsetByCodePoints(count, 1);
      if (Fonts.width(font, text.substring(0, next)) > width) {
        break;
      }
      count = next;
    }
    return count;
  }

  /** The lines with a last one that ends in an ellipsis after a whole word where it can. */
  private static List<TextLine> ended(
      List<TextLine> lines, List<TextLine.Piece> last, double width) {
    List<TextLine.Piece> line = new ArrayList<>(last);
    while (line.size() > 1 && end(line.getLast()) > width) {
      line.removeLast();
    }
    TextLine.Piece piece = line.removeLast();
    String text = piece.text().replaceFirst("[,;:.–—-]+$", "");
    while (text.length() > 1 && piece.x() + Fonts.width(piece.font(), text + ELLIPSIS) > width) {
      text = text.substring(0, text.offsetByCodePoints(text.length(), -1));
    }
    String ended = text + ELLIPSIS;
    line.add(
        new TextLine.Piece(
            ended, piece.font(), piece.color(), piece.x(), Fonts.width(piece.font(), ended)));
    List<TextLine> all = new ArrayList<>(lines);
    all.add(TextLine.of(line));
    return all;
  }

  private static double end(TextLine.Piece piece) {
    return piece.x() + Fonts.width(piece.font(), piece.text() + ELLIPSIS);
  }
}
