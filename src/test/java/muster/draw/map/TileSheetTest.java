package muster.draw.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class TileSheetTest {

  private final TileSheet sheet = new TileSheet();
  private final List<TileGrid> painted = new ArrayList<>();

  private static MapViewport at(double x, double y) {
    return new MapViewport(x, y, 10, 300, 200);
  }

  private BufferedImage paint(MapViewport viewport, Object content) {
    BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    sheet.paint(
        g,
        TileGrid.of(viewport, 1),
        TileSheet.Content.of(content),
        (below, block) -> {
          painted.add(block);
          below.setColor(Color.RED);
          below.fill(block.viewport().frame());
        },
        () -> false);
    g.dispose();
    sheet.forget(TileGrid.of(viewport, 1));
    return image;
  }

  @Test
  void allOfAPictureIsPainted() {
    BufferedImage image = paint(at(123_456, -98_765), "red");

    assertThat(image.getRGB(0, 0)).isEqualTo(Color.RED.getRGB());
    assertThat(image.getRGB(299, 199)).isEqualTo(Color.RED.getRGB());
  }

  @Test
  void aMoveWithinTheTilesPaintsNothing() {
    paint(at(1_920, -1_280), "red");
    painted.clear();
    paint(at(1_930, -1_290), "red");

    assertThat(painted).isEmpty();
  }

  @Test
  void aMovePaintsOnlyWhatComesIntoView() {
    paint(at(0, 0), "red");
    painted.clear();
    paint(at(1_280, 0), "red");

    assertThat(painted).hasSize(1);
    assertThat(painted.getFirst().width()).isEqualTo(TileGrid.SIDE);
  }

  @Test
  void otherContentAndOtherScalesArePaintedAnew() {
    paint(at(0, 0), "red");
    painted.clear();
    paint(at(0, 0), "other");
    paint(at(0, 0).zoomed(1.01, 0, 0), "other");

    assertThat(painted).hasSize(2);
  }

  @Test
  void thousandsOfMovesAndChangesLeaveNoMoreTilesThanTwoPicturesNeed() {
    Random random = new Random(7);
    for (int i = 0; i < 4_000; i++) {
      paint(at(random.nextInt(2_000_000), random.nextInt(2_000_000)), i / 5);
    }

    assertThat(sheet.size()).isBetween(1, 2 * 4 * 3);
  }

  @Test
  void aPictureThatIsNoLongerWantedLeavesNoTiles() {
    BufferedImage image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D g = image.createGraphics();
    sheet.paint(
        g, TileGrid.of(at(0, 0), 1), TileSheet.Content.of("red"), (below, block) -> {}, () -> true);
    g.dispose();

    assertThat(sheet.size()).isZero();
  }

  @Property(tries = 200)
  void blocksCoverEveryWantedTileOnce(
      @ForAll @IntRange(min = -3_000, max = 3_000) int left,
      @ForAll @IntRange(min = 1, max = 1_500) int width,
      @ForAll long seed) {
    TileGrid grid = new TileGrid(1, 1, left, -left, width, 700);
    Random random = new Random(seed);
    Set<List<Integer>> wanted = new HashSet<>();
    List<TileGrid.Block> blocks =
        grid.blocks((column, row) -> random.nextBoolean() && wanted.add(List.of(column, row)));
    List<List<Integer>> covered = new ArrayList<>();
    for (TileGrid.Block block : blocks) {
      for (int row = 0; row < block.rows(); row++) {
        for (int column = 0; column < block.columns(); column++) {
          covered.add(List.of(block.column() + column, block.row() + row));
        }
      }
    }

    assertThat(covered).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Property(tries = 300)
  void aBoxMeetsAnotherInTheGridAsItDoesWithoutOne(@ForAll long seed) {
    Random random = new Random(seed);
    BoxGrid grid = new BoxGrid(new Rectangle2D.Double(10, -5, 400, 300));
    List<Rectangle2D> boxes = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Rectangle2D box = box(random);
      assertThat(grid.meets(box)).isEqualTo(boxes.stream().anyMatch(box::intersects));
      grid.add(box);
      boxes.add(box);
    }
  }

  private static Rectangle2D box(Random random) {
    return new Rectangle2D.Double(
        random.nextDouble(-100, 500),
        random.nextDouble(-100, 400),
        random.nextDouble(1, 120),
        random.nextDouble(1, 40));
  }
}
