package muster.desktop.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import muster.desktop.kit.Words;
import muster.desktop.records.ConditionTree.Join;
import muster.model.Assumption;
import muster.model.Commitment;
import muster.model.Condition;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import muster.store.DraftResult;
import muster.store.RecordDraft;
import muster.testing.ShippedData;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is clicked, the condition is one that a file may have. */
final class ConditionTreeTest {
  private static final Workspace SHIPPED = ShippedData.WORKSPACE;
  private static final Commitment FIRST = SHIPPED.commitments().getFirst();

  private static ConditionTree click(ConditionTree tree, Random random) {
    List<Parts.Row<Condition>> rows = tree.rows();
    List<Integer> path = rows.isEmpty() ? List.of() : rows.get(random.nextInt(rows.size())).path();
    Assumption assumption = SHIPPED.assumptions().get(random.nextInt(SHIPPED.assumptions().size()));
    return switch (random.nextInt(8)) {
      case 0, 1 -> tree.add(path, assumption);
      case 2 -> tree.ask(path, assumption);
      case 3 -> toggled(tree, path, random);
      case 4 -> tree.join(path, random.nextBoolean() ? Join.ALL : Join.ANY);
      case 5 -> tree.wrap(path, List.of(Join.ALL, Join.ANY, Join.NOT).get(random.nextInt(3)));
      case 6 -> tree.unwrap(path);
      default -> tree.remove(path);
    };
  }

  private static ConditionTree toggled(ConditionTree tree, List<Integer> path, Random random) {
    if (!(tree.part(path) instanceof Condition.Is(String id, List<String> options))) {
      return tree;
    }
    Assumption asked = Workspace.find(SHIPPED.assumptions(), id).orElseThrow();
    return tree.toggle(
        path, asked, asked.options().get(random.nextInt(asked.options().size())).id());
  }

  @Property(tries = 150)
  void anySequenceOfClicksGivesAConditionThatTheReaderAccepts(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int clicks) {
    Random random = new Random(seed);
    ConditionTree tree = new ConditionTree(FIRST.requires());
    for (int i = 0; i < clicks; i++) {
      tree = click(tree, random);
    }
    Map<String, Object> members =
        new LinkedHashMap<>(RecordDraft.members(RecordList.COMMITMENTS, FIRST));
    Condition clicked = tree.root();
    if (clicked == null) {
      members.remove("requires");
    } else {
      members.put("requires", RecordDraft.plain(clicked));
      assertThat(Words.condition(SHIPPED, clicked)).isNotBlank();
      assertThat(RecordDraft.condition(RecordDraft.plain(clicked))).isEqualTo(clicked);
    }
    DraftResult<Commitment> read =
        new RecordDraft<>(RecordList.COMMITMENTS, FIRST, members).read(SHIPPED);
    assertThat(read)
        .isInstanceOfSatisfying(
            DraftResult.Sound.class,
            sound -> assertThat(((Commitment) sound.record()).requires()).isEqualTo(clicked));
  }

  @Example
  void aGroupGoesWithItsLastPart() {
    Assumption assumption = SHIPPED.assumptions().getFirst();
    ConditionTree tree =
        new ConditionTree(null)
            .add(List.of(), assumption)
            .wrap(List.of(), Join.ANY)
            .wrap(List.of(), Join.NOT);
    assertThat(tree.rows()).hasSize(3);
    assertThat(tree.remove(List.of(0, 0)).root()).isNull();
  }

  @Example
  void theLastOptionStays() {
    Assumption assumption = SHIPPED.assumptions().getFirst();
    ConditionTree tree = new ConditionTree(null).add(List.of(), assumption);
    Condition.Is is = (Condition.Is) Objects.requireNonNull(tree.root());
    assertThat(tree.toggle(List.of(), assumption, is.options().getFirst())).isEqualTo(tree);
  }

  @Example
  void bracketsOfSeveralPartsAreTakenAwayInsideAGroup() {
    Condition.Is a = new Condition.Is("us-backstop", List.of("yes"));
    Condition.Is b = new Condition.Is("russian-consent", List.of("yes"));
    ConditionTree tree =
        new ConditionTree(new Condition.All(List.of(a, new Condition.Any(List.of(b, a)))));
    assertThat(tree.canUnwrap(List.of())).isFalse();
    assertThat(tree.unwrap(List.of(1)).root()).isEqualTo(new Condition.All(List.of(a, b, a)));
  }

  @Example
  void aConditionOfAnyDepthIsTakenApart() {
    Condition deep = new Condition.Is("us-backstop", List.of("yes"));
    for (int i = 0; i < 200; i++) {
      deep = new Condition.Not(deep);
    }
    ConditionTree tree = new ConditionTree(deep);
    assertThat(tree.rows()).hasSize(201);
    assertThat(tree.wrap(List.of(), Join.NOT)).as("no deeper still").isEqualTo(tree);
    assertThat(tree.remove(tree.rows().getLast().path()).root()).isNull();
  }
}
