package muster.desktop.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import muster.model.Assumption;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import muster.store.RecordDraft;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;

final class FormViewModelTest {
  private static final Workspace SHIPPED = ShippedData.WORKSPACE;

  private static FormViewModel made(RecordKind kind) {
    return new FormViewModel(
        kind, Draft.made(kind.list(), NewRecords.members(SHIPPED, kind)), SHIPPED, () -> {});
  }

  private static FormViewModel of(Assumption assumption) {
    return new FormViewModel(
        RecordKind.ASSUMPTIONS, Draft.of(RecordList.ASSUMPTIONS, assumption), SHIPPED, () -> {});
  }

  private static Assumption consent() {
    return Workspace.find(SHIPPED.assumptions(), "russian-consent").orElseThrow();
  }

  private static void judge(FormViewModel form) {
    form.judged(form.draft(), form.draft().read(SHIPPED).problems());
  }

  @Test
  void anIdIsMadeOfWhatIsTypedUntilItIsTypedItself() {
    FormViewModel form = made(RecordKind.SCENARIOS);
    form.set(Spot.of("title"), "Ceasefire, at last");
    assertThat(form.at(Spot.of("id"))).isEqualTo("ceasefire-at-last");
    form.set(Spot.of("id"), "mine");
    form.set(Spot.of("title"), "Another");
    assertThat(form.at(Spot.of("id"))).isEqualTo("mine");
  }

  @Test
  void anIdThatIsTakenGetsANumber() {
    FormViewModel form = made(RecordKind.ASSUMPTIONS);
    form.set(Spot.of("label"), "US backstop");
    assertThat(form.at(Spot.of("id"))).isEqualTo("us-backstop-2");
  }

  @Test
  void aCountryGetsItsThreeLetters() {
    FormViewModel form = made(RecordKind.ACTORS);
    form.set(Spot.of("name"), "Iceland");
    assertThat(form.at(Spot.of("id"))).isEqualTo("ISL");
  }

  @Test
  void whatNobodyHasTypedYetIsNotCalledWrongBeforeOneTries() {
    FormViewModel form = made(RecordKind.SOURCES);
    judge(form);
    assertThat(form.problemsProperty().get()).isEmpty();
    form.set(Spot.of("published"), "May 2025");
    judge(form);
    assertThat(form.problemsProperty().get()).containsOnlyKeys("published");
    form.tryIt();
    assertThat(form.problemsProperty().get()).containsKeys("title", "publisher", "reference");
  }

  @Test
  void everyProblemStandsAtTheNearestPlace() {
    FormViewModel form = of(consent());
    form.set(Spot.of("odds").child(0).child("p").child("gone"), new BigDecimal("0.1"));
    judge(form);
    assertThat(form.problemsAt(Set.of("", "odds", "odds[0].p", "odds[1].p")))
        .containsOnlyKeys("odds[0].p");
    assertThat(form.problemsAt(Set.of("", "evidence"))).containsOnlyKeys("");
  }

  @Test
  void anOptionGoesWithItsOdds() {
    Map<String, Object> left =
        OwnOptions.without(
            Plain.object(Plain.of(RecordDraft.members(RecordList.ASSUMPTIONS, consent()))), 0);
    assertThat(Plain.list(left.get("options"))).hasSize(1);
    assertThat(Plain.list(left.get("odds")))
        .isNotEmpty()
        .allSatisfy(
            row -> assertThat(Plain.object(Plain.object(row).get("p"))).containsOnlyKeys("yes"));
  }

  @Test
  void aGroupOfWhichNothingIsLeftIsGone() {
    FormViewModel form = made(RecordKind.COMMITMENTS);
    form.set(Spot.of("troops.low"), new BigDecimal(5));
    assertThat(form.at(Spot.of("troops"))).isNotNull();
    form.set(Spot.of("troops.low"), null);
    assertThat(form.at(Spot.of("troops"))).isNull();
  }

  @Test
  void listsThatAreAlwaysThereBeginEmpty() {
    assertThat(NewRecords.members(SHIPPED, RecordKind.POSITIONS))
        .containsEntry("evidence", List.of())
        .containsEntry("asOf", SHIPPED.header().asOf().text());
  }
}
