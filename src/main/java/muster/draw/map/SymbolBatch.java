package muster.draw.map;

import java.awt.Graphics2D;
import java.util.List;

/** Paints the symbols of a picture, the least important first. */
final class SymbolBatch {

  private final List<Symbol> symbols;

  SymbolBatch(List<Symbol> symbols) {
    this.symbols = symbols;
  }

  /** Paints outlines, exactly where they are and in every kind of picture. */
  void paint(Graphics2D g, MapHighlight highlight, SymbolPainter painter) {
    glow(g, painter);
    painter.sites(g, symbols.stream().filter(symbol -> !symbol.isPlace()).toList());
    for (Symbol symbol : symbols.reversed()) {
      if (symbol.isPlace()) {
        painter.symbol(g, symbol);
      }
    }
    hover(g, highlight, painter);
  }

  /** Paints from images of the symbols: many times faster. */
  void paint(Graphics2D g, MapHighlight highlight, SymbolSprites sprites) {
    glow(g, sprites.painter());
    for (Symbol symbol : symbols.reversed()) {
      if (!symbol.isPlace()) {
        sprites.paint(g, symbol);
      }
    }
    for (Symbol symbol : symbols.reversed()) {
      if (symbol.isPlace()) {
        sprites.paint(g, symbol);
      }
    }
    hover(g, highlight, sprites.painter());
  }

  private void glow(Graphics2D g, SymbolPainter painter) {
    for (Symbol symbol : symbols.reversed()) {
      if (symbol.highlighted()) {
        painter.glow(g, symbol.x(), symbol.y(), symbol.radius());
      }
    }
  }

  private void hover(Graphics2D g, MapHighlight highlight, SymbolPainter painter) {
    for (Symbol symbol : symbols) {
      if (highlight.isHovered(symbol.thing().kind(), symbol.thing().id())) {
        painter.hover(g, symbol.x(), symbol.y(), symbol.radius());
      }
    }
  }
}
