package muster.desktop.records;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import muster.model.Workspace;
import muster.testing.LargeWorkspace;
import muster.testing.ShippedData;
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

/** To list the sites of a very large workspace, and to search them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class RowListerBenchmark {
  /** Of 100,000 sites: time is to grow with it, no faster. */
  @Param({"0.25", "0.5", "1"})
  private double share = 1;

  private Workspace workspace = ShippedData.WORKSPACE;

  @Setup
  public void makeWorkspace() {
    workspace = LargeWorkspace.of(share);
  }

  /** Checked by its size, which no shortcut gives. */
  @Benchmark
  public int listSites() {
    return rows("");
  }

  @Benchmark
  public int listAndSearchSites() {
    return rows("99");
  }

  private int rows(String search) {
    List<RecordRow> rows =
        new RowLister()
            .list(
                new RowLister.Wish(
                    workspace, RecordKind.SITES, Set.of(), Map.of(), search, RowOrder.OF_FILE));
    return rows.size();
  }
}
