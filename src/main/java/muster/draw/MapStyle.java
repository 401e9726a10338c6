package muster.draw;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import muster.draw.SiteStyle.Badge;
import muster.draw.SiteStyle.Sign;
import muster.draw.ZoneStyle.Dash;

/**
 * Every colour of the map.
 *
 * @param otherZones for kinds that Muster does not know, in turn
 */
public record MapStyle(
    Ground ground,
    Lines lines,
    Names names,
    Marks marks,
    Map<String, ZoneStyle> zones,
    List<ZoneStyle> otherZones,
    Map<String, SiteStyle> sites,
    SiteStyle otherSites) {

  public MapStyle {
    zones = Map.copyOf(zones);
    otherZones = List.copyOf(otherZones);
    sites = Map.copyOf(sites);
  }

  /**
   * @param shallows along coasts
   * @param glow around Ukraine
   */
  public record Ground(
      Color sea,
      Color shallows,
      Color land,
      Color ukraine,
      Color glow,
      Color lake,
      Color dryLake) {}

  /** Lines of the base map. */
  public record Lines(
      Color coast,
      Color lakeEdge,
      Color river,
      Color region,
      Color state,
      Color ukraine,
      Color graticule) {}

  /**
   * @param halo around names on land
   * @param seaHalo around names on water
   */
  public record Names(
      Color ukraine,
      Color country,
      Color region,
      Color place,
      Color site,
      Color water,
      Color line,
      Color halo,
      Color seaHalo) {}

  /**
   * @param casing the light edge of signs and of the contact line
   * @param highlight around what is selected
   * @param hover around what the pointer is on
   */
  public record Marks(
      Color occupied, Color contact, Color line, Color casing, Color highlight, Color hover) {}

  /** How zones of a kind look; unknown kinds get a look of their own, always the same. */
  public ZoneStyle zone(String kind) {
    ZoneStyle style = zones.get(kind);
    return style != null
        ? style
        : otherZones.get(Math.floorMod(kind.hashCode(), otherZones.size()));
  }

  public SiteStyle site(String kind) {
    return sites.getOrDefault(kind, otherSites);
  }

  /**
   * Light paper for a bright room and for print: land recedes, Ukraine and what is said stand out.
   */
  public static MapStyle briefing() {
    Color ink = new Color(0x22303C);
    return new MapStyle(
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
            new Color(0x716C62),
            new Color(0x857D6E),
            ink,
            ink,
            new Color(0x3F7391),
            new Color(0x9B1C2C),
            new Color(0xFFFEF9),
            new Color(0xDCE9F1)),
        new Marks(
            new Color(0x8A3340),
            new Color(0xB3202F),
            new Color(0x5B4B3A),
            Color.WHITE,
            new Color(0xF2A900),
            new Color(0x1B2A36)),
        Map.of(
            "deployment",
            new ZoneStyle(new Color(0x1B5E9B), 0.15, ZonePattern.RISING, 11, Dash.NONE),
            "stand-off",
            new ZoneStyle(new Color(0x5D4A8A), 0.06, ZonePattern.UPRIGHT, 16, Dash.LONG),
            "west-of-river",
            new ZoneStyle(new Color(0x6F7440), 0.06, ZonePattern.DASHES, 15, Dash.MIXED),
            "support",
            new ZoneStyle(new Color(0x0B7A5B), 0.13, ZonePattern.DOTS, 11, Dash.NONE),
            "maritime",
            new ZoneStyle(new Color(0x13547A), 0.12, ZonePattern.LEVEL, 10, Dash.SHORT),
            "flank",
            new ZoneStyle(new Color(0xA85400), 0.12, ZonePattern.FALLING, 10, Dash.SHORT),
            "buffer",
            new ZoneStyle(new Color(0xB87900), 0.22, ZonePattern.CROSSED, 13, Dash.LONG),
            "safe-zone",
            new ZoneStyle(new Color(0x9C3F75), 0.16, ZonePattern.DOTS, 8, Dash.NONE)),
        List.of(
            new ZoneStyle(new Color(0x4A6670), 0.12, ZonePattern.LEVEL, 13, Dash.NONE),
            new ZoneStyle(new Color(0x7A5C3E), 0.12, ZonePattern.FALLING, 13, Dash.LONG),
            new ZoneStyle(new Color(0x5A5A78), 0.12, ZonePattern.DOTS, 13, Dash.SHORT)),
        Map.of(
            "city",
            new SiteStyle(Badge.CIRCLE, Sign.CITY, ink, Color.WHITE),
            "port",
            new SiteStyle(Badge.CIRCLE, Sign.ANCHOR, new Color(0x14618C), Color.WHITE),
            "airport",
            new SiteStyle(Badge.DIAMOND, Sign.PLANE, new Color(0x475A78), Color.WHITE),
            "nuclear-plant",
            new SiteStyle(Badge.TRIANGLE, Sign.TREFOIL, new Color(0xF2C21A), ink),
            "thermal-plant",
            new SiteStyle(Badge.SQUARE, Sign.FLAME, new Color(0xA4481F), Color.WHITE),
            "hydro-plant",
            new SiteStyle(Badge.DROP, Sign.WAVES, new Color(0x1F7F9E), Color.WHITE),
            "logistics-hub",
            new SiteStyle(Badge.PENTAGON, Sign.BOXES, new Color(0x69459B), Color.WHITE),
            "training-area",
            new SiteStyle(Badge.HEXAGON, Sign.CROSSHAIR, new Color(0x4A6E35), Color.WHITE)),
        new SiteStyle(Badge.SQUARE, Sign.DOT, new Color(0x5E666C), Color.WHITE));
  }
}
