package muster.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import muster.model.Assumption;
import muster.model.Extras;
import muster.model.Parameter;
import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;

/** What is chosen outlives what is written, as far as it can. */
final class CarriedSettingTest {
  private static final Workspace SHIPPED = ShippedData.WORKSPACE;
  private static final Scenario FIRST = SHIPPED.scenarios().getFirst();

  private static Setting chosen() {
    return Setting.of(SHIPPED, FIRST)
        .withChoice("us-backstop", "yes")
        .withRotation(new BigDecimal("5"));
  }

  private static Setting carried(Workspace changed) {
    return CarriedSetting.of(chosen(), SHIPPED, changed);
  }

  @Test
  void whatWasChosenStaysOverAnotherScenario() {
    Scenario other =
        new Scenario(
            FIRST.id(),
            FIRST.title(),
            null,
            SHIPPED.scenarios().getLast().choices(),
            null,
            null,
            Extras.NONE);
    Setting carried = carried(RecordList.SCENARIOS.with(SHIPPED, List.of(other)));
    assertThat(carried.choices().optionOf("us-backstop")).isEqualTo("yes");
    assertThat(carried.rotation()).isEqualTo(new BigDecimal("5"));
    assertThat(carried.choices().optionOf("ceasefire")).isEqualTo(other.choices().get("ceasefire"));
  }

  @Test
  void aScenarioThatIsGoneLeavesBaselinesAndWhatWasChosen() {
    Setting carried = carried(RecordList.SCENARIOS.with(SHIPPED, List.of()));
    assertThat(carried.scenario()).isNull();
    assertThat(carried.choices().optionOf("us-backstop")).isEqualTo("yes");
    assertThat(carried.choices().optionOf("ceasefire")).isEqualTo("none");
  }

  @Test
  void anAssumptionThatIsGoneIsNotChosenAndANewOneIs() {
    List<Assumption> assumptions =
        SHIPPED.assumptions().stream()
            .map(
                a ->
                    a.id().equals("us-backstop")
                        ? new Assumption(
                            "new",
                            a.label(),
                            a.question(),
                            a.options(),
                            a.baseline(),
                            null,
                            List.of(),
                            Extras.NONE)
                        : a)
            .toList();
    Workspace changed =
        RecordList.ASSUMPTIONS.with(RecordList.SCENARIOS.with(SHIPPED, List.of()), assumptions);
    Setting carried = carried(changed);
    assertThat(carried.choices().options()).containsKey("new").doesNotContainKey("us-backstop");
  }

  @Test
  void aNumberOutsideItsNewRangeIsGivenUp() {
    Parameter first = SHIPPED.parameters().getFirst();
    Setting moved = chosen().withParameter(first.id(), first.max());
    Parameter narrower =
        new Parameter(
            first.id(),
            first.label(),
            first.unit(),
            first.min(),
            first.value(),
            first.step(),
            first.value(),
            first.extras());
    Workspace changed =
        RecordList.PARAMETERS.with(
            RecordList.SCENARIOS.with(SHIPPED, List.of()), List.of(narrower));
    assertThat(CarriedSetting.of(moved, SHIPPED, changed).parameters())
        .containsOnlyKeys(first.id())
        .containsEntry(first.id(), first.value());
  }
}
