package muster.draw.map;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import muster.draw.SlideStyle;
import muster.draw.text.Face;
import muster.draw.text.Fonts;
import muster.draw.text.Language;
import muster.draw.text.Letters;
import muster.draw.text.Numbers;
import muster.geo.Geodesy;
import muster.geo.MapProjection;
import org.locationtech.jts.geom.Coordinate;

/** A bar of round kilometres, true at the map's centre, and an arrow to the north there. */
final class ScaleBar {

  static final double WIDTH = 300;
  static final double HEIGHT = 66;

  private static final double LONGEST = 200;
  private static final double TEXT_SIZE = 16;

  private final Language language;
  private final double km;
  private final double length;
  private final double north;

  ScaleBar(MapProjection projection, MapViewport viewport, Language language) {
    this.language = language;
    double middle = viewport.height() / 2;
    Coordinate left =
        projection.unproject(viewport.metres(viewport.width() / 2 - LONGEST / 2, middle));
    Coordinate right =
        projection.unproject(viewport.metres(viewport.width() / 2 + LONGEST / 2, middle));
    double kmPerPixel = Geodesy.distanceKm(left, right) / LONGEST;
    this.km = round(LONGEST * kmPerPixel);
    this.length = km / kmPerPixel;
    Coordinate centre = projection.unproject(viewport.centreX(), viewport.centreY());
    Coordinate above = projection.project(centre.x, Math.min(89, centre.y + 0.05));
    this.north = Math.atan2(above.x - viewport.centreX(), above.y - viewport.centreY());
  }

  /** The largest of 1, 2 or 5 times a power of ten that is not above. */
  static double round(double most) {
    double power = Math.pow(10, Math.floor(Math.log10(most)));
    return most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
  }

  double km() {
    return km;
  }

  /** Pixels of the whole bar. */
  double length() {
    return length;
  }

  void paint(Graphics2D g, double x, double y, SlideStyle style) {
    Panel.paint(g, new Rectangle2D.Double(x, y, WIDTH, HEIGHT), style);
    Color ink = style.words().text();
    double left = x + 22;
    double top = y + 38;
    g.setColor(style.paper().panel());
    g.fill(new Rectangle2D.Double(left, top, length, 8));
    g.setColor(ink);
    g.fill(new Rectangle2D.Double(left, top, length / 2, 8));
    g.setStroke(Strokes.butt(1.2));
    g.draw(new Rectangle2D.Double(left, top, length, 8));
    Font font = Fonts.of(Face.REGULAR, TEXT_SIZE);
    centred(g, font, "0", left, top - 9);
    centred(g, font, number(km / 2), left + length / 2, top - 9);
    centred(g, font, language.text("scale.km", number(km)), left + length, top - 9);
    arrow(g, x + WIDTH - 26, y + HEIGHT / 2 + 2, ink);
  }

  private String number(double km) {
    return Numbers.exact(BigDecimal.valueOf(km), language);
  }

  private static void centred(Graphics2D g, Font font, String text, double x, double y) {
    Letters.paint(g, font, text, x - Fonts.width(font, text) / 2, y);
  }

  private void arrow(Graphics2D g, double x, double y, Color ink) {
    Graphics2D turned = (Graphics2D) g.create();
    turned.translate(x, y);
    turned.rotate(north);
    Path2D half = new Path2D.Double();
    half.moveTo(0, -12);
    half.lineTo(8, 20);
    half.lineTo(0, 14);
    half.closePath();
    turned.setColor(ink);
    turned.fill(half);
    Path2D whole = new Path2D.Double();
    whole.moveTo(0, -12);
    whole.lineTo(8, 20);
    whole.lineTo(0, 14);
    whole.lineTo(-8, 20);
    whole.closePath();
    turned.setStroke(Strokes.round(1.2));
    turned.draw(whole);
    Font font = Fonts.of(Face.BOLD, TEXT_SIZE);
    centred(turned, font, language.text("scale.north"), 0, -15);
    turned.dispose();
  }
}
