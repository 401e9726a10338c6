package muster.draw.map;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.concurrent.TimeUnit;
import muster.assess.WorldAssessor;
import muster.assess.ZoneForce;
import muster.draw.MapStyle;
import muster.draw.Sample;
import muster.geo.MapScene;
import muster.geo.MapScenes;
import muster.geo.ZoneResolver;
import muster.model.Setting;
import muster.model.Workspace;
import muster.testing.ManySites;
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

/** What pictures of the shipped workspace cost, with all of its layers and names. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class MapPainterBenchmark {

  /** Dots down; across in proportion of 16 to 9. */
  @Param({"1080", "2160"})
  private int height;

  /** 0: those of the workspace. */
  @Param({"0", "200", "10000", "100000"})
  private int sites;

  private final LabelShapes typeset = new LabelShapes();
  private final KeptGroups groups = new KeptGroups();
  private MapScene scene = Sample.scene(Sample.workspace());
  private List<ZoneForce> forces = List.of();
  private MapPainter painter = new MapPainter(MapStyle.briefing());
  private BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);
  private MapViewport viewport = MapViewport.fit(Sample.BASE.ukraine(), 1920, 1080, 30);
  private int count;

  @Setup
  public void open() {
    Workspace workspace = ShippedData.WORKSPACE;
    Setting setting = Setting.of(workspace, null);
    forces = ZoneForce.of(workspace, WorldAssessor.assess(workspace, setting));
    Workspace shown = sites == 0 ? workspace : ManySites.in(workspace, sites);
    scene =
        new MapScenes(shown, Sample.BASE, new ZoneResolver(Sample.BASE.map()))
            .of(setting.parameters());
    image = new BufferedImage(height * 16 / 9, height, BufferedImage.TYPE_INT_ARGB_PRE);
  }

  /** The map moved by up to 20 pixels each way. */
  @Benchmark
  public PaintedMap smallPan() {
    count++;
    viewport = viewport.panned(20 * Math.sin(count), 15 * Math.sin(1.7 * count));
    return paint(viewport);
  }

  /** Another scale each time: nothing of the ground is there yet. */
  @Benchmark
  public PaintedMap zoomStep() {
    count++;
    return paint(viewport.zoomed(1 + 0.001 * (count % 400), 900, 500));
  }

  /** With a painter that has painted nothing before. */
  @Benchmark
  public PaintedMap firstPicture() {
    painter = new MapPainter(MapStyle.briefing());
    return paint(viewport);
  }

  /** Names and symbols alone: which there are, and where they find room. */
  @Benchmark
  public int labelPlacement() {
    count++;
    MapViewport there = viewport.panned(20 * Math.sin(count), 0);
    MapPass pass = new MapPass(request(there), MapStyle.briefing());
    NameLayout names = pass.layout(typeset, groups.of(request(there)), () -> false);
    return names == null ? 0 : names.labels().size();
  }

  private PaintedMap paint(MapViewport there) {
    return painter.paint(image, height / 1080.0, request(there), () -> false);
  }

  private MapRequest request(MapViewport there) {
    return new MapRequest(scene, there, MapLayers.USUAL, MapHighlight.NONE, forces, List.of());
  }
}
