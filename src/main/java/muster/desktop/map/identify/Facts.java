package muster.desktop.map.identify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import muster.assess.ZoneForce;
import muster.assess.ZoneForce.Contingent;
import muster.desktop.kit.Citation;
import muster.desktop.kit.Words;
import muster.desktop.map.measure.MeasureWords;
import muster.desktop.session.Selection;
import muster.desktop.session.Situation;
import muster.draw.map.MapThing;
import muster.draw.text.Dates;
import muster.draw.text.Numbers;
import muster.draw.text.Vocabulary;
import muster.geo.Geodesy;
import muster.geo.MapFeature;
import muster.geo.MapProjection;
import muster.geo.ZoneRulers;
import muster.model.Evidence;
import muster.model.Line;
import muster.model.PartialDate;
import muster.model.Site;
import muster.model.Workspace;
import muster.model.Zone;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** The facts that one asks for first, in words. */
final class Facts {
  /** So many contingents are named; the rest is counted. */
  private static final int MOST = 4;

  private final Situation situation;
  private final Workspace workspace;
  private final MapProjection projection;

  Facts(Situation situation, MapProjection projection) {
    this.situation = situation;
    this.workspace = situation.workspace();
    this.projection = projection;
  }

  Found site(Site site) {
    List<String> facts = new ArrayList<>();
    List<String> guards = site.guardedBy();
    if (guards != null && !guards.isEmpty()) {
      facts.add(
          Words.text(
              "identify.guarded",
              Words.list(guards.stream().map(id -> Words.actor(workspace, id)).toList())));
    }
    Identify.toContactKm(workspace, site.point().getCoordinate())
        .ifPresent(km -> facts.add(Words.text("identify.contact", MeasureWords.length(km))));
    source(facts, site.evidence());
    return new Found(
        Vocabulary.siteKind(site.kind()),
        site.name(),
        facts,
        new Selection(Selection.Kind.SITE, site.id()));
  }

  Found line(Line line) {
    List<String> facts = new ArrayList<>();
    facts.add(asOf(line.asOf()));
    facts.add(
        Words.text("identify.length", MeasureWords.length(Geodesy.lengthKm(line.geometry()))));
    source(facts, line.evidence());
    return new Found(
        Words.text("identify.kind.line"),
        line.name(),
        facts,
        new Selection(Selection.Kind.LINE, line.id()));
  }

  Found zone(MapFeature<Zone> feature, ZoneRulers rulers) {
    Zone zone = feature.value();
    List<String> facts = new ArrayList<>();
    facts.add(asOf(zone.asOf()));
    facts.add(area(rulers, feature));
    situation.forces().stream()
        .filter(force -> force.zone().equals(zone.id()))
        .forEach(force -> forces(facts, force));
    source(facts, zone.evidence());
    return new Found(
        Vocabulary.zoneKind(zone.kind()),
        zone.name(),
        facts,
        new Selection(Selection.Kind.ZONE, zone.id()));
  }

  Found contingent(MapThing thing, @Nullable Selection actor) {
    List<String> facts = new ArrayList<>();
    for (ZoneForce force : situation.forces()) {
      for (Contingent contingent : force.contingents()) {
        if (contingent.actor().id().equals(thing.id())) {
          facts.add(
              Words.text(
                  contingent.stands() ? "identify.stands.in" : "identify.waits.in",
                  Words.label(workspace.zones(), force.zone(), Zone::name),
                  troops(contingent)));
        }
      }
    }
    return new Found(
        Words.text("identify.kind.contingent"), Words.actor(workspace, thing.id()), facts, actor);
  }

  private String area(ZoneRulers rulers, MapFeature<Zone> zone) {
    return rulers
        .zone(zone.value().id())
        .map(ruler -> area(ruler.areaKm2()))
        .orElseGet(() -> area(zone.geometry()));
  }

  String area(Geometry metres) {
    return area(Geodesy.areaKm2(projection.unproject(metres)));
  }

  private static String area(double km2) {
    return Words.text("identify.area", MeasureWords.area(km2));
  }

  static String asOf(PartialDate date) {
    return Words.text("identify.as-of", Dates.full(date));
  }

  private static void forces(List<String> facts, ZoneForce force) {
    named(force, true).ifPresent(names -> facts.add(Words.text("identify.stands", names)));
    named(force, false).ifPresent(names -> facts.add(Words.text("identify.waits", names)));
  }

  private static Optional<String> named(ZoneForce force, boolean stands) {
    List<String> all =
        force.contingents().stream()
            .filter(contingent -> contingent.stands() == stands)
            .map(c -> Words.text("identify.contingent", c.actor().name(), troops(c)))
            .toList();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    String first = Words.list(all.subList(0, Math.min(MOST, all.size())));
    return Optional.of(
        all.size() <= MOST ? first : Words.text("identify.more", first, all.size() - MOST));
  }

  private static String troops(Contingent contingent) {
    if (contingent.likely() == 0) {
      return Words.text("identify.troops.unknown");
    }
    return contingent.estimated()
        ? Words.text("identify.troops.estimate", Numbers.whole(contingent.likely()))
        : Numbers.whole(contingent.likely());
  }

  private void source(List<String> facts, List<Evidence> evidence) {
    List<Citation> citations = Citation.of(workspace, evidence);
    if (!citations.isEmpty()) {
      Citation first = citations.getFirst();
      facts.add(Words.text("identify.source", first.title(), first.grade(), citations.size() - 1));
    }
  }
}
