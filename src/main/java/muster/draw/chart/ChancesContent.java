package muster.draw.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.assess.Exploration;
import muster.assess.Exploration.Bin;
import muster.draw.text.Language;
import muster.draw.text.LikelihoodWords;
import muster.model.ForceModel;
import muster.model.Workspace;

/**
 * How probable which likely troops are.
 *
 * @param bins from none upwards, without gaps
 * @param sizes published force sizes, each number of soldiers once, rising
 * @param present likely troops in the world shown
 * @param judgement the sentence that the odds are judgements, and whose
 */
public record ChancesContent(
    List<Bin> bins, List<ForceSize> sizes, long present, String judgement) {
  public ChancesContent {
    bins = List.copyOf(bins);
    sizes = List.copyOf(sizes);
  }

  /**
   * @param names of the sizes published with this number
   * @param p the probability that the likely troops reach it
   * @param words for that probability, such as "unlikely"
   */
  public record ForceSize(long troops, List<String> names, double p, String words) {
    public ForceSize {
      names = List.copyOf(names);
    }
  }

  /**
   * What the engine found.
   *
   * @param present likely troops in the world shown
   * @param judgement see {@link ChancesContent}
   */
  public static ChancesContent of(
      Workspace workspace, Exploration exploration, long present, String judgement) {
    return of(workspace, exploration, present, judgement, Language.ENGLISH);
  }

  /** The same in a language. */
  public static ChancesContent of(
      Workspace workspace,
      Exploration exploration,
      long present,
      String judgement,
      Language language) {
    Map<Long, Double> chances = new HashMap<>();
    for (Exploration.OfForceModel chance : exploration.probabilities()) {
      Workspace.find(workspace.forceModels(), chance.id())
          .ifPresent((ForceModel model) -> chances.put(model.troops().min(), chance.p()));
    }
    List<ForceSize> sizes = new ArrayList<>();
    ForceNames.bySize(workspace)
        .forEach(
            (troops, names) -> {
              double p = chances.getOrDefault(troops, 0.0);
              sizes.add(new ForceSize(troops, names, p, LikelihoodWords.of(p, language)));
            });
    return new ChancesContent(exploration.distribution(), sizes, present, judgement);
  }
}
