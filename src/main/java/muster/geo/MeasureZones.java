package muster.geo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.geo.ZoneReport.LineMeasure;
import muster.geo.ZoneReport.SiteMeasure;
import muster.geo.ZoneReport.ZoneMeasure;
import muster.model.Line;
import muster.model.Site;
import muster.model.Workspace;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Geometry;

/** Measures a workspace's zones, lines and sites. */
public final class MeasureZones {
  private MeasureZones() {}

  /**
   * @param zones the area of every zone of the workspace by its id, as {@link ZoneResolver} gives
   *     it
   */
  public static ZoneReport measure(Workspace workspace, Map<String, Geometry> zones) {
    List<ZoneMeasure> zoneMeasures = new ArrayList<>();
    Map<String, List<String>> zonesOfSite = new HashMap<>();
    SitesWithin sites = new SitesWithin(workspace.sites());
    zones.forEach(
        (id, area) -> {
          List<String> within =
              sites.of(area.getEnvelopeInternal(), new IndexedPointInAreaLocator(area));
          within.forEach(site -> zonesOfSite.computeIfAbsent(site, _ -> new ArrayList<>()).add(id));
          zoneMeasures.add(new ZoneMeasure(id, Geodesy.areaKm2(area), within));
        });
    Map<String, NearestOnLine> lines = new LinkedHashMap<>();
    workspace.lines().forEach(line -> lines.put(line.id(), new NearestOnLine(line.geometry())));
    List<SiteMeasure> siteMeasures = new ArrayList<>();
    for (Site site : workspace.sites()) {
      siteMeasures.add(
          new SiteMeasure(
              site.id(), distances(site, lines), zonesOfSite.getOrDefault(site.id(), List.of())));
    }
    return new ZoneReport(
        zoneMeasures, workspace.lines().stream().map(MeasureZones::line).toList(), siteMeasures);
  }

  private static LineMeasure line(Line line) {
    return new LineMeasure(line.id(), Geodesy.lengthKm(line.geometry()));
  }

  private static Map<String, Double> distances(Site site, Map<String, NearestOnLine> lines) {
    Map<String, Double> distances = new LinkedHashMap<>();
    lines.forEach((id, line) -> distances.put(id, line.km(site.point().getCoordinate())));
    return distances;
  }
}
