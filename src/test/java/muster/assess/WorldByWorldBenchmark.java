package muster.assess;

import java.util.concurrent.TimeUnit;
import muster.model.Assumption;
import muster.model.Choices;
import muster.model.Workspace;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long {@link ExplorationBenchmark}'s worlds take one after the other: twice the time for every
 * further assumption, so that 20 of them would take minutes.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class WorldByWorldBenchmark {
  @Param({"10", "12", "14", "16"})
  int assumptions;

  @Param({"30", "120"})
  int commitments;

  private Workspace workspace = new Workspaces().build();

  @Setup
  public void build() {
    workspace = ExplorationBenchmark.workspace(assumptions, commitments);
  }

  /** Expected troops and chances. */
  @Benchmark
  public double worldByWorld() {
    double[] sums = new double[1 + workspace.forceModels().size()];
    addWorlds(Choices.baseline(workspace), 0, sums);
    return sums[0];
  }

  private void addWorlds(Choices world, int decided, double[] sums) {
    if (decided == workspace.assumptions().size()) {
      double p = Likelihood.ofWorld(workspace, world);
      long likely =
          workspace.commitments().stream()
              .filter(c -> c.condition().holds(world))
              .mapToLong(c -> c.troopsOrZero().likely())
              .sum();
      sums[0] += p * likely;
      for (int m = 1; m < sums.length; m++) {
        sums[m] += likely >= workspace.forceModels().get(m - 1).troops().min() ? p : 0;
      }
    } else {
      Assumption next = workspace.assumptions().get(decided);
      next.options().forEach(o -> addWorlds(world.with(next.id(), o.id()), decided + 1, sums));
    }
  }
}
