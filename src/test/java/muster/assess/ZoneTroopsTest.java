package muster.assess;

import static org.assertj.core.api.Assertions.assertThat;

import muster.model.Scenario;
import muster.model.Setting;
import muster.model.TroopRange;
import muster.model.Workspace;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;

final class ZoneTroopsTest {
  @Test
  void theZonesTogetherHaveTheWorldsTroopsLowToHigh() {
    Workspace workspace = ShippedData.WORKSPACE;
    for (Scenario scenario : workspace.scenarios()) {
      Assessment assessment = WorldAssessor.assess(workspace, Setting.of(workspace, scenario));
      TroopRange sum =
          ZoneTroops.of(workspace, assessment).values().stream()
              .map(ZoneTroops::troops)
              .reduce(TroopRange.ZERO, TroopRange::plus);
      assertThat(sum).as(scenario.id()).isEqualTo(assessment.troops());
    }
  }

  @Test
  void whereAnyPartIsNoReportTheNumberIsAnEstimate() {
    Workspace workspace = ShippedData.WORKSPACE;
    Assessment assessment =
        WorldAssessor.assess(workspace, Setting.of(workspace, workspace.scenarios().getFirst()));
    ZoneTroops west =
        ZoneTroops.of(workspace, assessment).getOrDefault("western-deployment", ZoneTroops.NONE);
    assertThat(west.estimated()).isTrue();
    assertThat(west.standing()).isGreaterThan(west.unknown());
  }
}
