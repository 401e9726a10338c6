package muster.draw.text;

import java.awt.Color;
import java.awt.Font;
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
}
