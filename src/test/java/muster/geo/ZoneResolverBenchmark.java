package muster.geo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import muster.model.Setting;
import muster.model.Side;
import muster.model.Workspace;
import muster.model.ZoneRule.Beyond;
import muster.model.ZoneRule.Buffer;
import muster.model.ZoneRule.Distance;
import muster.model.ZoneRule.WestOf;
import muster.testing.ShippedData;
import org.locationtech.jts.geom.Geometry;
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
 * What a move of the buffer's slider costs: every call has a distance that was not there before.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class ZoneResolverBenchmark {
  private static final Workspace SHIPPED = ShippedData.WORKSPACE;
  private static final Distance SLIDER = new Distance.FromParameter("km");

  private final ZoneResolver resolver = new ZoneResolver(Shapes.map());
  private final Workspace both = workspace(Side.BOTH);
  private final Workspace left = workspace(Side.LEFT);
  private final Workspace beyond =
      Shapes.workspace(
          List.of(
              Shapes.zone("beyond", new Beyond("contact-line", SLIDER)),
              Shapes.zone("west", new WestOf("contact-line"))),
          List.of(),
          List.of(Shapes.namedLine("contact-line", Shapes.contactLine())));
  private double km = 40;

  @Benchmark
  public Map<String, Geometry> bufferOnBothSides() {
    return resolver.resolve(both, next());
  }

  @Benchmark
  public Map<String, Geometry> bufferOnOneSide() {
    return resolver.resolve(left, next());
  }

  @Benchmark
  public Map<String, Geometry> beyond() {
    return resolver.resolve(beyond, next());
  }

  /** All of the shipped workspace's zones after a move of one of its sliders. */
  @Benchmark
  public Map<String, Geometry> shipped(Slider slider) {
    Map<String, BigDecimal> values = new HashMap<>(Setting.of(SHIPPED, null).parameters());
    km = km > 59 ? 31 : km + 0.001;
    values.put(slider.parameter, BigDecimal.valueOf(slider.from + km));
    return resolver.resolve(SHIPPED, values);
  }

  /** One of the shipped workspace's parameters. */
  @State(Scope.Benchmark)
  public static class Slider {
    @Param({"buffer-km", "stand-off-km", "flank-km"})
    private String parameter = "";

    private double from;

    @Setup
    public void place() {
      from = parameter.equals("stand-off-km") ? 100 : 0;
    }
  }

  private Map<String, BigDecimal> next() {
    km = km > 80 ? 40 : km + 0.001;
    return Map.of("km", BigDecimal.valueOf(km));
  }

  private static Workspace workspace(Side side) {
    return Shapes.workspace(
        List.of(Shapes.zone("buffer", new Buffer("contact-line", SLIDER, side))),
        List.of(),
        List.of(Shapes.namedLine("contact-line", Shapes.contactLine())));
  }
}
