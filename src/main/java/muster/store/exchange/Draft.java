package muster.store.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muster.model.Evidence;
import muster.model.Extras;
import muster.model.Identified;
import muster.model.Line;
import muster.model.PartialDate;
import muster.model.Site;
import muster.model.Zone;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/**
 * A drawn zone, a line or a site: what the three have in common.
 *
 * @param nameUk the name in Ukrainian, or null
 * @param asOf null for a site
 * @param guardedBy of a site, or null
 */
record Draft(
    String id,
    String name,
    @Nullable String nameUk,
    String kind,
    @Nullable PartialDate asOf,
    List<Evidence> evidence,
    @Nullable List<String> guardedBy,
    Extras extras,
    Geometry geometry) {
  /** What a record of a workspace is; null for a zone that follows a rule. */
  static @Nullable Draft of(Identified existing) {
    return switch (existing) {
      case Zone z when z.geometry() == null -> null;
      case Zone z ->
          new Draft(
              z.id(),
              z.name(),
              z.nameUk(),
              z.kind(),
              z.asOf(),
              z.evidence(),
              null,
              z.extras(),
              Objects.requireNonNull(z.geometry()));
      case Line l ->
          new Draft(
              l.id(),
              l.name(),
              l.nameUk(),
              l.kind(),
              l.asOf(),
              l.evidence(),
              null,
              l.extras(),
              l.geometry());
      case Site s ->
          new Draft(
              s.id(),
              s.name(),
              s.nameUk(),
              s.kind(),
              null,
              s.evidence(),
              s.guardedBy(),
              s.extras(),
              s.point());
      default -> throw new IllegalArgumentException("No record of the map: " + existing.getClass());
    };
  }

  static String nameOf(Identified existing) {
    return switch (existing) {
      case Zone z -> z.name();
      case Line l -> l.name();
      case Site s -> s.name();
      default -> "";
    };
  }

  /** The record as it stands in a workspace. */
  Identified record(Target target) {
    return switch (target) {
      case ZONES -> new Zone(id, name, nameUk, kind, date(), evidence, geometry, null, extras);
      case LINES ->
          new Line(id, name, nameUk, kind, date(), evidence, (LineString) geometry, extras);
      case SITES -> new Site(id, name, nameUk, kind, guardedBy, evidence, (Point) geometry, extras);
    };
  }

  private PartialDate date() {
    return Objects.requireNonNull(asOf);
  }

  Draft with(@Nullable PartialDate otherDate, List<Evidence> otherEvidence) {
    return new Draft(id, name, nameUk, kind, otherDate, otherEvidence, guardedBy, extras, geometry);
  }

  /** The keys of the sentences' words for what differs. */
  List<String> differences(Draft other) {
    Map<String, Boolean> same = new LinkedHashMap<>();
    same.put("import.part.name", name.equals(other.name));
    same.put("import.part.nameUk", Objects.equals(nameUk, other.nameUk));
    same.put("import.part.kind", kind.equals(other.kind));
    same.put("import.part.shape", sameShape(geometry, other.geometry));
    same.put("import.part.asOf", Objects.equals(asOf, other.asOf));
    same.put("import.part.evidence", evidence.equals(other.evidence));
    same.put("import.part.guardedBy", Objects.equals(guardedBy, other.guardedBy));
    same.put("import.part.extras", extras.equals(other.extras));
    List<String> differences = new ArrayList<>();
    same.forEach(
        (key, equal) -> {
          if (!equal) {
            differences.add(key);
          }
        });
    return differences;
  }

  /** Which way round a ring goes makes no other area. */
  private static boolean sameShape(Geometry one, Geometry two) {
    Geometry first = Rings.turned(narrowed(one));
    Geometry second = Rings.turned(narrowed(two));
    return first.equalsExact(second) && sameHeights(first, second);
  }

  /** Not every format tells one area from several of which there is one. */
  private static Geometry narrowed(Geometry geometry) {
    return geometry.getNumGeometries() == 1 ? geometry.getGeometryN(0) : geometry;
  }

  /** JTS compares longitudes and latitudes alone. */
  private static boolean sameHeights(Geometry one, Geometry two) {
    Coordinate[] first = one.getCoordinates();
    Coordinate[] second = two.getCoordinates();
    for (int i = 0; i < first.length; i++) {
      if (Double.compare(first[i].getZ(), second[i].getZ()) != 0) {
        return false;
      }
    }
    return true;
  }
}
