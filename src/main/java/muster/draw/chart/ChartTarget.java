package muster.draw.chart;

/** What a clickable part of a chart stands for. */
public sealed interface ChartTarget {

  /** An option of an assumption: a click chooses it. */
  record OfOption(String assumption, String option) implements ChartTarget {}

  /** A published force size, by the smallest number of soldiers that counts as it. */
  record OfForceSize(long troops) implements ChartTarget {}

  /**
   * @param actor its id
   */
  record OfActor(String actor) implements ChartTarget {}

  /**
   * @param index of the scenario among those compared, from 0
   */
  record OfScenario(int index) implements ChartTarget {}
}
