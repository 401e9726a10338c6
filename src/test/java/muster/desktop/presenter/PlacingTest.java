package muster.desktop.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PlacingTest {
  private static final Display LAPTOP = new Display(0, 0, 1280, 720, 1, true);
  private static final Display WALL = new Display(1280, 0, 1920, 1080, 1, false);
  private static final Display OTHER = new Display(-1024, 0, 1024, 768, 1, false);

  @Test
  void theAudienceHasTheDisplayOnWhichThePersonDoesNotWork() {
    assertThat(Placing.of(List.of(WALL, LAPTOP))).isEqualTo(new Placing(WALL, LAPTOP));
    assertThat(Placing.of(List.of(LAPTOP)).isShared()).isTrue();
  }

  @Test
  void oneMoreDisplayChangesNothingAndSwappedOnesStaySwapped() {
    Placing swapped = Placing.of(List.of(LAPTOP, WALL)).swapped();
    assertThat(swapped.after(List.of(OTHER, LAPTOP, WALL))).isEqualTo(swapped);
  }

  @Test
  void whereOneIsGoneTheOthersAreSharedOut() {
    Placing before = Placing.of(List.of(LAPTOP, WALL));
    assertThat(before.after(List.of(LAPTOP))).isEqualTo(new Placing(LAPTOP, LAPTOP));
    assertThat(before.after(List.of(LAPTOP, OTHER))).isEqualTo(new Placing(OTHER, LAPTOP));
    assertThat(before.after(List.of(LAPTOP)).after(List.of(LAPTOP, WALL))).isEqualTo(before);
  }
}
