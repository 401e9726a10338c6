package muster.draw.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pool behind a force: who is deployed, and who prepares or recovers.
 *
 * @param factor soldiers in the pool for each one deployed
 * @param pools of countries, against what they have; may be empty
 */
public record RotationContent(
    BigDecimal factor,
    BigDecimal deployed,
    BigDecimal preparing,
    BigDecimal recovering,
    List<Pool> pools) {
  public RotationContent {
    pools = List.copyOf(pools);
  }

  BigDecimal total() {
    return deployed.add(preparing).add(recovering);
  }

  /**
   * @param actor its id
   * @param needed soldiers in its part of the pool
   * @param has soldiers that it has, or null where no source says
   */
  public record Pool(String actor, String name, BigDecimal needed, @Nullable Long has) {}
}
