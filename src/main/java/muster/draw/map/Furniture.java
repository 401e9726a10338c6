package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import muster.draw.Style;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a map beside what it shows: legend, scale bar and north arrow, and a small map of
 * Ukraine where the picture shows but a part of it, on plates in the corners that cost the picture
 * least. First laid out, so that names keep clear of them, then painted over the map.
 */
public final class Furniture {

  private static final double MARGIN = 14;
  private static final int MOST_COLUMNS = 3;

  /** A long legend gets small rather than hide what the map is about. */
  private static final Legend.Size[] SIZES = {
    new Legend.Size(1, 272),
    new Legend.Size(0.87, 250),
    new Legend.Size(0.75, 230),
    new Legend.Size(0.66, 210)
  };

  /** The share of a legend over what it should not hide that need not make it smaller. */
  private static final double LITTLE = 0.03;

  /** What a plate over Ukraine costs, over that anywhere. */
  private static final double HIDDEN = 5;

  /** The same where contingents need the room. */
  private static final double TROOPS = 20;

  /** The share of a picture that one plate may take; what is beyond it costs more. */
  private static final double MUCH = 0.1;

  /** What the share beyond that costs, over that within it. */
  private static final double BEYOND = 2;

  /** What smaller letters cost, as a share of the picture that would be hidden instead. */
  private static final double SMALLER = 0.3;

  private final Piece legend;
  private final Piece scale;
  private final @Nullable Piece locator;

  /**
   * A piece of furniture.
   *
   * @param box where it is, in pixels
   * @param look two pieces of one style that look the same have the same
   * @param painting paints it into its box
   */
  public record Piece(Rectangle2D box, Object look, Consumer<Graphics2D> painting) {}

  private record LegendLook(List<LegendEntry> entries, int columns, Legend.Size size) {}

  /**
   * Lays out the furniture of a picture.
   *
   * @param keepFree points in pixels that should stay visible
   */
  public Furniture(MapRequest request, Style style, List<Point2D> keepFree) {
    MapViewport viewport = request.viewport();
    ScaleBar bar = new ScaleBar(request.scene().projection(), viewport, style.map().language());
    MapCover cover = new MapCover(request);
    List<LegendEntry> entries = LegendContent.of(request, style.map());
    Legend best = new Legend(Legend.rows(entries, style, SIZES[0]), style, 1, SIZES[0]);
    LegendLook look = new LegendLook(entries, 1, SIZES[0]);
    Corner corner = corner(viewport, best.width(), best.height(), cover, keepFree, List.of());
    for (Legend.Size size : SIZES) {
      List<Legend.Row> rows = Legend.rows(entries, style, size);
      for (int columns = 1; columns <= MOST_COLUMNS; columns++) {
        Legend other = new Legend(rows, style, columns, size);
        Corner where = corner(viewport, other.width(), other.height(), cover, keepFree, List.of());
        double cost = where.cost() + SMALLER * (1 - size.scale());
        if (cost < corner.cost()) {
          best = other;
          look = new LegendLook(entries, columns, size);
          corner = new Corner(where.box(), cost);
        }
      }
      MapCover.Hidden hidden = cover.of(corner.box());
      boolean hidesLittle = hidden.ukraine() < LITTLE && hidden.troops() < LITTLE;
      if (hidesLittle && share(corner.box(), viewport) <= MUCH) {
        break;
      }
    }
    this.legend = legend(best, look, corner.box());
    Rectangle2D scaleBox =
        corner(viewport, ScaleBar.WIDTH, ScaleBar.HEIGHT, cover, keepFree, List.of(corner.box()))
            .box();
    this.scale =
        new Piece(
            scaleBox,
            bar.look(),
            g -> bar.paint(g, scaleBox.getX(), scaleBox.getY(), style.slide()));
    List<Rectangle2D> taken = List.of(corner.box(), scaleBox);
    this.locator =
        Locator.of(request)
            .map(small -> locator(small, viewport, style, cover, keepFree, taken))
            .orElse(null);
  }

  private static Piece legend(Legend legend, LegendLook look, Rectangle2D box) {
    return new Piece(box, look, g -> legend.paint(g, box.getX(), box.getY()));
  }

  private static Piece locator(
      Locator locator,
      MapViewport viewport,
      Style style,
      MapCover cover,
      List<Point2D> keepFree,
      List<Rectangle2D> taken) {
    Rectangle2D box = corner(viewport, Locator.WIDTH, Locator.HEIGHT, cover, keepFree, taken).box();
    return new Piece(box, viewport, g -> locator.paint(g, box.getX(), box.getY(), style));
  }

  /**
   * @param cost what of the picture it hides
   */
  private record Corner(Rectangle2D box, double cost) {}

  /** The corner that hides least; of equals the lower ones, as readers expect. */
  private static Corner corner(
      MapViewport viewport,
      double width,
      double height,
      MapCover cover,
      List<Point2D> keepFree,
      List<Rectangle2D> taken) {
    double right = viewport.width() - MARGIN - width;
    double bottom = viewport.height() - MARGIN - height;
    double[][] corners = {{MARGIN, bottom}, {right, bottom}, {MARGIN, MARGIN}, {right, MARGIN}};
    Corner best = null;
    for (int i = 0; i < corners.length; i++) {
      Rectangle2D box = new Rectangle2D.Double(corners[i][0], corners[i][1], width, height);
      double share = share(box, viewport);
      MapCover.Hidden hidden = cover.of(box);
      double cost =
          i * 0.002 + share * (0.3 + HIDDEN * hidden.ukraine() + TROOPS * hidden.troops());
      cost += BEYOND * Math.max(0, share - MUCH);
      cost += 0.1 * keepFree.stream().filter(box::contains).count();
      cost += taken.stream().anyMatch(box::intersects) ? 10 : 0;
      // A plate that leaves the picture is of no use.
      cost += bottom < MARGIN || right < MARGIN ? 5 : 0;
      if (best == null || cost < best.cost) {
        best = new Corner(box, cost);
      }
    }
    return Objects.requireNonNull(best);
  }

  private static double share(Rectangle2D box, MapViewport viewport) {
    return box.getWidth() * box.getHeight() / (viewport.width() * viewport.height());
  }

  /** What the furniture covers, in pixels. */
  public List<Rectangle2D> boxes() {
    return pieces().map(Piece::box).toList();
  }

  public Piece legend() {
    return legend;
  }

  public Piece scale() {
    return scale;
  }

  /** The small map, if the picture has one. */
  public Optional<Piece> locator() {
    return Optional.ofNullable(locator);
  }

  /** Paints over the map, at the same origin. */
  public void paint(Graphics2D g) {
    pieces().forEach(piece -> piece.painting().accept(g));
  }

  private Stream<Piece> pieces() {
    return Stream.concat(Stream.of(legend, scale), locator().stream());
  }
}
