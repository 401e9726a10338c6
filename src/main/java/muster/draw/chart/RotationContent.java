package muster.draw.chart;

import java.math.BigDecimal;
import java.util.List;
import muster.assess.Rotation;
import org.jspecify.annotations.Nullable;

/**
 * The pool behind a force: who is deployed, and who prepares or recovers.
 *
 * @param pools of countries, against what they have; may be empty
 */
public record RotationContent(Rotation rotation, List<Pool> pools) {
  public RotationContent {
    pools = List.copyOf(pools);
  }

  /**
   * @param actor its id
   * @param needed soldiers in its part of the pool
   * @param has soldiers that it has, or null where no source says
   */
  public record Pool(String actor, String name, BigDecimal needed, @Nullable Long has) {}
}
