package muster.draw.map;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muster.draw.FrameStyle;
import muster.draw.MapStyle;
import muster.draw.SiteStyle;
import muster.draw.text.Face;
import muster.draw.text.Fonts;
import muster.draw.text.Numbers;

/** Paints the symbols of sites and towns, on the map and in its legend. */
public final class SymbolPainter {

  /** Pixels: a sign on a smaller symbol is a blot. */
  private static final double SIGNED = 5;

  private final MapStyle style;
  private final Map<SiteStyle.Badge, Shape> badges = new EnumMap<>(SiteStyle.Badge.class);
  private final Map<SiteStyle.Sign, Shape> signs = new EnumMap<>(SiteStyle.Sign.class);

  public SymbolPainter(MapStyle style) {
    this.style = style;
    for (SiteStyle.Badge badge : SiteStyle.Badge.values()) {
      badges.put(badge, BadgeShapes.badge(badge));
    }
    for (SiteStyle.Sign sign : SiteStyle.Sign.values()) {
      signs.put(sign, BadgeShapes.sign(sign));
    }
  }

  /**
   * A site's symbol.
   *
   * @param radius in pixels; below 5 the sign is left out
   */
  public void site(Graphics2D g, String kind, double x, double y, double radius) {
    SiteStyle look = style.site(kind);
    if (look.glyph() == SiteStyle.Sign.CITY) {
      town(g, x, y, radius * 0.62, false);
      return;
    }
    Path2D badge = new Path2D.Double();
    Path2D sign = new Path2D.Double();
    append(look, x, y, radius, badge, sign);
    paint(g, look, badge, sign);
  }

  /** A symbol of whatever sort, without what brings it out. */
  void symbol(Graphics2D g, Symbol symbol) {
    Affiliation affiliation = symbol.affiliation();
    if (symbol.isPlace()) {
      town(g, symbol.x(), symbol.y(), symbol.radius(), symbol.capital());
    } else if (symbol.isGroup()) {
      group(g, symbol);
    } else if (affiliation != null) {
      framed(g, symbol.kind(), affiliation, symbol.x(), symbol.y(), symbol.radius());
    } else {
      site(g, symbol.kind(), symbol.x(), symbol.y(), symbol.radius());
    }
  }

  /** A disc with the number of its sites. */
  private void group(Graphics2D g, Symbol symbol) {
    disc(g, symbol.x(), symbol.y(), symbol.radius(), style.names().site());
    disc(g, symbol.x(), symbol.y(), symbol.radius() - 1, style.marks().casing());
    disc(g, symbol.x(), symbol.y(), symbol.radius() - 2.2, style.names().site());
    String number = Numbers.whole(symbol.count(), style.language());
    Font font = Fonts.of(Face.BOLD, 13);
    g.setFont(font);
    g.setColor(style.marks().casing());
    g.drawString(
        number,
        (float) (symbol.x() - Fonts.width(font, number) / 2),
        (float) (symbol.y() + font.getSize2D() * 0.36));
  }

  /** Sites of one kind together: one path for many is much faster than many. */
  void sites(Graphics2D g, List<Symbol> symbols) {
    Map<String, List<Symbol>> kinds = new LinkedHashMap<>();
    for (Symbol symbol : symbols.reversed()) {
      if (symbol.affiliation() == null && !symbol.isGroup()) {
        kinds.computeIfAbsent(symbol.kind(), kind -> new ArrayList<>()).add(symbol);
      } else {
        symbol(g, symbol);
      }
    }
    kinds.forEach(
        (kind, same) -> {
          SiteStyle look = style.site(kind);
          Path2D badges = new Path2D.Double();
          Path2D signs = new Path2D.Double();
          for (Symbol symbol : same) {
            if (look.glyph() == SiteStyle.Sign.CITY) {
              town(g, symbol.x(), symbol.y(), symbol.radius() * 0.62, false);
            } else {
              append(look, symbol.x(), symbol.y(), symbol.radius(), badges, signs);
            }
          }
          paint(g, look, badges, signs);
        });
  }

  /** A site's sign in a frame that says whose it is. */
  void framed(
      Graphics2D g, String kind, Affiliation affiliation, double x, double y, double radius) {
    frame(g, affiliation, x, y, radius);
    if (radius >= SIGNED) {
      sign(g, kind, x, y, radius, style.frames().ink());
    }
  }

  /** The sign of a kind alone, for what stands in a frame. */
  void sign(Graphics2D g, String kind, double x, double y, double radius, Color ink) {
    SiteStyle look = style.site(kind);
    if (look.glyph() == SiteStyle.Sign.CITY) {
      town(g, x, y, radius * 0.56, false);
      return;
    }
    AffineTransform at = new AffineTransform(radius, 0, 0, radius, x, y);
    g.setColor(ink);
    g.fill(at.createTransformedShape(Objects.requireNonNull(signs.get(look.glyph()))));
  }

  /** The frame alone, with the bar of an installation. */
  void frame(Graphics2D g, Affiliation affiliation, double x, double y, double radius) {
    FrameStyle look = style.frames();
    AffineTransform at = new AffineTransform(radius, 0, 0, radius, x, y);
    Shape frame = at.createTransformedShape(FrameShapes.frame(affiliation));
    Shape bar = at.createTransformedShape(FrameShapes.bar(affiliation));
    g.setColor(style.marks().casing());
    g.setStroke(Strokes.round(3.2));
    g.draw(frame);
    g.draw(bar);
    g.setColor(
        switch (affiliation) {
          case FRIEND -> look.friend();
          case NEUTRAL -> look.neutral();
          case UNKNOWN -> look.unknown();
        });
    g.fill(frame);
    g.setColor(look.ink());
    g.setStroke(Strokes.round(1.2));
    g.draw(frame);
    g.fill(bar);
  }

  private void append(
      SiteStyle look, double x, double y, double radius, Path2D badge, Path2D sign) {
    AffineTransform at = new AffineTransform(radius, 0, 0, radius, x, y);
    badge.append(Objects.requireNonNull(badges.get(look.badge())).getPathIterator(at), false);
    if (radius >= SIGNED) {
      sign.append(Objects.requireNonNull(signs.get(look.glyph())).getPathIterator(at), false);
    }
  }

  private void paint(Graphics2D g, SiteStyle look, Path2D badges, Path2D signs) {
    g.setColor(style.marks().casing());
    g.setStroke(Strokes.round(2.4));
    g.draw(badges);
    g.setColor(look.color());
    g.fill(badges);
    g.setColor(look.sign());
    g.fill(signs);
  }

  /** A town's ring; a capital's is doubled. */
  public void town(Graphics2D g, double x, double y, double radius, boolean capital) {
    Color ink = style.names().place();
    double outer = capital ? radius * 1.35 : radius;
    disc(g, x, y, outer + 1.2, style.marks().casing());
    disc(g, x, y, outer, ink);
    disc(g, x, y, outer * 0.68, style.marks().casing());
    if (capital || radius > 3.4) {
      disc(g, x, y, outer * 0.4, ink);
    }
  }

  /** A soft ring around a symbol that is brought out. */
  void glow(Graphics2D g, double x, double y, double radius) {
    disc(g, x, y, radius + 6, Strokes.faded(style.marks().highlight(), 0.45));
    disc(g, x, y, radius + 3.5, style.marks().highlight());
  }

  void hover(Graphics2D g, double x, double y, double radius) {
    g.setColor(style.marks().hover());
    g.setStroke(Strokes.round(2));
    g.draw(new Ellipse2D.Double(x - radius - 3, y - radius - 3, 2 * radius + 6, 2 * radius + 6));
  }

  private static void disc(Graphics2D g, double x, double y, double radius, Color color) {
    g.setColor(color);
    g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }
}
