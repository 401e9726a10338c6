package muster.draw.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import muster.assess.Unlock;
import muster.draw.text.Language;
import muster.draw.text.Numbers;
import muster.draw.text.PhraseUnlock;
import muster.model.Parameter;
import muster.model.Setting;
import muster.model.Workspace;

/** Says in a few words what a world assumes that another one does not. */
final class CompareNotes {

  /** More are counted. */
  private static final int NAMED = 3;

  private final Workspace workspace;
  private final Language language;

  CompareNotes(Workspace workspace, Language language) {
    this.workspace = workspace;
    this.language = language;
  }

  /** What the first world, to which the others are compared, changes of its scenario. */
  String first(Setting setting) {
    Setting start =
        Setting.of(
            workspace, Workspace.find(workspace.scenarios(), setting.scenario()).orElse(null));
    List<String> changes = changes(setting, start);
    return changes.isEmpty() ? "" : language.text("chart.compare.changed", few(changes));
  }

  /** What another world has that the first one has not. */
  String other(Setting setting, Setting first) {
    List<String> changes = changes(setting, first);
    String letter = ComparePainter.letter(0);
    return changes.isEmpty()
        ? language.text("chart.compare.alike", letter)
        : language.text("chart.compare.unlike", letter, few(changes));
  }

  private List<String> changes(Setting setting, Setting from) {
    List<String> changes = new ArrayList<>();
    PhraseUnlock phrase = new PhraseUnlock(workspace, language);
    setting
        .choices()
        .differencesFrom(from.choices())
        .forEach(
            (assumption, option) -> changes.add(phrase.of(new Unlock(Map.of(assumption, option)))));
    for (Parameter parameter : workspace.parameters()) {
      var value = setting.parameters().get(parameter.id());
      var before = from.parameters().get(parameter.id());
      if (value != null && before != null && value.compareTo(before) != 0) {
        changes.add(
            language.text(
                "chart.compare.parameter",
                parameter.label(),
                Numbers.exact(Objects.requireNonNull(value), language),
                parameter.unit()));
      }
    }
    return changes;
  }

  private String few(List<String> changes) {
    String named = String.join("; ", changes.subList(0, Math.min(NAMED, changes.size())));
    int more = changes.size() - NAMED;
    return more > 0 ? language.counted("chart.compare.and-more", more, named, more) : named;
  }
}
