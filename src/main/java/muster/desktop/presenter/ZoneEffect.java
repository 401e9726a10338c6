package muster.desktop.presenter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import muster.desktop.kit.Words;
import muster.draw.ruler.RulerWords;
import muster.geo.Geodesy;
import muster.geo.ZoneResolver;
import muster.model.Setting;
import muster.model.Workspace;
import muster.model.Zone;
import org.locationtech.jts.geom.Geometry;

/** What other parameters do to the zones, in words for a room. */
final class ZoneEffect {
  private ZoneEffect() {}

  private record Sized(String name, double before, double after) {
    double change() {
      return Math.abs(after - before);
    }

    String line() {
      return Words.text(
          "present.whatif.zone", name, RulerWords.area(before), RulerWords.area(after));
    }
  }

  /** A line for each zone whose size is another, the largest change first. */
  static List<String> lines(Workspace workspace, ZoneResolver zones, Setting base, Setting branch) {
    Map<String, BigDecimal> before = base.parameters();
    Map<String, BigDecimal> after = branch.parameters();
    if (before.equals(after)) {
      return List.of();
    }
    Map<String, Geometry> was = zones.resolve(workspace, before);
    Map<String, Geometry> is = zones.resolve(workspace, after);
    List<Sized> sized = new ArrayList<>();
    for (Zone zone : workspace.zones()) {
      Geometry one = was.get(zone.id());
      Geometry other = is.get(zone.id());
      if (one != null && other != null && !one.equalsExact(other)) {
        sized.add(new Sized(zone.name(), Geodesy.areaKm2(one), Geodesy.areaKm2(other)));
      }
    }
    return sized.stream()
        .sorted(Comparator.comparingDouble(Sized::change).reversed())
        .map(Sized::line)
        .toList();
  }
}
