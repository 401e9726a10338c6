package muster.desktop.records;

import java.util.HashMap;
import java.util.Map;
import muster.desktop.kit.Words;
import muster.model.Commitment;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/** The names that the rows of a list speak of, found at once however many there are. */
final class RowWords {
  private final Map<String, String> actors = new HashMap<>();
  private final Map<String, String> zones = new HashMap<>();

  RowWords(Workspace workspace) {
    workspace.actors().forEach(actor -> actors.put(actor.id(), actor.name()));
    workspace.zones().forEach(zone -> zones.put(zone.id(), zone.name()));
    zones.put(Commitment.OUTSIDE_UKRAINE, Words.text("records.outside"));
  }

  String actor(String id) {
    return actors.getOrDefault(id, id);
  }

  String where(@Nullable String zone) {
    return zone == null ? Words.text("none") : zones.getOrDefault(zone, zone);
  }
}
