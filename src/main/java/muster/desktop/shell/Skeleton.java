package muster.desktop.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.layout.Background;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import muster.desktop.kit.Words;
import muster.desktop.shell.Layout.Pane;

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
  private static final double HEAD = 56;
  private static final double FOOT = 24;
  private static final double GAP = 6;

  private final Layout layout;
  private final Region left = new Region();
  private final Region right = new Region();
  private final Region below = new Region();
  private final StackPane map = new StackPane();

  Skeleton(Layout layout) {
    this.layout = layout;
    setBackground(Background.fill(EDGE));
    for (Region pane : new Region[] {left, right, below}) {
      pane.setBackground(Background.fill(GROUND));
    }
    map.setBackground(Background.fill(SEA));
    Text reading = new Text(Words.text("map.reading"));
    reading.setFill(WORDS);
    reading.setFont(font());
    map.getChildren().add(reading);
    getChildren().addAll(left, map, right, below);
  }

  private static Font font() {
    try (InputStream file =
        Skeleton.class.getResourceAsStream(
            "/com/formdev/flatlaf/fonts/roboto/Roboto-Regular.ttf")) {
      return Font.loadFont(file, 15);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    below.resizeRelocate(0, down + GAP, width, Math.max(0, HEAD + high - down - GAP));
  }
}
