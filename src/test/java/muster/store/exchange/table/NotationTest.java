package muster.store.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import muster.store.RecordDraft;
import muster.store.json.PlainJson;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("a;\"'=+-@ \n\r\t_x0(A1)\u0001")
        .ofMinLength(1)
        .ofMaxLength(12);
  }

  @Provide
  Arbitrary<List<String>> lists() {
    return texts().list().ofMaxSize(5);
  }

  @Property(tries = 500)
  void aListOfTextsComesBack(@ForAll("lists") List<String> items) throws Exception {
    assertThat(ListText.split(ListText.join(items))).isEqualTo(items);
  }

  @Property(tries = 500)
  void aGuardedTextIsNoFormulaAndComesBack(@ForAll("texts") String text) {
    assertThat(FormulaGuard.isFormula(FormulaGuard.guarded(text))).isFalse();
    assertThat(FormulaGuard.unguarded(FormulaGuard.guarded(text))).isEqualTo(text);
    assertThat(FormulaGuard.unguarded(FormulaGuard.guardedInTextCell(text))).isEqualTo(text);
  }

  @Property(tries = 500)
  void aTextInAWorkbookComesBack(@ForAll("texts") String text) {
    assertThat(XlsxText.decoded(XlsxText.encoded(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "us-backstop=yes",
        "mandate=un/nato",
        "a=1 & b=2 | !c=3",
        "(a=1 | b=2) & !(c=3 & d=4)",
        "{\"all\": []}",
        "{\"any\": [ { \"a\": \"1\" } ]}"
      })
  void aConditionIsWrittenAsItWasRead(String text) throws Exception {
    Object plain = ConditionText.read(text);
    String written = ConditionText.write(plain);
    assertThat(written.startsWith("{")).isEqualTo(text.startsWith("{"));
    assertThat(RecordDraft.condition(ConditionText.read(written)))
        .isEqualTo(RecordDraft.condition(plain));
    if (!text.startsWith("{")) {
      assertThat(written).isEqualTo(text);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"us-backstop", "a=", "a=1 &", "(a=1", "a=1)", "a=1 b=2", "{\"a\":", "!"})
  void whatIsNoConditionIsRefused(String text) {
    assertThatThrownBy(() -> ConditionText.read(text)).isInstanceOf(RefusedCell.class);
    assertThatThrownBy(() -> ConditionText.read("(".repeat(100_000)))
        .isInstanceOf(RefusedCell.class);
  }

  @Test
  void evidenceHasItsGradeBehindIt() throws Exception {
    assertThat(EvidenceText.read("gmf-2025@line 3; eu-1@p. 2 (B2)", null))
        .isEqualTo(
            List.of(
                Map.of("source", "gmf-2025", "locator", "line 3"),
                Map.of(
                    "source", "eu-1",
                    "locator", "p. 2",
                    "reliability", "B",
                    "credibility", BigInteger.TWO)));
    assertThatThrownBy(() -> EvidenceText.read("line 3", null)).isInstanceOf(RefusedCell.class);
  }

  @Test
  void evidenceThatStaysKeepsWhatTheCellDoesNotShow() throws Exception {
    Object before = PlainJson.parse("[{\"source\":\"s\",\"locator\":\"p. (A1)\",\"x-seen\":true}]");
    assertThat(EvidenceText.read("s@p. (A1) (); t@p. 2", before))
        .isEqualTo(
            List.of(
                Map.of("source", "s", "locator", "p. (A1)", "x-seen", true),
                Map.of("source", "t", "locator", "p. 2")));
  }
}
