package muster.draw.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import muster.assess.ZoneForce;
import muster.draw.MapStyle;
import muster.draw.SiteStyle;
import muster.draw.ZoneStyle;
import muster.draw.map.LegendEntry.Sign;
import muster.draw.text.Dates;
import muster.draw.text.Language;
import muster.draw.text.Vocabulary;
import muster.geo.BaseMap.OccupiedArea;
import muster.geo.MapFeature;
import muster.model.Line;
import muster.model.PartialDate;
import muster.model.Site;
import muster.model.Zone;
import org.locationtech.jts.geom.Envelope;

/** Says what a picture of the map shows: only that has a place in its legend. */
final class LegendContent {

  /** Letters that names of a kind may take together. */
  private static final int LONGEST = 52;

  private final MapRequest request;
  private final MapStyle style;
  private final Language language;
  private final List<LegendEntry> entries = new ArrayList<>();

  private LegendContent(MapRequest request, MapStyle style) {
    this.request = request;
    this.style = style;
    this.language = style.language();
  }

  static List<LegendEntry> of(MapRequest request, MapStyle style) {
    return new LegendContent(request, style).all();
  }

  private List<LegendEntry> all() {
    zones();
    contingents();
    Envelope view = request.viewport().envelope(0);
    if (request.layers().has(Layer.OCCUPIED)) {
      for (MapFeature<OccupiedArea> area : request.scene().base().occupied().within(view)) {
        String date = Dates.brief(new PartialDate(area.value().asOf()), language);
        entries.add(new LegendEntry(new Sign.Occupied(), language.text("legend.occupied", date)));
      }
    }
    lines(view);
    entries.add(
        new LegendEntry(
            new Sign.Border(LegendEntry.Kind.UKRAINE), language.text("legend.ukraine")));
    entries.add(
        new LegendEntry(new Sign.Border(LegendEntry.Kind.STATE), language.text("legend.state")));
    if (request.layers().has(Layer.REGIONS)) {
      entries.add(
          new LegendEntry(
              new Sign.Border(LegendEntry.Kind.REGION), language.text("legend.region")));
    }
    sites(view);
    return entries;
  }

  /** A zone by its name; many of a kind by the kind. */
  private void zones() {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    for (MapFeature<Zone> zone : request.zonesShown().reversed()) {
      kinds
          .computeIfAbsent(zone.value().kind(), kind -> new ArrayList<>())
          .add(language.name(zone.value().name(), zone.value().nameUk()));
    }
    kinds.forEach(
        (kind, names) ->
            entries.add(new LegendEntry(new Sign.Area(style.zone(kind)), together(kind, names))));
  }

  /** Those who stand and those who wait, where the picture has any. */
  private void contingents() {
    Map<Boolean, ZoneStyle> found = new TreeMap<>(Comparator.reverseOrder());
    for (MapFeature<Zone> zone : request.zonesShown()) {
      ZoneForce force = request.force(zone.value());
      if (force != null) {
        force.contingents().forEach(c -> found.put(c.stands(), style.zone(zone.value().kind())));
      }
    }
    found.forEach(
        (stands, look) ->
            entries.add(
                new LegendEntry(
                    new Sign.Contingent(stands, look),
                    language.text(stands ? "legend.stands" : "legend.waits"))));
  }

  private String together(String kind, List<String> names) {
    String all = String.join(", ", names);
    return names.size() == 1 || all.length() <= LONGEST ? all : Vocabulary.zoneKind(kind, language);
  }

  private void lines(Envelope view) {
    for (MapFeature<Line> feature : request.scene().lines().within(view)) {
      Line line = feature.value();
      boolean lit = request.highlight().lines().contains(line.id());
      if (LinePainter.isShown(line, lit, request.layers())) {
        Sign sign =
            line.kind().equals(LinePainter.CONTACT) ? new Sign.Contact() : new Sign.OtherLine();
        entries.add(
            new LegendEntry(
                sign,
                language.text(
                    "legend.line",
                    LineWords.name(line, language),
                    Dates.brief(line.asOf(), language))));
      }
    }
  }

  private void sites(Envelope view) {
    if (!request.layers().has(Layer.SITES)) {
      return;
    }
    Set<String> kinds =
        new TreeSet<>(Comparator.comparingInt(Symbols::order).thenComparing(k -> k));
    List<MapFeature<Site>> found = new ArrayList<>();
    for (MapFeature<Site> site : request.scene().sites().within(view)) {
      if (!request.layers().hiddenSites().contains(site.value().kind())) {
        kinds.add(site.value().kind());
        found.add(site);
      }
    }
    for (String kind : kinds) {
      entries.add(new LegendEntry(new Sign.Site(kind), Vocabulary.siteKind(kind, language)));
    }
    frames(found);
  }

  private void frames(List<MapFeature<Site>> sites) {
    if (!style.framed()) {
      return;
    }
    Set<Affiliation> shown = EnumSet.noneOf(Affiliation.class);
    for (MapFeature<Site> site : sites) {
      if (style.site(site.value().kind()).glyph() != SiteStyle.Sign.CITY) {
        shown.add(
            Affiliation.of(site.value(), site.geometry().getCoordinate(), request.scene().base()));
      }
    }
    for (Affiliation affiliation : shown) {
      String key = "legend.frame." + affiliation.name().toLowerCase(Locale.ROOT);
      entries.add(new LegendEntry(new Sign.Frame(affiliation), language.text(key)));
    }
  }
}
