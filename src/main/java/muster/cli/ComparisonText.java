package muster.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import muster.assess.Comparison;
import muster.draw.text.Numbers;
import muster.draw.text.PhraseChoice;
import muster.draw.text.Vocabulary;
import muster.model.Choices;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Workspace;

/** Several worlds side by side, for people. */
final class ComparisonText {
  private final Workspace workspace;
  private final Labels labels;
  private final PhraseChoice words;
  private final TextReport report;

  ComparisonText(Workspace workspace, TextReport report) {
    this.workspace = workspace;
    this.labels = new Labels(workspace);
    words = new PhraseChoice(workspace);
    this.report = report;
  }

  void write(Comparison comparison) {
    report.heading(Texts.of("compare.heading"));
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("", comparison.assessments(), a -> title(a.setting())));
    rows.add(
        row(Texts.of("compare.troops"), comparison.assessments(), a -> Numbers.range(a.troops())));
    rows.add(row(Texts.of("compare.pool"), comparison.assessments(), a -> Numbers.exact(a.pool())));
    section(rows, "compare.choices", comparison.choices().stream().map(this::choice).toList());
    section(rows, "compare.verdicts", comparison.verdicts().stream().map(this::verdict).toList());
    section(
        rows,
        "compare.actors",
        comparison.actors().stream().filter(Comparison.OfActor::differs).map(this::actor).toList());
    report.table(rows, rows.getFirst().stream().map(cell -> false).toList());
    List<String> same =
        comparison.actors().stream()
            .filter(actor -> !actor.differs())
            .map(actor -> labels.actor(actor.actor()))
            .toList();
    if (!same.isEmpty()) {
      report.line(Texts.of("compare.same", String.join(", ", same)));
    }
  }

  private void section(List<List<String>> rows, String heading, List<List<String>> more) {
    if (!more.isEmpty()) {
      rows.add(row(Texts.of(heading), rows.getFirst().subList(1, rows.getFirst().size()), c -> ""));
      rows.addAll(more);
    }
  }

  private static <T> List<String> row(String label, List<T> columns, Function<T, String> cell) {
    List<String> row = new ArrayList<>(List.of(label));
    columns.forEach(column -> row.add(cell.apply(column)));
    return row;
  }

  private String title(Setting setting) {
    Scenario scenario = Workspace.find(workspace.scenarios(), setting.scenario()).orElse(null);
    String title = scenario == null ? Texts.of("compare.baseline") : scenario.title();
    return setting.choices().equals(Choices.of(workspace, scenario))
        ? title
        : Texts.of("compare.changed", title);
  }

  private List<String> choice(Comparison.OfChoice choice) {
    return row(
        words.label(choice.assumption()),
        choice.options(),
        option -> words.brief(choice.assumption(), option));
  }

  private List<String> verdict(Comparison.OfVerdict verdict) {
    return row(
        labels.forceModel(verdict.forceModel()).label(), verdict.verdicts(), Vocabulary::word);
  }

  private List<String> actor(Comparison.OfActor actor) {
    return row(labels.actor(actor.actor()), actor.cells(), this::cell);
  }

  private String cell(Comparison.Cell cell) {
    if (cell.standing().isEmpty()) {
      return Texts.of("compare.none");
    }
    String standing = Texts.of("compare.standing", cell.standing().size());
    return cell.troops().isZero()
        ? standing
        : Texts.of("compare.cell", Numbers.range(cell.troops()), standing);
  }
}
