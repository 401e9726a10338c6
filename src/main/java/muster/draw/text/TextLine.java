package muster.draw.text;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/** One line of a block: pieces beside each other. */
record TextLine(List<Piece> pieces, double width) {
  TextLine {
    pieces = List.copyOf(pieces);
  }

  /**
   * @param x from the line's left end
   */
  record Piece(String text, Font font, Color color, double x, double width) {}

  static TextLine of(List<Piece> pieces) {
    double width = 0;
    for (Piece piece : pieces) {
      width = Math.max(width, piece.x() + piece.width());
    }
    return new TextLine(pieces, width);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    double end = 0;
    for (Piece piece : pieces) {
      if (piece.x() > end + 0.01) {
        text.append(' ');
      }
      text.append(piece.text());
      end = piece.x() + piece.width();
    }
    return text.toString();
  }

  /**
   * The words that have one look and stand a space apart as one piece, so that where text stays
   * text a line is found and copied whole, and in other letters stays evenly set.
   */
  List<Piece> joined() {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      Piece last = joined.isEmpty() ? null : joined.getLast();
      if (last != null
          && last.font().equals(piece.font())
          && last.color().equals(piece.color())
          && Math.abs(last.x() + last.width() + Fonts.width(last.font(), " ") - piece.x()) < 0.05) {
        double width = piece.x() + piece.width() - last.x();
        String text = last.text() + " " + piece.text();
        joined.set(joined.size() - 1, new Piece(text, last.font(), last.color(), last.x(), width));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }
}
