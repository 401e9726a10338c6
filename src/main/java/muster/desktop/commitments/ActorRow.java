package muster.desktop.commitments;

import java.util.Map;
import muster.model.Axis;
import muster.model.PartialDate;
import muster.model.Stance;
import muster.model.TroopStance;
import org.jspecify.annotations.Nullable;

/**
 * One actor in one situation, as a row of the table shows it.
 *
 * @param stance of its newest position, or null if it has none
 * @param troops what that position says of sending them, or null
 * @param axes how its commitments stand, for each axis that it has some on
 * @param waitsFor the least that frees one of its blocked commitments, in words; empty if nothing
 *     is blocked
 * @param waitsForEach the same for every blocked commitment, a line each
 * @param asOf the date of its newest position, or null
 * @param stale how old that position is, in words; empty if it is not stale
 * @param sources how many different ones its positions and commitments name
 * @param worstGrade the weakest Admiralty grade among them, or empty
 * @param disagreement the days on which sources contradict each other, in words; empty if none do
 * @param move what the last change did to it
 * @param related whether it has to do with the zone or site that is picked out
 */
public record ActorRow(
    String id,
    String name,
    @Nullable Stance stance,
    @Nullable TroopStance troops,
    RowState state,
    Map<Axis, AxisState> axes,
    Strength strength,
    String waitsFor,
    String waitsForEach,
    @Nullable PartialDate asOf,
    String stale,
    int sources,
    String worstGrade,
    String disagreement,
    Move move,
    boolean related) {
  public ActorRow {
    axes = Map.copyOf(axes);
  }

  AxisState axis(Axis axis) {
    return axes.getOrDefault(axis, AxisState.NONE);
  }

  /**
   * @param only null: all axes together
   */
  AxisState onAxis(@Nullable Axis only) {
    return only == null
        ? axes.values().stream().reduce(AxisState.NONE, AxisState::plus)
        : axis(only);
  }
}
