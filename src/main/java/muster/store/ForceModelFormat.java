package muster.store;

import java.util.List;
import java.util.Map;
import muster.model.Extras;
import muster.model.ForceModel;
import org.jspecify.annotations.Nullable;

/** A record of {@code force-models.json}. */
final class ForceModelFormat {
  private ForceModelFormat() {}

  static ForceModel read(String id, Fields fields) {
    String label = fields.text("label");
    ForceModel.Size size = size(fields.required("troops"));
    List<String> enablers = fields.references("enablers", WorkspaceFile.ENABLERS);
    return new ForceModel(id, label, size, enablers, EvidenceFormat.read(fields), fields.extras());
  }

  private static ForceModel.Size size(@Nullable Value value) {
    Fields fields = value == null ? null : value.fields();
    if (value == null || fields == null) {
      return new ForceModel.Size(0, null, Extras.NONE);
    }
    Long min = fields.whole("min");
    Value max = fields.optional("max");
    Long most = max == null ? null : max.whole();
    if (max != null && most != null && min != null && min > most) {
      max.problem("range.order", min, most);
    }
    return new ForceModel.Size(min == null ? 0 : min, most, fields.extras());
  }

  static Map<String, Object> write(ForceModel model) {
    return new Members()
        .put("id", model.id())
        .put("label", model.label())
        .put(
            "troops",
            new Members()
                .put("min", model.troops().min())
                .put("max", model.troops().max())
                .and(model.troops().extras()))
        .put("enablers", model.enablers())
        .put("evidence", model.evidence(), EvidenceFormat::write)
        .and(model.extras());
  }
}
