package muster.store.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleConsumer;
import muster.model.Actor;
import muster.model.Commitment;
import muster.model.Position;
import muster.model.Site;
import muster.model.TroopRange;
import muster.model.Workspace;
import muster.model.edit.Edit;
import muster.store.EditCheck;
import muster.store.exchange.ImportPlan.Verdict;
import muster.store.exchange.table.TablePlan.Item;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanTableTest {
  private static final Workspace BEFORE = ShippedData.WORKSPACE;
  private static final Commitment FIRST = BEFORE.commitments().getFirst();

  @TempDir private Path folder;

  private Table table(String... lines) throws Exception {
    Path file = Files.writeString(folder.resolve("t.csv"), String.join("\n", lines) + "\n");
    return TableFile.read(file, TableChoices.NONE);
  }

  private TablePlan<?> plan(TableKind kind, String... lines) throws Exception {
    Table table = table(lines);
    return PlanTable.plan(BEFORE, kind, table, TableMapping.of(table, kind));
  }

  private static Item<?> only(TablePlan<?> plan) {
    assertThat(plan.items()).hasSize(1);
    return plan.items().getFirst();
  }

  private static Workspace after(TablePlan<?> plan) {
    Edit edit = plan.edit("import", row -> true);
    assertThat(EditCheck.problems(BEFORE, edit)).isEmpty();
    return edit.applyTo(BEFORE);
  }

  /** Ends what tells it that it is about half done. */
  private static void endHalfway(double done) {
    if (done >= 0.4 && done < 0.6) {
      throw new CancellationException();
    }
  }

  @Test
  void readingAndPlanningEndInTheMiddleWhenTheyAreWantedNoMore() throws Exception {
    String[] lines = new String[100];
    Arrays.setAll(lines, i -> i == 0 ? "id,task" : FIRST.id() + "-" + i + ",train");
    DoubleConsumer end = PlanTableTest::endHalfway;
    Table table = table(lines);
    Path file = folder.resolve("t.csv");
    assertThatThrownBy(() -> TableFile.read(file, TableChoices.NONE, end))
        .isInstanceOf(CancellationException.class);
    TableMapping mapping = TableMapping.of(table, TableKind.COMMITMENTS);
    assertThatThrownBy(() -> PlanTable.plan(BEFORE, TableKind.COMMITMENTS, table, mapping, end))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void aCellChangesOneFieldAndAnEmptyOneNone() throws Exception {
    TablePlan<?> plan =
        plan(
            TableKind.COMMITMENTS,
            "Id,Status,\"Troops, likely\",Task",
            FIRST.id() + ",," + "6 500,");
    assertThat(only(plan).verdict()).isEqualTo(Verdict.CHANGED);
    assertThat(only(plan).detail()).isEqualTo("Troops, likely: 6000 → 6500");
    TroopRange troops = Objects.requireNonNull(FIRST.troops());
    Commitment changed = after(plan).commitments().getFirst();
    assertThat(changed.troops())
        .isEqualTo(new TroopRange(troops.low(), 6500, troops.high(), troops.extras()));
    assertThat(changed.status()).isEqualTo(FIRST.status());
    assertThat(changed.evidence()).isEqualTo(FIRST.evidence());
  }

  @Test
  void columnsAreKnownByWhatPeopleCallThem() throws Exception {
    Table table = table("Country,Contribution,Low,Most likely,High,Source,As of,Condition", "FRA");
    assertThat(TableMapping.of(table, TableKind.COMMITMENTS).columns())
        .containsOnly(
            entry("actor", 0),
            entry("task", 1),
            entry("troops.low", 2),
            entry("troops.likely", 3),
            entry("troops.high", 4),
            entry("evidence", 5),
            entry("asOf", 6),
            entry("requires", 7));
  }

  @Test
  void aColumnOfAFieldsOwnNameCountsBeforeOthers() throws Exception {
    assertThat(TableMapping.of(table("Country,Actor,Land", "a,b,c"), TableKind.POSITIONS).columns())
        .containsOnly(entry("actor", 1));
    assertThat(TableMapping.of(table("Country,Name", "a,b"), TableKind.ACTORS).columns())
        .containsOnly(entry("name", 1));
  }

  @Test
  void everyOtherHeadMeansAFieldThatThereIs() {
    for (TableKind kind : TableKind.values()) {
      assertThat(OtherHeads.of(kind).keySet()).allMatch(key -> kind.field(key).isPresent());
    }
  }

  @Test
  void aRowWithoutAnIdIsAboutTheRecordThatItTells() throws Exception {
    Site site = BEFORE.sites().getFirst();
    TablePlan<?> plan =
        plan(TableKind.SITES, "name,kind", site.name().toUpperCase(Locale.ROOT) + ",depot");
    assertThat(only(plan).id()).isEqualTo(site.id());
    assertThat(plan(TableKind.ACTORS, "name,memberships", "France,EU").items())
        .extracting(Item::id)
        .containsExactly("FRA");
  }

  @Test
  void aNewRecordGetsAnIdAndStandsAtTheEnd() throws Exception {
    Table table =
        table(
            "actor;asOf;stance;summary",
            "France;24.03.2026;Non troop support;One",
            "FRA;2026-03-24;leads;Two",
            "FRA;2026-03-23;leads;Three");
    TableMapping mapping =
        TableMapping.of(table, TableKind.POSITIONS)
            .withConstant(
                TableKind.POSITIONS.field("evidence").orElseThrow(), "gmf-2025@p. 1 (B2)");
    TablePlan<?> plan = PlanTable.plan(BEFORE, TableKind.POSITIONS, table, mapping);
    assertThat(plan.items()).extracting(Item::verdict).containsOnly(Verdict.ADDED);
    assertThat(plan.items())
        .extracting(Item::id)
        .containsExactly("fra-2026-03-24", "fra-2026-03-24-2", "fra-2026-03-23");
    assertThat(after(plan).positions())
        .hasSize(BEFORE.positions().size() + 3)
        .startsWith(BEFORE.positions().toArray(Position[]::new));
    assertThat(plan.edit("", row -> row == 3).changes()).hasSize(1);
  }

  @Test
  void aRefusalNamesTheColumnAndLeavesTheOthersAlone() throws Exception {
    TablePlan<?> plan =
        plan(
            TableKind.COMMITMENTS,
            "id,status,troops.low,requires",
            FIRST.id() + ",sworn,99999999,nothing=yes",
            BEFORE.commitments().get(1).id() + ",allocated,,");
    assertThat(plan.items())
        .extracting(Item::verdict)
        .containsExactly(Verdict.REFUSED, Verdict.CHANGED);
    assertThat(plan.items().getFirst().refusals())
        .extracting(TablePlan.Refusal::column)
        .contains("status", "requires");
    assertThat(after(plan).commitments().get(1).status().code()).isEqualTo("allocated");
  }

  @Test
  void twoRowsAboutOneRecordAreNotBothTaken() throws Exception {
    List<? extends Item<?>> items =
        plan(TableKind.COMMITMENTS, "id,domain", FIRST.id() + ",air", FIRST.id() + ",sea").items();
    assertThat(items).extracting(Item::verdict).containsExactly(Verdict.CHANGED, Verdict.REFUSED);
    assertThat(items.getLast().detail()).startsWith("Row 2 is about the same record");
  }

  @Test
  void whatANewRecordNeedsAndNothingGivesIsSaid() throws Exception {
    assertThat(only(plan(TableKind.SITES, "name,kind", "Depot,depot")).detail())
        .startsWith("Longitude: ");
    assertThat(only(plan(TableKind.ACTORS, "name", "Ruritania")).detail())
        .contains("its name is no country’s");
    assertThat(only(plan(TableKind.COMMITMENTS, "actor,task", "FRA,Something")).detail())
        .contains("Axis: It is missing", "As of: It is missing");
  }

  @Test
  void aSiteMovesAndKeepsWhatTheTableDoesNotHave() throws Exception {
    Site site = BEFORE.sites().getFirst();
    TablePlan<?> plan = plan(TableKind.SITES, "id;longitude", site.id() + ";31,25");
    Site moved = after(plan).sites().getFirst();
    assertThat(moved.point().getX()).isEqualTo(31.25);
    assertThat(moved.with(site.point())).isEqualTo(site);
  }

  @Test
  void aNewCountryGetsItsCode() throws Exception {
    TablePlan<?> plan = plan(TableKind.ACTORS, "name,kind,memberships", "Brazil,state,BRICS; UN");
    Actor added = after(plan).actors().getLast();
    assertThat(added.id()).isEqualTo("BRA");
    assertThat(added.memberships()).containsExactly("BRICS", "UN");
  }
}
