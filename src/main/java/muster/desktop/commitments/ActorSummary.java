package muster.desktop.commitments;

import java.util.Map;
import muster.model.Axis;
import muster.model.Basis;
import muster.model.PartialDate;
import muster.model.Stance;
import muster.model.TroopRange;
import muster.model.TroopStance;
import org.jspecify.annotations.Nullable;

/**
 * One actor in one situation, as a row of the table shows it.
 *
 * @param stance of its newest position, or null if it has none
 * @param troops what that position says of sending them, or null
 * @param axes a state for each axis
 * @param range its troops in Ukraine
 * @param basis the weakest basis of those troops, or null if it has none there
 * @param waitsFor what its blocked commitments still need, in words; empty if nothing is blocked
 * @param asOf the newest date of its positions and commitments, or null
 * @param sources how many different ones its positions and commitments name
 * @param worstGrade the worst Admiralty grade among them, or empty
 * @param conflict whether sources of one day contradict each other
 */
public record ActorSummary(
    String id,
    String name,
    @Nullable Stance stance,
    @Nullable TroopStance troops,
    Map<Axis, AxisState> axes,
    TroopRange range,
    @Nullable Basis basis,
    String waitsFor,
    @Nullable PartialDate asOf,
    int sources,
    String worstGrade,
    boolean conflict) {
  public ActorSummary {
    axes = Map.copyOf(axes);
  }

  public AxisState axis(Axis axis) {
    return axes.getOrDefault(axis, AxisState.NONE);
  }

  /** All axes together, or one. */
  AxisState state(@Nullable Axis only) {
    return only == null
        ? axes.values().stream().reduce(AxisState.NONE, AxisState::plus)
        : axis(only);
  }

  /** Whether its troops are somebody's estimate and not a report. */
  public boolean estimated() {
    return basis != null && basis != Basis.REPORTED;
  }
}
