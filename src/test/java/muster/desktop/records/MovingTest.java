package muster.desktop.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import muster.model.Assumption;
import muster.model.Workspace;
import muster.model.edit.Edit;
import muster.model.edit.Editing;
import muster.model.edit.RecordList;
import muster.store.EditCheck;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;

final class MovingTest {
  private static final Workspace SHIPPED = ShippedData.WORKSPACE;
  private static final Moving MOVING = new Moving(SHIPPED);

  @Test
  void aRecordStandsWhereItWasMovedToAndGoesBack() {
    Edit edit = MOVING.edit(RecordList.ACTORS, 4, 1);
    List<String> ids = new ArrayList<>(SHIPPED.actors().stream().map(a -> a.id()).toList());
    ids.add(1, ids.remove(4));
    Editing moved = Editing.of(SHIPPED).apply(edit);
    assertThat(moved.workspace().actors()).extracting(a -> a.id()).isEqualTo(ids);
    assertThat(edit.name()).isEqualTo("move " + SHIPPED.actors().get(4).name() + " up");
    assertThat(moved.undo().workspace().actors()).isEqualTo(SHIPPED.actors());
  }

  /** Every move of every assumption: what is refused is just what a file may not have. */
  @Test
  void assumptionsStayBeforeTheOddsThatSpeakOfThem() {
    List<Assumption> all = SHIPPED.assumptions();
    int refused = 0;
    for (int from = 0; from < all.size(); from++) {
      for (int to = 0; to < all.size(); to++) {
        if (from != to) {
          boolean sound =
              EditCheck.problems(SHIPPED, MOVING.edit(RecordList.ASSUMPTIONS, from, to)).isEmpty();
          assertThat(MOVING.refusal(RecordList.ASSUMPTIONS, from, to).isEmpty()).isEqualTo(sound);
          refused += sound ? 0 : 1;
        }
      }
    }
    assertThat(refused).isPositive();
  }

  @Test
  void aRefusalNamesWhoDependsOnWhom() {
    int consent =
        SHIPPED
            .assumptions()
            .indexOf(Workspace.find(SHIPPED.assumptions(), "russian-consent").orElseThrow());
    assertThat(MOVING.refusal(RecordList.ASSUMPTIONS, consent, 0))
        .hasValueSatisfying(
            why -> assertThat(why).contains("“Russian consent” stays where it is", "“Ceasefire”"));
  }
}
