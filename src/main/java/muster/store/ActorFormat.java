package muster.store;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import muster.model.Actor;
import muster.model.ActorKind;
import muster.model.Evidence;
import muster.model.TroopRange;
import org.jspecify.annotations.Nullable;

/** A record of {@code actors.json}. */
final class ActorFormat {
  private static final Pattern ID = Pattern.compile("[A-Z]{3}|EU|NATO");

  private ActorFormat() {}

  static Actor read(String id, Fields fields) {
    Value value = fields.optional("id");
    if (value != null && Value.isId(id) && !ID.matcher(id).matches()) {
      value.problem("id.actor", Value.shown(id));
    }
    return new Actor(
        id,
        fields.text("name"),
        fields.coded("kind", ActorKind.values()),
        fields.texts("memberships"),
        available(fields.optional("available")),
        fields.extras());
  }

  private static Actor.@Nullable Available available(@Nullable Value value) {
    Fields fields = value == null ? null : value.fields();
    if (fields == null) {
      return null;
    }
    TroopRange troops = TroopFormat.read(fields.required("troops"));
    List<Evidence> evidence = EvidenceFormat.read(fields);
    Value listed = fields.optional("evidence");
    if (listed != null && listed.isEmptyArray()) {
      listed.problem("reported.evidence");
    }
    return new Actor.Available(
        troops == null ? TroopRange.ZERO : troops, fields.text("what"), evidence, fields.extras());
  }

  static Map<String, Object> write(Actor actor) {
    return new Members()
        .put("id", actor.id())
        .put("name", actor.name())
        .put("kind", actor.kind())
        .put("memberships", actor.memberships())
        .put("available", writeAvailable(actor.available()))
        .and(actor.extras());
  }

  private static @Nullable Object writeAvailable(Actor.@Nullable Available available) {
    return available == null
        ? null
        : new Members()
            .put("troops", TroopFormat.write(available.troops()))
            .put("what", available.what())
            .put("evidence", available.evidence(), EvidenceFormat::write)
            .and(available.extras());
  }
}
