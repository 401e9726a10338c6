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

/** The light map's colours. */
final class BriefingMap {
  private static final Color INK = new Color(0x22303C);

  static final MapStyle STYLE =
      new MapStyle(
          new Ground(
              new Color(0xCFE0EA),
              new Color(0xE3EEF4),
              new Color(0xE9E6DF),
              new Color(0xFFFEF9),
              new Color(0x6B5F45),
              new Color(0xC3DAE8),
              new Color(0xE8E4D6)),
          new Lines(
              new Color(0x7FA3B8),
              new Color(0x94B7CB),
              new Color(0x8DB4CC),
              new Color(0xB9B2A3),
              new Color(0x8F8A80),
              new Color(0x2B3844),
              new Color(0xA9BCC7)),
          new Names(
              new Color(0x3C4650),
              new Color(0x66625A),
              new Color(0x756E61),
              INK,
              INK,
              new Color(0x346582),
              new Color(0x9B1C2C),
              new Color(0xFFFEF9),
              new Color(0xDCE9F1)),
          new Marks(
              new Color(0xB3202F),
              new Color(0x5B4B3A),
              Color.WHITE,
              new Color(0xF2A900),
              new Color(0x1B2A36)),
          new ZoneStyle(
              new Color(0x8A3340),
              new Color(0x8A3340),
              0.1,
              new ZoneStyle.Hatch(ZonePattern.RISING, 7, 0.9, 0.55),
              NONE),
          Map.of(
              "deployment", zone(0x1B5E9B, 0.15, ZonePattern.FALLING, 11, NONE),
              "stand-off", zone(0x5D4A8A, 0.06, ZonePattern.UPRIGHT, 16, LONG),
              "west-of-river", zone(0x6F7440, 0.06, ZonePattern.DASHES, 15, MIXED),
              "support", zone(0x0B7A5B, 0.13, ZonePattern.DOTS, 11, NONE),
              "maritime", zone(0x13547A, 0.12, ZonePattern.LEVEL, 10, SHORT),
              "flank", zone(0xA85400, 0.12, ZonePattern.GRID, 13, SHORT),
              "buffer", zone(0xB87900, 0.22, ZonePattern.CROSSED, 13, LONG),
              "safe-zone", zone(0x9C3F75, 0.16, ZonePattern.RINGS, 12, NONE)),
          List.of(
              zone(0x4A6670, 0.12, ZonePattern.PLUSES, 13, NONE),
              zone(0x7A5C3E, 0.12, ZonePattern.FALLING, 17, LONG),
              zone(0x5A5A78, 0.12, ZonePattern.DOTS, 17, SHORT)),
          Map.of(
              "city",
              new SiteStyle(Badge.CIRCLE, Sign.CITY, INK, Color.WHITE),
              "port",
              new SiteStyle(Badge.CIRCLE, Sign.ANCHOR, new Color(0x14618C), Color.WHITE),
              "airport",
              new SiteStyle(Badge.DIAMOND, Sign.PLANE, new Color(0x475A78), Color.WHITE),
              "nuclear-plant",
              new SiteStyle(Badge.TRIANGLE, Sign.TREFOIL, new Color(0xF2C21A), INK),
              "thermal-plant",
              new SiteStyle(Badge.SQUARE, Sign.FLAME, new Color(0xA4481F), Color.WHITE),
              "hydro-plant",
              new SiteStyle(Badge.DROP, Sign.WAVES, new Color(0x1F7F9E), Color.WHITE),
              "logistics-hub",
              new SiteStyle(Badge.PENTAGON, Sign.BOXES, new Color(0x69459B), Color.WHITE),
              "training-area",
              new SiteStyle(Badge.HEXAGON, Sign.CROSSHAIR, new Color(0x4A6E35), Color.WHITE)),
          new SiteStyle(Badge.SQUARE, Sign.DOT, new Color(0x5E666C), Color.WHITE),
          new FrameStyle(new Color(0x80E0FF), new Color(0xAAFFAA), new Color(0xFFFF80), INK),
          Language.ENGLISH,
          false);

  private BriefingMap() {}

  private static ZoneStyle zone(
      int color, double fill, ZonePattern pattern, double spacing, ZoneStyle.Dash dash) {
    Color base = new Color(color);
    return new ZoneStyle(
        base, base.darker(), fill, new ZoneStyle.Hatch(pattern, spacing, 1, 0.42), dash);
  }
}
