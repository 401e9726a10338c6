package muster.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import muster.model.Actor;
import muster.model.Commitment;
import muster.model.Enabler;
import muster.model.ForceModel;
import muster.model.Workspace;

/** What a workspace calls the things that its records name by id. */
final class Labels {
  private final Map<String, String> actors = new HashMap<>();
  private final Map<String, String> enablers = new HashMap<>();
  private final Map<String, ForceModel> forceModels = new HashMap<>();
  private final Map<String, Commitment> commitments = new HashMap<>();

  Labels(Workspace workspace) {
    for (Actor actor : workspace.actors()) {
      actors.put(actor.id(), actor.name());
    }
    for (Enabler enabler : workspace.enablers()) {
      enablers.put(enabler.id(), enabler.label());
    }
    workspace.forceModels().forEach(model -> forceModels.put(model.id(), model));
    workspace.commitments().forEach(commitment -> commitments.put(commitment.id(), commitment));
  }

  String actor(String id) {
    return actors.getOrDefault(id, id);
  }

  List<String> actorNames(List<String> ids) {
    return ids.stream().map(this::actor).toList();
  }

  String enabler(String id) {
    return enablers.getOrDefault(id, id);
  }

  List<String> enablerNames(List<String> ids) {
    return ids.stream().map(this::enabler).toList();
  }

  ForceModel forceModel(String id) {
    return known(forceModels, id);
  }

  Commitment commitment(String id) {
    return known(commitments, id);
  }

  private static <T> T known(Map<String, T> records, String id) {
    T found = records.get(id);
    if (found == null) {
      throw new IllegalArgumentException(id);
    }
    return found;
  }
}
