package muster.draw.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.assess.Exploration;
import muster.draw.chart.OptionRow.Option;
import muster.draw.text.Language;
import muster.draw.text.PhraseChoice;
import muster.model.Choices;
import muster.model.Workspace;

/**
 * Expected troops given each option of each assumption.
 *
 * @param expected over all worlds
 * @param rows those that tell most first
 */
public record GivenContent(double expected, List<OptionRow> rows) {
  public GivenContent {
    rows = List.copyOf(rows);
  }

  /** Sorts what the engine found. */
  public static GivenContent of(Workspace workspace, Choices choices, Exploration exploration) {
    return of(workspace, choices, exploration, Language.ENGLISH);
  }

  /** The same in a language. */
  public static GivenContent of(
      Workspace workspace, Choices choices, Exploration exploration, Language language) {
    PhraseChoice words = new PhraseChoice(workspace, language);
    Map<String, List<Option>> options = new LinkedHashMap<>();
    for (Exploration.OfOption given : exploration.given()) {
      String label = words.brief(given.assumption(), given.option());
      boolean chosen = choices.optionOf(given.assumption()).equals(given.option());
      options
          .computeIfAbsent(given.assumption(), a -> new ArrayList<>())
          .add(new Option(given.option(), label, given.expected(), chosen));
    }
    List<OptionRow> rows = new ArrayList<>();
    options.forEach((assumption, of) -> rows.add(OptionRow.of(workspace, assumption, of)));
    rows.sort(Comparator.comparingDouble(OptionRow::spread).reversed());
    return new GivenContent(exploration.expected(), rows);
  }
}
