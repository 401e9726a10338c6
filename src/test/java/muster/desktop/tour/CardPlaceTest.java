package muster.desktop.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

final class CardPlaceTest {
  private static final List<Double> WIDTHS = List.of(320.0, 250.0);

  private static CardPlace place(Bounds window, Bounds... targets) {
    return CardPlace.of(window, WIDTHS, width -> 60_000 / width, List.of(targets));
  }

  private static Bounds card(CardPlace place) {
    return new BoundingBox(place.x(), place.y(), place.width(), place.height());
  }

  @Test
  void besideATallThingItStandsAtItsRight() {
    CardPlace place = place(new BoundingBox(0, 0, 1280, 720), new BoundingBox(0, 100, 250, 300));
    assertThat(place.x()).isEqualTo(262);
    assertThat(place.covered()).isZero();
  }

  @Test
  void aButtonInTheHeadHasItBelow() {
    CardPlace place = place(new BoundingBox(0, 0, 1280, 720), new BoundingBox(1000, 40, 90, 30));
    assertThat(place.y()).isEqualTo(82);
    assertThat(place.covered()).isZero();
  }

  @Test
  void whereTheGapIsNarrowItIsNarrow() {
    Bounds window = new BoundingBox(0, 0, 1280, 720);
    CardPlace place =
        place(window, new BoundingBox(0, 510, 1280, 210), new BoundingBox(257, 0, 1023, 510));
    assertThat(place.width()).isEqualTo(250);
    assertThat(place.covered()).isZero();
  }

  @Property(tries = 100)
  void itStaysInTheWindowAndOffAThingThatLeavesRoom(
      @ForAll @DoubleRange(max = 0.5) double x,
      @ForAll @DoubleRange(max = 0.5) double y,
      @ForAll @DoubleRange(min = 0.01, max = 0.5) double width,
      @ForAll @DoubleRange(min = 0.01, max = 0.5) double height) {
    for (Bounds window :
        List.of(
            new BoundingBox(0, 0, 1280, 720),
            new BoundingBox(0, 0, 1920, 1080),
            new BoundingBox(0, 0, 3840, 2160))) {
      Bounds target =
          new BoundingBox(
              x * window.getWidth(),
              y * window.getHeight(),
              width * window.getWidth(),
              height * window.getHeight());
      CardPlace place = place(window, target);
      assertThat(window.contains(card(place))).isTrue();
      assertThat(card(place).intersects(target)).isFalse();
    }
  }
}
