package muster.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.assess.Exploration;
import muster.assess.TargetUnlock;
import muster.assess.Tornado;
import muster.assess.Unlock;
import muster.draw.text.Numbers;
import muster.draw.text.PhraseChoice;
import muster.draw.text.PhraseUnlock;
import muster.model.ForceModel;
import muster.model.Setting;
import muster.model.Workspace;

/** An exploration for people. */
final class ExplorationText {
  private static final int UNLOCKS_SHOWN = 20;

  private final Workspace workspace;
  private final Labels labels;
  private final TextReport report;

  ExplorationText(Workspace workspace, PrintWriter out) {
    this.workspace = workspace;
    this.labels = new Labels(workspace);
    this.report = new TextReport(out);
  }

  void write(Setting setting, ExploreCommand.Answer answer) {
    AssessmentText.head(workspace, setting, report);
    report.line("");
    report.line(
        Texts.of(
            "explore.expected",
            Numbers.exact(new BigDecimal(answer.exploration().worlds())),
            troops(answer.exploration().expected())));
    forceModels(answer.exploration());
    assumptions(answer);
    if (answer.target() != null) {
      unlocks(answer.target(), answer.unlocks());
    }
  }

  private void forceModels(Exploration exploration) {
    report.heading(Texts.of("explore.forceModels"));
    List<List<String>> rows = new ArrayList<>();
    for (Exploration.OfForceModel model : exploration.probabilities()) {
      ForceModel record = labels.forceModel(model.id());
      rows.add(List.of(record.label(), Numbers.whole(record.troops().min()), percent(model.p())));
    }
    report.table(rows, List.of(false, true, true));
  }

  private void assumptions(ExploreCommand.Answer answer) {
    Map<List<String>, Long> likely = new HashMap<>();
    for (Tornado.Bar bar : answer.tornado()) {
      likely.put(List.of(bar.assumption(), bar.option()), bar.likely());
    }
    report.heading(Texts.of("explore.assumptions"));
    PhraseChoice words = new PhraseChoice(workspace);
    List<List<String>> rows = new ArrayList<>();
    for (Exploration.OfOption option : answer.exploration().given()) {
      long bar = likely.getOrDefault(List.of(option.assumption(), option.option()), 0L);
      rows.add(
          List.of(
              words.label(option.assumption()),
              words.brief(option.assumption(), option.option()),
              Texts.of("explore.bar", Numbers.whole(bar)),
              option.expected() == null
                  ? Texts.of("explore.never")
                  : Texts.of("explore.given", troops(option.expected()))));
    }
    report.table(rows, List.of(false, false, true, true));
  }

  private void unlocks(long target, List<TargetUnlock> unlocks) {
    report.heading(Texts.of("explore.unlocks", target, unlocks.size()));
    PhraseUnlock phrases = new PhraseUnlock(workspace);
    List<List<String>> rows =
        unlocks.stream()
            .limit(UNLOCKS_SHOWN)
            .map(u -> List.of(Numbers.whole(u.likely()), phrases.of(new Unlock(u.changes()))))
            .toList();
    report.table(rows, List.of(true, false));
    if (unlocks.size() > UNLOCKS_SHOWN) {
      report.line(Texts.of("explore.more", unlocks.size() - UNLOCKS_SHOWN));
    }
  }

  private static String troops(double expected) {
    return Numbers.exact(new BigDecimal(expected).setScale(0, RoundingMode.HALF_EVEN));
  }

  /** Such as {@code 12%}; small ones with two digits that count, so that few is not none. */
  private static String percent(double p) {
    BigDecimal hundredth = new BigDecimal(p).movePointRight(2);
    BigDecimal rounded =
        hundredth.compareTo(BigDecimal.TEN) < 0
            ? hundredth.round(new MathContext(2, RoundingMode.HALF_EVEN))
            : hundredth.setScale(0, RoundingMode.HALF_EVEN);
    return Texts.of("percent", Numbers.exact(rounded));
  }
}
