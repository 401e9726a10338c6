package muster.draw.slide;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import muster.draw.Sample;
import muster.draw.Style;
import muster.draw.map.CalloutPoints;
import muster.draw.map.CalloutPoints.Pointed;
import muster.draw.map.MapCallouts;
import muster.draw.map.MapHighlight;
import muster.draw.map.MapLayers;
import muster.draw.map.MapPainter;
import muster.draw.map.MapRequest;
import muster.draw.map.MapViewport;
import muster.draw.map.PaintedMap;
import muster.model.Extras;
import muster.model.Slide;
import muster.model.Workspace;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

/** What stands where on a slide's map. */
@Execution(ExecutionMode.CONCURRENT)
final class SlideMapTest {

  @ParameterizedTest
  @CsvSource({
    "europe-alone, France, 1024, 768",
    "europe-alone, United Kingdom, 1024, 768",
    "backstop, Germany, 1024, 768",
    "un-peace, Türkiye, 1600, 1200",
    "europe-alone, France, 1920, 1080",
    "backstop, Germany, 1920, 1080",
    "europe-alone, United Kingdom, 3508, 2480"
  })
  void aRemarkAndTheLegendLeaveTheRoomThatTheLargestContingentsNeed(
      String id, String country, int width, int height) {
    Slide slide =
        Workspace.find(ShippedData.WORKSPACE.briefings().getFirst().slides(), id).orElseThrow();
    SlideContent content = new SlideContents(ShippedData.WORKSPACE, Sample.BASE).of(slide);
    Rectangle2D box = SlideMapBox.of(slide, width, height).orElseThrow().box();
    Style style = Style.briefing();
    BufferedImage image =
        new BufferedImage(
            (int) box.getMaxX() + 1, (int) box.getMaxY() + 1, BufferedImage.TYPE_INT_RGB);

    PaintedMap painted =
        new SlideMap(style, new MapPainter(style.map()), content)
            .paint(image.createGraphics(), box, true, () -> false);

    assertThat(painted.labels()).anyMatch(label -> label.text().startsWith(country + ": ≈"));
    assertThat(painted.labels()).anyMatch(label -> label.text().equals("Western deployment area"));
  }

  @Test
  void remarksForWhichThereIsNoRoomAreLeftOutRatherThanLaidOverOthers() {
    List<Slide.Callout> many = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      many.add(
          new Slide.Callout(
              new Coordinate(24 + i % 10, 46.5 + i % 7 * 0.6),
              "A remark, number " + i,
              Extras.NONE));
    }
    SlideContent content = Sample.content(Sample.slide("map", "Much to say", null));
    MapViewport viewport = MapViewport.fit(content.scene().base().ukraine(), 500, 350, 10);
    MapRequest request =
        new MapRequest(
            content.scene(), viewport, MapLayers.USUAL, MapHighlight.NONE, List.of(), List.of());
    List<Pointed> pointed = new CalloutPoints(content.scene(), viewport).of(many);

    MapCallouts callouts = new MapCallouts(request, pointed, Style.briefing(), List.of());

    List<Rectangle2D> boxes = callouts.placed().stream().map(MapCallouts.Placed::box).toList();
    assertThat(boxes).hasSizeBetween(3, 29);
    for (int i = 0; i < boxes.size(); i++) {
      for (Rectangle2D other : boxes.subList(i + 1, boxes.size())) {
        assertThat(boxes.get(i).intersects(other)).isFalse();
      }
    }
  }
}
