package muster.draw.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.assess.Assessment;
import muster.assess.Assessment.OfForceModel;
import muster.assess.Assessment.Verdict;
import muster.assess.Comparison;
import muster.assess.ZoneForce;
import muster.draw.map.MapHighlight;
import muster.draw.text.Language;
import muster.draw.text.Numbers;
import muster.geo.MapScene;
import muster.model.Actor;
import muster.model.ForceModel;
import muster.model.Setting;
import muster.model.TroopRange;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Two to four scenarios side by side; the first is the one that the others are compared with.
 *
 * @param scenarios their titles and totals
 * @param sizes every force size, with a verdict for each scenario
 * @param actors those that differ first, by how many troops, then those that are the same in all
 * @param lit ids of actors to bring out
 */
public record CompareContent(
    List<Column> scenarios, List<Size> sizes, List<Row> actors, Set<String> lit) {
  public CompareContent {
    scenarios = List.copyOf(scenarios);
    sizes = List.copyOf(sizes);
    List<Row> sorted =
        new ArrayList<>(
            actors.stream()
                .filter(Row::differs)
                .sorted(Comparator.comparingLong(Row::difference).reversed())
                .toList());
    sorted.addAll(actors.stream().filter(row -> !row.differs()).toList());
    actors = List.copyOf(sorted);
    lit = Set.copyOf(lit);
  }

  /**
   * @param title of the scenario
   * @param note what it assumes that the first one does not; may be empty
   * @param map null while there is none
   */
  public record Column(String title, String note, TroopRange troops, @Nullable WorldMap map) {}

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

    /** How many troops more or fewer it is at most than in the first scenario. */
    long difference() {
      return cells.stream().mapToLong(cell -> Math.abs(cell.likely() - likely())).max().orElse(0);
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
   * Compares worlds.
   *
   * @param worlds {@value Comparison#FEWEST} to {@value Comparison#MOST}
   * @param lit ids of actors to bring out
   * @throws muster.assess.UnanswerableException if a sum of troops leaves 64 bits
   */
  public static CompareContent of(
      Workspace workspace, List<ComparedWorld> worlds, Set<String> lit) {
    return of(workspace, worlds, lit, Language.ENGLISH);
  }

  /** The same in a language. */
  public static CompareContent of(
      Workspace workspace, List<ComparedWorld> worlds, Set<String> lit, Language language) {
    Comparison comparison =
        Comparison.of(workspace, worlds.stream().map(ComparedWorld::setting).toList());
    CompareNotes notes = new CompareNotes(workspace, language);
    Setting first = worlds.getFirst().setting();
    Map<String, Long> zones = new HashMap<>();
    ZoneForce.of(workspace, comparison.assessments().getFirst())
        .forEach(force -> zones.put(force.zone(), force.likely()));
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < worlds.size(); i++) {
      ComparedWorld world = worlds.get(i);
      Assessment assessment = comparison.assessments().get(i);
      columns.add(
          new Column(
              ComparedWorld.title(workspace, world.setting(), language),
              i == 0 ? notes.first(first) : notes.other(world.setting(), first),
              assessment.troops(),
              map(workspace, world, assessment, zones, lit)));
    }
    List<Size> sizes = new ArrayList<>();
    ForceNames.bySize(workspace)
        .forEach(
            (troops, names) ->
                sizes.add(
                    new Size(
                        Numbers.whole(troops, language) + " " + String.join("; ", names),
                        verdicts(workspace, troops, comparison.assessments()))));
    List<Row> rows = new ArrayList<>();
    for (Comparison.OfActor actor : comparison.actors()) {
      String name =
          Workspace.find(workspace.actors(), actor.actor()).map(Actor::name).orElse(actor.actor());
      rows.add(new Row(actor.actor(), name, cells(actor.cells(), language)));
    }
    return new CompareContent(columns, sizes, rows, lit);
  }

  private static @Nullable WorldMap map(
      Workspace workspace,
      ComparedWorld world,
      Assessment assessment,
      Map<String, Long> compared,
      Set<String> lit) {
    MapScene scene = world.scene();
    return scene == null
        ? null
        : new WorldMap(
            scene,
            ZoneForce.of(workspace, assessment),
            compared,
            MapHighlight.of(workspace, List.copyOf(lit)));
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

  private static List<Cell> cells(List<Comparison.Cell> cells, Language language) {
    Comparison.Cell first = cells.getFirst();
    // Where the number is the same and the commitments are not, their count shows it.
    boolean counted =
        cells.stream()
            .anyMatch(
                cell ->
                    cell.troops().likely() == first.troops().likely()
                        && cell.standing().size() != first.standing().size());
    return cells.stream()
        .map(
            cell ->
                new Cell(
                    text(cell, counted, language), cell.troops().likely(), !cell.equals(first)))
        .toList();
  }

  private static String text(Comparison.Cell cell, boolean counted, Language language) {
    int standing = cell.standing().size();
    String troops = Numbers.whole(cell.troops().likely(), language);
    if (cell.troops().isZero()) {
      return standing == 0
          ? language.text("chart.compare.none")
          : language.counted("chart.compare.supports", standing, standing);
    }
    return counted ? language.counted("chart.compare.counted", standing, troops, standing) : troops;
  }
}
