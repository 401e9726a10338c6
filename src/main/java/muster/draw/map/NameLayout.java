package muster.draw.map;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import muster.draw.MapStyle;
import org.jspecify.annotations.Nullable;

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

  /** Places of a zone's title that are tried for the sake of its contingents. */
  private static final int TITLES = 24;

  /** What a contingent without a plate counts against a better place of the title. */
  private static final double MISSING = 5;

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
  private final List<PaintedFlow> arrows = new ArrayList<>();
  private List<Flow> flows = List.of();
  private List<TaskArea> tasks = List.of();

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

  /** An arrow with what it is to the pointer. */
  record PaintedFlow(Shape area, MapThing thing) {}

  /** What comes from outside and shall have plates, too. */
  void support(List<Flow> some, List<TaskArea> areas) {
    flows = some;
    tasks = areas;
    flows.forEach(flow -> placer.avoid(flow.whole()));
  }

  private void supportTags() {
    int before = batch.tags().size();
    SupportTags tags = new SupportTags(request, style, typeset, placer, batch);
    tasks.forEach(tags::place);
    for (Flow flow : flows) {
      tags.place(flow);
      arrows.add(new PaintedFlow(flow.whole(), tags.thing(flow)));
    }
    List<ForceTag> placed = batch.tags();
    placed.subList(before, placed.size()).forEach(tag -> named.add(tag.box()));
  }

  /** Lays out everything, with names keeping off the lines where they can. */
  void lay(Shape border, List<LinePainter.PaintedLine> lines) {
    request.reserved().forEach(placer::reserve);
    placer.avoid(border);
    lines.forEach(line -> placer.avoid(line.path()));
    RulerLine.of(request, style.language())
        .forEach(ruler -> placer.avoid(new Line2D.Double(ruler.from(), ruler.to())));
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
    supportTags();
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
    LabelWish.Spot spot =
        wish.block() instanceof ZoneTitle title ? placed(wish, title) : placer.place(wish);
    LabelWish less = spot == null ? wish.less() : null;
    if (less != null) {
      place(less);
    } else if (spot != null) {
      wish.block().add(batch, spot.x(), spot.y());
      Rectangle2D box = LabelPlacer.box(wish.block(), spot);
      named.add(box);
      labels.add(new PlacedLabel(wish.text(), List.of(box), wish.thing()));
      if (wish.block() instanceof ZoneTitle title) {
        contingents(title, box);
      }
    }
  }

  /** Where most contingents find room around the title, and of such places the best for it. */
  private LabelWish.@Nullable Spot placed(LabelWish wish, ZoneTitle title) {
    List<LabelWish.Spot> found = placer.free(wish);
    List<LabelWish.Spot> inside =
        found.stream().filter(spot -> spot.cost() < ZoneWishes.BESIDE).toList();
    List<LabelWish.Spot> free = inside.isEmpty() ? found : inside;
    ForceTags tags = tags(title).orElse(null);
    LabelWish.Spot best = free.isEmpty() ? null : free.getFirst();
    double least = Double.MAX_VALUE;
    boolean all = false;
    // Neighbouring places have the same room.
    int step = Math.max(1, free.size() / TITLES);
    for (int i = 0; i < free.size() && tags != null && !all; i += step) {
      Rectangle2D box = LabelPlacer.box(wish.block(), free.get(i));
      int missing = tags.missing(box, this::isFreeOfSymbols);
      double cost = free.get(i).cost() + MISSING * missing;
      if (cost < least) {
        least = cost;
        best = free.get(i);
        all = i == 0 && missing == 0;
      }
    }
    if (best != null) {
      placer.reserve(LabelPlacer.box(wish.block(), best));
    }
    return best;
  }

  private Optional<ForceTags> tags(ZoneTitle title) {
    return zones.stream()
        .filter(zone -> zone.zone().id().equals(title.force().zone()))
        .findFirst()
        .map(zone -> new ForceTags(request, style, typeset, zone, title.force()));
  }

  /** Seen from near no symbol gives way to them, but lesser names do. */
  private void contingents(ZoneTitle title, Rectangle2D box) {
    tags(title).stream()
        .flatMap(tags -> tags.place(box, this::isFreeOfSymbols).stream())
        .forEach(
            tag -> {
              placer.reserve(tag.box());
              named.add(tag.box());
              tag.add(batch);
            });
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

  /** Whether neither name nor symbol stands there. */
  boolean isFree(Rectangle2D place) {
    return placer.isFree(place);
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

  List<PaintedFlow> arrows() {
    return arrows;
  }

  LabelBatch batch() {
    return batch;
  }
}
