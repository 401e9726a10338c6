package muster.desktop.explore.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import muster.desktop.explore.evidence.DayModel.Span;
import org.jspecify.annotations.Nullable;

/** Marks below a slider of days: one for each day that a position is of. */
final class DayMarks extends Pane {
  private static final double HEIGHT = 6;
  private static final double THICKNESS = 1.5;

  private final Slider slider;
  private final List<Region> marks = new ArrayList<>();
  private @Nullable Span span;

  DayMarks(Slider slider) {
    this.slider = slider;
    setMouseTransparent(true);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    setMinWidth(0);
  }

  void show(@Nullable Span shown) {
    span = shown;
    marks.clear();
    if (shown != null) {
      shown.dated().forEach(day -> marks.add(mark()));
    }
    getChildren().setAll(marks);
    requestLayout();
  }

  private static Region mark() {
    Region mark = new Region();
    mark.getStyleClass().add("day-mark");
    return mark;
  }

  @Override
  protected void layoutChildren() {
    Span days = span;
    if (days == null) {
      return;
    }
    // The middle of the thumb moves from half its width to half its width before the end.
    Node thumb = slider.lookup(".thumb");
    double edge = thumb == null ? 0 : thumb.getLayoutBounds().getWidth() / 2;
    double first = days.first().toEpochDay();
    double room = (getWidth() - 2 * edge) / (days.last().toEpochDay() - first);
    for (int i = 0; i < marks.size(); i++) {
      LocalDate day = days.dated().get(i);
      marks
          .get(i)
          .resizeRelocate(
              edge + room * (day.toEpochDay() - first) - THICKNESS / 2, 0, THICKNESS, HEIGHT);
    }
  }
}
