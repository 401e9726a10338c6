package muster.desktop.kit;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import muster.desktop.task.Tasks;
import muster.draw.chart.ChartHit;
import muster.draw.chart.ChartPainter;
import muster.draw.chart.ChartTarget;
import muster.draw.chart.PaintedChart;
import org.jspecify.annotations.Nullable;

/**
 * A chart in a pane, painted off the window's thread by the painter that slides use. What of it can
 * be clicked is reached by arrow keys and Enter too. It is as high as its content asks for at its
 * width.
 *
 * @param <C> what the chart shows
 */
public final class ChartBox<C> extends Region {
  private final ChartPainter<C> painter;
  private final PaintedBox<C, PaintedChart> picture;
  private final Consumer<ChartTarget> picked;
  private final Rectangle mark = new Rectangle();
  private final Tooltip tip = new Tooltip();
  private @Nullable C content;
  private @Nullable PaintedChart painted;
  private @Nullable Measured<C> measured;
  private int marked = -1;

  /** One layout of the window asks many times: laying out a chart takes milliseconds. */
  private record Measured<C>(C content, double width, double height) {}

  /**
   * @param tasks paints
   * @param failed takes what the painter threw
   * @param picked takes what a click or Enter means
   */
  public ChartBox(
      ChartPainter<C> painter,
      Tasks tasks,
      Consumer<? super Throwable> failed,
      Consumer<ChartTarget> picked) {
    this.painter = painter;
    this.picked = picked;
    picture = new PaintedBox<>(painter::paint, tasks, failed, this::painted);
    picture.setManaged(false);
    getStyleClass().add("chart-box");
    mark.getStyleClass().add("chart-mark");
    mark.setManaged(false);
    mark.setMouseTransparent(true);
    mark.setVisible(false);
    getChildren().addAll(picture, mark);
    setMinSize(0, 0);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setOnMouseMoved(this::hover);
    setOnMouseExited(e -> mark(-1));
    setOnMouseClicked(this::click);
    setOnKeyPressed(this::key);
    focusedProperty().subscribe(this::focus);
  }

  /** Shows this from now on; null: nothing. */
  public void show(@Nullable C shown) {
    content = shown;
    describe();
    requestLayout();
    picture.show(shown);
  }

  /** What the whole chart shows: with the keys in it, it says the part that they are on. */
  private void describe() {
    C shown = content;
    setAccessibleText(shown == null ? "" : painter.describe(shown));
  }

  private void focus(boolean focused) {
    mark(focused && !hits().isEmpty() ? 0 : -1);
    if (!focused) {
      describe();
    }
  }

  @Override
  protected double computePrefHeight(double width) {
    C shown = content;
    double wide = width > 0 ? width : getWidth();
    if (shown == null || wide <= 0) {
      return 0;
    }
    Measured<C> known = measured;
    if (known == null || known.width() != wide || !known.content().equals(shown)) {
      known = new Measured<>(shown, wide, Math.ceil(painter.height(wide, shown)));
      measured = known;
    }
    return known.height();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected void layoutChildren() {
    picture.resize(getWidth(), getHeight());
  }

  private void painted(PaintedChart chart) {
    painted = chart;
    setFocusTraversable(!hits().isEmpty());
    mark(Math.min(marked, hits().size() - 1));
  }

  private List<ChartHit> hits() {
    return painted == null ? List.of() : painted.hits();
  }

  private void hover(MouseEvent event) {
    mark(indexAt(event.getX(), event.getY()));
  }

  private int indexAt(double x, double y) {
    return painted == null ? -1 : painted.at(x, y).map(hit -> hits().indexOf(hit)).orElse(-1);
  }

  private void click(MouseEvent event) {
    int index = indexAt(event.getX(), event.getY());
    if (index >= 0) {
      picked.accept(hits().get(index).target());
    }
  }

  private void key(KeyEvent event) {
    int count = hits().size();
    if (count == 0) {
      return;
    }
    switch (event.getCode()) {
      case DOWN, RIGHT -> mark((marked + 1) % count);
      case UP, LEFT -> mark((Math.max(marked, 0) + count - 1) % count);
      case ENTER, SPACE -> {
        if (marked >= 0) {
          picked.accept(hits().get(marked).target());
        }
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  /** Brings out one of the clickable parts, and says what it is. */
  private void mark(int index) {
    marked = index;
    mark.setVisible(index >= 0);
    setCursor(index >= 0 ? Cursor.HAND : Cursor.DEFAULT);
    if (index < 0) {
      Tooltip.uninstall(this, tip);
      return;
    }
    ChartHit hit = hits().get(index);
    mark.setX(hit.box().getX());
    mark.setY(hit.box().getY());
    mark.setWidth(hit.box().getWidth());
    mark.setHeight(hit.box().getHeight());
    tip.setText(hit.words());
    Tooltip.install(this, tip);
    if (isFocused()) {
      setAccessibleText(hit.words());
      notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }
}
