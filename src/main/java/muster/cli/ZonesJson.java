package muster.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import muster.geo.ZoneReport;

/** Measured zones for programs. */
final class ZonesJson {
  private ZonesJson() {}

  static void write(PrintWriter out, ZoneReport report) {
    JsonReport.write(out, json -> json.object(() -> fields(json, report)));
  }

  private static void fields(JsonReport json, ZoneReport report) throws IOException {
    json.list(
        "zones",
        report.zones(),
        zone -> {
          json.text("id", zone.id());
          json.computed("areaKm2", zone.areaKm2());
          json.texts("sites", zone.sites());
        });
    json.list(
        "lines",
        report.lines(),
        line -> {
          json.text("id", line.id());
          json.computed("lengthKm", line.lengthKm());
        });
    json.list(
        "sites",
        report.sites(),
        site -> {
          json.text("id", site.id());
          json.object(
              "distanceKm",
              () -> {
                for (Map.Entry<String, Double> distance : site.distanceKm().entrySet()) {
                  json.computed(distance.getKey(), distance.getValue());
                }
              });
          json.texts("zones", site.zones());
        });
  }
}
