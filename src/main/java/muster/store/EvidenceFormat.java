package muster.store;

import java.util.List;
import java.util.Map;
import muster.model.Evidence;
import org.jspecify.annotations.Nullable;

/** {@code evidence} of any record, and the grades of the Admiralty code. */
final class EvidenceFormat {
  private static final String RELIABILITIES = "ABCDEF";

  private EvidenceFormat() {}

  static List<Evidence> read(Fields fields) {
    return fields.records("evidence", EvidenceFormat::readOne);
  }

  private static Evidence readOne(Fields fields) {
    String source = fields.reference("source", WorkspaceFile.SOURCES);
    String locator = fields.text("locator");
    Value reliability = fields.optional("reliability");
    Value credibility = fields.optional("credibility");
    return new Evidence(
        source,
        locator,
        reliability == null ? null : reliability(reliability),
        credibility == null ? null : credibility(credibility),
        fields.extras());
  }

  static String reliability(@Nullable Value value) {
    String grade = value == null ? "A" : value.text();
    if (value != null
        && !grade.isEmpty()
        && !(grade.length() == 1 && RELIABILITIES.contains(grade))) {
      value.problem("grade.reliability", Value.shown(grade));
    }
    return grade;
  }

  static int credibility(@Nullable Value value) {
    Long grade = value == null ? null : value.whole();
    if (value == null || grade == null) {
      return 1;
    }
    if (grade < 1 || grade > 6) {
      value.problem("grade.credibility", grade);
      return 1;
    }
    return grade.intValue();
  }

  static Map<String, Object> write(Evidence evidence) {
    return new Members()
        .put("source", evidence.source())
        .put("locator", evidence.locator())
        .put("reliability", evidence.reliability())
        .put("credibility", evidence.credibility())
        .and(evidence.extras());
  }
}
