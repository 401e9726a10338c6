package muster.assess;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import muster.model.Choices;
import muster.model.Condition;
import muster.model.Setting;
import muster.model.TroopRange;
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
 * How long the engine takes for 2 to the power of {@code assumptions} worlds, and how that grows
 * with assumptions and with commitments. {@link WorldByWorldBenchmark} has the plain way beside it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 2)
public class ExplorationBenchmark {
  @Param({"12", "16", "20", "26"})
  int assumptions;

  @Param({"30", "120", "480"})
  int commitments;

  private Workspace workspace = new Workspaces().build();

  @Setup
  public void build() {
    workspace = workspace(assumptions, commitments);
  }

  /** One that is the same every time. */
  static Workspace workspace(int assumptions, int commitments) {
    Random random = new Random(1);
    Workspaces workspaces = new Workspaces().actor("FRA");
    for (int a = 0; a < assumptions; a++) {
      workspaces.assumption("a" + a, "no", "yes");
    }
    for (int c = 0; c < commitments; c++) {
      List<Condition> parts =
          IntStream.range(0, 2 + random.nextInt(3))
              .mapToObj(i -> part(random, assumptions))
              .toList();
      long likely = 50L + 50L * random.nextInt(100);
      workspaces.presence(
          "c" + c,
          "FRA",
          new TroopRange(0, likely, 2 * likely),
          random.nextInt(4) == 0 ? new Condition.Any(parts) : new Condition.All(parts));
    }
    for (int m = 1; m <= 10; m++) {
      workspaces.forceModel("m" + m, 10_000L * m);
    }
    return workspaces.build();
  }

  private static Condition part(Random random, int assumptions) {
    Condition is = Workspaces.is("a" + random.nextInt(assumptions), "yes");
    return random.nextInt(6) == 0 ? Workspaces.not(is) : is;
  }

  @Benchmark
  public Exploration explore() {
    return WorldExplorer.explore(workspace, done -> {});
  }

  @Benchmark
  public Assessment assess() {
    return WorldAssessor.assess(workspace, Setting.of(workspace, null));
  }

  @Benchmark
  public int reachTarget() {
    return TargetFinder.find(workspace, Choices.baseline(workspace), 60_000, done -> {}).size();
  }

  @Benchmark
  public Reach reachMost() {
    return ReachFinder.find(workspace, Choices.baseline(workspace), done -> {});
  }
}
