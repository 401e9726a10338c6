package muster.assess;

import java.math.BigDecimal;

/**
 * The soldiers behind those deployed. No source says how the pool divides, so those who are not
 * deployed count as two halves: one that prepares and one that recovers.
 *
 * @param factor soldiers in the pool for each one deployed
 * @param deployed the likely troops in Ukraine
 * @param pool likely troops times rotation, exact
 * @param preparing half of the pool that is not deployed; with a factor below 1 nobody waits
 * @param recovering the other half
 */
public record Rotation(
    BigDecimal factor,
    long deployed,
    BigDecimal pool,
    BigDecimal preparing,
    BigDecimal recovering) {
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  /** The rotation behind a world. */
  public static Rotation of(Assessment assessment) {
    long deployed = assessment.troops().likely();
    BigDecimal waiting =
        assessment.pool().subtract(BigDecimal.valueOf(deployed)).max(BigDecimal.ZERO);
    BigDecimal half = waiting.divide(TWO);
    return new Rotation(assessment.setting().rotation(), deployed, assessment.pool(), half, half);
  }
}
