package muster.draw.chart;

/**
 * Where one of the three tasks stands.
 *
 * @param unit the length of a soldier, the same for all tasks
 */
record TaskColumn(double x, double width, double unit) {
  double bar(double troops) {
    return troops * unit;
  }
}
