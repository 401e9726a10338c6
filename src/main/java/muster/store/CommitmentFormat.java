package muster.store;

import java.util.List;
import java.util.Map;
import muster.model.Axis;
import muster.model.Basis;
import muster.model.Commitment;
import muster.model.Displacement;
import muster.model.Evidence;
import muster.model.Status;
import org.jspecify.annotations.Nullable;

/** A record of {@code commitments.json}. */
final class CommitmentFormat {
  private CommitmentFormat() {}

  static Commitment read(String id, Fields fields) {
    String reasoning = fields.optionalText("reasoning");
    if (fields.is("basis", Basis.ESTIMATE) && reasoning == null) {
      fields.missing("reasoning", "estimate.reasoning");
    }
    Value where = fields.optional("where");
    if (fields.is("axis", Axis.PRESENCE) && where == null) {
      fields.missing("where", "presence.where");
    }
    Commitment commitment =
        new Commitment(
            id,
            fields.reference("actor", WorkspaceFile.ACTORS),
            fields.coded("axis", Axis.values()),
            fields.text("domain"),
            fields.text("task"),
            fields.coded("basis", Basis.values()),
            reasoning,
            fields.coded("status", Status.values()),
            TroopFormat.read(fields.optional("troops")),
            where == null ? null : place(where),
            ConditionFormat.read(fields.optional("requires")),
            displaces(fields.optional("displaces")),
            fields.date("asOf"),
            evidence(fields),
            fields.extras());
    if (commitment.countsInUkraine()
        && !fields.index().addTroops(commitment.troopsOrZero().high())) {
      fields.owner().problem("troops.sum");
    }
    return commitment;
  }

  private static String place(Value where) {
    boolean outside = where.isText(Commitment.OUTSIDE_UKRAINE);
    return outside ? Commitment.OUTSIDE_UKRAINE : where.reference(WorkspaceFile.ZONES);
  }

  private static @Nullable Displacement displaces(@Nullable Value value) {
    Fields fields = value == null ? null : value.fields();
    if (fields == null) {
      return null;
    }
    Value troops = fields.optional("troops");
    return new Displacement(
        fields.text("what"), troops == null ? null : troops.whole(), fields.extras());
  }

  private static List<Evidence> evidence(Fields fields) {
    List<Evidence> evidence = EvidenceFormat.read(fields);
    Value value = fields.optional("evidence");
    if (fields.is("basis", Basis.REPORTED) && value != null && value.isEmptyArray()) {
      value.problem("reported.evidence");
    }
    return evidence;
  }

  static Map<String, Object> write(Commitment commitment) {
    return new Members()
        .put("id", commitment.id())
        .put("actor", commitment.actor())
        .put("axis", commitment.axis())
        .put("domain", commitment.domain())
        .put("task", commitment.task())
        .put("basis", commitment.basis())
        .put("reasoning", commitment.reasoning())
        .put("status", commitment.status())
        .put("troops", TroopFormat.write(commitment.troops()))
        .put("where", commitment.where())
        .put("requires", ConditionFormat.writeNullable(commitment.requires()))
        .put("displaces", writeDisplaces(commitment.displaces()))
        .put("asOf", commitment.asOf())
        .put("evidence", commitment.evidence(), EvidenceFormat::write)
        .and(commitment.extras());
  }

  private static @Nullable Object writeDisplaces(@Nullable Displacement displaces) {
    return displaces == null
        ? null
        : new Members()
            .put("what", displaces.what())
            .put("troops", displaces.troops())
            .and(displaces.extras());
  }
}
