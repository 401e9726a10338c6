package muster.draw.map;

import java.awt.Graphics2D;
import java.util.List;

/** Paints the symbols of a picture, the least important first. */
final class SymbolBatch {

  private final SymbolPainter painter;
  private final List<Symbol> symbols;

  SymbolBatch(SymbolPainter painter, List<Symbol> symbols) {
    this.painter = painter;
    this.symbols = symbols;
  }

  void paint(Graphics2D g, MapHighlight highlight) {
    for (Symbol symbol : symbols.reversed()) {
      if (symbol.highlighted()) {
        painter.glow(g, symbol.x(), symbol.y(), symbol.radius());
      }
    }
    painter.sites(g, symbols.stream().filter(symbol -> !symbol.isPlace()).toList());
    for (Symbol symbol : symbols.reversed()) {
      if (symbol.isPlace()) {
        painter.town(g, symbol.x(), symbol.y(), symbol.radius(), symbol.capital());
      }
      if (highlight.isHovered(symbol.thing().kind(), symbol.thing().id())) {
        painter.hover(g, symbol.x(), symbol.y(), symbol.radius());
      }
    }
  }
}
