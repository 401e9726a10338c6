package muster.draw.ruler;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import muster.assess.Assessment;
import muster.assess.WorldAssessor;
import muster.assess.ZoneTroops;
import muster.draw.ruler.RulerFact.Mark;
import muster.geo.MeasureRulers;
import muster.geo.ZoneRulers;
import muster.model.Line;
import muster.model.Setting;
import muster.model.Site;
import muster.model.TroopRange;
import muster.model.Workspace;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;

final class RulerFactsTest {
  private final Workspace workspace = ShippedData.WORKSPACE;
  private final Setting setting = Setting.of(workspace, workspace.scenarios().getFirst());
  private final ZoneRulers rulers =
      new MeasureRulers(ShippedSession.ground().zones())
          .measure(
              workspace,
              setting.parameters(),
              ShippedSession.ground().zones().resolve(workspace, setting.parameters()));
  private final Assessment assessment = WorldAssessor.assess(workspace, setting);
  private final List<ZoneFigures> figures = ZoneFigures.of(workspace, assessment, rulers);
  private final RulerFacts facts = new RulerFacts(workspace, rulers);

  private ZoneFigures zone(String id) {
    return figures.stream().filter(one -> one.zone().id().equals(id)).findFirst().orElseThrow();
  }

  private static RulerFact fact(List<RulerFact> facts, String name) {
    return facts.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void densitiesAreTroopsOverAreaAndOverLine() {
    ZoneFigures west = zone("western-deployment");
    Density area = Objects.requireNonNull(west.perKm2());
    Density line = Objects.requireNonNull(west.perLineKm());
    TroopRange troops = west.troops().troops();
    assertThat(troops.likely()).isPositive();
    assertThat(area.low()).isEqualTo(troops.low() / west.ruler().areaKm2());
    assertThat(area.high()).isEqualTo(troops.high() / west.ruler().areaKm2());
    assertThat(line.likely())
        .isEqualTo(troops.likely() / Objects.requireNonNull(west.ruler().front()).lengthKm());
    assertThat(fact(facts.of(west), "Troops per km²").mark()).isEqualTo(Mark.ESTIMATE);
  }

  @Test
  void whoStandsInAZoneInsideIsCountedOnceAndSaidToBe() {
    assertThat(figures.stream().mapToLong(one -> one.troops().troops().likely()).sum())
        .isEqualTo(assessment.troops().likely());
    ZoneFigures outer = zone("stand-off");
    assertThat(outer.troops()).isEqualTo(ZoneTroops.NONE);
    assertThat(outer.nested())
        .extracting(nested -> nested.zone().id())
        .containsExactly("western-deployment");
    assertThat(fact(facts.of(outer), "Not counted").text()).contains("Western deployment area");
  }

  @Test
  void aDeploymentAreaSaysWhetherItKeepsTheStandOff() {
    RulerFact held = fact(facts.of(zone("western-deployment")), "Stand-off");
    RulerFact missed = fact(facts.of(zone("west-of-dnipro")), "Stand-off");
    assertThat(held)
        .isEqualTo(new RulerFact("Stand-off", "holds the 200\u00a0km asked for", Mark.PLAIN));
    assertThat(missed.mark()).isEqualTo(Mark.SHORT);
    assertThat(missed.text()).contains("200\u00a0km short");
    assertThat(facts.of(zone("odesa-area"))).noneMatch(one -> one.name().equals("Stand-off"));
  }

  @Test
  void aBufferSaysItsDepthAndTheLineThatItLiesAlong() {
    List<RulerFact> buffer = facts.of(zone("demilitarized-buffer"));
    assertThat(fact(buffer, "Depth").text()).startsWith("40\u00a0km by its rule");
    assertThat(fact(buffer, "Line").text()).startsWith("Line of contact");
    assertThat(fact(buffer, "To the line of contact").text()).isEqualTo("touches it");
  }

  @Test
  void aSiteAcrossTheLineSaysSo() {
    Site site = Workspace.find(workspace.sites(), "melitopol-air-base").orElseThrow();
    assertThat(fact(facts.of(site), "To the line of contact").text()).endsWith("on its far side");
    assertThat(fact(facts.of(site), "Stand-off").mark()).isEqualTo(Mark.SHORT);
  }

  @Test
  void theLineOfContactCountsWhatIsTooNear() {
    Line line = Workspace.find(workspace.lines(), "contact-line").orElseThrow();
    assertThat(fact(facts.of(line), "Areas nearer than that").text())
        .isEqualTo("West of the Dnipro (1)");
    assertThat(fact(facts.of(line), "Sites nearer than that").text()).endsWith("of 184");
    Line river = Workspace.find(workspace.lines(), "dnipro").orElseThrow();
    assertThat(facts.of(river))
        .extracting(RulerFact::name)
        .containsExactly("Length", "Zones along it");
  }

  @Test
  void numbersHaveTheDigitsThatAPersonCanUse() {
    assertThat(RulerWords.km(3.94)).isEqualTo("3.9\u00a0km");
    assertThat(RulerWords.km(365.5)).isEqualTo("366\u00a0km");
    assertThat(RulerWords.area(131_490.6)).isEqualTo("131,491\u00a0km²");
    assertThat(RulerWords.perKm2(0.0003, true)).isEqualTo("<0.01 per\u00a0km²");
    assertThat(RulerWords.perKm2(0.1604, true)).isEqualTo("≈\u00a00.16 per\u00a0km²");
    assertThat(RulerWords.troops(new ZoneTroops(TroopRange.ZERO, 2, 2, false)))
        .isEqualTo("2 commitments stand, their numbers not known");
  }
}
