package muster.desktop.kit;

import muster.draw.text.Numbers;
import muster.model.ForceModel;
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
            model -> Words.text("outlook.force", brief(model), Numbers.whole(model.troops().min())))
        .orElse(id);
  }

  /** A label's part before its colon or bracket: "Brigade" of "Brigade: about 10,000 (IISS)". */
  private static String brief(ForceModel model) {
    String name = model.label().split("[:(]", 2)[0].strip();
    return name.isEmpty() ? model.label() : name;
  }
}
