package muster.desktop.presenter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import muster.model.Slide;
import org.jspecify.annotations.Nullable;

/** What the presenter drew on the slides, until the show is over. */
final class Ink {
  private final Map<Ground, List<Stroke>> drawn = new HashMap<>();
  private final ReadOnlyObjectWrapper<List<Stroke>> shown = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper colour = new ReadOnlyIntegerWrapper();
  private Ground ground = new Ground("", null);

  /**
   * What is drawn on.
   *
   * @param slide its id
   * @param view the part of the map, or null
   */
  record Ground(String slide, Slide.@Nullable View view) {}

  /** A place on the slide; both are shares of it, from 0 to 1. */
  record Spot(double x, double y) {}

  /**
   * One line.
   *
   * @param colour its number, from 0
   */
  record Stroke(int colour, List<Spot> spots) {
    Stroke {
      spots = List.copyOf(spots);
    }

    private Stroke with(Spot spot) {
      List<Spot> more = new ArrayList<>(spots);
      more.add(spot);
      return new Stroke(colour, more);
    }
  }

  /** The lines on the slide that is shown. */
  ReadOnlyObjectProperty<List<Stroke>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** The number of the colour in which is drawn, from 0. */
  ReadOnlyIntegerProperty colourProperty() {
    return colour.getReadOnlyProperty();
  }

  /**
   * @param colours how many there are
   */
  void nextColour(int colours) {
    colour.set((colour.get() + 1) % colours);
  }

  /** Shows what was drawn there. */
  void turnTo(Ground there) {
    ground = there;
    shown.set(drawn.getOrDefault(there, List.of()));
  }

  void begin(Spot spot) {
    List<Stroke> more = new ArrayList<>(shown.get());
    more.add(new Stroke(colour.get(), List.of(spot)));
    keep(more);
  }

  void draw(Spot spot) {
    List<Stroke> lines = new ArrayList<>(shown.get());
    if (!lines.isEmpty()) {
      lines.add(lines.removeLast().with(spot));
      keep(lines);
    }
  }

  /** Takes away all that is on this slide. */
  void erase() {
    keep(List.of());
  }

  private void keep(List<Stroke> lines) {
    List<Stroke> all = List.copyOf(lines);
    drawn.put(ground, all);
    shown.set(all);
  }
}
