package muster.desktop.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import muster.model.Commitment;
import muster.model.Workspace;
import muster.model.edit.RecordList;
import muster.store.DraftResult;
import muster.testing.ShippedData;
import org.junit.jupiter.api.Test;

final class DraftStepsTest {
  private static final Workspace SHIPPED = ShippedData.WORKSPACE;
  private static final Commitment FRANCE =
      SHIPPED.commitments().stream()
          .filter(c -> c.actor().equals("FRA") && c.troops() != null)
          .findFirst()
          .orElseThrow();

  private static String name(Draft<Commitment> draft) {
    DraftResult<Commitment> read = draft.read(SHIPPED);
    assertThat(read.problems()).isEmpty();
    return new DraftSteps(SHIPPED, RecordKind.COMMITMENTS)
        .save(draft, ((DraftResult.Sound<Commitment>) read).record())
        .name();
  }

  private static Draft<Commitment> draft() {
    return Draft.of(RecordList.COMMITMENTS, FRANCE);
  }

  private static Draft<Commitment> with(Draft<Commitment> draft, String spot, Object value) {
    return draft.with(Spot.of(spot).with(draft.now(), value));
  }

  @Test
  void oneChangedMemberIsSaidWithWhatItWas() {
    assertThat(name(with(draft(), "troops.likely", new BigDecimal(5000))))
        .isEqualTo("France, likely 6,000 → 5,000");
    assertThat(name(with(draft(), "status", "deployed")))
        .isEqualTo("France, status Conditional → Deployed");
  }

  @Test
  void severalChangedMembersAreNamed() {
    Draft<Commitment> draft = with(draft(), "troops.likely", new BigDecimal(5000));
    assertThat(name(with(draft, "status", "deployed"))).isEqualTo("edit France: status, likely");
    assertThat(name(with(draft(), "requires", Map.of("us-backstop", "yes"))))
        .isEqualTo("edit France: requires");
  }

  @Test
  void aRecordThatIsNewIsAdded() {
    Draft<Commitment> made =
        Draft.made(RecordList.COMMITMENTS, Spot.of("id").with(draft().now(), "another"));
    assertThat(name(made)).isEqualTo("add France");
  }

  @Test
  void whatIsTypedStaysOverWhatWasChangedElsewhere() {
    Draft<Commitment> typed = with(draft(), "troops", Map.of("low", "8ooo"));
    Draft<Commitment> other = with(draft(), "status", "deployed");
    Commitment changed = ((DraftResult.Sound<Commitment>) other.read(SHIPPED)).record();
    Draft<Commitment> over = typed.over(changed);
    assertThat(over.now()).containsEntry("status", "deployed");
    assertThat(over.now().get("troops")).isEqualTo(Map.of("low", "8ooo"));
    assertThat(over.isChanged()).isTrue();
    assertThat(draft().over(changed).isChanged()).isFalse();
  }

  @Test
  void numbersAreReadAsOneWritesThem() {
    assertThat(Plain.number("7,500")).isEqualTo(new BigDecimal(7500));
    assertThat(Plain.number(" 12 000 ")).isEqualTo(new BigDecimal(12000));
    assertThat(Plain.number("0.5")).isEqualTo(new BigDecimal("0.5"));
    assertThat(List.of("8ooo", "0,5", "1,50", ".5"))
        .allSatisfy(text -> assertThat(Plain.number(text)).isEqualTo(text));
    assertThat(Plain.number("  ")).isNull();
  }
}
