package muster.desktop.presenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.Objects;
import muster.desktop.presenter.Ink.Spot;
import muster.desktop.session.Question;
import muster.draw.map.MapViewport;
import muster.draw.slide.SlideMapBox;
import muster.geo.BaseScene;
import muster.model.Slide;
import muster.model.SlideBuilder;
import muster.model.Workspace;
import muster.testing.ShippedData;
import muster.testing.ShippedSession;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

final class MapZoomTest {
  private final Question asked =
      Objects.requireNonNull(ShippedSession.withMap().questionProperty().get());
  private final Slide slide = slide("europe-alone");
  private final MapZoom zoom = new MapZoom();

  private static Slide slide(String id) {
    return Workspace.find(ShippedData.WORKSPACE.briefings().getFirst().slides(), id).orElseThrow();
  }

  /** What lies at a place of the slide as it is shown, in metres of the plane. */
  private Coordinate under(Spot at) {
    BaseScene base = Objects.requireNonNull(zoom.base());
    SlideMapBox box = SlideMapBox.of(slide, 1920, 1080).orElseThrow();
    MapViewport seen = box.viewport(zoom.shown(slide), base);
    return seen.metres(
        at.x() * box.width() - box.box().getX(), at.y() * box.height() - box.box().getY());
  }

  /** A place on the slide's map. */
  private Spot onMap(double across, double down) {
    SlideMapBox map = SlideMapBox.of(slide, 1920, 1080).orElseThrow();
    Rectangle2D box = map.box();
    return new Spot(
        (box.getX() + across * box.getWidth()) / map.width(),
        (box.getY() + down * box.getHeight()) / map.height());
  }

  @Test
  void whatIsUnderThePointerStaysThere() {
    zoom.turnTo(asked, slide);
    Spot pointer = onMap(0.2, 0.7);
    Coordinate before = under(pointer);
    zoom.zoom(2.5, pointer);
    assertThat(zoom.isZoomed()).isTrue();
    assertThat(under(pointer).distance(before)).isCloseTo(0, within(200.0));
  }

  @Test
  void theMapGoesWithThePointerThatDragsIt() {
    zoom.turnTo(asked, slide);
    Coordinate held = under(onMap(0.3, 0.3));
    zoom.pan(onMap(0.3, 0.3), onMap(0.6, 0.5));
    assertThat(under(onMap(0.6, 0.5)).distance(held)).isCloseTo(0, within(200.0));
  }

  @Test
  void onlyTheViewOfTheSlideIsAnotherAndOneKeyBringsItBack() {
    zoom.turnTo(asked, slide);
    zoom.zoom(3);
    Slide shown = zoom.shown(slide);
    assertThat(shown).isNotEqualTo(slide);
    assertThat(new SlideBuilder(shown).view(slide.view()).build()).isEqualTo(slide);
    zoom.reset();
    assertThat(zoom.shown(slide)).isEqualTo(slide);
  }

  @Test
  void anEditOfTheSlideKeepsTheZoomAndAnotherSlideDoesNot() {
    zoom.turnTo(asked, slide);
    zoom.zoom(2);
    zoom.turnTo(asked, new SlideBuilder(slide).title("Other").build());
    assertThat(zoom.isZoomed()).isTrue();
    zoom.turnTo(asked, slide("backstop"));
    assertThat(zoom.isZoomed()).isFalse();
  }

  @Test
  void besideTheMapAndOnSlidesWithoutOneNothingHappens() {
    zoom.turnTo(asked, slide);
    zoom.zoom(2, new Spot(0.99, 0.02));
    zoom.pan(new Spot(0.99, 0.02), new Spot(0.5, 0.5));
    assertThat(zoom.isZoomed()).isFalse();
    zoom.turnTo(asked, slide("enablers"));
    zoom.zoom(2);
    assertThat(zoom.isZoomed()).isFalse();
  }
}
