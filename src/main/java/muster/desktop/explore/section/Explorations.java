package muster.desktop.explore.section;

import java.util.function.DoubleConsumer;
import muster.assess.Exploration;
import muster.assess.WorldExplorer;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * The exploration of the workspace in use, kept: it depends on no choice, so that a toggle must not
 * pay for it again. For one thread at a time.
 */
final class Explorations {
  private @Nullable Kept kept;

  private record Kept(Workspace workspace, Exploration exploration) {}

  /** As {@link WorldExplorer#explore}. */
  Exploration of(Workspace workspace, DoubleConsumer progress) {
    Kept known = kept;
    if (known == null || !known.workspace().equals(workspace)) {
      known = new Kept(workspace, WorldExplorer.explore(workspace, progress));
      kept = known;
    }
    return known.exploration();
  }
}
