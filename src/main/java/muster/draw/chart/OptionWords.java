package muster.draw.chart;

import muster.draw.chart.OptionRow.Option;
import muster.draw.text.Numbers;

/** Options in words. */
final class OptionWords {

  private OptionWords() {}

  static String of(OptionRow row, Option option) {
    return row.label() + ": " + words(option);
  }

  private static String words(Option option) {
    String label =
        option.chosen() ? ChartPainter.TEXT.text("chart.chosen", option.label()) : option.label();
    return label + (option.troops() == null ? ": " : " ") + number(option);
  }

  static String number(Option option) {
    return option.troops() == null
        ? ChartPainter.TEXT.text("chart.no-chance")
        : Numbers.whole(Math.round(option.troops()));
  }

  /** An assumption and all of its options in one sentence. */
  static String describe(OptionRow row) {
    return row.label()
        + ": "
        + String.join("; ", row.options().stream().map(OptionWords::words).toList());
  }
}
