package muster.store;

import java.util.Map;
import java.util.regex.Pattern;
import muster.model.Actor;
import muster.model.ActorKind;

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
        fields.extras());
  }

  static Map<String, Object> write(Actor actor) {
    return new Members()
        .put("id", actor.id())
        .put("name", actor.name())
        .put("kind", actor.kind())
        .put("memberships", actor.memberships())
        .and(actor.extras());
  }
}
