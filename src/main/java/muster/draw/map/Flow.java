package muster.draw.map;

import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Locale;
import muster.assess.Contribution;
import muster.assess.Support;

/**
 * What comes to Ukraine from one direction, of one sort, as an arrow on a picture.
 *
 * @param sources where it comes from on the picture
 * @param whole as wide as all its commitments
 * @param standing as wide as those that stand, inside the whole; empty where none does
 * @param course along its middle, to its tip
 */
record Flow(
    Direction direction,
    Contribution contribution,
    List<Source> sources,
    Area whole,
    Area standing,
    List<Point2D> course) {
  Flow {
    sources = List.copyOf(sources);
    course = List.copyOf(course);
  }

  /**
   * @param at in pixels: the state's own place, or the edge of the picture for all beyond it
   */
  record Source(Point2D at, List<Support> members) {
    Source {
      members = List.copyOf(members);
    }

    int commitments() {
      return members.stream().mapToInt(Support::commitments).sum();
    }

    int standing() {
      return members.stream().filter(Support::stands).mapToInt(Support::commitments).sum();
    }
  }

  List<Support> members() {
    return sources.stream().flatMap(source -> source.members().stream()).toList();
  }

  int commitments() {
    return sources.stream().mapToInt(Source::commitments).sum();
  }

  int stands() {
    return sources.stream().mapToInt(Source::standing).sum();
  }

  String id() {
    return contribution.code() + "-" + direction.name().toLowerCase(Locale.ROOT);
  }
}
