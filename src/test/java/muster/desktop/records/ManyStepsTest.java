package muster.desktop.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import muster.model.Identified;
import muster.model.Workspace;
import muster.model.edit.Change;
import muster.model.edit.Edit;
import muster.model.edit.Editing;
import muster.model.edit.RecordList;
import muster.model.edit.References;
import muster.store.DraftResult;
import muster.store.EditCheck;
import muster.testing.ShippedData;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.jspecify.annotations.Nullable;

/** Whatever is written in forms can be taken back, as often as one likes. */
final class ManyStepsTest {
  private static final int STEPS = 520;

  @Property(tries = 3, shrinking = ShrinkingMode.OFF)
  void fiveHundredStepsUndoneAndRedoneAreTheWorkspacesTheyWere(@ForAll long seed) {
    Random random = new Random(seed);
    Editing editing = Editing.of(ShippedData.WORKSPACE);
    List<Workspace> states = new ArrayList<>(List.of(editing.workspace()));
    while (states.size() <= STEPS) {
      Edit edit = step(editing.workspace(), random);
      if (edit != null) {
        assertThat(edit.name()).isNotBlank();
        editing = editing.apply(edit);
        states.add(editing.workspace());
      }
    }
    for (int i = STEPS - 1; i >= 0; i--) {
      editing = editing.undo();
      assertThat(editing.workspace().equals(states.get(i))).as("undone to %s", i).isTrue();
    }
    for (int i = 1; i <= STEPS; i++) {
      editing = editing.redo();
    }
    assertThat(editing.workspace().equals(states.getLast())).isTrue();
  }

  /** A sound change of some record, a new one, or one less; null where it would not be sound. */
  private static @Nullable Edit step(Workspace workspace, Random random) {
    List<RecordKind> kinds = List.of(RecordKind.values());
    RecordKind kind = kinds.get(random.nextInt(kinds.size()));
    return step(workspace, kind, kind.list(), random);
  }

  private static <T extends Identified> @Nullable Edit step(
      Workspace workspace, RecordKind kind, RecordList<T> list, Random random) {
    List<T> records = list.of(workspace);
    if (records.isEmpty()) {
      return null;
    }
    T record = records.get(random.nextInt(records.size()));
    int what = random.nextInt(6);
    if (what == 0 && kind.isPlural()) {
      Edit removal = Edit.of("delete", Change.removed(workspace, list, record));
      boolean free = References.to(workspace, list, record.id()).isEmpty();
      assertThat(EditCheck.problems(workspace, removal).isEmpty()).isEqualTo(free);
      return free ? removal : null;
    }
    Draft<T> draft = Draft.of(list, record);
    Draft<T> typed =
        what == 1 && kind.isPlural() && !kind.isDrawn() && kind != RecordKind.ACTORS
            ? Draft.made(list, Spot.of("id").with(draft.now(), "n" + random.nextInt(1 << 30)))
            : draft.with(typed(draft.now(), random));
    return typed.read(workspace) instanceof DraftResult.Sound<T>(T sound) && !sound.equals(record)
        ? new DraftSteps(workspace, kind).save(typed, sound)
        : null;
  }

  private static Map<String, Object> typed(Map<String, Object> members, Random random) {
    List<String> names = new ArrayList<>(members.keySet());
    String name = names.get(random.nextInt(names.size()));
    return switch (members.get(name)) {
      case String text when !name.equals("id") -> Spot.of(name).with(members, text + "!");
      case BigDecimal number -> Spot.of(name).with(members, number.add(BigDecimal.ONE));
      case List<?> list when !list.isEmpty() ->
          Spot.of(name).with(members, Lists.up(Plain.list(list), list.size() - 1));
      case null, default -> members;
    };
  }
}
