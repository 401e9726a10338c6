package muster.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import muster.assess.Assessment;
import muster.assess.WorldAssessor;
import muster.model.Identified;
import muster.model.Setting;
import muster.model.Site;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import muster.store.keep.Kept;
import muster.store.keep.KeptFolder;
import muster.store.merge.Decision;
import muster.testing.LargeWorkspace;
import muster.testing.ShippedData;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** To open a very large workspace, to assess it, and to save one change of it, with its version. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
public class LargeWorkspaceBenchmark {
  /** Of 10,000 commitments, 2,000 actors and 100,000 sites: time is to grow with it, no faster. */
  @Param({"0.25", "0.5", "1"})
  private double share = 1;

  private Path folder = Path.of("");
  private Workspace workspace = ShippedData.WORKSPACE;
  private @Nullable KeptFolder kept;
  private int saves;

  @Setup(Level.Iteration)
  public void makeFolder() throws IOException, WorkspaceException {
    folder = Files.createTempDirectory("large");
    WorkspaceFolder.save(folder, LargeWorkspace.of(share), ForeignMembers.NONE);
    workspace = ((LoadResult.Loaded) WorkspaceFolder.load(folder)).workspace();
    kept = KeptFolder.open(folder, workspace, ForeignMembers.NONE);
  }

  @TearDown(Level.Iteration)
  public void deleteFolder() throws IOException {
    kept().close();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  @Benchmark
  public LoadResult open() {
    return WorkspaceFolder.load(folder);
  }

  @Benchmark
  public Assessment assess() {
    return WorldAssessor.assess(workspace, Setting.of(workspace, null));
  }

  @Benchmark
  public Kept saveOnePosition() throws WorkspaceException {
    workspace = withoutLast(RecordList.POSITIONS);
    return kept().keep(workspace, ForeignMembers.NONE, Decision.OPEN);
  }

  @Benchmark
  public Kept saveOneSite() throws WorkspaceException {
    List<Site> sites = new ArrayList<>(workspace.sites());
    Site s = sites.getLast();
    String name = "saved " + saves++;
    sites.set(
        sites.size() - 1,
        new Site(s.id(), name, s.kind(), s.guardedBy(), s.evidence(), s.point(), s.extras()));
    workspace = RecordList.SITES.with(workspace, sites);
    return kept().keep(workspace, ForeignMembers.NONE, Decision.OPEN);
  }

  private KeptFolder kept() {
    return Objects.requireNonNull(kept);
  }

  private <T extends Identified> Workspace withoutLast(RecordList<T> list) {
    List<T> all = list.of(workspace);
    return list.with(workspace, all.subList(0, all.size() - 1));
  }
}
