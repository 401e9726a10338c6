package muster.draw.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import muster.draw.MapStyle;
import muster.draw.Sample;
import muster.draw.Theme;
import muster.geo.BaseMap.Border;
import muster.geo.MapFeature;
import muster.geo.MapScene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Crimea is Ukraine in every style and under every set of layers. What lies over it is painted with
 * opacity, so the test changes one colour of the style and asks which dots change with it. Most
 * layers leave the ground as it is, which one test sees for every set of layers; the others then
 * need only the sets of those that do not.
 */
@Execution(ExecutionMode.CONCURRENT)
final class CrimeaTest {
  private static final MapScene SCENE = Sample.scene(Sample.workspace());
  private static final Color MARK = new Color(0xFF00FF);

  /** Crimea and what lies north of it, at about 7 km a dot. */
  private static final MapViewport VIEW = Pictures.view(SCENE, 34.2, 45.4, 420, 60, 50);

  /** The layers that the ground shows something of. */
  private static final List<Layer> ON_THE_GROUND =
      List.of(
          Layer.REGIONS,
          Layer.RIVERS,
          Layer.OCCUPIED,
          Layer.ZONES,
          Layer.CONTACT_LINE,
          Layer.LINES);

  /** Those that lie over it as names do, and are painted after it. */
  private static final Set<Layer> ABOVE =
      Set.of(Layer.NAMES, Layer.PLACES, Layer.SITES, Layer.COMMITMENTS);

  /** Land of Crimea and of Perekop away from the coasts and lagoons. */
  private static final double[][] INLAND = {
    {34.0, 45.2}, {33.4, 45.5}, {34.6, 45.3}, {34.2, 44.9}, {33.9, 45.75}, {35.6, 45.2}
  };

  /** With all that stands above and without; which layers are painted is no matter of colours. */
  @Test
  void theGroundIsTheSameWhateverLayersAreShownAboveIt() {
    MapStyle style = Pictures.style(Theme.BRIEFING).map();
    Set<Layer> others = EnumSet.allOf(Layer.class);
    others.removeAll(ON_THE_GROUND);
    others.removeAll(ABOVE);
    List<Set<Layer>> above = everySet(List.copyOf(others));
    for (Set<Layer> ground : everySet(ON_THE_GROUND)) {
      int[] alone = dots(ground(style, ground));
      // One by one where there is least and most below them, and else all together.
      boolean end = ground.isEmpty() || ground.size() == ON_THE_GROUND.size();
      for (Set<Layer> other : end ? above : List.of(above.getLast())) {
        Set<Layer> shown = EnumSet.copyOf(other);
        shown.addAll(ground);
        assertThat(dots(ground(style, shown))).as("%s", shown).isEqualTo(alone);
        shown.addAll(ABOVE);
        assertThat(dots(ground(style, shown))).as("%s", shown).isEqualTo(alone);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void itsLandIsUkrainesUnderEverySetOfLayers(Theme theme) {
    MapStyle style = Pictures.style(theme).map();
    MapStyle otherUkraine = with(style, ground(style, style.ground().land(), MARK), style.lines());
    MapStyle otherAbroad =
        with(style, ground(style, MARK, style.ground().ukraine()), style.lines());
    for (Set<Layer> shown : everySet(ON_THE_GROUND)) {
      BufferedImage usual = ground(style, shown);
      BufferedImage ukraine = ground(otherUkraine, shown);
      BufferedImage abroad = ground(otherAbroad, shown);
      for (double[] at : INLAND) {
        int[] dot = dot(at);
        int there = usual.getRGB(dot[0], dot[1]);
        assertThat(ukraine.getRGB(dot[0], dot[1])).as("%s", shown).isNotEqualTo(there);
        assertThat(abroad.getRGB(dot[0], dot[1])).as("%s", shown).isEqualTo(there);
      }
    }
  }

  /** Nor is any border of a state, Ukraine's own included, between it and the mainland. */
  @ParameterizedTest
  @EnumSource(Theme.class)
  void noBorderOfAStatePartsItFromTheMainlandUnderAnySetOfLayers(Theme theme) {
    MapStyle style = Pictures.style(theme).map();
    MapStyle.Lines l = style.lines();
    MapStyle otherLines =
        with(
            style,
            style.ground(),
            new MapStyle.Lines(
                l.coast(), l.lakeEdge(), l.river(), l.region(), MARK, l.ukraine(), l.graticule()));
    for (Set<Layer> shown : everySet(ON_THE_GROUND)) {
      assertThat(dots(ground(otherLines, shown)))
          .as("%s", shown)
          .isEqualTo(dots(ground(style, shown)));
    }
    Coordinate perekop = SCENE.projection().project(33.69, 46.15);
    Envelope isthmus = new Envelope(perekop);
    isthmus.expandBy(25_000);
    assertThat(SCENE.base().borders().within(isthmus))
        .filteredOn(b -> b.geometry().getEnvelopeInternal().intersects(isthmus))
        .filteredOn(b -> b.geometry().intersects(b.geometry().getFactory().toGeometry(isthmus)))
        .extracting(MapFeature::value)
        .extracting(Border::kind)
        .doesNotContain(Border.Kind.UKRAINE_BORDER, Border.Kind.STATE_BORDER)
        .contains(Border.Kind.OBLAST_BORDER);
  }

  /** Ukraine's outline goes round it: along its coasts, in the colour of Ukraine's border. */
  @ParameterizedTest
  @EnumSource(Theme.class)
  void ukrainesOutlineGoesRoundIt(Theme theme) {
    MapStyle style = Pictures.style(theme).map();
    MapStyle.Lines l = style.lines();
    MapStyle otherLines =
        with(
            style,
            style.ground(),
            new MapStyle.Lines(
                l.coast(), l.lakeEdge(), l.river(), l.region(), l.state(), MARK, l.graticule()));
    BufferedImage usual = ground(style, Set.of());
    BufferedImage marked = ground(otherLines, Set.of());
    double[][] capes = {{32.5, 45.35}, {33.38, 44.58}, {34.1, 44.42}, {36.45, 45.1}, {35.0, 44.83}};
    for (double[] cape : capes) {
      int[] dot = dot(cape);
      boolean found = false;
      for (int dy = -3; dy <= 3; dy++) {
        for (int dx = -3; dx <= 3; dx++) {
          int x = Math.clamp(dot[0] + dx, 0, usual.getWidth() - 1);
          int y = Math.clamp(dot[1] + dy, 0, usual.getHeight() - 1);
          found |= usual.getRGB(x, y) != marked.getRGB(x, y);
        }
      }
      assertThat(found).as("%s, %s", cape[0], cape[1]).isTrue();
    }
  }

  private static List<Set<Layer>> everySet(List<Layer> layers) {
    List<Set<Layer>> sets = new ArrayList<>();
    for (int bits = 0; bits < 1 << layers.size(); bits++) {
      Set<Layer> set = EnumSet.noneOf(Layer.class);
      for (int i = 0; i < layers.size(); i++) {
        if ((bits >> i & 1) == 1) {
          set.add(layers.get(i));
        }
      }
      sets.add(set);
    }
    return sets;
  }

  private static BufferedImage ground(MapStyle style, Set<Layer> shown) {
    BufferedImage image =
        new BufferedImage((int) VIEW.width(), (int) VIEW.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    MapLayers layers = new MapLayers(shown, Set.of(), Set.of());
    MapPass pass = new MapPass(Pictures.request(SCENE, VIEW, layers), style);
    pass.base(g, () -> false);
    pass.ground(g, () -> false);
    g.dispose();
    return image;
  }

  private static int[] dot(double[] lonLat) {
    Coordinate metres = SCENE.projection().project(lonLat[0], lonLat[1]);
    return new int[] {(int) VIEW.pixelX(metres.x), (int) VIEW.pixelY(metres.y)};
  }

  private static int[] dots(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static MapStyle.Ground ground(MapStyle style, Color land, Color ukraine) {
    MapStyle.Ground g = style.ground();
    return new MapStyle.Ground(
        g.sea(), g.shallows(), land, ukraine, g.glow(), g.lake(), g.dryLake());
  }

  private static MapStyle with(MapStyle style, MapStyle.Ground ground, MapStyle.Lines lines) {
    return new MapStyle(
        ground,
        lines,
        style.names(),
        style.marks(),
        style.occupied(),
        style.zones(),
        style.otherZones(),
        style.sites(),
        style.otherSites(),
        style.frames(),
        style.language(),
        style.framed());
  }
}
