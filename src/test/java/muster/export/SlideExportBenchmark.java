package muster.export;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import muster.draw.Sample;
import muster.draw.Style;
import muster.draw.slide.SlideContent;
import muster.draw.slide.SlideContents;
import muster.model.Briefing;
import muster.model.Slide;
import muster.model.Workspace;
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

/** What slides of the shipped briefing cost as files, painted and encoded. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class SlideExportBenchmark {

  /** A title, a full map, a map with a table, four worlds side by side. */
  @Param({"title", "where", "europe-alone", "four-worlds"})
  private String slide = "where";

  /** As on the command line. */
  @Param({"1080p", "4k"})
  private String size = "1080p";

  private final Style style = Style.briefing();
  private SlideContent content = Sample.content(Sample.slide("map", "Map", null));
  private ImageSize dots = ImageSize.FULL_HD;

  @Setup
  public void open() {
    Workspace workspace = ShippedData.WORKSPACE;
    Briefing briefing = workspace.briefings().getFirst();
    Slide shown = Workspace.find(briefing.slides(), slide).orElseThrow();
    content = new SlideContents(workspace, Sample.BASE).of(shown);
    dots = ImageSize.parse(size).orElseThrow();
  }

  @Benchmark
  public byte[] png() {
    return new WritePng(style).bytes(content, dots, () -> false);
  }

  @Benchmark
  public byte[] svg() throws IOException {
    return new WriteSvg(style).bytes(content, dots, () -> false);
  }
}
