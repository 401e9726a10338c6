package muster.desktop.commitments;

import java.util.List;
import muster.model.Actor;
import muster.model.Commitment;
import muster.model.Position;
import muster.model.Source;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * The actors' facts of the workspace in use, kept while nothing that they are made of changes: a
 * drag on the map makes another workspace many times a second. For one thread.
 */
final class KeptFacts {
  private List<ActorFacts> facts = List.of();
  private @Nullable Made made;

  private record Made(
      List<Actor> actors,
      List<Position> positions,
      List<Commitment> commitments,
      List<Source> sources) {

    static Made of(Workspace workspace) {
      return new Made(
          workspace.actors(), workspace.positions(), workspace.commitments(), workspace.sources());
    }
  }

  /** As {@link ActorFacts#of}. */
  List<ActorFacts> of(Workspace workspace) {
    Made now = Made.of(workspace);
    if (!now.equals(made)) {
      made = now;
      facts = ActorFacts.of(workspace);
    }
    return facts;
  }
}
