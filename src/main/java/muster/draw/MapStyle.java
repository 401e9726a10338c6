package muster.draw;

import java.awt.Color;
import java.util.List;
import java.util.Map;
import muster.draw.text.Language;

/**
 * How the map looks and speaks.
 *
 * @param occupied the occupied area
 * @param otherZones for kinds that Muster does not know, in turn
 * @param framed whether sites stand in frames
 */
public record MapStyle(
    Ground ground,
    Lines lines,
    Names names,
    Marks marks,
    ZoneStyle occupied,
    Map<String, ZoneStyle> zones,
    List<ZoneStyle> otherZones,
    Map<String, SiteStyle> sites,
    SiteStyle otherSites,
    FrameStyle frames,
    Language language,
    boolean framed) {

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
   * @param casing the edge of signs and of the contact line, and the letters on a zone's full
   *     plates
   * @param highlight around what is selected
   * @param hover around what the pointer is on
   */
  public record Marks(Color contact, Color line, Color casing, Color highlight, Color hover) {}

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

  /** The same map in a language. */
  public MapStyle speaking(Language other) {
    return new MapStyle(
        ground,
        lines,
        names,
        marks,
        occupied,
        zones,
        otherZones,
        sites,
        otherSites,
        frames,
        other,
        framed);
  }

  /** The same map with frames around sites, or without. */
  public MapStyle framed(boolean other) {
    return new MapStyle(
        ground,
        lines,
        names,
        marks,
        occupied,
        zones,
        otherZones,
        sites,
        otherSites,
        frames,
        language,
        other);
  }

  /** Light paper for a bright room: land recedes, Ukraine and what is said stand out. */
  public static MapStyle briefing() {
    return BriefingMap.STYLE;
  }

  /** Dark ground that does not blind in an operations room: what is said shines. */
  public static MapStyle operations() {
    return OperationsMap.STYLE;
  }

  /** Black on white, which every printer and copier keeps. */
  public static MapStyle print() {
    return PrintMap.STYLE;
  }
}
