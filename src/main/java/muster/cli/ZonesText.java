package muster.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import muster.assess.EvidenceScope;
import muster.draw.ruler.Density;
import muster.draw.ruler.RulerFacts;
import muster.draw.ruler.RulerWords;
import muster.draw.ruler.ZoneFigures;
import muster.draw.text.Numbers;
import muster.geo.ZoneReport;
import muster.geo.ZoneRulers;
import muster.geo.ZoneRulers.Depth;
import muster.geo.ZoneRulers.Front;
import muster.geo.ZoneRulers.OfSite;
import muster.geo.ZoneRulers.OfZone;
import muster.geo.ZoneRulers.Way;
import muster.model.Identified;
import muster.model.Line;
import muster.model.Setting;
import muster.model.Site;
import muster.model.Workspace;
import muster.model.Zone;
import org.jspecify.annotations.Nullable;

/** Measured zones for people. */
final class ZonesText {
  private final Workspace workspace;
  private final ZoneRulers rulers;
  private final TextReport report;
  private final Map<String, String> lines;
  private final Map<String, String> sites;
  private final Map<String, String> zones;

  ZonesText(Workspace workspace, ZoneRulers rulers, PrintWriter out) {
    this.workspace = workspace;
    this.rulers = rulers;
    this.report = new TextReport(out);
    this.lines = names(workspace.lines(), Line::name);
    this.sites = names(workspace.sites(), Site::name);
    this.zones = names(workspace.zones(), Zone::name);
  }

  private static <T extends Identified> Map<String, String> names(
      List<T> records, Function<T, String> name) {
    return records.stream().collect(Collectors.toMap(Identified::id, name));
  }

  /** How large and deep the zones are. */
  void zones(Setting setting) {
    AssessmentText.head(workspace, EvidenceScope.ALL, setting, report);
    report.heading(Texts.of("zones.zones"));
    List<List<String>> rows = new ArrayList<>();
    rows.add(head("zone", "area", "edge", "depth", "front", "length"));
    for (OfZone zone : rulers.zones()) {
      Front front = zone.front();
      Depth depth = front == null ? null : front.depth();
      rows.add(
          List.of(
              name(zones, zone.id()),
              RulerWords.area(zone.areaKm2()),
              RulerWords.km(zone.perimeterKm()),
              depth == null ? "" : RulerWords.km(depth.km()),
              front == null ? "" : name(lines, front.line()),
              front == null ? "" : RulerWords.km(front.lengthKm())));
    }
    report.table(rows, List.of(false, true, true, true, false, true));
  }

  /** How far everything is from everything. */
  void distances(ZoneReport measured) {
    contact();
    inside(measured);
    report.heading(Texts.of("zones.lines"));
    report.table(
        measured.lines().stream()
            .map(line -> List.of(name(lines, line.id()), RulerWords.km(line.lengthKm())))
            .toList(),
        List.of(false, true));
    sites(measured);
  }

  private void contact() {
    Double standOff = rulers.standOffKm();
    if (rulers.zones().stream().allMatch(zone -> zone.contact() == null)) {
      return;
    }
    report.heading(Texts.of("zones.contact"));
    List<List<String>> rows = new ArrayList<>();
    for (OfZone zone : rulers.zones()) {
      Way way = zone.contact();
      if (way != null) {
        String verdict =
            !zone.deployment() || standOff == null
                ? ""
                : RulerFacts.verdict(zone.shortKm(), standOff);
        rows.add(List.of(name(zones, zone.id()), RulerWords.toContact(way.km()), verdict));
      }
    }
    report.table(rows, List.of(false, true, false));
  }

  private void inside(ZoneReport measured) {
    report.heading(Texts.of("zones.inside"));
    List<List<String>> rows = new ArrayList<>();
    for (ZoneReport.ZoneMeasure zone : measured.zones()) {
      if (!zone.sites().isEmpty()) {
        rows.add(
            List.of(
                name(zones, zone.id()),
                Numbers.whole(zone.sites().size()),
                zone.sites().stream()
                    .map(id -> name(sites, id))
                    .collect(Collectors.joining(", "))));
      }
    }
    report.table(rows, List.of(false, true, false));
  }

  private void sites(ZoneReport measured) {
    report.heading(Texts.of("zones.sites"));
    Map<String, OfSite> ruled =
        rulers.sites().stream().collect(Collectors.toMap(OfSite::id, site -> site));
    List<List<String>> rows = new ArrayList<>();
    for (ZoneReport.SiteMeasure site : measured.sites()) {
      List<String> distances = new ArrayList<>();
      site.distanceKm()
          .forEach(
              (line, km) ->
                  distances.add(Texts.of("zones.distance", name(lines, line), rounded(km))));
      rows.add(
          List.of(
              name(sites, site.id()), verdict(ruled.get(site.id())), String.join(", ", distances)));
    }
    report.table(rows, List.of(false, false, false));
  }

  private String verdict(@Nullable OfSite site) {
    Double standOff = rulers.standOffKm();
    return site == null || standOff == null || site.shortKm() == 0
        ? ""
        : RulerFacts.verdict(site.shortKm(), standOff);
  }

  /** Who stands in the zones, and how thinly. */
  void troops(List<ZoneFigures> figures) {
    report.heading(Texts.of("zones.troops"));
    List<List<String>> rows = new ArrayList<>();
    for (ZoneFigures zone : figures) {
      if (zone.troops().standing() > 0) {
        rows.add(row(zone));
      }
    }
    if (rows.isEmpty()) {
      report.item(Texts.of("zones.nobody"));
    } else {
      rows.addFirst(head("zone", "troops", "density", "lineDensity"));
      report.table(rows, List.of(false, false, false, false));
    }
    for (ZoneFigures zone : figures) {
      for (ZoneFigures.Nested nested : zone.nested()) {
        report.item(Texts.of("zones.nested", nested.zone().name(), zone.zone().name()));
      }
    }
  }

  private static List<String> row(ZoneFigures zone) {
    boolean none = zone.troops().troops().isZero();
    Density area = none ? null : zone.perKm2();
    Density line = none ? null : zone.perLineKm();
    return List.of(
        zone.zone().name(),
        RulerWords.troops(zone.troops()),
        area == null ? "" : RulerWords.perKm2(area),
        line == null ? "" : RulerWords.perLineKm(line));
  }

  /** Says why the troops cannot be told. */
  void noTroops(String sentence) {
    report.heading(Texts.of("zones.troops"));
    report.item(sentence);
  }

  private static List<String> head(String... keys) {
    return List.of(keys).stream().map(key -> Texts.of("zones.head." + key)).toList();
  }

  private static String name(Map<String, String> names, String id) {
    return names.getOrDefault(id, id);
  }

  private static String rounded(double km) {
    return Numbers.exact(new BigDecimal(km).setScale(1, RoundingMode.HALF_EVEN));
  }
}
