package muster.store;

import java.util.Map;
import muster.model.Enabler;

/** A record of {@code enablers.json}. */
final class EnablerFormat {
  private EnablerFormat() {}

  static Enabler read(String id, Fields fields) {
    return new Enabler(
        id,
        fields.text("label"),
        fields.records("providers", EnablerFormat::provider),
        EvidenceFormat.read(fields),
        fields.extras());
  }

  private static Enabler.Provider provider(Fields fields) {
    return new Enabler.Provider(
        fields.reference("actor", WorkspaceFile.ACTORS),
        ConditionFormat.read(fields.optional("requires")),
        fields.extras());
  }

  static Map<String, Object> write(Enabler enabler) {
    return new Members()
        .put("id", enabler.id())
        .put("label", enabler.label())
        .put("providers", enabler.providers(), EnablerFormat::writeProvider)
        .put("evidence", enabler.evidence(), EvidenceFormat::write)
        .and(enabler.extras());
  }

  private static Map<String, Object> writeProvider(Enabler.Provider provider) {
    return new Members()
        .put("actor", provider.actor())
        .put("requires", ConditionFormat.writeNullable(provider.requires()))
        .and(provider.extras());
  }
}
