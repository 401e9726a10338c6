package muster.desktop.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import muster.desktop.kit.Words;
import muster.desktop.shell.Layout.Pane;
import muster.draw.text.Face;
import org.jspecify.annotations.Nullable;

/**
 * What the window shows from its first frame until the panes are made: their outlines, and a word
 * on what is going on. It has no control, whose theme takes longer to read than a blink.
 */
final class Skeleton extends javafx.scene.layout.Pane {
  /** The theme's ground, and the sea of the map. */
  static final Color GROUND = Color.WHITE;

  private static final Color SEA = Color.web("#cfe0ea");
  private static final Color EDGE = Color.web("#f0f2f4");
  private static final Color WORDS = Color.web("#57606a");
  private static final Color BAND = Color.web("#6e7781");
  private static final double BAND_HEIGHT = 21;
  private static final double HEAD = 56;
  private static final double FOOT = 24;
  private static final double GAP = 6;

  private final Layout layout;
  private final Region left = new Region();
  private final Region right = new Region();
  private final Region below = new Region();
  private final StackPane map = new StackPane();

  /** The marking above and below. */
  private final List<StackPane> bands;

  /**
   * @param marking of what the window shows, empty if that is not known yet
   * @param cover lies over it all, or null
   */
  Skeleton(Layout layout, String marking, @Nullable Node cover) {
    this.layout = layout;
    bands = marking.isEmpty() ? List.of() : List.of(band(marking), band(marking));
    setBackground(Background.fill(EDGE));
    for (Region pane : new Region[] {left, right, below}) {
      pane.setBackground(Background.fill(GROUND));
    }
    map.setBackground(Background.fill(SEA));
    Text reading = new Text(Words.text("map.reading"));
    reading.setFill(WORDS);
    reading.setFont(WindowFonts.of(Face.REGULAR, 15));
    map.getChildren().add(reading);
    getChildren().addAll(left, map, right, below);
    getChildren().addAll(bands);
    if (cover != null) {
      getChildren().add(cover);
    }
  }

  private static StackPane band(String marking) {
    Text text = new Text(marking);
    text.setFill(GROUND);
    text.setFont(WindowFonts.of(Face.BOLD, 13));
    StackPane band = new StackPane(text);
    band.setBackground(Background.fill(BAND));
    return band;
  }

  @Override
  protected void layoutChildren() {
    Layout.Dividers dividers = layout.dividers();
    double width = getWidth();
    double high = getHeight() - HEAD - FOOT;
    boolean beside = layout.shows(Pane.COMMITMENTS) || layout.shows(Pane.DETAIL);
    double from = layout.shows(Pane.ASSUMPTIONS) ? width * dividers.left() : 0;
    double to = beside ? width * dividers.right() : width;
    double down = HEAD + (layout.shows(Pane.OUTLOOK) ? high * dividers.bottom() : high);
    left.resizeRelocate(0, HEAD, Math.max(0, from - GAP), down - HEAD);
    map.resizeRelocate(from, HEAD, Math.max(0, to - from), down - HEAD);
    right.resizeRelocate(to + GAP, HEAD, Math.max(0, width - to - GAP), down - HEAD);
    for (int i = 0; i < bands.size(); i++) {
      bands.get(i).resizeRelocate(0, i * (getHeight() - BAND_HEIGHT), width, BAND_HEIGHT);
    }
    below.resizeRelocate(0, down + GAP, width, Math.max(0, HEAD + high - down - GAP));
  }
}
