package muster.draw.chart;

import java.util.ArrayList;
import java.util.List;
import muster.assess.Assessment;
import muster.assess.Assessment.OfForceModel;
import muster.assess.Assessment.Verdict;
import muster.assess.Comparison;
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
   * @param differs from the first scenario's
   */
  public record Cell(String text, long likely, boolean differs) {}

  /**
   * @param actor its id
   * @param cells one for each scenario
   */
  public record Row(String actor, String name, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    boolean differs() {
      return cells.stream().anyMatch(Cell::differs);
    }

    /** In the first scenario: in all, if it does not differ. */
    long likely() {
      return cells.getFirst().likely();
    }
  }

  List<Row> differing() {
    return actors.stream().filter(Row::differs).toList();
  }

  List<Row> same() {
    return actors.stream().filter(row -> !row.differs()).toList();
  }

  /**
   * What the engine compared.
   *
   * @param titles one for each of its worlds
   */
  public static CompareContent of(Workspace workspace, List<String> titles, Comparison comparison) {
    List<Assessment> worlds = comparison.assessments();
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < worlds.size(); i++) {
      columns.add(new Column(titles.get(i), worlds.get(i).troops()));
    }
    List<Size> sizes = new ArrayList<>();
    ForceNames.bySize(workspace)
        .forEach(
            (troops, names) ->
                sizes.add(
                    new Size(
                        Numbers.whole(troops) + " " + String.join("; ", names),
                        verdicts(workspace, troops, worlds))));
    List<Row> rows = new ArrayList<>();
    for (Comparison.OfActor actor : comparison.actors()) {
      String name =
          Workspace.find(workspace.actors(), actor.actor()).map(Actor::name).orElse(actor.actor());
      rows.add(new Row(actor.actor(), name, cells(actor.cells())));
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

  private static List<Cell> cells(List<Comparison.Cell> cells) {
    Comparison.Cell first = cells.getFirst();
    // Where the number is the same and the commitments are not, their count shows it.
    boolean counted =
        cells.stream()
            .anyMatch(
                cell ->
                    cell.troops().likely() == first.troops().likely()
                        && cell.standing().size() != first.standing().size());
    return cells.stream()
        .map(cell -> new Cell(text(cell, counted), cell.troops().likely(), !cell.equals(first)))
        .toList();
  }

  private static String text(Comparison.Cell cell, boolean counted) {
    int standing = cell.standing().size();
    String troops = Numbers.whole(cell.troops().likely());
    if (cell.troops().isZero()) {
      return standing == 0
          ? ChartPainter.TEXT.text("chart.compare.none")
          : ChartPainter.TEXT.text("chart.compare.supports", standing);
    }
    return counted ? ChartPainter.TEXT.text("chart.compare.counted", troops, standing) : troops;
  }
}
