package muster.model.edit;

import java.util.List;
import java.util.Objects;
import muster.model.Identified;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * One record put in, replaced or taken out. It holds that record only, so that hundreds of changes
 * of a large workspace take little memory.
 *
 * @param place of the record in its list, from 0
 * @param before null: there was none, the later ones move on by one
 * @param after null: there is none any more, the later ones move up
 */
public record Change<T extends Identified>(
    RecordList<T> list, int place, @Nullable T before, @Nullable T after) {
  public Change {
    if (before == null && after == null) {
      throw new IllegalArgumentException("Neither before nor after");
    }
  }

  /** A record put at the end of its list. */
  public static <T extends Identified> Change<T> added(
      Workspace workspace, RecordList<T> list, T record) {
    return new Change<>(list, list.of(workspace).size(), null, record);
  }

  /**
   * A record in another's place.
   *
   * @throws IllegalArgumentException if the workspace has no such record
   */
  public static <T extends Identified> Change<T> replaced(
      Workspace workspace, RecordList<T> list, T before, T after) {
    return new Change<>(list, placeOf(workspace, list, before), before, after);
  }

  /**
   * A record taken out.
   *
   * @throws IllegalArgumentException if the workspace has no such record
   */
  public static <T extends Identified> Change<T> removed(
      Workspace workspace, RecordList<T> list, T record) {
    return new Change<>(list, placeOf(workspace, list, record), record, null);
  }

  private static <T extends Identified> int placeOf(
      Workspace workspace, RecordList<T> list, T record) {
    List<T> records = list.of(workspace);
    int same = sameObject(records, record);
    int place = same < 0 ? records.indexOf(record) : same;
    if (place < 0) {
      throw new IllegalArgumentException("Not there: " + record.id());
    }
    return place;
  }

  /**
   * Where the very object stands: to compare what a hundred thousand records hold takes long enough
   * to be felt at each step of a drag.
   */
  @SuppressWarnings("ReferenceEquality")
  private static <T> int sameObject(List<T> records, T record) {
    for (int i = 0; i < records.size(); i++) {
      if (records.get(i) == record) {
        return i;
      }
    }
    return -1;
  }

  /** Whether afterwards no record has the id that the record before had. */
  public boolean takesIdAway() {
    return before != null && (after == null || !after.id().equals(before.id()));
  }

  /** Whether nothing becomes different. */
  boolean isNone() {
    return Objects.equals(before, after);
  }

  /**
   * Makes the change in a list's records.
   *
   * @throws IllegalArgumentException if {@code before} is not what stands there
   */
  void applyTo(List<T> records) {
    if (before == null) {
      records.add(place, Objects.requireNonNull(after));
    } else {
      if (!before.equals(records.get(place))) {
        throw new IllegalArgumentException("Changed meanwhile: " + before.id());
      }
      if (after == null) {
        records.remove(place);
      } else {
        records.set(place, after);
      }
    }
  }

  /** What takes the change back. */
  Change<T> inverse() {
    return new Change<>(list, place, after, before);
  }

  /** This change and then another as one; null where they are not of the same record's content. */
  @Nullable Change<T> and(Change<?> next) {
    if (!next.list.equals(list) || next.place != place || next.before == null) {
      return null;
    }
    Change<T> mine = list.ownChange(next);
    boolean vanishes = before == null && mine.after == null;
    return !vanishes && Objects.equals(mine.before, after)
        ? new Change<>(list, place, before, mine.after)
        : null;
  }
}
