package muster.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import muster.model.Extras;
import muster.model.PartialDate;
import muster.model.Site;
import muster.model.Workspace;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class EditingTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private static Workspace empty() {
    return Workspace.empty(
        new Workspace.Header("", new PartialDate("2025"), "", BigDecimal.ONE, Extras.NONE));
  }

  private static Site site(String id, double longitude) {
    return new Site(
        id,
        id,
        "port",
        null,
        List.of(),
        FACTORY.createPoint(new Coordinate(longitude, 46)),
        Extras.NONE);
  }

  private static Edit add(Editing editing, Site site) {
    return Edit.of("add", Change.added(editing.workspace(), RecordList.SITES, site));
  }

  private static Edit move(Editing editing, Site from, Site to, Object gesture) {
    return new Edit(
        "move", List.of(Change.replaced(editing.workspace(), RecordList.SITES, from, to)), gesture);
  }

  /** The model: every state that was, and where in them one is. */
  @Property
  void undoAndRedoWalkAlongTheListOfStates(
      @ForAll @Size(max = 60) List<@IntRange(max = 5) Integer> actions, @ForAll long seed) {
    Random random = new Random(seed);
    Editing editing = Editing.of(empty());
    List<Workspace> states = new ArrayList<>(List.of(editing.workspace()));
    int here = 0;
    int made = 0;
    for (int action : actions) {
      List<Site> sites = editing.workspace().sites();
      Edit edit = null;
      if (action == 0) {
        editing = editing.undo();
        here = Math.max(0, here - 1);
      } else if (action == 1) {
        editing = editing.redo();
        here = Math.min(states.size() - 1, here + 1);
      } else if (action == 2 || sites.isEmpty()) {
        edit = add(editing, site("s" + made++, made));
      } else {
        Site one = sites.get(random.nextInt(sites.size()));
        edit =
            action == 3
                ? Edit.of("rm", Change.removed(editing.workspace(), RecordList.SITES, one))
                : move(editing, one, site(one.id(), 1000 + made++), new Object());
      }
      if (edit != null) {
        editing = editing.apply(edit);
        states.subList(here + 1, states.size()).clear();
        states.add(edit.applyTo(states.get(here)));
        here++;
      }
      assertThat(editing.workspace()).isEqualTo(states.get(here));
      assertThat(editing.done()).hasSize(here);
      assertThat(editing.undone()).hasSize(states.size() - 1 - here);
    }
    while (editing.undoName().isPresent()) {
      editing = editing.undo();
    }
    assertThat(editing.workspace()).isEqualTo(empty());
    while (editing.redoName().isPresent()) {
      editing = editing.redo();
    }
    assertThat(editing.workspace()).isEqualTo(states.getLast());
  }

  @Test
  void theMovementsOfOneGestureAreOneStep() {
    Editing placed = begin();
    Editing moved = dragged(placed, new Object(), 31, 32, 33);
    assertThat(moved.done()).hasSize(2);
    assertThat(moved.done().getLast().changes()).hasSize(1);
    assertThat(moved.undo().workspace()).isEqualTo(placed.workspace());
    assertThat(moved.undo().redo().workspace()).isEqualTo(moved.workspace());
  }

  @Test
  void twoGesturesAreTwoSteps() {
    Editing moved = dragged(dragged(begin(), new Object(), 31), new Object(), 32);
    assertThat(moved.done()).hasSize(3);
    assertThat(moved.undo().workspace().sites()).containsExactly(site("a", 31));
  }

  @Test
  void aGestureThatEndsWhereItBeganIsNoStep() {
    Editing placed = begin();
    Editing back = dragged(placed, new Object(), 31, 32, 30);
    assertThat(back.done()).isEqualTo(placed.done());
    assertThat(back.workspace()).isEqualTo(placed.workspace());
  }

  @Test
  void anEditForgetsWhatWasUndone() {
    Editing undone = dragged(begin(), new Object(), 31).undo();
    assertThat(undone.redoName()).contains("move");
    assertThat(undone.apply(add(undone, site("b", 1))).redoName()).isEmpty();
  }

  @Test
  void theOldestOfVeryManyStepsIsForgotten() {
    Editing editing = begin();
    for (int i = 0; i <= Editing.MOST_STEPS; i++) {
      editing = dragged(editing, new Object(), 31 + i);
    }
    assertThat(editing.done()).hasSize(Editing.MOST_STEPS);
    while (editing.undoName().isPresent()) {
      editing = editing.undo();
    }
    assertThat(editing.workspace().sites()).containsExactly(site("a", 31));
  }

  @Test
  void whatChangedMeanwhileIsNotChangedBlindly() {
    Editing placed = begin();
    Edit stale = move(placed, site("a", 30), site("a", 31), new Object());
    Editing moved = dragged(placed, new Object(), 40);
    assertThatThrownBy(() -> moved.apply(stale)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Editing begin() {
    Editing empty = Editing.of(empty());
    return empty.apply(add(empty, site("a", 30)));
  }

  private static Editing dragged(Editing from, Object gesture, double... longitudes) {
    Editing editing = from;
    for (double longitude : longitudes) {
      Site now = editing.workspace().sites().getFirst();
      editing = editing.apply(move(editing, now, site("a", longitude), gesture));
    }
    return editing;
  }
}
