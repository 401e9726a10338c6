package muster.assess;

import static muster.assess.Workspaces.is;
import static org.assertj.core.api.Assertions.assertThat;

import muster.model.Scenario;
import muster.model.Setting;
import muster.model.Workspace;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;

final class ZoneForceTest {
  @Test
  void theZonesTogetherHaveTheWorldsTroops() {
    Workspace workspace = ShippedData.WORKSPACE;
    for (Scenario scenario : workspace.scenarios()) {
      Assessment assessment = WorldAssessor.assess(workspace, Setting.of(workspace, scenario));
      assertThat(ZoneForce.of(workspace, assessment).stream().mapToLong(ZoneForce::likely).sum())
          .as(scenario.id())
          .isEqualTo(assessment.troops().likely());
    }
  }

  @Test
  void thoseWhoStandComeBeforeThoseWhoWaitAndTheLargestFirst() {
    Workspace workspace =
        new Workspaces()
            .actor("FRA")
            .actor("GBR")
            .actor("POL")
            .assumption("a", "no", "yes")
            .presence("fra", "FRA", 100, is("a", "no"))
            .presence("fra-more", "FRA", 900, is("a", "yes"))
            .presence("fra-too", "FRA", 50, is("a", "no"))
            .presence("gbr", "GBR", 200, is("a", "no"))
            .presence("pol", "POL", 1000, is("a", "yes"))
            .build();
    ZoneForce force =
        ZoneForce.of(workspace, WorldAssessor.assess(workspace, Setting.of(workspace, null)))
            .getFirst();
    assertThat(force.likely()).isEqualTo(350);
    assertThat(force.contingents())
        .extracting(c -> c.actor().id() + " " + c.stands() + " " + c.likely())
        .containsExactly("GBR true 200", "FRA true 150", "POL false 1000", "FRA false 900");
  }

  @Test
  void aZoneWhereAllWaitIsNotManned() {
    Workspace workspace =
        new Workspaces()
            .actor("FRA")
            .assumption("a", "no", "yes")
            .presence("fra", "FRA", 100, is("a", "yes"))
            .build();
    Assessment assessment = WorldAssessor.assess(workspace, Setting.of(workspace, null));
    assertThat(ZoneForce.of(workspace, assessment))
        .singleElement()
        .matches(force -> !force.isManned() && force.likely() == 0);
  }
}
