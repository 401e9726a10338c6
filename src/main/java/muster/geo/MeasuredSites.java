package muster.geo;

import java.util.ArrayList;
import java.util.List;
import muster.geo.ZoneRulers.Way;
import muster.model.Line;
import muster.model.Site;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

/** How far sites are from lines of contact: the same whatever a slider does. */
final class MeasuredSites {
  private final List<Site> sites;
  private final List<Line> contact;
  private final SitesWithin within;
  private final List<ContactLine> lines = new ArrayList<>();
  private final List<Distance> distances = new ArrayList<>();

  /** A site's way to the nearest line of contact. */
  record Distance(String id, Way contact, boolean across, boolean guarded) {}

  /**
   * @param farSide Ukraine on its eastern side
   */
  private record ContactLine(Line line, NearestOnLine nearest, PointOnGeometryLocator farSide) {}

  private MeasuredSites(List<Site> sites, List<Line> contact) {
    this.sites = sites;
    this.contact = contact;
    this.within = new SitesWithin(sites);
  }

  static MeasuredSites of(List<Site> sites, List<Line> contact, ZoneResolver resolver) {
    MeasuredSites measured = new MeasuredSites(sites, contact);
    for (Line line : contact) {
      measured.lines.add(
          new ContactLine(
              line,
              new NearestOnLine(line.geometry()),
              new IndexedPointInAreaLocator(resolver.eastOf(line.geometry()))));
    }
    for (Site site : sites) {
      Distance distance = measured.distance(site);
      if (distance != null) {
        measured.distances.add(distance);
      }
    }
    return measured;
  }

  boolean isOf(List<Site> otherSites, List<Line> otherContact) {
    return contact.equals(otherContact) && sites.equals(otherSites);
  }

  /** Of every site, in the file's order; none without a line of contact. */
  List<Distance> distances() {
    return distances;
  }

  List<String> within(MeasuredArea area) {
    return within.of(area.extent(), area.locator());
  }

  /** The shortest way from an area to a line of contact; null without either. */
  @Nullable Way nearestTo(MeasuredArea area) {
    Way nearest = null;
    for (ContactLine one : lines) {
      Way way = area.wayTo(one.line().id(), one.line().geometry(), one.nearest());
      if (nearest == null || (way != null && way.km() < nearest.km())) {
        nearest = way;
      }
    }
    return nearest;
  }

  private @Nullable Distance distance(Site site) {
    Coordinate at = site.point().getCoordinate();
    Distance nearest = null;
    for (ContactLine one : lines) {
      Coordinate foot = one.nearest().of(at).point();
      double km = Geodesy.distanceKm(at, foot);
      if (nearest == null || km < nearest.contact().km()) {
        nearest =
            new Distance(
                site.id(),
                new Way(one.line().id(), km, at, foot),
                one.farSide().locate(at) == Location.INTERIOR,
                site.guardedBy() != null && !site.guardedBy().isEmpty());
      }
    }
    return nearest;
  }
}
