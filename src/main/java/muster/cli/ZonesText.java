package muster.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.assess.EvidenceScope;
import muster.draw.text.Numbers;
import muster.geo.ZoneReport;
import muster.model.Setting;
import muster.model.Workspace;

/** Measured zones for people. */
final class ZonesText {
  private final Workspace workspace;
  private final TextReport report;
  private final Map<String, String> lines = new HashMap<>();
  private final Map<String, String> sites = new HashMap<>();
  private final Map<String, String> zones = new HashMap<>();

  ZonesText(Workspace workspace, PrintWriter out) {
    this.workspace = workspace;
    this.report = new TextReport(out);
    workspace.lines().forEach(line -> lines.put(line.id(), line.name()));
    workspace.sites().forEach(site -> sites.put(site.id(), site.name()));
    workspace.zones().forEach(zone -> zones.put(zone.id(), zone.name()));
  }

  void write(Setting setting, ZoneReport measured) {
    AssessmentText.head(workspace, EvidenceScope.ALL, setting, report);
    report.heading(Texts.of("zones.zones"));
    List<List<String>> rows = new ArrayList<>();
    for (ZoneReport.ZoneMeasure zone : measured.zones()) {
      String within =
          String.join(", ", zone.sites().stream().map(id -> sites.getOrDefault(id, id)).toList());
      rows.add(
          List.of(
              zones.getOrDefault(zone.id(), zone.id()),
              Texts.of("zones.area", rounded(zone.areaKm2(), 0)),
              within));
    }
    report.table(rows, List.of(false, true, false));
    report.heading(Texts.of("zones.lines"));
    rows.clear();
    for (ZoneReport.LineMeasure line : measured.lines()) {
      rows.add(
          List.of(
              lines.getOrDefault(line.id(), line.id()),
              Texts.of("zones.km", rounded(line.lengthKm(), 0))));
    }
    report.table(rows, List.of(false, true));
    report.heading(Texts.of("zones.sites"));
    rows.clear();
    for (ZoneReport.SiteMeasure site : measured.sites()) {
      List<String> distances = new ArrayList<>();
      site.distanceKm()
          .forEach(
              (line, km) ->
                  distances.add(
                      Texts.of("zones.distance", lines.getOrDefault(line, line), rounded(km, 1))));
      rows.add(List.of(sites.getOrDefault(site.id(), site.id()), String.join(", ", distances)));
    }
    report.table(rows, List.of(false, false));
  }

  private static String rounded(double number, int digits) {
    return Numbers.exact(new BigDecimal(number).setScale(digits, RoundingMode.HALF_EVEN));
  }
}
