package muster.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import muster.model.Axis;
import muster.model.Commitment;
import muster.model.Condition;
import muster.model.Setting;
import muster.model.Workspace;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;

final class SupportTest {

  private static Workspace workspace() {
    Condition yes = new Condition.Is("a", List.of("yes"));
    String outside = Commitment.OUTSIDE_UKRAINE;
    return new Workspaces()
        .actor("FRA")
        .actor("POL")
        .assumption("a", "no", "yes")
        .commitment("hub", "POL", Axis.PRESENCE, outside, null, null)
        .commitment("lead", "POL", Axis.PRESENCE, outside, null, null)
        .commitment("depot", "POL", Axis.PRESENCE, outside, null, yes)
        .commitment("train", "POL", Axis.FORCES, outside, null, null)
        .commitment("aid", "POL", Axis.FORCES, null, null, null)
        .presence("land", "FRA", 100, null)
        .build();
  }

  private static List<String> support(String option) {
    Workspace workspace = workspace();
    Setting setting = Setting.of(workspace, null).withChoice("a", option);
    return Support.of(workspace, WorldAssessor.assess(workspace, setting)).stream()
        .map(
            s -> s.actor().id() + " " + s.contribution() + " " + s.stands() + " " + s.commitments())
        .toList();
  }

  @Test
  void isWhatNamesAPlaceOutsideUkraineApartByAxisAndByWhetherItStands() {
    assertThat(support("no"))
        .containsExactly("POL PRESENCE true 2", "POL FORCES true 1", "POL PRESENCE false 1");
  }

  @Test
  void movesWhenAnAssumptionMoves() {
    assertThat(support("yes")).containsExactly("POL PRESENCE true 3", "POL FORCES true 1");
  }

  /** In every shipped scenario each commitment outside Ukraine is counted once. */
  @Test
  void leavesNoCommitmentOutsideUkraineOut() {
    Workspace workspace = ShippedData.WORKSPACE;
    long outside =
        workspace.commitments().stream()
            .filter(c -> Commitment.OUTSIDE_UKRAINE.equals(c.where()))
            .count();
    assertThat(workspace.scenarios())
        .isNotEmpty()
        .allSatisfy(
            scenario -> {
              Assessment world = WorldAssessor.assess(workspace, Setting.of(workspace, scenario));
              assertThat(Support.of(workspace, world).stream().mapToInt(Support::commitments).sum())
                  .isEqualTo(outside);
            });
  }

  @Test
  void whatFliesOrSailsIsATaskAndOnlyPresenceIs() {
    assertThat(
            ShippedData.WORKSPACE.commitments().stream()
                .filter(c -> Stream.of("air", "maritime").anyMatch(c.domain()::equals))
                .map(Contribution::of)
                .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(Contribution.AIR, Contribution.SEA);
    assertThat(
            ShippedData.WORKSPACE.commitments().stream()
                .filter(c -> c.axis() == Axis.FORCES)
                .map(Contribution::of)
                .distinct())
        .containsExactly(Contribution.FORCES);
  }
}
