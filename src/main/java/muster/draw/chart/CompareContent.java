package muster.draw.chart;

import java.util.ArrayList;
import java.util.List;
import muster.assess.Assessment;
import muster.assess.Assessment.OfActor;
import muster.assess.Assessment.OfForceModel;
import muster.assess.Assessment.Verdict;
import muster.draw.text.Numbers;
import muster.model.Actor;
import muster.model.ForceModel;
import muster.model.TroopRange;
import muster.model.Workspace;

/**
 * Two to four scenarios side by side; the first is the one that the others are compared with.
 *
 * @param scenarios their titles and totals
 * @param sizes every force size, with a verdict for each scenario
 * @param actors those that differ first, then those that are the same in all
 */
public record CompareContent(List<Column> scenarios, List<Size> sizes, List<Row> actors) {
  public CompareContent {
    scenarios = List.copyOf(scenarios);
    sizes = List.copyOf(sizes);
    List<Row> sorted = new ArrayList<>(actors.stream().filter(Row::differs).toList());
    sorted.addAll(actors.stream().filter(row -> !row.differs()).toList());
    actors = List.copyOf(sorted);
  }

  /**
   * @param title of the scenario
   */
  public record Column(String title, TroopRange troops) {}

  /**
   * @param label of the force size
   * @param verdicts one for each scenario
   */
  public record Size(String label, List<Verdict> verdicts) {
    public Size {
      verdicts = List.copyOf(verdicts);
    }

    boolean differs() {
      return verdicts.stream().distinct().count() > 1;
    }
  }

  /**
   * @param text what is shown, such as a number
   * @param likely troops
   */
  public record Cell(String text, long likely) {}

  /**
   * @param actor its id
   * @param cells one for each scenario
   */
  public record Row(String actor, String name, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    boolean differs() {
      return cells.stream().distinct().count() > 1;
    }
  }

  int differing() {
    return (int) actors.stream().filter(Row::differs).count();
  }

  /**
   * Puts assessments of one workspace side by side.
   *
   * @param titles one for each assessment
   */
  public static CompareContent of(
      Workspace workspace, List<String> titles, List<Assessment> assessments) {
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < assessments.size(); i++) {
      columns.add(new Column(titles.get(i), assessments.get(i).troops()));
    }
    List<Size> sizes = new ArrayList<>();
    ForceNames.bySize(workspace)
        .forEach(
            (troops, names) ->
                sizes.add(
                    new Size(
                        Numbers.whole(troops) + " " + String.join("; ", names),
                        verdicts(workspace, troops, assessments))));
    List<Row> rows = new ArrayList<>();
    for (Actor actor : workspace.actors()) {
      List<Cell> cells =
          assessments.stream()
              .flatMap(a -> a.actors().stream())
              .filter(of -> of.id().equals(actor.id()))
              .map(CompareContent::cell)
              .toList();
      rows.add(new Row(actor.id(), actor.name(), cells));
    }
    return new CompareContent(columns, sizes, rows);
  }

  /** All sizes of one number have one verdict in a world. */
  private static List<Verdict> verdicts(
      Workspace workspace, long troops, List<Assessment> assessments) {
    String model =
        workspace.forceModels().stream()
            .filter(m -> m.troops().min() == troops)
            .map(ForceModel::id)
            .findFirst()
            .orElse("");
    return assessments.stream()
        .flatMap(assessment -> assessment.forceModels().stream())
        .filter(of -> of.id().equals(model))
        .map(OfForceModel::verdict)
        .toList();
  }

  private static Cell cell(OfActor actor) {
    String text =
        !actor.troops().isZero()
            ? Numbers.whole(actor.troops().likely())
            : actor.standing().isEmpty()
                ? ChartPainter.TEXT.text("chart.compare.none")
                : ChartPainter.TEXT.text("chart.compare.supports", actor.standing().size());
    return new Cell(text, actor.troops().likely());
  }
}
