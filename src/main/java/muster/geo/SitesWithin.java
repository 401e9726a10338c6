package muster.geo;

import java.util.List;
import java.util.stream.IntStream;
import muster.model.Site;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.strtree.STRtree;

/** Finds the sites inside areas: only those near an area are looked at. */
final class SitesWithin {
  private final List<Site> sites;
  private final STRtree index = new STRtree();

  SitesWithin(List<Site> sites) {
    this.sites = sites;
    IntStream.range(0, sites.size())
        .forEach(i -> index.insert(sites.get(i).point().getEnvelopeInternal(), i));
    index.build();
  }

  /**
   * Ids of the sites in an area or on its edge, in the order of the sites.
   *
   * @param extent of the area
   */
  List<String> of(Envelope extent, PointOnGeometryLocator area) {
    if (extent.isNull()) {
      return List.of();
    }
    List<?> near = index.query(extent);
    return near.stream()
        .map(Integer.class::cast)
        .filter(i -> area.locate(sites.get(i).point().getCoordinate()) != Location.EXTERIOR)
        .sorted()
        .map(i -> sites.get(i).id())
        .toList();
  }
}
