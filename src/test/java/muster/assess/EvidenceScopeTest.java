package muster.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import muster.model.Evidence;
import muster.model.Source;
import muster.model.Stance;
import muster.model.Workspace;
import muster.testing.Workspaces;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is left of a workspace when not everything in it is believed. */
final class EvidenceScopeTest {
  private static final LocalDate DAY = LocalDate.of(2025, 5, 31);

  @Provide
  Arbitrary<Workspace> workspaces() {
    return Workspaces.sound();
  }

  private static Set<String> some(Workspace workspace, Random random) {
    return workspace.sources().stream()
        .map(Source::id)
        .filter(id -> random.nextInt(3) == 0)
        .collect(Collectors.toSet());
  }

  @Property(tries = 200)
  void whatIsLeftIsKnownByTheDayAndRestsOnWhatIsBelieved(
      @ForAll("workspaces") Workspace workspace, @ForAll Random random) {
    EvidenceScope scope =
        new EvidenceScope(random.nextBoolean() ? DAY : null, some(workspace, random));
    Workspace believed = scope.applyTo(workspace);
    Set<String> refused = new HashSet<>();
    for (Source source : workspace.sources()) {
      boolean late = scope.asOf() != null && source.published().lastDay().isAfter(DAY);
      if (late || scope.without().contains(source.id())) {
        refused.add(source.id());
      }
    }
    assertThat(believed.positions())
        .extracting(muster.model.Position::id)
        .isEqualTo(
            workspace.positions().stream()
                .filter(p -> scope.asOf() == null || !p.asOf().lastDay().isAfter(DAY))
                .filter(p -> holds(p.evidence(), refused))
                .map(muster.model.Position::id)
                .toList());
    assertThat(believed.commitments())
        .extracting(muster.model.Commitment::id)
        .isEqualTo(
            workspace.commitments().stream()
                .filter(c -> scope.asOf() == null || !c.asOf().lastDay().isAfter(DAY))
                .filter(c -> holds(c.evidence(), refused))
                .map(muster.model.Commitment::id)
                .toList());
    assertThat(believed.positions()).allMatch(p -> none(p.evidence(), refused));
    assertThat(believed.commitments()).allMatch(c -> none(c.evidence(), refused));
    for (int e = 0; e < workspace.enablers().size(); e++) {
      assertThat(believed.enablers().get(e).providers())
          .isEqualTo(
              holds(workspace.enablers().get(e).evidence(), refused)
                  ? workspace.enablers().get(e).providers()
                  : List.of());
    }
    assertThat(believed.sources()).isEqualTo(workspace.sources());
    assertThat(believed.forceModels()).isEqualTo(workspace.forceModels());
    assertThat(believed.zones()).isEqualTo(workspace.zones());
  }

  private static boolean holds(List<Evidence> evidence, Set<String> refused) {
    return evidence.isEmpty() || evidence.stream().anyMatch(e -> !refused.contains(e.source()));
  }

  private static boolean none(List<Evidence> evidence, Set<String> refused) {
    return evidence.stream().noneMatch(e -> refused.contains(e.source()));
  }

  @Property(tries = 100)
  void leavingOutOneByOneIsLeavingOutTogether(
      @ForAll("workspaces") Workspace workspace, @ForAll Random random) {
    Set<String> first = some(workspace, random);
    Set<String> second = some(workspace, random);
    Set<String> both = new HashSet<>(first);
    both.addAll(second);
    Workspace inTurn =
        new EvidenceScope(null, second).applyTo(new EvidenceScope(DAY, first).applyTo(workspace));
    assertThat(inTurn).isEqualTo(new EvidenceScope(DAY, both).applyTo(workspace));
  }

  @Test
  void whoBelievesEverythingSeesTheSameWorkspace() {
    Workspace workspace = new muster.assess.Workspaces().actor("FRA").build();
    assertThat(EvidenceScope.ALL.isAll()).isTrue();
    assertThat(EvidenceScope.ALL.applyTo(workspace)).isSameAs(workspace);
    assertThat(new EvidenceScope(DAY, Set.of()).isAll()).isFalse();
    assertThat(new EvidenceScope(null, Set.of("a")).isAll()).isFalse();
  }

  @Test
  void aPositionOfNinetyDaysAgoIsFreshAndOneDayOlderIsStale() {
    Workspace workspace =
        new muster.assess.Workspaces()
            .actor("FRA")
            .actor("GBR")
            .actor("DEU")
            .actor("POL")
            .position("FRA", "2025-10-03", Stance.LEADS, null)
            .position("GBR", "2025-10-02", Stance.LEADS, null)
            .position("DEU", "2025-09", Stance.WILLING, null)
            .position("DEU", "2025-12", Stance.WILLING, null)
            .build();
    assertThat(workspace.header().asOf().text()).isEqualTo("2026-01-01");
    assertThat(Staleness.staleActors(workspace, EvidenceScope.ALL)).containsExactly("GBR");
    // In November, what Germany says in December is not yet known.
    EvidenceScope november = new EvidenceScope(LocalDate.of(2025, 11, 30), Set.of());
    assertThat(Staleness.staleActors(workspace, november)).isEmpty();
    EvidenceScope newYearsEve = new EvidenceScope(LocalDate.of(2025, 12, 30), Set.of());
    assertThat(Staleness.staleActors(workspace, newYearsEve)).containsExactly("DEU");
  }
}
