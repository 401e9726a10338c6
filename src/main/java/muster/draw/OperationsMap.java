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

/** The dark map's colours. */
final class OperationsMap {
  private static final Color INK = new Color(0xE3E9ED);
  private static final Color NIGHT = new Color(0x0E161D);

  static final MapStyle STYLE =
      new MapStyle(
          new Ground(
              new Color(0x10202C),
              new Color(0x1B3644),
              new Color(0x1B232B),
              new Color(0x2C3741),
              new Color(0x9DC3DC),
              new Color(0x17323F),
              new Color(0x30332F)),
          new Lines(
              new Color(0x53798F),
              new Color(0x3F667D),
              new Color(0x41708C),
              new Color(0x64727F),
              new Color(0x7C8791),
              new Color(0xEFF1E6),
              new Color(0x36566A)),
          new Names(
              new Color(0xF2F4F5),
              new Color(0x9FAAB3),
              new Color(0xA3AFB9),
              new Color(0xF6F8F9),
              INK,
              new Color(0x8FC1DE),
              new Color(0xFF8A8F),
              new Color(0x1D262E),
              new Color(0x10202C)),
          new Marks(
              new Color(0xFF5A5F), new Color(0xD1C0A3), NIGHT, new Color(0xFFC93C), Color.WHITE),
          new ZoneStyle(
              new Color(0xF0757D),
              new Color(0xFF979D),
              0.13,
              new ZoneStyle.Hatch(ZonePattern.RISING, 7, 0.9, 0.6),
              NONE),
          Map.of(
              "deployment", zone(0x5CB2FF, 0.16, ZonePattern.FALLING, 11, NONE),
              "stand-off", zone(0xB6A4F2, 0.06, ZonePattern.UPRIGHT, 16, LONG),
              "west-of-river", zone(0xC3CB7C, 0.05, ZonePattern.DASHES, 15, MIXED),
              "support", zone(0x45D3A4, 0.13, ZonePattern.DOTS, 11, NONE),
              "maritime", zone(0x66C7F0, 0.12, ZonePattern.LEVEL, 10, SHORT),
              "flank", zone(0xFFA552, 0.12, ZonePattern.GRID, 13, SHORT),
              "buffer", zone(0xFFCB3D, 0.16, ZonePattern.CROSSED, 13, LONG),
              "safe-zone", zone(0xF28BC8, 0.16, ZonePattern.RINGS, 12, NONE)),
          List.of(
              zone(0x9DBFCC, 0.12, ZonePattern.PLUSES, 13, NONE),
              zone(0xD9B48C, 0.12, ZonePattern.FALLING, 17, LONG),
              zone(0xB4B4DC, 0.12, ZonePattern.DOTS, 17, SHORT)),
          Map.of(
              "city",
              new SiteStyle(Badge.CIRCLE, Sign.CITY, INK, NIGHT),
              "port",
              new SiteStyle(Badge.CIRCLE, Sign.ANCHOR, new Color(0x5BB6EA), NIGHT),
              "airport",
              new SiteStyle(Badge.DIAMOND, Sign.PLANE, new Color(0xA9BCDB), NIGHT),
              "nuclear-plant",
              new SiteStyle(Badge.TRIANGLE, Sign.TREFOIL, new Color(0xF2C21A), NIGHT),
              "thermal-plant",
              new SiteStyle(Badge.SQUARE, Sign.FLAME, new Color(0xE98A5B), NIGHT),
              "hydro-plant",
              new SiteStyle(Badge.DROP, Sign.WAVES, new Color(0x56C5DF), NIGHT),
              "logistics-hub",
              new SiteStyle(Badge.PENTAGON, Sign.BOXES, new Color(0xBC9CEB), NIGHT),
              "training-area",
              new SiteStyle(Badge.HEXAGON, Sign.CROSSHAIR, new Color(0x9CC77E), NIGHT)),
          new SiteStyle(Badge.SQUARE, Sign.DOT, new Color(0xB3BCC3), NIGHT),
          new FrameStyle(new Color(0x80E0FF), new Color(0xAAFFAA), new Color(0xFFFF80), NIGHT),
          Language.ENGLISH,
          false);

  private OperationsMap() {}

  private static ZoneStyle zone(
      int color, double fill, ZonePattern pattern, double spacing, ZoneStyle.Dash dash) {
    Color base = new Color(color);
    return new ZoneStyle(base, base, fill, new ZoneStyle.Hatch(pattern, spacing, 1, 0.5), dash);
  }
}
