package muster.desktop.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import muster.desktop.edit.Dispute;
import muster.store.merge.Conflict;
import muster.store.merge.Decision;
import muster.store.merge.Side;
import org.junit.jupiter.api.Test;

final class ConflictsViewModelTest {
  private final List<Decision> decided = new ArrayList<>();
  private final List<String> putOff = new ArrayList<>();

  private static Conflict conflict(String record) {
    return new Conflict(
        "sites.geojson",
        record,
        "name",
        "a",
        "b",
        "c",
        record,
        List.of(new Conflict.Row("name", "a", "b", "c")),
        "a sentence");
  }

  private ConflictsViewModel model(Conflict... conflicts) {
    return new ConflictsViewModel(
        new Dispute(
            List.of(conflicts), List.of("a sentence"), decided::add, () -> putOff.add("later")));
  }

  @Test
  void choosingGoesOnToTheNextThatIsOpenAndAllMustBeChosen() {
    Conflict one = conflict("one");
    Conflict two = conflict("two");
    ConflictsViewModel model = model(one, two);
    assertThat(model.openProperty().get()).isEqualTo(2);
    model.decide();
    assertThat(decided).isEmpty();

    model.choose(Side.OURS);
    assertThat(model.shownProperty().get().conflict()).isEqualTo(two);
    model.choose(Side.THEIRS);
    assertThat(model.openProperty().get()).isZero();
    model.decide();
    assertThat(decided)
        .containsExactly(new Decision(Map.of(one, Side.OURS, two, Side.THEIRS), null));
    model.later();
    assertThat(putOff).as("it was answered").isEmpty();
  }

  @Test
  void allCanBeChosenAtOnceAndOneChangedAfterwards() {
    Conflict one = conflict("one");
    Conflict two = conflict("two");
    ConflictsViewModel model = model(one, two);
    model.chooseAll(Side.THEIRS);
    model.choose(Side.OURS);
    model.decide();
    assertThat(decided)
        .containsExactly(new Decision(Map.of(one, Side.OURS, two, Side.THEIRS), null));
  }

  @Test
  void whatDoesNotFitTogetherIsChosenAsAWhole() {
    ConflictsViewModel model = model();
    assertThat(model.items())
        .singleElement()
        .extracting(ConflictItem::title)
        .isEqualTo("All changes");
    model.choose(Side.THEIRS);
    model.decide();
    assertThat(decided).containsExactly(Decision.all(Side.THEIRS));
  }

  @Test
  void whatIsPutOffIsPutOffOnce() {
    ConflictsViewModel model = model(conflict("one"));
    model.later();
    model.later();
    assertThat(putOff).hasSize(1);
    assertThat(decided).isEmpty();
  }
}
