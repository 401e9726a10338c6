package muster.draw.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import muster.draw.Colours.Sight;
import muster.draw.MapStyle;
import muster.draw.Sample;
import muster.draw.Theme;
import muster.draw.ZonePattern;
import muster.draw.ZoneStyle;
import muster.geo.MapScene;
import muster.model.Extras;
import muster.model.PartialDate;
import muster.model.Workspace;
import muster.model.Zone;
import muster.model.edit.RecordList;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Cuts a patch out of each area as it is painted, and lays two of them over each other in the way
 * that suits them best: what is still different between them tells them apart wherever they lie.
 */
@Execution(ExecutionMode.CONCURRENT)
final class ZonesApartTest {
  private static final int PATCH = 48;

  /** Far enough that any two patterns have come into step in one of the ways. */
  private static final int SHIFTS = 24;

  /** Root mean square of the difference in lightness, of 100. */
  private static final double APART = 2.5;

  private static final List<String> KINDS =
      List.of(
          "deployment",
          "stand-off",
          "west-of-river",
          "support",
          "maritime",
          "flank",
          "buffer",
          "safe-zone");

  @ParameterizedTest
  @EnumSource(Theme.class)
  void noTwoAreasLookAlikeHoweverAPersonSeesColours(Theme theme) {
    Map<String, int[][]> patches = patches(Pictures.style(theme).map());
    for (Sight sight : Sight.values()) {
      assertThat(differences(patches, sight))
          .hasSize(36)
          .allSatisfy((pair, apart) -> assertThat(apart).as("%s", sight).isGreaterThan(APART));
    }
  }

  /** Else the test above would pass on colours alone. */
  @ParameterizedTest
  @EnumSource(Theme.class)
  void withoutTheirPatternsSomeAreasWouldLookAlike(Theme theme) {
    Map<String, int[][]> patches = patches(plain(Pictures.style(theme).map()));
    for (Sight sight : Sight.values()) {
      assertThat(differences(patches, sight).values()).as("%s", sight).anyMatch(d -> d < APART);
    }
  }

  private static Map<String, Double> differences(Map<String, int[][]> patches, Sight sight) {
    Map<String, Double> differences = new TreeMap<>();
    List<Map.Entry<String, int[][]>> all = new ArrayList<>(patches.entrySet());
    for (int i = 0; i < all.size(); i++) {
      for (int k = i + 1; k < all.size(); k++) {
        differences.put(
            all.get(i).getKey() + " and " + all.get(k).getKey(),
            difference(seen(all.get(i).getValue(), sight), seen(all.get(k).getValue(), sight)));
      }
    }
    return differences;
  }

  private static double[][] seen(int[][] patch, Sight sight) {
    double[][] lightness = new double[patch.length][patch.length];
    for (int y = 0; y < patch.length; y++) {
      for (int x = 0; x < patch.length; x++) {
        lightness[y][x] = sight.lightness(patch[y][x]);
      }
    }
    return lightness;
  }

  private static double difference(double[][] one, double[][] other) {
    double least = Double.MAX_VALUE;
    for (int dy = 0; dy < SHIFTS; dy++) {
      for (int dx = 0; dx < SHIFTS; dx++) {
        double sum = 0;
        for (int y = 0; y < PATCH; y++) {
          for (int x = 0; x < PATCH; x++) {
            double d = one[y][x] - other[y + dy][x + dx];
            sum += d * d;
          }
        }
        least = Math.min(least, sum);
      }
    }
    return Math.sqrt(least / (PATCH * PATCH));
  }

  private static Map<String, int[][]> patches(MapStyle style) {
    Map<String, int[][]> patches = new LinkedHashMap<>();
    for (String kind : KINDS) {
      patches.put(kind, patch(style, kind, Layer.ZONES, 30.6, 49.2));
    }
    patches.put("occupied", patch(style, "none", Layer.OCCUPIED, 34.2, 45.3));
    return patches;
  }

  /** The bare ground under one zone, or under the occupied area. */
  private static int[][] patch(MapStyle style, String kind, Layer layer, double lon, double lat) {
    Zone zone =
        new Zone(
            "z",
            "Z",
            kind,
            new PartialDate("2025"),
            List.of(),
            new GeometryFactory().toGeometry(new Envelope(lon - 2, lon + 2, lat - 1, lat + 1)),
            null,
            Extras.NONE);
    MapScene scene = Sample.scene(with(zone));
    int size = PATCH + SHIFTS;
    MapViewport viewport = Pictures.view(scene, lon, lat, 20, size, size);
    MapLayers layers = MapLayers.of(List.of(layer.code())).with(Layer.NAMES, false);
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    // No name may stand where the whole picture is taken.
    new MapPainter(style)
        .paint(
            g,
            Pictures.request(scene, viewport, layers).reserving(List.of(viewport.frame())),
            () -> false);
    g.dispose();
    int[][] dots = new int[size][size];
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        dots[y][x] = image.getRGB(x, y);
      }
    }
    return dots;
  }

  private static Workspace with(Zone zone) {
    Workspace w = Sample.workspace();
    Workspace alone = RecordList.COMMITMENTS.with(w, List.of());
    alone = RecordList.ZONES.with(alone, List.of(zone));
    alone = RecordList.SITES.with(alone, List.of());
    alone = RecordList.LINES.with(alone, List.of());
    return RecordList.BRIEFINGS.with(alone, List.of());
  }

  private static MapStyle plain(MapStyle style) {
    Map<String, ZoneStyle> zones = new LinkedHashMap<>();
    style.zones().forEach((kind, zone) -> zones.put(kind, plain(zone)));
    return new MapStyle(
        style.ground(),
        style.lines(),
        style.names(),
        style.marks(),
        plain(style.occupied()),
        zones,
        style.otherZones(),
        style.sites(),
        style.otherSites(),
        style.frames(),
        style.language(),
        style.framed());
  }

  private static ZoneStyle plain(ZoneStyle zone) {
    return new ZoneStyle(
        zone.color(),
        zone.ink(),
        zone.fill(),
        new ZoneStyle.Hatch(ZonePattern.PLAIN, 10, 1, 1),
        zone.dash());
  }
}
