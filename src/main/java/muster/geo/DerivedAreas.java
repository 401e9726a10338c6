package muster.geo;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import muster.model.Side;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/**
 * What each kind of rule makes of its inputs, kept under them (geometries are equal vertex by
 * vertex), so that the same question is not computed twice. The least recently used goes first.
 */
final class DerivedAreas {
  /** A slider's way there and back, for some zones. */
  private static final int MOST_KEPT = 256;

  private final BaseMap map;
  private final Geometry ukraine;
  private final Map<Question, Geometry> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Geometry> eldest) {
          return size() > MOST_KEPT;
        }
      };

  DerivedAreas(BaseMap map) {
    this.map = map;
    this.ukraine = map.ukraine();
  }

  private enum Operation {
    REGIONS,
    BUFFER,
    BEYOND,
    WEST_OF,
    UNION,
    INTERSECTION,
    DIFFERENCE
  }

  private record Question(Operation operation, List<?> inputs) {}

  Geometry regions(List<String> codes) {
    Set<String> different = new LinkedHashSet<>(codes);
    return answer(
        Operation.REGIONS,
        List.copyOf(different),
        () -> Areas.unionOfCoverage(different.stream().map(this::region).toList()));
  }

  Geometry buffer(LineString line, double km, Side side) {
    return answer(
        Operation.BUFFER,
        List.of(line, km, side),
        () ->
            side == Side.BOTH
                ? LineBuffer.of(line, km)
                : LineSides.ofBuffer(buffer(line, km, Side.BOTH), line, side));
  }

  Geometry beyond(LineString line, double km) {
    return answer(
        Operation.BEYOND,
        List.of(line, km),
        () -> Areas.difference(westOf(line), buffer(line, km, Side.BOTH)));
  }

  Geometry westOf(LineString line) {
    return answer(Operation.WEST_OF, List.of(line), () -> LineSides.westOf(line, ukraine));
  }

  Geometry union(List<Geometry> areas) {
    return answer(Operation.UNION, areas, () -> Areas.union(areas));
  }

  Geometry eastOf(LineString line) {
    return difference(ukraine, westOf(line));
  }

  /** Of no areas: nothing. */
  Geometry intersection(List<Geometry> areas) {
    return answer(
        Operation.INTERSECTION,
        areas,
        () -> areas.stream().reduce(Areas::intersection).orElseGet(Areas::none));
  }

  Geometry difference(Geometry from, Geometry what) {
    return answer(Operation.DIFFERENCE, List.of(from, what), () -> Areas.difference(from, what));
  }

  private Geometry region(String code) {
    return map.region(code)
        .orElseThrow(() -> new IllegalArgumentException("Not there: " + code))
        .geometry();
  }

  /** Two threads may compute the same at once; that costs time only. */
  private Geometry answer(Operation operation, List<?> inputs, Supplier<Geometry> compute) {
    Question question = new Question(operation, inputs);
    synchronized (kept) {
      Geometry known = kept.get(question);
      if (known != null) {
        return known;
      }
    }
    // Where a ring begins depends on addresses in memory, and where its dashes fall on that.
    Geometry computed = compute.get().norm();
    synchronized (kept) {
      kept.put(question, computed);
    }
    return computed;
  }
}
