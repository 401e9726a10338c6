package muster.assess;

import static muster.assess.Workspaces.all;
import static muster.assess.Workspaces.any;
import static muster.assess.Workspaces.is;
import static muster.assess.Workspaces.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import muster.model.Choices;
import muster.model.Condition;
import muster.model.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TargetFinderTest {
  private static List<TargetUnlock> find(Workspaces workspaces, long target, int lanes) {
    Workspace workspace = workspaces.build();
    return TargetFinder.find(workspace, Choices.baseline(workspace), target, lanes, done -> {});
  }

  private static Condition unequal(Condition a, Condition b) {
    return any(all(a, not(b)), all(not(a), b));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4, 64})
  void aSetWithASufficientPartIsLeftOutEvenIfNoneOfItsNearestPartsSuffices(int lanes) {
    // Of three changes every odd number suffices: {a, b, c} does, and none of its pairs.
    Condition odd = unequal(is("a", "yes"), unequal(is("b", "yes"), is("c", "yes")));
    Workspaces workspaces =
        new Workspaces()
            .actor("FRA")
            .assumption("a", "no", "yes")
            .assumption("b", "no", "yes")
            .assumption("c", "no", "yes")
            .presence("c", "FRA", 1000, odd);
    assertThat(find(workspaces, 1000, lanes))
        .containsExactly(
            new TargetUnlock(Map.of("a", "yes"), 1000),
            new TargetUnlock(Map.of("b", "yes"), 1000),
            new TargetUnlock(Map.of("c", "yes"), 1000));
  }

  @Test
  void unlocksComeBySizeThenTroopsFromHighToLowThenText() {
    Workspaces workspaces =
        new Workspaces()
            .actor("FRA")
            .assumption("a", "no", "yes")
            .assumption("b", "no", "more", "yes")
            .assumption("c", "no", "yes")
            .assumption("d", "no", "yes")
            .presence("with-a", "FRA", 600, is("a", "yes"))
            .presence("with-b", "FRA", 1000, is("b", "yes", "more"))
            .presence("more", "FRA", 200, is("b", "more"))
            .presence("with-c", "FRA", 400, is("c", "yes"))
            .presence("with-d", "FRA", 400, is("d", "yes"));
    assertThat(find(workspaces, 1000, 64))
        .containsExactly(
            new TargetUnlock(Map.of("b", "more"), 1200),
            new TargetUnlock(Map.of("b", "yes"), 1000),
            new TargetUnlock(Map.of("a", "yes", "c", "yes"), 1000),
            new TargetUnlock(Map.of("a", "yes", "d", "yes"), 1000));
  }

  @Test
  void aTargetThatIsMetNeedsNoChangeAndOneOutOfReachHasNoUnlock() {
    Workspaces workspaces = new Workspaces().actor("FRA").presence("c", "FRA", 10, null);
    assertThat(find(workspaces, 10, 64)).containsExactly(new TargetUnlock(Map.of(), 10));
    assertThat(find(workspaces, 11, 64)).isEmpty();
  }

  @Test
  void moreUnlocksThanAPersonCouldReadAreASentenceWithTheirNumber() {
    Workspaces workspaces = new Workspaces().actor("FRA");
    for (int i = 0; i < 22; i++) {
      workspaces.assumption("a" + i, "no", "yes").presence("c" + i, "FRA", 1, is("a" + i, "yes"));
    }
    assertThatThrownBy(() -> find(workspaces, 11, 64))
        .isInstanceOf(UnanswerableException.class)
        .hasMessageContaining("705,432");
    assertThat(find(workspaces, 20, 64)).hasSize(231);
  }
}
