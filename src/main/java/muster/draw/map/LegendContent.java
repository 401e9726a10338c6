package muster.draw.map;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import muster.assess.ZoneForce;
import muster.draw.MapStyle;
import muster.draw.map.LegendEntry.Sign;
import muster.draw.ruler.RulerWords;
import muster.draw.text.Dates;
import muster.draw.text.Vocabulary;
import muster.geo.BaseMap.OccupiedArea;
import muster.geo.MapFeature;
import muster.model.Line;
import muster.model.Messages;
import muster.model.PartialDate;
import muster.model.Site;
import muster.model.Zone;
import org.locationtech.jts.geom.Envelope;

/** Says what a picture of the map shows: only that has a place in its legend. */
final class LegendContent {

  private static final Messages TEXT = new Messages("muster.draw.messages");

  /** Letters that names of a kind may take together. */
  private static final int LONGEST = 52;

  private LegendContent() {}

  static List<LegendEntry> of(MapRequest request, MapStyle style) {
    List<LegendEntry> entries = new ArrayList<>();
    zones(request, style, entries);
    contingents(request, style, entries);
    Envelope view = request.viewport().envelope(0);
    if (request.layers().has(Layer.OCCUPIED)) {
      for (MapFeature<OccupiedArea> area : request.scene().base().occupied().within(view)) {
        String date = Dates.brief(new PartialDate(area.value().asOf()));
        entries.add(new LegendEntry(new Sign.Occupied(), TEXT.text("legend.occupied", date)));
      }
    }
    lines(request, view, entries);
    entries.add(
        new LegendEntry(new Sign.Border(LegendEntry.Kind.UKRAINE), TEXT.text("legend.ukraine")));
    entries.add(
        new LegendEntry(new Sign.Border(LegendEntry.Kind.STATE), TEXT.text("legend.state")));
    if (request.layers().has(Layer.REGIONS)) {
      entries.add(
          new LegendEntry(new Sign.Border(LegendEntry.Kind.REGION), TEXT.text("legend.region")));
    }
    sites(request, view, entries);
    rulers(request, entries);
    return entries;
  }

  /** A zone by its name; many of a kind by the kind. */
  private static void zones(MapRequest request, MapStyle style, List<LegendEntry> entries) {
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    for (MapFeature<Zone> zone : request.zonesShown().reversed()) {
      kinds
          .computeIfAbsent(zone.value().kind(), kind -> new ArrayList<>())
          .add(zone.value().name());
    }
    kinds.forEach(
        (kind, names) ->
            entries.add(new LegendEntry(new Sign.Area(style.zone(kind)), together(kind, names))));
  }

  /** Those who stand and those who wait, where the picture has any. */
  private static void contingents(MapRequest request, MapStyle style, List<LegendEntry> entries) {
    Map<Boolean, Color> found = new TreeMap<>(Comparator.reverseOrder());
    for (MapFeature<Zone> zone : request.zonesShown()) {
      ZoneForce force = request.force(zone.value());
      if (force != null) {
        force
            .contingents()
            .forEach(c -> found.put(c.stands(), style.zone(zone.value().kind()).color()));
      }
    }
    found.forEach(
        (stands, color) ->
            entries.add(
                new LegendEntry(
                    new Sign.Contingent(stands, color),
                    TEXT.text(stands ? "legend.stands" : "legend.waits"))));
  }

  private static String together(String kind, List<String> names) {
    String all = String.join(", ", names);
    return names.size() == 1 || all.length() <= LONGEST ? all : Vocabulary.zoneKind(kind);
  }

  private static void lines(MapRequest request, Envelope view, List<LegendEntry> entries) {
    for (MapFeature<Line> feature : request.scene().lines().within(view)) {
      Line line = feature.value();
      boolean lit = request.highlight().lines().contains(line.id());
      if (LinePainter.isShown(line, lit, request.layers())) {
        Sign sign =
            line.kind().equals(LinePainter.CONTACT) ? new Sign.Contact() : new Sign.OtherLine();
        entries.add(
            new LegendEntry(sign, TEXT.text("legend.line", line.name(), Dates.brief(line.asOf()))));
      }
    }
  }

  private static void rulers(MapRequest request, List<LegendEntry> entries) {
    List<RulerLine> lines = RulerLine.of(request);
    if (lines.stream().anyMatch(RulerLine::depth)) {
      entries.add(new LegendEntry(new Sign.Ruler(true), TEXT.text("legend.depth")));
    }
    if (!lines.stream().allMatch(RulerLine::depth)) {
      entries.add(new LegendEntry(new Sign.Ruler(false), TEXT.text("legend.distance")));
    }
    Double standOff = request.scene().rulers().standOffKm();
    if (standOff != null
        && request.layers().has(Layer.RULERS)
        && request.layers().has(Layer.SITES)) {
      String text = TEXT.text("legend.near", RulerWords.km(standOff));
      entries.add(new LegendEntry(new Sign.TooNear(), text));
    }
  }

  private static void sites(MapRequest request, Envelope view, List<LegendEntry> entries) {
    if (!request.layers().has(Layer.SITES)) {
      return;
    }
    Set<String> kinds =
        new TreeSet<>(Comparator.comparingInt(Symbols::order).thenComparing(k -> k));
    for (MapFeature<Site> site : request.scene().sites().within(view)) {
      if (!request.layers().hiddenSites().contains(site.value().kind())) {
        kinds.add(site.value().kind());
      }
    }
    for (String kind : kinds) {
      entries.add(new LegendEntry(new Sign.Site(kind), Vocabulary.siteKind(kind)));
    }
  }
}
