package muster.desktop.kit;

import muster.draw.text.Numbers;
import muster.model.Workspace;

/** Names published force sizes in short. */
public final class ForceNames {
  private ForceNames() {}

  /**
   * A name and its size: "Reassurance force (20,000)"; the id if the workspace has no such size.
   */
  public static String of(Workspace workspace, String id) {
    return Workspace.find(workspace.forceModels(), id)
        .map(
            model ->
                Words.text("outlook.force", model.shortName(), Numbers.whole(model.troops().min())))
        .orElse(id);
  }
}
