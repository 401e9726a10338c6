package muster.desktop.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import muster.desktop.briefing.RemarkTool.Point;
import muster.desktop.map.MapKey;
import muster.desktop.map.MapPoint;
import muster.desktop.map.Overlay;
import muster.desktop.map.PointerLook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

final class RemarkToolTest {
  private static final double METRES = 500;

  private final List<Point> points =
      new ArrayList<>(
          List.of(
              new Point(0, new Coordinate(0, 0), "One"),
              new Point(2, new Coordinate(200_000, 0), "Other")));
  private final List<String> moved = new ArrayList<>();
  private final RemarkTool tool =
      new RemarkTool(() -> points, (index, at) -> moved.add(index + " to " + at.metres().getX()));

  @BeforeEach
  void take() {
    tool.take();
  }

  private static MapPoint at(double x) {
    return new MapPoint(
        0, 0, new Coordinate(x, 0), new Coordinate(), METRES, 0, MapPoint.Modifiers.NONE);
  }

  private List<Coordinate> handles() {
    return tool.overlay().getValue().marks().stream()
        .filter(Overlay.Handles.class::isInstance)
        .flatMap(mark -> ((Overlay.Handles) mark).metres().stream())
        .toList();
  }

  @Test
  void aRemarkIsDraggedAndGoesWithThePointer() {
    assertThat(tool.press(at(200_000 + 8 * METRES))).isTrue();
    tool.drag(at(90_000));
    assertThat(handles()).containsExactly(new Coordinate(0, 0), new Coordinate(90_000, 0));
    assertThat(moved).as("nothing is changed on the way").isEmpty();
    tool.release(at(80_000));
    assertThat(moved).containsExactly("2 to 80000.0");
  }

  @Test
  void besideTheRemarksTheMapIsDragged() {
    assertThat(tool.press(at(12 * METRES))).isFalse();
    tool.move(at(12 * METRES));
    assertThat(tool.look().getValue()).isEqualTo(PointerLook.USUAL);
    tool.move(at(3 * METRES));
    assertThat(tool.look().getValue()).isEqualTo(PointerLook.MOVE);
  }

  @Test
  void escapeGivesUpTheDragAndThenTheTool() {
    tool.press(at(0));
    tool.drag(at(50_000));
    assertThat(tool.key(MapKey.CANCEL)).isTrue();
    tool.release(at(50_000));
    assertThat(moved).isEmpty();
    assertThat(handles()).contains(new Coordinate(0, 0));
    assertThat(tool.key(MapKey.CANCEL)).as("the map puts it back").isFalse();
  }

  @Test
  void remarksThatCameOrWentAreShown() {
    points.removeFirst();
    tool.renew();
    assertThat(handles()).containsExactly(new Coordinate(200_000, 0));
    tool.putBack();
    assertThat(handles()).isEmpty();
  }
}
