package muster.cli;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muster.assess.ZoneTroops;
import muster.draw.ruler.Density;
import muster.draw.ruler.ZoneFigures;
import muster.geo.ZoneRulers;
import muster.geo.ZoneRulers.Depth;
import muster.geo.ZoneRulers.Front;
import muster.geo.ZoneRulers.OfSite;
import muster.geo.ZoneRulers.OfZone;
import muster.geo.ZoneRulers.Way;
import org.jspecify.annotations.Nullable;

/** The keys that rulers add to measured zones and sites. */
final class RulersJson {
  private final ZoneRulers rulers;
  private final Map<String, ZoneFigures> figures = new HashMap<>();
  private final Map<String, OfSite> sites = new HashMap<>();

  RulersJson(ZoneRulers rulers, List<ZoneFigures> figures) {
    this.rulers = rulers;
    figures.forEach(zone -> this.figures.put(zone.zone().id(), zone));
    rulers.sites().forEach(site -> sites.put(site.id(), site));
  }

  void all(JsonReport json) throws IOException {
    json.computed("standOffKm", rulers.standOffKm());
  }

  void zone(JsonReport json, String id) throws IOException {
    ZoneFigures zone = Objects.requireNonNull(figures.get(id));
    OfZone ruler = zone.ruler();
    json.computed("perimeterKm", ruler.perimeterKm());
    front(json, ruler.front());
    contact(json, ruler.contact());
    json.flag("deployment", ruler.deployment());
    json.computed("shortKm", ruler.shortKm());
    json.texts("inside", ruler.inside());
    troops(json, zone.troops());
    density(json, "troopsPerKm2", zone.perKm2());
    density(json, "troopsPerLineKm", zone.perLineKm());
    json.list(
        "notCounted",
        zone.nested(),
        nested -> {
          json.text("zone", nested.zone().id());
          troops(json, nested.troops());
        });
  }

  /** Nothing where there is no line of contact. */
  void site(JsonReport json, String id) throws IOException {
    OfSite site = sites.get(id);
    contact(json, site == null ? null : site.contact());
    json.flag("across", site != null && site.across());
    json.computed("shortKm", site == null ? 0 : site.shortKm());
  }

  private static void front(JsonReport json, @Nullable Front front) throws IOException {
    if (front == null) {
      json.nothing("front");
      return;
    }
    json.object(
        "front",
        () -> {
          json.text("line", front.line());
          json.text("relation", word(front));
          json.computed("lengthKm", front.lengthKm());
          Depth depth = front.depth();
          json.computed("depthKm", depth == null ? null : depth.km());
          json.computed("meanDepthKm", depth == null ? null : depth.meanKm());
        });
  }

  private static String word(Front front) {
    return switch (front.relation()) {
      case ALONG -> "along";
      case BEHIND -> "behind";
      case WEST -> "west";
    };
  }

  private static void contact(JsonReport json, @Nullable Way way) throws IOException {
    if (way == null) {
      json.nothing("contact");
      return;
    }
    json.object(
        "contact",
        () -> {
          json.text("line", way.line());
          json.computed("distanceKm", way.km());
        });
  }

  private static void troops(JsonReport json, ZoneTroops troops) throws IOException {
    json.troops(troops.troops());
    json.whole("unknown", troops.unknown());
    json.flag("estimated", troops.estimated());
  }

  private static void density(JsonReport json, String key, @Nullable Density density)
      throws IOException {
    if (density == null) {
      json.nothing(key);
      return;
    }
    json.object(
        key,
        () -> {
          json.computed("low", density.low());
          json.computed("likely", density.likely());
          json.computed("high", density.high());
        });
  }
}
