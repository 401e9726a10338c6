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

  /** In metres a pixel: from farther away lesser symbols give way to contingents. */
  private static final double NEAR = 1_500;

  /** In square pixels: a name is attempted for each such part of the picture. */
  private static final double ROOM_OF_NAME = 4_000;

  /** Names of rivers come before those of regions and sites. */
  private static final double RIVERS = 55;

  private final MapRequest request;
  private final MapStyle style;
  private final LabelShapes typeset;
  private final LabelWishes wishes;
  private final LabelPlacer placer;

  /** Where names stand, and contingents. */
  private final BoxGrid named;

  private final LabelBatch batch = new LabelBatch();
  private final List<Symbol> symbols = new ArrayList<>();
  private final List<PlacedLabel> labels = new ArrayList<>();
  private final List<Symbol> wanted;

  /** What contingents keep clear of, whether it has its place already or not. */
  private final LabelPlacer symbolsKept;

  private final List<AreaPainter.PaintedZone> zones;

  /**
   * @param groups of the sites
   * @param zones as they are painted
   */
  NameLayout(
      MapRequest request,
      MapStyle style,
      Shapes shapes,
      LabelShapes typeset,
      SiteGroups groups,
      List<AreaPainter.PaintedZone> zones) {
    this.request = request;
    this.style = style;
    this.typeset = typeset;
    this.wishes = new LabelWishes(request, style, shapes, typeset);
    this.placer = new LabelPlacer(request.viewport().frame());
    this.named = new BoxGrid(request.viewport().frame());
    this.zones = zones;
    this.wanted = new Symbols(request, style, groups).lay();
    this.symbolsKept = new LabelPlacer(request.viewport().frame());
    wanted.stream()
        .filter(symbol -> isMajor(symbol) || request.viewport().metresPerPixel() < NEAR)
        .forEach(symbol -> symbolsKept.reserve(symbol.small().box()));
  }

  /** Lays out everything, with names keeping off the lines where they can. */
  void lay(Shape border, List<LinePainter.PaintedLine> lines) {
    request.reserved().forEach(placer::reserve);
    placer.avoid(border);
    lines.forEach(line -> placer.avoid(line.path()));
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
    boolean wanted = symbol.highlighted() || (!symbol.isGroup() && names.size() < mostNames());
    if (wanted && request.layers().has(Layer.NAMES)) {
      names.add(wishes.of(symbol));
    }
  }

  /** With more, a map of very many sites would become a text, and take long to lay out. */
  private int mostNames() {
    return (int) (request.viewport().width() * request.viewport().height() / ROOM_OF_NAME);
  }

  /** Whether no name stands there yet. */
  private boolean isClear(Symbol symbol) {
    return !named.meets(symbol.box());
  }

  private void placeAll(List<LabelWish> names) {
    names.sort(Comparator.comparingDouble(LabelWish::rank));
    boolean rivers = false;
    for (LabelWish wish : names) {
      if (!rivers && wish.rank() > RIVERS) {
        rivers = true;
        rivers();
      }
      place(wish);
    }
  }

  private void place(LabelWish wish) {
    LabelWish.Spot spot = placer.place(wish);
    if (spot != null) {
      wish.block().add(batch, spot.x(), spot.y());
      Rectangle2D box = LabelPlacer.box(wish.block(), spot);
      named.add(box);
      labels.add(new PlacedLabel(wish.text(), List.of(box), wish.thing()));
      if (wish.block() instanceof ZoneTitle title) {
        contingents(title, box);
      }
    }
  }

  /** Seen from near no symbol gives way to them, but lesser names do. */
  private void contingents(ZoneTitle title, Rectangle2D box) {
    for (AreaPainter.PaintedZone zone : zones) {
      if (zone.zone().id().equals(title.force().zone())) {
        new ForceTags(request, style, typeset, zone, title.force())
            .place(box, this::isFreeOfSymbols)
            .forEach(
                tag -> {
                  placer.reserve(tag.box());
                  named.add(tag.box());
                  tag.add(batch);
                });
      }
    }
  }

  private boolean isFreeOfSymbols(Rectangle2D place) {
    return placer.isFree(place) && symbolsKept.isFree(place);
  }

  private void rivers() {
    if (request.layers().has(Layer.RIVERS) && request.layers().has(Layer.NAMES)) {
      for (PlacedLabel river : new RiverNames(request, style).place(batch, placer)) {
        river.boxes().forEach(named::add);
        labels.add(river);
      }
    }
  }

  /** The most important first. */
  List<Symbol> symbols() {
    return symbols;
  }

  /** The names, and before them the contingents that stand on a name's box. */
  List<PlacedLabel> labels() {
    List<PlacedLabel> all = new ArrayList<>();
    for (ForceTag tag : batch.tags()) {
      all.add(new PlacedLabel(tag.thing().name(), List.of(tag.box()), tag.thing()));
    }
    all.addAll(labels);
    return all;
  }

  LabelBatch batch() {
    return batch;
  }
}
