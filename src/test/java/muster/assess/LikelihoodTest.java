package muster.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.model.Choices;
import muster.model.Condition;
import muster.model.Workspace;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class LikelihoodTest {
  private static final double EXACT = 1e-9;

  @Property(tries = 300)
  void aConditionIsAsProbableAsTheWorldsInWhichItHolds(@ForAll long seed) {
    RandomWorkspace random = new RandomWorkspace(seed);
    Workspace workspace = random.build(7, 3);
    Condition condition = random.condition(0, workspace.assumptions().size(), 4);
    assertThat(Likelihood.of(workspace, condition, done -> {}))
        .isCloseTo(new BruteForce(workspace).sum(condition::holds, w -> 1), within(EXACT))
        .isBetween(0.0, 1.0);
  }

  @Property(tries = 200)
  void aWorldIsAsProbableAsAllItsOptionsTogether(@ForAll long seed) {
    RandomWorkspace random = new RandomWorkspace(seed);
    Workspace workspace = random.build(7, 3);
    Choices world = random.choices(workspace);
    double p = new BruteForce(workspace).probability(world);
    assertThat(Likelihood.ofWorld(workspace, world)).isCloseTo(p, within(EXACT));
    assertThat(Likelihood.ofChoices(workspace, world.options(), done -> {}))
        .isCloseTo(p, within(EXACT));
    Map<String, String> some = new LinkedHashMap<>(world.options());
    some.keySet().removeIf(id -> id.hashCode() % 2 == 0);
    assertThat(Likelihood.ofChoices(workspace, some, done -> {})).isGreaterThan(p - EXACT);
  }

  @Test
  void onlyWhatAConditionDependsOnLimitsIt() {
    Workspaces workspaces = new Workspaces();
    List<Condition> all = new ArrayList<>();
    for (int a = 0; a < 30; a++) {
      workspaces.assumption("a" + a, "no", "yes");
      all.add(Workspaces.is("a" + a, "yes"));
    }
    assertThat(Likelihood.of(workspaces.build(), all.getFirst(), done -> {})).isEqualTo(0.5);
    assertThatThrownBy(() -> Likelihood.of(workspaces.build(), new Condition.All(all), done -> {}))
        .isInstanceOf(UnanswerableException.class);
  }
}
