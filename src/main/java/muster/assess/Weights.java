package muster.assess;

import java.util.Arrays;

/** Sums over worlds, a pair for each of some cells. */
final class Weights {
  /** The probability of a cell's worlds. */
  final double[] probability;

  /** Their likely troops, each times its world's probability. */
  final double[] troops;

  Weights(int cells) {
    this(new double[cells], new double[cells]);
  }

  Weights(double[] probability, double[] troops) {
    this.probability = probability;
    this.troops = troops;
  }

  void clear() {
    Arrays.fill(probability, 0);
    Arrays.fill(troops, 0);
  }

  /** Adds cell by cell. */
  void add(Weights other) {
    for (int cell = 0; cell < probability.length; cell++) {
      probability[cell] += other.probability[cell];
    }
    for (int cell = 0; cell < troops.length; cell++) {
      troops[cell] += other.troops[cell];
    }
  }

  void add(int cell, double moreProbability, double moreTroops) {
    probability[cell] += moreProbability;
    troops[cell] += moreTroops;
  }

  double totalProbability() {
    return sum(probability);
  }

  double totalTroops() {
    return sum(troops);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
