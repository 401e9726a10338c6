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
import muster.model.Setting;
import muster.model.Workspace;

/**
 * What a branch changes, in words for a room.
 *
 * @param troops the likely troops, before and now
 * @param range from low to high
 * @param lines the force sizes and enablers whose verdict is another
 */
record WhatIfEffect(String troops, String range, List<String> lines) {
  WhatIfEffect {
    lines = List.copyOf(lines);
  }

  private static final int MOST = 3;

  static final WhatIfEffect NONE = new WhatIfEffect("", "", List.of());

  /**
   * @throws muster.assess.UnanswerableException if the workspace's numbers are too large to sum
   */
  static WhatIfEffect of(Workspace workspace, Setting base, Setting branch) {
    Assessment before = WorldAssessor.assess(workspace, base);
    Assessment after = WorldAssessor.assess(workspace, branch);
    Changes changes = ChangeExplainer.explain(workspace, before, after);
    String was = Numbers.whole(before.troops().likely());
    String is = Numbers.whole(after.troops().likely());
    return new WhatIfEffect(
        was.equals(is) ? is : Words.text("present.whatif.troops", was, is),
        Words.text("outlook.range", Numbers.span(after.troops().low(), after.troops().high())),
        shortened(
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

  private static List<String> shortened(List<String> lines) {
    if (lines.size() <= MOST) {
      return lines;
    }
    List<String> shown = new ArrayList<>(lines.subList(0, MOST - 1));
    shown.add(Words.text("present.whatif.more", lines.size() - shown.size()));
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
