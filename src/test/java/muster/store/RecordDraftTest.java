package muster.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import muster.model.Assumption;
import muster.model.Commitment;
import muster.model.Identified;
import muster.model.Source;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import muster.testing.ShippedData;
import muster.testing.Workspaces;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A draft is judged as a file is, and is the record that it says. */
final class RecordDraftTest {
  private static final Workspace SHIPPED = ShippedData.WORKSPACE;

  @Provide
  static Arbitrary<Workspace> workspaces() {
    return Workspaces.sound();
  }

  @Property(tries = 60)
  void everyRecordsDraftIsThatRecord(@ForAll("workspaces") Workspace workspace) {
    for (RecordList<?> list : RecordList.ALL) {
      readsBack(workspace, list);
    }
  }

  @Example
  void everyShippedRecordsDraftIsThatRecord() {
    for (RecordList<?> list : RecordList.ALL) {
      readsBack(SHIPPED, list);
    }
  }

  private static <T extends Identified> void readsBack(Workspace workspace, RecordList<T> list) {
    for (T record : list.of(workspace)) {
      assertThat(RecordDraft.of(list, record).read(workspace))
          .isEqualTo(new DraftResult.Sound<>(record));
    }
  }

  private static <T extends Identified> DraftResult<T> changed(
      RecordList<T> list, T record, String member, Object value) {
    Map<String, Object> members = new LinkedHashMap<>(RecordDraft.members(list, record));
    members.put(member, value);
    return new RecordDraft<>(list, record, members).read(SHIPPED);
  }

  @Example
  void whatIsWrongIsSaidWhereItIs() {
    Commitment first = SHIPPED.commitments().getFirst();
    assertThat(
            changed(
                    RecordList.COMMITMENTS,
                    first,
                    "troops",
                    Map.of("low", "8ooo", "likely", 2L, "high", 1L))
                .problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.path()).isEqualTo("troops.low"));
    assertThat(changed(RecordList.COMMITMENTS, first, "actor", "XXX").problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.path()).isEqualTo("actor"));
    assertThat(
            changed(
                    RecordList.ZONES,
                    SHIPPED.zones().getFirst(),
                    "evidence",
                    List.of(Map.of("source", "nobody", "locator", "p. 1")))
                .problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.path()).isEqualTo("evidence[0].source"));
  }

  @Example
  void anOptionThatOthersAskForCannotBeTakenAway() {
    Assumption backstop = Workspace.find(SHIPPED.assumptions(), "us-backstop").orElseThrow();
    DraftResult<Assumption> result =
        changed(
            RecordList.ASSUMPTIONS,
            backstop,
            "options",
            List.of(Map.of("id", "no", "label", "no"), Map.of("id", "maybe", "label", "maybe")));
    assertThat(result.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.path()).isEmpty();
              assertThat(problem.message()).startsWith("With this, ").contains("no option “yes”");
            });
  }

  @Example
  void aNewRecordHasAnIdOfItsOwn() {
    Source first = SHIPPED.sources().getFirst();
    Map<String, Object> members =
        new LinkedHashMap<>(RecordDraft.members(RecordList.SOURCES, first));
    assertThat(new RecordDraft<>(RecordList.SOURCES, null, members).read(SHIPPED).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.path()).isEqualTo("id"));
    members.put("id", "another");
    assertThat(new RecordDraft<>(RecordList.SOURCES, null, members).read(SHIPPED))
        .isInstanceOfSatisfying(
            DraftResult.Sound.class, sound -> assertThat(sound.record().id()).isEqualTo("another"));
  }
}
