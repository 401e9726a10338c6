package muster.desktop.workspaces;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import muster.model.Extras;
import muster.model.PartialDate;
import muster.model.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * A workspace that is to be made.
 *
 * @param folder new, or empty
 * @param withBase whether it begins with what analyses stand on: sources, actors, and the map's
 *     zones, lines, sites and parameters; else with nothing
 */
record NewWorkspace(Path folder, String title, String marking, PartialDate asOf, boolean withBase) {
  /**
   * The workspace.
   *
   * @param present the one from which the base comes; null: there is none
   */
  Workspace make(@Nullable Workspace present) {
    BigDecimal rotation = present == null ? BigDecimal.ONE : present.header().rotation();
    Workspace.Header header = new Workspace.Header(title, asOf, marking, rotation, Extras.NONE);
    if (present == null || !withBase) {
      return Workspace.empty(header);
    }
    return new Workspace(
        header,
        present.sources(),
        present.actors(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        present.parameters(),
        List.of(),
        present.zones(),
        present.sites(),
        present.lines(),
        List.of());
  }
}
