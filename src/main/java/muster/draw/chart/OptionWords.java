package muster.draw.chart;

import muster.draw.chart.OptionRow.Option;
import muster.draw.text.Language;
import muster.draw.text.Numbers;

/** Options in words. */
final class OptionWords {

  private OptionWords() {}

  static String of(OptionRow row, Option option, Language language) {
    return row.label() + ": " + words(option, language);
  }

  private static String words(Option option, Language language) {
    String label = option.chosen() ? language.text("chart.chosen", option.label()) : option.label();
    return label + (option.troops() == null ? ": " : " ") + number(option, language);
  }

  static String number(Option option, Language language) {
    return option.troops() == null
        ? language.text("chart.no-chance")
        : Numbers.whole(Math.round(option.troops()), language);
  }

  /** An assumption and all of its options in one sentence. */
  static String describe(OptionRow row, Language language) {
    return row.label()
        + ": "
        + String.join("; ", row.options().stream().map(o -> words(o, language)).toList());
  }
}
