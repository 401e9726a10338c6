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
          ImportException.text(
              "table.name.position",
              actor(workspace, text(kind, "actor", written)),
              text(kind, "asOf", written));
      case COMMITMENTS ->
          ImportException.text(
              "table.name.commitment",
              actor(workspace, text(kind, "actor", written)),
              text(kind, "task", written));
    };
  }

  private static String actor(Workspace workspace, String id) {
    return Workspace.find(workspace.actors(), id).map(Actor::name).orElse(id);
  }

  private static String text(TableKind kind, String key, Map<String, Object> written) {
    return kind.field(key)
        .map(field -> RecordCells.text(field, field.in(written, kind.isFeature())))
        .map(text -> Excerpt.of(text, SHOWN))
        .orElse("");
  }
}
