package muster.draw.map;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.BooleanSupplier;
import muster.draw.MapStyle;
import muster.draw.text.Fonts;
import muster.draw.text.Letters;

/**
 * Paints the map. For the screen one painter keeps two sheets of tiles: the base map, and the base
 * map with areas and lines over it, so that a move paints only what comes into view, and a change
 * only what lies above. For one thread at a time.
 */
public final class MapPainter {

  private final MapStyle style;
  private final SymbolSprites symbols;
  private final LabelShapes typeset = new LabelShapes();
  private final KeptGroups groups = new KeptGroups();
  private final LabelSprites sprites = new LabelSprites();
  private final CurveSprites curves = new CurveSprites();
  private final TileSheet base = new TileSheet();
  private final TileSheet ground = new TileSheet();
  private final KeptBases bases;

  public MapPainter(MapStyle style) {
    this(style, new KeptBases());
  }

  /**
   * @param bases shared with painters of the same style
   */
  public MapPainter(MapStyle style, KeptBases bases) {
    this.style = style;
    this.bases = bases;
    this.symbols = new SymbolSprites(new SymbolPainter(style));
  }

  public MapStyle style() {
    return style;
  }

  /** How many tiles are kept for the next picture. */
  int keptTiles() {
    return base.size() + ground.size();
  }

  /** How many images of symbols and names are kept for the next picture. */
  int keptImages() {
    return symbols.size() + sprites.size() + curves.size();
  }

  /**
   * Fills an image with the map, for the screen. The view is moved by less than half a dot, so that
   * the plane's dots are where they were in the picture before.
   *
   * @param image of the viewport's size times the scale
   * @param scale dots of the image a reference pixel
   * @param cancelled asked between layers; once true, the picture stays unfinished
   */
  public PaintedMap paint(
      BufferedImage image, double scale, MapRequest request, BooleanSupplier cancelled) {
    Graphics2D g = image.createGraphics();
    try {
      Fonts.prepare(g);
      TileGrid grid = TileGrid.of(request.viewport(), scale);
      ground(g, grid, request, cancelled);
      g.scale(scale, scale);
      MapPass pass = new MapPass(request.at(grid.viewport(request.viewport())), style);
      NameLayout names = pass.layout(typeset, groups.of(request), cancelled);
      if (names == null) {
        return pass.unfinished();
      }
      pass.overlay(g);
      new SymbolBatch(names.symbols()).paint(g, request.highlight(), symbols);
      pass.marks(g, names);
      names.batch().paint(g, sprites, curves);
      return pass.painted(names);
    } finally {
      g.dispose();
    }
  }

  private void ground(Graphics2D g, TileGrid grid, MapRequest request, BooleanSupplier cancelled) {
    GroundContent content = new GroundContent(request, grid);
    ground.paint(
        g,
        grid,
        content,
        (below, block) -> {
          MapPass pass = new MapPass(request.at(block.viewport()), style);
          base.paint(
              below,
              block,
              content.base(),
              (lowest, part) ->
                  new MapPass(request.at(part.viewport()), style).base(lowest, cancelled),
              cancelled);
          pass.ground(below, cancelled);
        },
        cancelled);
    base.forget(grid);
    ground.forget(grid);
  }

  /**
   * Paints the map at the origin of a graphics, which may be of any kind; clips to the viewport.
   * The same map as in an image.
   */
  public PaintedMap paint(Graphics2D target, MapRequest request, BooleanSupplier cancelled) {
    Graphics2D g = (Graphics2D) target.create();
    try {
      Fonts.prepare(g);
      g.clip(request.viewport().frame());
      MapPass pass = new MapPass(request, style);
      bases.paint(g, request, pass, cancelled);
      pass.ground(g, cancelled);
      NameLayout names = pass.layout(typeset, groups.of(request), cancelled);
      if (names == null) {
        return pass.unfinished();
      }
      pass.overlay(g);
      new SymbolBatch(names.symbols()).paint(g, request.highlight(), symbols.painter());
      pass.marks(g, names);
      if (Letters.isOfDots(g)) {
        names.batch().paint(g, sprites, curves);
      } else {
        names.batch().paint(g);
      }
      return pass.painted(names);
    } finally {
      g.dispose();
    }
  }
}
