package muster.draw.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.geo.MapFeature;
import muster.model.Site;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Sites that would touch, as groups. Which ones form a group depends on the plane and on a step of
 * the scale alone, not on the part that is seen: so groups stay when the map moves.
 */
final class SiteGroups {

  /** A group is of sites in one square of the plane, whose side is at least so many pixels. */
  private static final double SIDE = 28;

  /** Steps of the scale that are kept: a map's whole range takes eight. */
  private static final int MOST_STEPS = 10;

  /** Where there are no more sites than that, each is shown as long as a square has few of them. */
  private static final int FEW = 1_000;

  private static final int LEAST_OF_FEW = 12;
  private static final int LEAST_OF_MANY = 2;

  private final List<MapFeature<Site>> sites;
  private final int least;
  private final Map<Integer, Step> steps =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Step> eldest) {
          return size() > MOST_STEPS;
        }
      };

  SiteGroups(List<MapFeature<Site>> sites) {
    this.sites = List.copyOf(sites);
    this.least = sites.size() > FEW ? LEAST_OF_MANY : LEAST_OF_FEW;
  }

  /**
   * Sites shown by one symbol.
   *
   * @param id the same in every picture of the step of the scale
   * @param at where the symbol goes, on the plane
   */
  record Group(String id, Coordinate at, int count) {

    /** In pixels: room for the number. */
    double radius() {
      return count < 100 ? 13 : count < 1_000 ? 16 : count < 10_000 ? 22 : 27;
    }
  }

  /** What is seen: sites by themselves, in the file's order, and groups. */
  record Seen(List<MapFeature<Site>> alone, List<Group> groups) {}

  /** Those in a part of the plane. As close as a map gets, every site is shown by itself. */
  Seen within(Envelope view, double metresPerPixel) {
    int exponent =
        metresPerPixel <= MapViewport.CLOSEST * 1.01
            ? Integer.MIN_VALUE
            : Math.getExponent(metresPerPixel * SIDE) + 1;
    Step step = steps.computeIfAbsent(exponent, this::step);
    List<Integer> alone = new ArrayList<>();
    step.alone.query(view, found -> alone.add((Integer) found));
    alone.sort(null);
    List<Group> groups = new ArrayList<>();
    step.groups.query(view, found -> groups.add((Group) found));
    groups.sort(Comparator.comparingInt(Group::count).reversed().thenComparing(Group::id));
    return new Seen(alone.stream().map(sites::get).toList(), groups);
  }

  /**
   * @param alone indices of sites
   */
  private record Step(HPRtree alone, HPRtree groups) {}

  private record Cell(long column, long row) {
    Cell at(int columns, int rows) {
      return new Cell(column + columns, row + rows);
    }
  }

  private Step step(int exponent) {
    HPRtree alone = new HPRtree();
    HPRtree groups = new HPRtree();
    if (exponent == Integer.MIN_VALUE) {
      for (int i = 0; i < sites.size(); i++) {
        alone.insert(sites.get(i).envelope(), i);
      }
    } else {
      new Grouping(exponent).fill(alone, groups);
    }
    alone.build();
    groups.build();
    return new Step(alone, groups);
  }

  /** The work of one step. */
  private final class Grouping {
    private final int exponent;
    private final double side;
    private final Map<Cell, List<Integer>> cells = new LinkedHashMap<>();
    private final Map<Cell, Draft> drafts = new LinkedHashMap<>();

    Grouping(int exponent) {
      this.exponent = exponent;
      this.side = Math.scalb(1.0, exponent);
      for (int i = 0; i < sites.size(); i++) {
        cells.computeIfAbsent(cell(at(i)), cell -> new ArrayList<>()).add(i);
      }
    }

    void fill(HPRtree alone, HPRtree groups) {
      cells.entrySet().stream()
          .filter(cell -> cell.getValue().size() >= least)
          .sorted(Comparator.comparingInt(cell -> -cell.getValue().size()))
          .forEach(cell -> draft(cell.getKey(), cell.getValue()));
      for (List<Integer> cell : cells.values()) {
        if (cell.size() < least) {
          for (int i : cell) {
            Draft near = near(at(i), Symbol.SMALL);
            if (near == null) {
              alone.insert(new Envelope(at(i)), i);
            } else {
              near.count++;
            }
          }
        }
      }
      for (Draft draft : drafts.values()) {
        groups.insert(new Envelope(draft.at), draft.group(exponent));
      }
    }

    /** A group in the middle of its sites, or more for one that it would touch. */
    private void draft(Cell cell, List<Integer> members) {
      double x = 0;
      double y = 0;
      for (int i : members) {
        x += at(i).x;
        y += at(i).y;
      }
      Coordinate at = new Coordinate(x / members.size(), y / members.size());
      Draft near = near(at, new Group("", at, members.size()).radius());
      if (near == null) {
        drafts.put(cell, new Draft(cell, at, members.size()));
      } else {
        near.count += members.size();
      }
    }

    /** The nearest group that a symbol would touch where pixels are largest, or null. */
    private @Nullable Draft near(Coordinate at, double radius) {
      Cell here = cell(at);
      double pixel = side / SIDE;
      Draft nearest = null;
      double distance = Double.MAX_VALUE;
      for (int row = -2; row <= 2; row++) {
        for (int column = -2; column <= 2; column++) {
          Draft other = drafts.get(here.at(column, row));
          if (other != null) {
            double apart = other.at.distance(at);
            double reach = (radius + new Group("", at, other.count).radius() + 1) * pixel;
            if (apart < reach && apart < distance) {
              nearest = other;
              distance = apart;
            }
          }
        }
      }
      return nearest;
    }

    private Cell cell(Coordinate at) {
      return new Cell((long) Math.floor(at.x / side), (long) Math.floor(at.y / side));
    }
  }

  private Coordinate at(int site) {
    return sites.get(site).geometry().getCoordinate();
  }

  /** A group that may still get more. */
  private static final class Draft {
    private final Cell cell;
    private final Coordinate at;
    private int count;

    Draft(Cell cell, Coordinate at, int count) {
      this.cell = cell;
      this.at = at;
      this.count = count;
    }

    Group group(int exponent) {
      return new Group(exponent + ":" + cell.column + ":" + cell.row, at, count);
    }
  }
}
