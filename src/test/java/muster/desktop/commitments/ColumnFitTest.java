package muster.desktop.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class ColumnFitTest {
  private static final Set<Field> ESSENTIAL =
      Set.of(Field.COUNTRY, Field.STATE, Field.LIKELY, Field.WAITS);

  @Property
  void whatIsShownFitsAndIsWideEnoughToRead(@ForAll @IntRange(min = 404, max = 2000) int width) {
    Map<Field, Double> widths = ColumnFit.widths(ColumnFit.fitting(width), width);
    assertThat(widths.keySet()).containsAll(ESSENTIAL);
    assertThat(widths.values().stream().mapToDouble(w -> w).sum()).isLessThanOrEqualTo(width);
    widths.forEach((field, own) -> assertThat(own).isGreaterThanOrEqualTo(field.min()));
  }

  @Property
  void aWiderTableShowsNoFewerColumns(@ForAll @IntRange(min = 1, max = 2000) int width) {
    assertThat(ColumnFit.fitting(width + 1)).containsAll(ColumnFit.fitting(width));
  }

  @Test
  void thereIsAWidthThatShowsAllOfThem() {
    assertThat(ColumnFit.fitting(1400)).containsExactly(Field.values());
  }

  @Test
  void aColumnThatThePersonTakesAwayStaysAwayUntilItIsLeftToTheWidthAgain() {
    ColumnsViewModel columns = new ColumnsViewModel();
    columns.widthProperty().set(900);
    columns.choose(Field.STANCE, false);
    columns.choose(Field.COUNTRY, false);
    columns.widthProperty().set(1400);
    assertThat(columns.widthsProperty().get())
        .doesNotContainKeys(Field.STANCE, Field.SOURCES)
        .containsKey(Field.COUNTRY);
    columns.chooseFitting();
    assertThat(columns.widthsProperty().get()).containsKeys(Field.values());
  }
}
