package muster.draw.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.assess.Tornado;
import muster.draw.chart.OptionRow.Option;
import muster.draw.text.Language;
import muster.draw.text.PhraseChoice;
import muster.model.Choices;
import muster.model.Workspace;

/**
 * How much hangs on each assumption alone.
 *
 * @param present likely troops in the world shown
 * @param rows the assumptions that change it, those that change it most first
 * @param without the names of those that alone change nothing, in the file's order
 */
public record TornadoContent(long present, List<OptionRow> rows, List<String> without) {
  public TornadoContent {
    rows = List.copyOf(rows);
    without = List.copyOf(without);
  }

  /** Sorts the engine's bars. */
  public static TornadoContent of(Workspace workspace, Choices choices, List<Tornado.Bar> bars) {
    return of(workspace, choices, bars, Language.ENGLISH);
  }

  /** The same in a language. */
  public static TornadoContent of(
      Workspace workspace, Choices choices, List<Tornado.Bar> bars, Language language) {
    PhraseChoice words = new PhraseChoice(workspace, language);
    Map<String, List<Option>> options = new LinkedHashMap<>();
    long present = 0;
    for (Tornado.Bar bar : bars) {
      boolean chosen = choices.optionOf(bar.assumption()).equals(bar.option());
      present = chosen ? bar.likely() : present;
      String label = words.brief(bar.assumption(), bar.option());
      options
          .computeIfAbsent(bar.assumption(), a -> new ArrayList<>())
          .add(new Option(bar.option(), label, (double) bar.likely(), chosen));
    }
    List<OptionRow> rows = new ArrayList<>();
    List<String> without = new ArrayList<>();
    options.forEach(
        (assumption, of) -> {
          OptionRow row = OptionRow.of(workspace, assumption, of);
          if (row.spread() > 0) {
            rows.add(row);
          } else {
            without.add(row.label());
          }
        });
    rows.sort(Comparator.comparingDouble(OptionRow::spread).reversed());
    return new TornadoContent(present, rows, without);
  }
}
