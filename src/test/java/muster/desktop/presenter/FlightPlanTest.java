package muster.desktop.presenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Rectangle2D;
import muster.geo.BaseScene;
import muster.model.Slide;
import muster.model.Workspace;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;

final class FlightPlanTest {
  private static final BaseScene BASE = ShippedSession.ground().scene();

  /** A dot of a picture of 4000 dots. */
  private static final double DOT = 1 / 4000.0;

  private static Slide slide(String id) {
    return Workspace.find(ShippedData.WORKSPACE.briefings().getFirst().slides(), id).orElseThrow();
  }

  private static FlightPlan plan(String from, String to) {
    return FlightPlan.of(BASE, slide(from), slide(to), 1920, 1080).orElseThrow();
  }

  private static void same(Rectangle2D one, Rectangle2D other) {
    assertThat(one.getMinX()).isCloseTo(other.getMinX(), within(DOT));
    assertThat(one.getMinY()).isCloseTo(other.getMinY(), within(DOT));
    assertThat(one.getWidth()).isCloseTo(other.getWidth(), within(DOT));
    assertThat(one.getHeight()).isCloseTo(other.getHeight(), within(DOT));
  }

  @Test
  void aFlightBeginsAndEndsExactlyOnTheSlidesMaps() {
    for (FlightPlan plan :
        new FlightPlan[] {
          plan("stand-off", "europe-alone"),
          plan("europe-alone", "eastern-flank"),
          plan("eastern-flank", "where")
        }) {
      same(plan.at(0).window(), plan.start().seen());
      same(plan.at(0).from(), plan.start().seen());
      same(plan.at(1).window(), plan.end().seen());
      same(plan.at(1).to(), plan.end().seen());
    }
  }

  @Test
  void onTheWayBothMapsLieOverEachOther() {
    FlightPlan plan = plan("europe-alone", "eastern-flank");
    double metres =
        plan.start().view().width()
            * plan.start().view().metresPerPixel()
            / (plan.end().view().width() * plan.end().view().metresPerPixel());
    for (double share = 0; share <= 1; share += 0.125) {
      FlightPlan.Frame frame = plan.at(share);
      assertThat(frame.from().getWidth() / frame.to().getWidth()).isCloseTo(metres, within(1e-9));
    }
  }

  @Test
  void aSlideWithoutAMapIsNotFlownTo() {
    assertThat(FlightPlan.of(BASE, slide("where"), slide("enablers"), 1920, 1080)).isEmpty();
    assertThat(FlightPlan.of(BASE, slide("title"), slide("where"), 1920, 1080)).isEmpty();
  }
}
