package muster.desktop.edit;

import java.nio.file.Path;
import muster.desktop.kit.Words;
import muster.desktop.task.Tasks;
import muster.store.PackedWorkspace;
import org.jspecify.annotations.Nullable;

/**
 * How changes are kept.
 *
 * @param tasks writes, so that nothing else waits for the disk
 * @param later wakes up for the next save
 * @param shipped folder of the workspace that Muster ships, which is never written; null: there is
 *     none
 */
public record Keeping(Tasks tasks, Later later, @Nullable Path shipped) {
  /** Whether the folder's workspace is the one that Muster ships, which stays as it is. */
  public boolean isShipped(Path folder) {
    return shipped != null && plain(folder).equals(plain(shipped));
  }

  /** Where a workspace in this place may be changed, as far as can be told without its lock. */
  Standing standing(Path place) {
    if (isShipped(place)) {
      return Standing.FIXED;
    }
    return PackedWorkspace.isOne(place)
        ? new Standing(Standing.Access.FIXED, Words.text("edit.packed"))
        : Standing.OWN;
  }

  private static Path plain(Path folder) {
    return folder.toAbsolutePath().normalize();
  }

  /** Does something after a while, on the window's thread. */
  @FunctionalInterface
  public interface Later {
    void run(int seconds, Runnable what);
  }
}
