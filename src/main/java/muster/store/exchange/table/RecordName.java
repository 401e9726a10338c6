package muster.store.exchange.table;

import java.util.Map;
import muster.model.Actor;
import muster.model.Workspace;
import muster.store.exchange.ImportException;
import muster.store.json.Excerpt;

/** What a person knows a record by. */
final class RecordName {
  private static final int SHOWN = 60;

  private RecordName() {}

  static String of(Workspace workspace, TableKind kind, Map<String, Object> written) {
    return switch (kind) {
      case ACTORS, SITES -> text(kind, "name", written);
      case POSITIONS ->
          joined("table.name.position", actor(workspace, written), text(kind, "asOf", written));
      case COMMITMENTS ->
          joined("table.name.commitment", actor(workspace, written), text(kind, "task", written));
    };
  }

  private static String joined(String key, String actor, String more) {
    return actor.isEmpty() || more.isEmpty()
        ? actor + more
        : ImportException.text(key, actor, more);
  }

  private static String actor(Workspace workspace, Map<String, Object> written) {
    String id = written.get("actor") instanceof String text ? Excerpt.of(text, SHOWN) : "";
    return Workspace.find(workspace.actors(), id).map(Actor::name).orElse(id);
  }

  private static String text(TableKind kind, String key, Map<String, Object> written) {
    return kind.field(key)
        .map(field -> RecordCells.text(field, field.in(written, kind.isFeature())))
        .map(text -> Excerpt.of(text, SHOWN))
        .orElse("");
  }
}
