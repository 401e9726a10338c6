package muster.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import muster.geo.ZoneReport;
import org.jspecify.annotations.Nullable;

/** Measured zones for programs. */
final class ZonesJson {
  private ZonesJson() {}

  static void write(PrintWriter out, ZoneReport report) {
    write(out, report, null);
  }

  static void write(PrintWriter out, ZoneReport report, @Nullable RulersJson rulers) {
    JsonReport.write(out, json -> json.object(() -> fields(json, report, rulers)));
  }

  private static void fields(JsonReport json, ZoneReport report, @Nullable RulersJson rulers)
      throws IOException {
    if (rulers != null) {
      rulers.all(json);
    }
    json.list(
        "zones",
        report.zones(),
        zone -> {
          json.text("id", zone.id());
          json.computed("areaKm2", zone.areaKm2());
          json.texts("sites", zone.sites());
          if (rulers != null) {
            rulers.zone(json, zone.id());
          }
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
          if (rulers != null) {
            rulers.site(json, site.id());
          }
        });
  }
}
