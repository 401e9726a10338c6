package muster.draw;

import static muster.draw.ZoneStyle.Dash.LONG;
import static muster.draw.ZoneStyle.Dash.MIXED;
import static muster.draw.ZoneStyle.Dash.NONE;
import static muster.draw.ZoneStyle.Dash.SHORT;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import muster.draw.MapStyle.Ground;
import muster.draw.MapStyle.Lines;
import muster.draw.MapStyle.Marks;
import muster.draw.MapStyle.Names;
import muster.draw.SiteStyle.Badge;
import muster.draw.SiteStyle.Sign;
import muster.draw.text.Language;

/** The black and white map's pens. */
final class PrintMap {
  private static final Color INK = Color.BLACK;
  private static final Color PAPER = Color.WHITE;

  static final MapStyle STYLE =
      new MapStyle(
          new Ground(
              PAPER,
              new Color(0xDADADA),
              new Color(0xF0F0F0),
              PAPER,
              new Color(0x404040),
              new Color(0xE0E0E0),
              PAPER),
          new Lines(
              new Color(0x606060),
              new Color(0x808080),
              new Color(0x9A9A9A),
              new Color(0x8C8C8C),
              new Color(0x707070),
              INK,
              new Color(0xB0B0B0)),
          new Names(
              INK,
              new Color(0x4A4A4A),
              new Color(0x565656),
              INK,
              INK,
              new Color(0x444444),
              INK,
              PAPER,
              PAPER),
          new Marks(INK, INK, PAPER, new Color(0x9E9E9E), INK),
          new ZoneStyle(INK, INK, 0, new ZoneStyle.Hatch(ZonePattern.RISING, 5, 0.8, 0.75), NONE),
          Map.of(
              "deployment", zone(ZonePattern.FALLING, 9, 1, NONE),
              "stand-off", zone(ZonePattern.UPRIGHT, 18, 0.8, LONG),
              "west-of-river", zone(ZonePattern.DASHES, 16, 0.9, MIXED),
              "support", zone(ZonePattern.DOTS, 10, 1, NONE),
              "maritime", zone(ZonePattern.LEVEL, 8, 0.8, SHORT),
              "flank", zone(ZonePattern.GRID, 12, 0.8, SHORT),
              "buffer", zone(ZonePattern.CROSSED, 12, 0.9, LONG),
              "safe-zone", zone(ZonePattern.RINGS, 12, 0.9, NONE)),
          List.of(
              zone(ZonePattern.PLUSES, 13, 0.9, NONE),
              zone(ZonePattern.FALLING, 17, 0.9, LONG),
              zone(ZonePattern.DOTS, 17, 1.2, SHORT)),
          Map.of(
              "city",
              site(Badge.CIRCLE, Sign.CITY),
              "port",
              site(Badge.CIRCLE, Sign.ANCHOR),
              "airport",
              site(Badge.DIAMOND, Sign.PLANE),
              "nuclear-plant",
              site(Badge.TRIANGLE, Sign.TREFOIL),
              "thermal-plant",
              site(Badge.SQUARE, Sign.FLAME),
              "hydro-plant",
              site(Badge.DROP, Sign.WAVES),
              "logistics-hub",
              site(Badge.PENTAGON, Sign.BOXES),
              "training-area",
              site(Badge.HEXAGON, Sign.CROSSHAIR)),
          site(Badge.SQUARE, Sign.DOT),
          new FrameStyle(PAPER, PAPER, PAPER, INK),
          Language.ENGLISH,
          false);

  private PrintMap() {}

  private static ZoneStyle zone(
      ZonePattern pattern, double spacing, double weight, ZoneStyle.Dash dash) {
    return new ZoneStyle(INK, INK, 0, new ZoneStyle.Hatch(pattern, spacing, weight, 0.7), dash);
  }

  private static SiteStyle site(Badge badge, Sign sign) {
    return new SiteStyle(badge, sign, INK, PAPER);
  }
}
