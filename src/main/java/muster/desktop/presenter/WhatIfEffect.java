package muster.desktop.presenter;

import java.util.ArrayList;
import java.util.List;
import muster.assess.Assessment;
import muster.assess.Assessment.OfForceModel;
import muster.assess.ChangeExplainer;
import muster.assess.Changes;
import muster.assess.WorldAssessor;
import muster.desktop.kit.ForceNames;
import muster.desktop.kit.Words;
import muster.draw.text.Numbers;
import muster.geo.ZoneResolver;
import muster.model.Setting;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What a branch changes, in words for a room.
 *
 * @param troops the likely troops, before and now
 * @param range from low to high
 * @param lines the force sizes whose verdict is another, and zones whose size is
 */
record WhatIfEffect(String troops, String range, List<String> lines) {
  WhatIfEffect {
    lines = List.copyOf(lines);
  }

  private static final int MOST = 3;
  private static final int MOST_ZONES = 2;

  static final WhatIfEffect NONE = new WhatIfEffect("", "", List.of());

  /**
   * @param map null: nothing is said of zones
   * @throws muster.assess.UnanswerableException if the workspace's numbers are too large to sum
   */
  static WhatIfEffect of(
      Workspace workspace, @Nullable ZoneResolver map, Setting base, Setting branch) {
    Assessment before = WorldAssessor.assess(workspace, base);
    Assessment after = WorldAssessor.assess(workspace, branch);
    Changes changes = ChangeExplainer.explain(workspace, before, after);
    String was = Numbers.whole(before.troops().likely());
    String is = Numbers.whole(after.troops().likely());
    return new WhatIfEffect(
        was.equals(is) ? is : Words.text("present.whatif.troops", was, is),
        Words.text("outlook.range", Numbers.span(after.troops().low(), after.troops().high())),
        lines(
            map == null ? List.of() : ZoneEffect.lines(workspace, map, base, branch),
            changes.verdicts().stream()
                .map(
                    verdict ->
                        Words.text(
                            "present.whatif.verdict",
                            ForceNames.of(workspace, verdict.forceModel()),
                            Words.of(verdict.before()),
                            Words.of(verdict.after()),
                            missing(after, verdict.forceModel())))
                .toList()));
  }

  /** As many as a room reads: the zones that change most, then the verdicts. */
  private static List<String> lines(List<String> zones, List<String> verdicts) {
    List<String> shown = new ArrayList<>(zones.subList(0, Math.min(MOST_ZONES, zones.size())));
    int room = MOST - shown.size();
    int spelt = verdicts.size() <= room ? verdicts.size() : room - 1;
    shown.addAll(verdicts.subList(0, spelt));
    if (spelt < verdicts.size()) {
      String rest = spelt == 0 ? "present.whatif.verdicts" : "present.whatif.more";
      shown.add(Words.text(rest, verdicts.size() - spelt));
    }
    return shown;
  }

  private static int missing(Assessment assessment, String model) {
    return assessment.forceModels().stream()
        .filter(of -> of.id().equals(model))
        .map(OfForceModel::missingEnablers)
        .mapToInt(List::size)
        .findFirst()
        .orElse(0);
  }
}
