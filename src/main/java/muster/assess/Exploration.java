package muster.assess;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all worlds together say, each weighted by its probability. It depends on no choice.
 *
 * @param worlds the product of all assumptions' numbers of options, also of those without effect
 * @param expected likely troops in Ukraine
 * @param probabilities in the order of the force models' file
 * @param given every option of every assumption, in the file's order
 * @param distribution of the likely troops, from 0 to the most that any world may have: at least
 *     one bin, all of one round width, side by side
 */
public record Exploration(
    BigInteger worlds,
    double expected,
    List<OfForceModel> probabilities,
    List<OfOption> given,
    List<Bin> distribution) {
  public Exploration {
    probabilities = List.copyOf(probabilities);
    given = List.copyOf(given);
    distribution = List.copyOf(distribution);
  }

  /**
   * @param p the probability that the likely troops reach its minimum
   */
  public record OfForceModel(String id, double p) {}

  /**
   * @param expected likely troops over the worlds with this option, or null if it has probability 0
   */
  public record OfOption(String assumption, String option, @Nullable Double expected) {}

  /**
   * @param from the fewest likely troops that fall into it
   * @param to the first that no longer do
   * @param p the probability of its worlds
   */
  public record Bin(long from, long to, double p) {}
}
