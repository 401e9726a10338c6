package muster.store;

import java.util.Map;
import muster.model.Source;

/** A record of {@code sources.json}. */
final class SourceFormat {
  private SourceFormat() {}

  static Source read(String id, Fields fields) {
    return new Source(
        id,
        fields.text("title"),
        fields.text("publisher"),
        fields.texts("authors"),
        fields.date("published"),
        fields.text("reference"),
        EvidenceFormat.reliability(fields.required("reliability")),
        EvidenceFormat.credibility(fields.required("credibility")),
        fields.extras());
  }

  static Map<String, Object> write(Source source) {
    return new Members()
        .put("id", source.id())
        .put("title", source.title())
        .put("publisher", source.publisher())
        .put("authors", source.authors())
        .put("published", source.published())
        .put("reference", source.reference())
        .put("reliability", source.reliability())
        .put("credibility", source.credibility())
        .and(source.extras());
  }
}
