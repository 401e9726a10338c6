package muster.geo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import muster.model.Setting;
import muster.model.Workspace;
import muster.testing.ShippedData;
import org.locationtech.jts.geom.Geometry;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * What rulers on the shipped workspace's zones cost after a move of one of its sliders: every call
 * has a distance that was not there before, and the zones are there already.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class MeasureRulersBenchmark {
  private static final Workspace SHIPPED = ShippedData.WORKSPACE;

  @Param({"buffer-km", "stand-off-km", "flank-km"})
  private String parameter = "";

  private final ZoneResolver resolver = new ZoneResolver(Shapes.map());
  private final MeasureRulers rulers = new MeasureRulers(resolver);
  private final Map<String, BigDecimal> values =
      new HashMap<>(Setting.of(SHIPPED, null).parameters());
  private Map<String, Geometry> zones = Map.of();
  private double km = 31;

  @Setup(Level.Invocation)
  public void move() {
    km = km > 59 ? 31 : km + 0.001;
    double from = parameter.equals("stand-off-km") ? 100 : 0;
    values.put(parameter, BigDecimal.valueOf(from + km));
    zones = resolver.resolve(SHIPPED, values);
  }

  @Benchmark
  public ZoneRulers shipped() {
    return rulers.measure(SHIPPED, values, zones);
  }
}
