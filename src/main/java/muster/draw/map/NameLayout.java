package muster.draw.map;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import muster.draw.MapStyle;

/**
 * Settles which symbols and names the picture has. Names of countries, zones and large towns choose
 * first; lesser symbols then give way to them, and get their names where there is room left.
 */
final class NameLayout {

  /** Symbols and names up to this rank are settled first. */
  private static final double MAJOR = 45;

  /** Names of rivers come before those of regions and sites. */
  private static final double RIVERS = 55;

  private final MapRequest request;
  private final MapStyle style;
  private final LabelWishes wishes;
  private final LabelPlacer placer;
  private final LabelBatch batch = new LabelBatch();
  private final List<Symbol> symbols = new ArrayList<>();
  private final List<PlacedLabel> labels = new ArrayList<>();

  NameLayout(MapRequest request, MapStyle style, Shapes shapes, LabelShapes typeset) {
    this.request = request;
    this.style = style;
    this.wishes = new LabelWishes(request, style, shapes, typeset);
    this.placer = new LabelPlacer(request.viewport().frame());
  }

  /** Lays out everything, with names keeping off the lines where they can. */
  void lay(Shape border, List<LinePainter.PaintedLine> lines) {
    request.reserved().forEach(placer::reserve);
    placer.avoid(border);
    lines.forEach(line -> placer.avoid(line.path()));
    List<Symbol> wanted =
        new Symbols(request.scene(), request.viewport(), request.layers(), request.highlight())
            .lay();
    List<LabelWish> ground = wishes.ofGround();
    List<LabelWish> first = new ArrayList<>();
    List<LabelWish> later = new ArrayList<>();
    ground.forEach(wish -> (wish.rank() <= MAJOR ? first : later).add(wish));
    for (Symbol symbol : wanted) {
      if (isMajor(symbol)) {
        settle(symbol, first);
      }
    }
    placeAll(first);
    for (Symbol symbol : wanted) {
      if (!isMajor(symbol)) {
        Symbol fitting = isClear(symbol) ? symbol : symbol.small();
        if (isClear(fitting)) {
          settle(fitting, later);
        }
      }
    }
    placeAll(later);
  }

  static boolean isMajor(Symbol symbol) {
    return symbol.rank() <= MAJOR || symbol.highlighted();
  }

  private void settle(Symbol symbol, List<LabelWish> names) {
    symbols.add(symbol);
    placer.reserve(symbol.box());
    if (request.layers().has(Layer.NAMES)) {
      names.add(wishes.of(symbol));
    }
  }

  /** Whether no name stands there yet. */
  private boolean isClear(Symbol symbol) {
    Rectangle2D box = symbol.box();
    return labels.stream().flatMap(l -> l.boxes().stream()).noneMatch(box::intersects);
  }

  private void placeAll(List<LabelWish> names) {
    names.sort(Comparator.comparingDouble(LabelWish::rank));
    boolean rivers = false;
    for (LabelWish wish : names) {
      if (!rivers && wish.rank() > RIVERS) {
        rivers = true;
        rivers();
      }
      LabelWish.Spot spot = placer.place(wish);
      if (spot != null) {
        batch.add(wish.shape(), spot.x(), spot.y());
        labels.add(
            new PlacedLabel(
                wish.text(), List.of(LabelPlacer.box(wish.shape(), spot)), wish.thing()));
      }
    }
  }

  private void rivers() {
    if (request.layers().has(Layer.RIVERS) && request.layers().has(Layer.NAMES)) {
      labels.addAll(new RiverNames(request, style).place(batch, placer));
    }
  }

  /** The most important first. */
  List<Symbol> symbols() {
    return symbols;
  }

  List<PlacedLabel> labels() {
    return labels;
  }

  LabelBatch batch() {
    return batch;
  }
}
