package muster.store;

import java.util.Map;
import muster.model.Position;
import muster.model.Stance;
import muster.model.TroopStance;

/** A record of {@code positions.json}. */
final class PositionFormat {
  private PositionFormat() {}

  static Position read(String id, Fields fields) {
    Value troops = fields.optional("troops");
    return new Position(
        id,
        fields.reference("actor", WorkspaceFile.ACTORS),
        fields.date("asOf"),
        fields.coded("stance", Stance.values()),
        troops == null ? null : troops.coded(TroopStance.values()),
        fields.text("summary"),
        fields.optionalText("domestic"),
        fields.texts("constraints"),
        EvidenceFormat.read(fields),
        fields.extras());
  }

  static Map<String, Object> write(Position position) {
    return new Members()
        .put("id", position.id())
        .put("actor", position.actor())
        .put("asOf", position.asOf())
        .put("stance", position.stance())
        .put("troops", position.troops())
        .put("summary", position.summary())
        .put("domestic", position.domestic())
        .put("constraints", position.constraints())
        .put("evidence", position.evidence(), EvidenceFormat::write)
        .and(position.extras());
  }
}
